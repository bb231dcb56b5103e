/** Whether a pregnancy must be thought of. */
import { fields } from '../model/access';
import type { Note } from '../model/note';
import { isAtLeast, isUnder } from './age';
import { childbearingAge } from './thresholds';

/** A girl or woman who is certainly of an age at which she can be pregnant. */
export const isOfChildbearingAge = (note: Note): boolean =>
  fields(note.data, 'patient').sex === 'female' &&
  isAtLeast(note, childbearingAge.from) &&
  isUnder(note, childbearingAge.to + 1);

/** The same, and the note does not say that she is not pregnant. */
export const couldBePregnant = (note: Note): boolean =>
  isOfChildbearingAge(note) &&
  !['not_pregnant', 'not_applicable'].includes(fields(note.data, 'patient').pregnancy ?? '');
