/** How much of what a text needs is answered: for a glance at the status bar. */
import { neededSections } from '../clinical/needs/needed';
import type { Reading } from './reading';

export interface Completeness {
  /** Needed fields, and entries that a list must have, that hold a value or an answer. */
  readonly answered: number;
  /** All that the notes of the text need, as if they were complete. */
  readonly needed: number;
}

/** Counts over all notes of a reading. A text without a note needs nothing yet. */
export function completeness({ notes }: Reading): Completeness {
  const sections = notes.filter(({ root }) => root.kind === 'map').flatMap((note) => neededSections(note, 'all'));
  const fields = sections.flatMap((section) => section.fields);
  const entries = sections.flatMap(({ state, missing }) => missing.map(() => state));
  const states = [...fields.map(({ state }) => state), ...entries];
  return { answered: states.filter((state) => state === 'answered').length, needed: states.length };
}
