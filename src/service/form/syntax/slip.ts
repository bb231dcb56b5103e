/** What a slip of the pen is: a mistake in the writing that one line shows. */
import type { Edit, Span } from '../../../model/span';
import type { Line } from './line';

/** A mistake in the writing that a line shows. */
export interface Slip {
  readonly message: string;
  readonly span: Span;
  readonly correction?: Correction | undefined;
}

export interface Correction {
  readonly title: string;
  /** Whether nothing else can have been meant. */
  readonly sure: boolean;
  readonly edits: readonly Edit[];
}

/** A line in its note. */
export interface Place {
  readonly note: string;
  readonly line: Line;
}

/** A correction besides which nothing else can have been meant. */
export const sure = (title: string, { span, text }: Edit): Correction => ({
  title,
  sure: true,
  edits: [{ span, text }],
});

/** The stretch of that length. */
export const spanFrom = (start: number, length: number): Span => ({ start, end: start + length });
