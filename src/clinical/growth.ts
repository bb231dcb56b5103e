/** Whether the patient grows: what harms open growth plates, and what a thick cartilage cap means, depends on it (L39, L71). */
import type { Path } from '../knowledge/schema';
import { fields, known } from '../model/access';
import type { Note } from '../model/note';
import { isAtLeast, isChild } from './age';
import { adultAge, grownAge } from './thresholds';

/** Certainly full-grown at an event: the growth plates are closed, or, where the note does not say, by age. */
export function isGrown(note: Note, event: string): boolean {
  const mature = known(fields(note.data, 'patient').skeletally_mature);
  return mature === undefined ? isAtLeast(note, grownAge, event) : mature === 'yes';
}

/** Where the note shows that the patient certainly grows at an event: the growth plates are open, or a child's age. */
export function growthAt(note: Note, event: string): Path | undefined {
  if (fields(note.data, 'patient').skeletally_mature === 'no') return ['patient', 'skeletally_mature'];
  return isChild(note, event) ? ['patient', 'age'] : undefined;
}

/** What shows the growth, to go on after "because of". */
export const growthInWords = (note: Note, event: string): string =>
  growthAt(note, event)?.includes('age') ? `an age under ${adultAge}` : 'open growth plates';
