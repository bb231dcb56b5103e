/** Findings that a person has accepted with a reason: they stay in sight, but ask for nothing more. */
import { type Entry, entries } from '../model/access';
import { append } from '../model/edit';
import { type Note, spanOf } from '../model/note';
import type { Span } from '../model/span';
import { locate } from '../model/tree';
import type { Fix, Rule, Severity } from '../rules/rule';
import { formProblem } from './form/formProblem';
import type { Acknowledged, Problem } from './problem';

type Acknowledgement = Entry<ReturnType<typeof entries<'acknowledgements'>>[number]['value']>;

/** The acknowledgements of a note, and which of them a finding was found for. */
export interface Acknowledgements {
  readonly note: Note;
  readonly all: readonly Acknowledgement[];
  readonly used: Set<Acknowledgement>;
}

/** Those that have a reason; without one a finding stands. */
export const acknowledgementsIn = (note: Note): Acknowledgements => ({
  note,
  all: entries(note.data, 'acknowledgements').filter(({ value }) => value.rule !== undefined && value.reason),
  used: new Set(),
});

const namesOf = ({ id, aliases = [] }: Rule): readonly string[] => [id, ...aliases];

/** The problem of a rule as it stands after what was acknowledged: what is safety stays information at least. */
export function acknowledge(problem: Problem, rule: Rule, acknowledgements: Acknowledgements): Problem {
  const { note, all, used } = acknowledgements;
  const found = all.find(
    ({ value }) => namesOf(rule).includes(value.rule ?? '') && covers(note, value.at, problem.span),
  );
  if (!found) {
    const isGrave = problem.severity === 'error' || problem.severity === 'warning';
    return isGrave ? { ...problem, fixes: [...problem.fixes, acceptFix(note, problem)] } : problem;
  }
  used.add(found);
  const { reason = '', role, when } = found.value;
  const acknowledged: Acknowledged = { reason, ...(role && { role }), ...(when && { when }) };
  const severity: Severity = rule.kind === 'safety' ? 'information' : 'hint';
  return { ...problem, severity, acknowledged };
}

/** Acknowledgements of these rules for which there is no finding any more, or never was. */
export function idleProblems({ note, all, used }: Acknowledgements, rules: readonly Rule[]): Problem[] {
  if (all.length === 0) return [];
  const run = new Set(rules.flatMap(namesOf));
  return all
    .filter((one) => !used.has(one) && run.has(one.value.rule ?? ''))
    .map(({ path, value }) =>
      formProblem('acknowledgement-idle', {
        message: `Nothing is found ${value.at === undefined ? 'in this note' : `at ${value.at}`} that this could accept. Check the place, or take the entry out.`,
        span: spanOf(note, [...path, 'rule']),
      }),
    );
}

/** Whether a place is within what an acknowledgement names: an entry by its id, a field of a section, or a section. */
function covers(note: Note, at: string | undefined, span: Span): boolean {
  if (at === undefined) return true;
  const id = note.leaves.find(({ shape, tree }) => shape.reading === 'id' && tree.source === at);
  if (id) return isWithin(span, locate(note.root, id.path.slice(0, -1))?.span);
  const [section = '', field] = at.split('.');
  if (field === undefined) return isWithin(span, locate(note.root, [section])?.span);
  return note.leaves.some(
    ({ path, tree }) =>
      path[0] === section && path.findLast((step) => typeof step === 'string') === field && isWithin(span, tree.span),
  );
}

const isWithin = (span: Span, place: Span | undefined): boolean =>
  place !== undefined && place.start <= span.start && span.end <= place.end;

/** A new entry that waits for its reason. It names the entry in which the finding is, where that has an id. */
function acceptFix(note: Note, { rule, span }: Problem): Fix {
  const id = note.leaves.find(
    ({ shape, path }) => shape.reading === 'id' && isWithin(span, locate(note.root, path.slice(0, -1))?.span),
  );
  return {
    title: 'Accept it with a reason',
    kind: 'prompt',
    preferred: false,
    edits: () =>
      append(note, ['acknowledgements'], { rule, ...(id && { at: id.tree.source }), reason: null, role: null }),
  };
}
