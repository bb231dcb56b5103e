/** What must be known of exercises and braces. */
import { isBrace, isExercise, type Programme } from '../programmes';
import type { SectionNeeds } from './condition';

/** Motion by somebody or something else, which can hurt. */
const isPassive = ({ type }: Programme): boolean =>
  type === 'passive_rom' || type === 'gentle_stretch' || type === 'cpm';

export const rehabilitation: SectionNeeds<Programme> = {
  fields: {
    supervised: ({ value }) => isExercise(value),
    by_day: ({ value }) => isBrace(value),
    by_night: ({ value }) => isBrace(value),
    pain_free: ({ value }) => isPassive(value),
  },
};
