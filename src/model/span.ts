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

/** Applies edits that do not overlap. What is inserted at one and the same offset keeps its order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const edit of edits.toReversed().sort((a, b) => b.span.start - a.span.start)) {
    result = result.slice(0, edit.span.start) + edit.text + result.slice(edit.span.end);
  }
  return result;
}
