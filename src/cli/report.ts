/**
 * What is told of a note, as plain data: this is the JSON of `check`, and every other format is made from it. Here
 * offsets become lines. Lines and columns count from 1, in UTF-16 units as editors do; offsets from 0.
 */
import { levels, type Problem, type Severity, type Span } from '../service/index';

export interface FileReport {
  readonly path: string;
  readonly problems: readonly ProblemReport[];
}

export interface ProblemReport extends Pick<Problem, 'rule' | 'severity' | 'kind' | 'message' | 'facts'> {
  readonly range: Range;
  readonly items?: readonly { readonly rule: string; readonly message: string; readonly path: string }[];
  readonly related?: readonly { readonly message: string; readonly range: Range }[];
  /** Set where the note accepts it with a reason: then it does not fail. */
  readonly acknowledged?: Problem['acknowledged'];
}

export interface Range {
  readonly start: Position;
  /** The first place behind it. */
  readonly end: Position;
}

export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The problems of one note, with their places as lines. */
export function fileReport(path: string, text: string, problems: readonly Problem[]): FileReport {
  const at = positionsIn(text);
  const rangeOf = ({ start, end }: Span): Range => ({ start: at(start), end: at(end) });
  return {
    path,
    problems: problems.map(({ rule, severity, kind, message, facts, span, items, related, acknowledged }) => ({
      rule,
      severity,
      kind,
      message,
      facts,
      range: rangeOf(span),
      ...(items.length > 0 && { items: items.map((item) => ({ ...item, path: item.path.join('.') })) }),
      ...(related.length > 0 && {
        related: related.map(({ at: place, message: why }) => ({ message: why, range: rangeOf(place) })),
      }),
      ...(acknowledged && { acknowledged }),
    })),
  };
}

/** Turns offsets of a text into places. */
export function positionsIn(text: string): (offset: number) => Position {
  // Most notes of a folder have no problem, and then nobody asks where their lines begin.
  let known: readonly number[] | undefined;
  return (offset) => {
    const starts = known ?? lineStarts(text);
    known = starts;
    const line = lastAtOrBefore(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
}

const lineStarts = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length),
];

/** The index of the last number that is not above the limit; the first number is 0. */
function lastAtOrBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/** From the gravest to the mildest. */
export const severities: readonly Severity[] = levels.filter((level) => level !== 'off').reverse();

/** Whether a problem is grave enough to fail; one that the note accepts is not. */
export const failsAt =
  (limit: string) =>
  ({ severity, acknowledged }: ProblemReport): boolean =>
    !acknowledged && severities.indexOf(severity) <= (severities as readonly string[]).indexOf(limit);

/** What there is to count: all that is kept of notes that have been told of. */
export interface Tally {
  files: number;
  /** How many problems there are, by severity. */
  readonly problems: Record<Severity, number>;
  /** How many of them fail. */
  failures: number;
  /** The ids of the rules that speak. */
  readonly rules: Set<string>;
}

export const emptyTally = (): Tally => ({
  files: 0,
  problems: { error: 0, warning: 0, information: 0, hint: 0 },
  failures: 0,
  rules: new Set(),
});

export function count(tally: Tally, problems: readonly ProblemReport[], fails: (one: ProblemReport) => boolean): void {
  tally.files++;
  for (const problem of problems) {
    tally.problems[problem.severity]++;
    tally.rules.add(problem.rule);
    if (fails(problem)) tally.failures++;
  }
}

export function addTally(sum: Tally, { files, problems, failures, rules }: Tally): void {
  sum.files += files;
  sum.failures += failures;
  for (const severity of severities) sum.problems[severity] += problems[severity];
  for (const rule of rules) sum.rules.add(rule);
}
