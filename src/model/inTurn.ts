/** Several changes of a note that depend on each other, as one edit. */
import type { Editable } from './edit';
import { parsing } from './parse';
import { applyEdits, type Edit, touches } from './span';
import { finish, type Steps } from './steps';

/** One change, made of the note as the steps before have left it. */
export type Step = (note: Editable) => readonly Edit[];

/**
 * Makes the steps one after the other, each of them on what the one before has left.
 * @returns one edit from the first text that differs to the last; none where a step finds something in its way
 */
export const inTurn = (note: Editable, ...steps: readonly Step[]): readonly Edit[] => finish(goingOn(note, steps));

/** The same in steps, since what has been made may have to be read again and again. */
export function* goingOn(note: Editable, steps: readonly Step[]): Steps<readonly Edit[]> {
  let before = note;
  let index: number | undefined;
  let made: readonly Edit[] = [];
  for (const step of steps) {
    yield;
    let edits = step(before);
    // Far from what has been made so far it is the same on both texts, and the new one need not be read for it.
    if (made.length > 0 && !isApart(edits, made)) {
      // The same document all the way: the number stays when offsets move.
      index ??= (yield* parsing(note.text)).roots.findIndex(({ span }) => span.start === note.root?.span.start);
      const text = applyEdits(before.text, made);
      before = { text, root: (yield* parsing(text)).roots[index] };
      made = [];
      yield;
      edits = step(before);
    }
    if (edits.length === 0) return [];
    made = [...made, ...edits];
  }
  return difference(note.text, applyEdits(before.text, made));
}

const isApart = (edits: readonly Edit[], made: readonly Edit[]): boolean =>
  edits.length > 0 && edits.every((edit) => !made.some(({ span }) => touches(span, edit.span)));

/** What has to be replaced in the one text to get the other. */
function difference(before: string, after: string): readonly Edit[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return [{ span: { start, end: before.length - tail }, text: after.slice(start, after.length - tail) }];
}
