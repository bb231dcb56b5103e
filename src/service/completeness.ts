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
  const sections = notes.filter(({ root }) => root.kind === 'map').flatMap(neededSections);
  const fields = sections.flatMap((section) => section.fields);
  const isDone = (section: (typeof sections)[number]) => section.state === 'answered';
  const open = sections.flatMap((section) => (isDone(section) ? [] : section.missing));
  const answeredEntries = sections.flatMap((section) => (isDone(section) ? section.missing : []));
  return {
    answered: fields.filter(({ state }) => state === 'answered').length + answeredEntries.length,
    needed: fields.length + answeredEntries.length + open.length,
  };
}
