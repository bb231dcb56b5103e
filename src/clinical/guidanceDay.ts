/** For which day guidance is worked out: that of the operation goes first, then that of the note, then today. */
import { type Entry, known } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import type { Point } from '../model/timeline';
import type { When } from '../model/when';
import { noteDay, timeOf } from './active';
import { dayOfWriting } from './datePolicy';
import type { Operation } from './excision';

/**
 * The day of the note; today only where the note has none, and only where its dates are real ones.
 * @param today as `YYYY-MM-DD`
 */
export const guidanceDay = (note: Note, today: string): When | undefined => timeOf(writtenDay(note, today));

/** The same as it is written. */
export const writtenDay = (note: Note, today: string): string | undefined =>
  known(noteDay(note) ? note.data.note_date : dayOfWriting(note, today));

/** The time of an operation that is ahead; where it has none, on the day of the guidance or later. */
export function timeOfPlanned(note: Note, today: string, operation: Entry<Operation>): Point | undefined {
  if (known(operation.value.when) !== undefined) return pointOf(operation);
  const day = writtenDay(note, today);
  return day === undefined ? undefined : timeOf(`after ${day}`);
}
