/** What a format of `check` is. A note is printed by itself, so that a folder of any size is printed as it is checked. */
import type { FileReport, ProblemReport, Tally } from '../report';
import type { Trouble } from '../trouble';

export interface Format {
  /** What stands before everything else. */
  readonly head: string;
  /** What stands between two parts that are not empty. */
  readonly between: string;
  /** The part about one note; empty where there is nothing to say of it. */
  file(report: FileReport): string;
  /** The part about what cannot be read; empty where standard error alone tells of it, or the foot. */
  trouble(trouble: Trouble): string;
  /** What stands behind everything else. */
  foot(tally: Tally, troubles: readonly Trouble[]): string;
}

/** What a format depends on besides the notes. */
export interface Wanted {
  readonly colour: boolean;
  /** Whether a problem is grave enough to fail. */
  fails(problem: ProblemReport): boolean;
}

const nothing = (): string => '';

/** A format by what it has; the rest is empty. */
export const formatOf = (parts: Pick<Format, 'file'> & Partial<Format>): Format => ({
  head: '',
  between: '',
  trouble: nothing,
  foot: nothing,
  ...parts,
});

/** A value as it stands in a longer JSON text, at a depth of so many blanks. */
export const json = (value: unknown, depth: number): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(depth)}`);
