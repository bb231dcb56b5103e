/** What is needed to know how identifiers were handled. A published case has none of ours. */
import { isPublished } from '../published';
import type { FieldsOf, SectionNeeds } from './condition';

export const privacy: SectionNeeds<FieldsOf<'privacy'>> = {
  section: ({ data }) => !isPublished(data),
  fields: {
    date_policy: ({ note }) => !isPublished(note.data),
    deidentified: ({ note }) => !isPublished(note.data),
    method: ({ note, value }) => value.deidentified === 'yes' && !isPublished(note.data),
  },
};
