/** What to say of a value that does not fit, where what was typed shows what was meant. */
import type { Path } from '../../knowledge/schema';
import type { Shape } from '../../knowledge/shapes';
import { put } from '../../model/edit';
import type { Note } from '../../model/note';
import type { NewValue } from '../../model/render';
import type { Fix } from '../../rules/rule';
import type { FormId } from './explanations';

/** A value that does not fit, with what is wanted in its place. */
export interface Unfit {
  readonly note: Note;
  readonly path: Path;
  readonly shape: Shape;
  /** What is written, without quotes, also without those of a word processor. */
  readonly text: string;
}

export interface Remedy {
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** Where the mistake is of another kind than the value's form. */
  readonly rule?: FormId;
}

/** A correction of form alone: nothing else can have been meant. */
export const rewrite = (title: string, edits: Fix['edits']): Fix => ({
  title,
  kind: 'rewrite',
  preferred: true,
  edits,
});

/** A proposal: the likeliest answer, for a person to take. */
export const proposal = (title: string, edits: Fix['edits']): Fix => ({
  title,
  kind: 'prompt',
  preferred: true,
  edits,
});

/** Replaces the value. */
export const changeTo = ({ note, path }: Unfit, value: NewValue): Fix =>
  rewrite(`Change to ${[value].flat().join(', ')}`, () => put(note, path, value));

/** Note text in a message: one line, not too long. */
export const quote = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);
