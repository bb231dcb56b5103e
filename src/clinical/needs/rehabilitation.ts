/** What must be known of exercises and braces. */
import { isBrace, isExercise, isPassive, type Programme } from '../programmes';
import type { SectionNeeds } from './condition';

export const rehabilitation: SectionNeeds<Programme> = {
  fields: {
    supervised: ({ value }) => isExercise(value),
    by_day: ({ value }) => isBrace(value),
    by_night: ({ value }) => isBrace(value),
    pain_free: ({ value }) => isPassive(value),
  },
};
