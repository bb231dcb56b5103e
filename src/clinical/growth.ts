/** Whether the patient has stopped growing: what a thick cartilage cap means depends on it (L71). */
import { fields, known } from '../model/access';
import type { Note } from '../model/note';
import { isAtLeast } from './age';
import { grownAge } from './thresholds';

/** Certainly full-grown at an event: the growth plates are closed, or, where the note does not say, by age. */
export function isGrown(note: Note, event: string): boolean {
  const mature = known(fields(note.data, 'patient').skeletally_mature);
  return mature === undefined ? isAtLeast(note, grownAge, event) : mature === 'yes';
}
