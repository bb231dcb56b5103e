/** What rules find missing is told with all else that its section lacks, not beside it. */
import type { Path } from '../knowledge/schema';
import { mostSentences } from '../model/limits';
import { type Span, touches } from '../model/span';
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
  const all = problems.map((problem, number): Gathering => ({ number, problem, findings: [] }));
  const places = new Map<Span, Places>();
  for (const finding of missing) {
    const { path, document } = finding;
    const known = places.get(document) ?? placesIn(all, document);
    places.set(document, known);
    const into = placeFor(known, path);
    if (into) {
      into.findings.push(finding);
      note(known, path, into);
    } else {
      const one: Gathering = { number: all.length, problem: alone(finding), findings: [] };
      all.push(one);
      note(known, path, one);
    }
  }
  return all.map((one) => (one.findings.length === 0 ? one.problem : withItems(one, one.number < problems.length)));
}

/** A problem, and the findings that are told with it. */
interface Gathering {
  readonly number: number;
  readonly problem: Problem;
  readonly findings: MissingFinding[];
}

/** By what it tells of, the first problem that tells of a field, of a whole section, or of a field of a section. */
type Places = Readonly<Record<'fields' | 'wholes' | 'parts', Map<string, Gathering>>>;

function placesIn(all: readonly Gathering[], document: Span): Places {
  const places: Places = { fields: new Map(), wholes: new Map(), parts: new Map() };
  for (const one of all) {
    const { rule, span, items } = one.problem;
    if (rule !== 'section-incomplete' || !touches(span, document)) continue;
    for (const { path } of items) note(places, path, one);
  }
  return places;
}

function note({ fields, wholes, parts }: Places, path: Path, one: Gathering): void {
  for (const [known, name] of [
    [fields, path.join('.')],
    [path.length === 1 ? wholes : parts, String(path[0])],
  ] as const) {
    if ((known.get(name)?.number ?? one.number) >= one.number) known.set(name, one);
  }
}

/** Where the field itself is told, else what else its section lacks. */
function placeFor({ fields, wholes, parts }: Places, path: Path): Gathering | undefined {
  const section = String(path[0]);
  const [field, whole] = [fields.get(path.join('.')), wholes.get(section)];
  if (field && whole) return field.number < whole.number ? field : whole;
  return field ?? whole ?? parts.get(section);
}

/** Whether the message of the gaps themselves names it: the field, the entry to be added, or the section as a whole. */
const isTold = (told: ReadonlySet<string>, path: Path): boolean =>
  told.has(path.join('.')) || (typeof path[1] !== 'number' && told.has(String(path[0])));

/** @param isOfGaps whether the problem told of gaps before any rule found something missing */
function withItems({ problem: into, findings }: Gathering, isOfGaps: boolean): Problem {
  const told = new Set(isOfGaps ? into.items.map(({ path }) => path.join('.')) : []);
  const better = new Set(findings.map(({ path }) => path.join('.')));
  // What another rule says of the same place stays: only the plain item is said better now.
  const others = into.items.filter(({ rule, path }) => rule !== into.rule || !better.has(path.join('.')));
  const untold = new Set(findings.flatMap(({ path, problem }) => (isTold(told, path) ? [] : [problem.message])));
  return {
    ...into,
    severity: findings.some(({ problem }) => problem.severity === 'error') ? 'error' : into.severity,
    message: [into.message, ...shortened([...untold])].join(' '),
    facts: [...new Set([into, ...findings.map(({ problem }) => problem)].flatMap(({ facts }) => facts))],
    items: [...others, ...findings.map(itemOf)],
    fixes: [into, ...findings.map(({ problem }) => problem)].flatMap(({ fixes }) => fixes),
  };
}

/** The items have all of them. */
const shortened = (sentences: readonly string[]): readonly string[] =>
  sentences.length <= mostSentences
    ? sentences
    : [...sentences.slice(0, mostSentences), `${sentences.length - mostSentences} more are missing of this kind.`];

const itemOf = ({ problem: { rule, message }, path }: MissingFinding) => ({ rule, message, path });

const alone = (finding: MissingFinding): Problem =>
  formProblem('section-incomplete', {
    severity: finding.problem.severity,
    message: finding.problem.message,
    facts: finding.problem.facts,
    span: finding.problem.span,
    items: [itemOf(finding)],
    fixes: finding.problem.fixes,
  });
