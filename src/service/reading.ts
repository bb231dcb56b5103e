/** A text, read once for all features: its trees, and one note for each document in it. */
import { type Note, readNote } from '../model/note';
import { type Parsed, parsing } from '../model/parse';
import { finish, type Steps } from '../model/steps';

export interface Reading {
  readonly parsed: Parsed;
  /** Empty for an empty text and one of comments only. */
  readonly notes: readonly Note[];
}

/** Reads a text, whatever its state. A byte order mark at its start is part of the text. */
export const read = (text: string): Reading => finish(reading(text));

/** The same in steps. */
export function* reading(text: string): Steps<Reading> {
  const parsed = yield* parsing(text);
  const notes: Note[] = [];
  for (const root of parsed.roots) {
    yield;
    notes.push(readNote(text, root));
  }
  return { parsed, notes };
}

/** The note that the offset stands in: the last one that begins before it. */
export const noteAt = ({ notes }: Reading, offset: number): Note | undefined =>
  notes.findLast(({ root }) => root.span.start <= offset) ?? notes[0];

/** The number of that note in its text: the first is 1, and so is one that is still to be written. */
export const noteNumberAt = (reading: Reading, offset: number): number => {
  const note = noteAt(reading, offset);
  return note ? reading.notes.indexOf(note) + 1 : 1;
};
