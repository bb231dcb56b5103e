/** Which diagnoses a differential that has been begun leaves open. */
import { type Entry, entries, fields, isAnswer } from '../model/access';
import type { Note } from '../model/note';
import { hasUnreadEntry, isNamed, type Wanted } from './differential';
import { isAsked } from './needs/asked';
import { type Alternative, alternatives } from './tumour';

/** Whether the note needs a differential. How certain a genetic disease is, and is not told, decides on it. */
export const isDifferentialAsked = (note: Note): boolean =>
  isAsked(note, 'differential') && !isAnswer(fields(note.data, 'genetics').certainty);

/** What of some diagnoses is not answered: those that are not there, by name, and those that are only begun. */
export interface Unanswered {
  readonly absent: readonly string[];
  readonly begun: readonly Entry<Alternative>[];
}

/** Asks this of a differential that has been begun; of one without entries it is asked as a whole. */
export function unanswered(note: Note, wanted: readonly Wanted[]): Unanswered {
  const { data } = note;
  if (!isDifferentialAsked(note) || entries(data, 'differential').length === 0) return { absent: [], begun: [] };
  const open = wanted.filter(({ any }) => !isNamed(data, ...any));
  return {
    absent: hasUnreadEntry(note)
      ? []
      : open.filter(({ any }) => alternatives(data, ...any).length === 0).map(({ name }) => name),
    begun: open.flatMap(({ any }) => alternatives(data, ...any)),
  };
}
