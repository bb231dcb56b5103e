/** What must be known of how the patient came. */
import type { FieldsOf, SectionNeeds } from './condition';

export const presentation: SectionNeeds<FieldsOf<'presentation'>> = {
  fields: {
    pain: ({ value: { symptoms, symptoms_absent } }) =>
      !symptoms?.includes('none') && !symptoms_absent?.includes('pain'),
  },
};
