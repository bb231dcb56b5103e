/** What kind of rehabilitation a word names: exercise, brace or rest. */
import type { entries } from '../model/access';

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

/** A brace that works against a contracture (S55, L107). */
export const isBrace = ({ type }: Programme): boolean =>
  type === 'dynamic_brace' || type === 'static_progressive_brace';

/** No movement of the joint at all. */
export const isRest = ({ type }: Programme): boolean => type === 'immobilisation' || type === 'complete_rest';
