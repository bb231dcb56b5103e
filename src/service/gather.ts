/** What rules find missing is told with all else that its section lacks, not beside it. */
import type { Path } from '../knowledge/schema';
import { type Span, touches } from '../model/span';
import { levels, type Severity } from '../rules/rule';
import { formProblem } from './form/formProblem';
import type { Problem } from './problem';

/** A finding of a rule of kind `missing`, at the level at which it is shown. */
export interface MissingFinding {
  readonly problem: Problem;
  /** What is missing. */
  readonly path: Path;
  /** The document in which it is missing: a text may hold several. */
  readonly document: Span;
}

/**
 * Puts each finding into the problem of its section: in place of the plain item on the same field, or beside the
 * others. Where the section has no such problem, it is one by itself.
 */
export function gather(problems: readonly Problem[], missing: readonly MissingFinding[]): Problem[] {
  const all = [...problems];
  for (const finding of missing) {
    const index = placeFor(all, finding);
    const into = all[index];
    if (into) all[index] = withItem(into, finding, isTold(problems[index], finding));
    else all.push(alone(finding));
  }
  return all;
}

/** Where the field itself is told, else what else its section lacks. */
function placeFor(problems: readonly Problem[], { path, document }: MissingFinding): number {
  const tells = (test: (item: Path) => boolean) =>
    problems.findIndex(
      ({ rule, items, span }) =>
        rule === 'section-incomplete' && touches(span, document) && items.some((item) => test(item.path)),
    );
  const exact = tells((item) => item.join('.') === path.join('.') || (item.length === 1 && item[0] === path[0]));
  return exact >= 0 ? exact : tells((item) => item.length > 1 && item[0] === path[0]);
}

/** Whether the message of the gaps themselves names it: the field, the entry to be added, or the section as a whole. */
const isTold = (gaps: Problem | undefined, { path }: MissingFinding): boolean =>
  gaps?.items.some(
    (item) =>
      item.path.join('.') === path.join('.') ||
      (item.path.length === 1 && item.path[0] === path[0] && typeof path[1] !== 'number'),
  ) ?? false;

function withItem(into: Problem, { problem, path }: MissingFinding, told: boolean): Problem {
  const item = { rule: problem.rule, message: problem.message, path };
  // What another rule says of the same place stays: only the plain item is said better now.
  const others = into.items.filter((one) => one.rule !== into.rule || one.path.join('.') !== path.join('.'));
  return {
    ...into,
    severity: graver(into.severity, problem.severity === 'error' ? 'error' : into.severity),
    message: told ? into.message : `${into.message} ${problem.message}`,
    facts: [...new Set([...into.facts, ...problem.facts])],
    items: [...others, item],
    fixes: [...into.fixes, ...problem.fixes],
  };
}

const alone = ({ problem, path }: MissingFinding): Problem =>
  formProblem('section-incomplete', {
    severity: problem.severity,
    message: problem.message,
    facts: problem.facts,
    span: problem.span,
    items: [{ rule: problem.rule, message: problem.message, path }],
    fixes: problem.fixes,
  });

const graver = (a: Severity, b: Severity): Severity => (levels.indexOf(a) > levels.indexOf(b) ? a : b);
