/** What kind of rehabilitation a word names: exercise, brace or rest. */
import { type entries, fields, isAnswer } from '../model/access';
import type { Note } from '../model/note';
import { isFop } from './fop';

export type Programme = ReturnType<typeof entries<'rehabilitation'>>[number]['value'];

const exercises: readonly unknown[] = [
  'active_rom',
  'active_assisted_rom',
  'passive_rom',
  'gentle_stretch',
  'rom_exercises',
  'strengthening',
];

/** An exercise that somebody has to guide; not physiotherapy or a programme, which are guided, and not a machine. */
export const isExercise = ({ type }: Programme): boolean => exercises.includes(type);

/** Exercise that a professional gives by its nature, though the note does not say what it is. */
export const isGivenByProfessional = ({ type }: Programme): boolean =>
  type === 'physiotherapy' || type === 'inpatient_programme';

/** Motion by somebody or something else, which can hurt (L105). */
export const isPassive = ({ type }: Programme): boolean =>
  type === 'passive_rom' || type === 'gentle_stretch' || type === 'cpm';

/** Whether somebody guides an exercise (S52); `answered` where the note expressly does not know. */
export function guidanceOf({ supervised, supervised_by }: Programme): 'guided' | 'alone' | 'answered' | 'open' {
  if (supervised_by === 'self') return 'alone';
  if (supervised_by !== undefined) return isAnswer(supervised_by) ? 'answered' : 'guided';
  if (supervised === undefined) return 'open';
  if (isAnswer(supervised)) return 'answered';
  return supervised === 'yes' ? 'guided' : 'alone';
}

/** A brace that works against a contracture (S55, L107). */
export const isBrace = ({ type }: Programme): boolean =>
  type === 'dynamic_brace' || type === 'static_progressive_brace';

/** No movement of the joint at all. */
export const isRest = ({ type }: Programme): boolean => type === 'immobilisation' || type === 'complete_rest';

/**
 * Whether the advice on rest and exercise (S51, S52) is meant for this case: it is about acquired ossification, and in
 * fibrodysplasia ossificans progressiva (FOP) movement follows other rules.
 */
export const isForExerciseAdvice = (note: Note): boolean =>
  !isFop(note) && !isAnswer(fields(note.data, 'genetics').diagnosis);
