/** What a window tells of an activation, whatever else it prints, and what the program that opens windows makes of it. */

import type { Claims } from '../result';

/** What a window has to be, and what it is to do. */
export interface Wanted extends Claims {
  /** Whether our extension is the first of the two to be activated. */
  readonly isOursFirst: boolean;
}

/** All in milliseconds. */
export interface Activation {
  /** Until our extension was active, from the request. */
  readonly ours: number;
  /** The same of an extension that does nothing, in the same window. */
  readonly empty: number;
  /** In our own `activate()`. */
  readonly call: number;
  /** From the moment at which a note is open until it has problems, the extension being active. */
  readonly problems: number;
}

export const oursId = 'ho-case-notes.ho-case-notes';
export const emptyId = 'ho-case-notes.empty';
/** Another one that does nothing, activated before the two. */
export const firstId = 'ho-case-notes.first';

/** A sample note that has problems. */
export const note = ['draft', 'elbow-draft.ho.yaml'];

/** A text of no language, shown before anything is measured. */
export const plain = 'plain.txt';

const mark = '@@activation ';

export const printActivation = (activation: Activation): void => console.log(mark + JSON.stringify(activation));

/** All that stand in an output, in its order. */
export const activationsIn = (output: string): Activation[] =>
  output
    .split('\n')
    .filter((line) => line.startsWith(mark))
    .map((line) => JSON.parse(line.slice(mark.length)) as Activation);
