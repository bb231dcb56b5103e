/** What is needed to find cases of a diagnosis again. A source hardly ever gives codes, and nobody guesses them for it. */
import { isPublished } from '../published';
import type { FieldsOf, SectionNeeds } from './condition';

export const diagnosis: SectionNeeds<FieldsOf<'diagnosis'>> = {
  fields: { codes: ({ note }) => !isPublished(note.data) },
};
