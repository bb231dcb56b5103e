/**
 * What is told of the notes, as plain data: this is the JSON of `check`, and every other format is made from it. Here
 * offsets become lines. Lines and columns count from 1, in UTF-16 units as editors do; offsets from 0.
 */
import type { Problem, Severity, Span } from '../service/index';
import type { Trouble } from './trouble';

export interface Report {
  readonly files: readonly FileReport[];
  /** What could not be read, and what is wrong with project files. */
  readonly troubles: readonly Trouble[];
  /** Whether a problem is grave enough to fail. */
  fails(problem: ProblemReport): boolean;
}

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
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  return (offset) => {
    const line = lastAtOrBefore(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
}

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

/** How many problems there are, by severity. */
export function summary(files: readonly FileReport[]): { files: number } & Record<Severity, number> {
  const count = (severity: Severity) =>
    files.flatMap(({ problems }) => problems).filter((problem) => problem.severity === severity).length;
  return {
    files: files.length,
    error: count('error'),
    warning: count('warning'),
    information: count('information'),
    hint: count('hint'),
  };
}
