/** A stretch of the note's text, and a change of it. Offsets are UTF-16 units from 0; lines exist only at the edge. */
export interface Span {
  readonly start: number;
  /** The first offset behind the stretch. */
  readonly end: number;
}

/** Replaces what stands at `span` by `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Whether two stretches overlap or touch. */
export const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** The same stretch, so many signs farther on. */
export const movedSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Applies edits that do not overlap. What is inserted at one and the same offset keeps its order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  // In pieces: to copy the whole text for each of thousands of edits takes minutes.
  const pieces: string[] = [];
  let end = 0;
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    pieces.push(text.slice(end, edit.span.start), edit.text);
    end = Math.max(end, edit.span.end);
  }
  return pieces.join('') + text.slice(end);
}
