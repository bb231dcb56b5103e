/** What must be known of the diet. */
import type { FieldsOf, SectionNeeds } from './condition';

export const lifestyle: SectionNeeds<FieldsOf<'lifestyle'>> = {
  fields: { diet_reason: ({ value }) => value.diet_restriction === 'yes' },
};
