/** What is needed to know what started it. */
import { entries } from '../../model/access';
import type { Note } from '../../model/note';
import { excisions } from '../excision';
import { indexOperations } from '../operations';
import { isPublished } from '../published';
import type { FieldsOf, SectionNeeds } from './condition';

type Cause = FieldsOf<'cause'>;

/** A genetic, idiopathic or unknown cause has neither a type nor a beginning. */
const hasBeginning = ({ value }: { readonly value: Cause }): boolean =>
  value.class === 'traumatic' || value.class === 'neurogenic' || value.class === 'other';

const isCause = ({ data }: Note, type: NonNullable<Cause['type']>, own: Cause): boolean =>
  own.type === type || entries(data, 'other_causes').some(({ value }) => value.type === type);

export const cause: SectionNeeds<Cause> = {
  fields: {
    type: hasBeginning,
    // Without a time of its own, day 0 is the operation that started it.
    when: (place) =>
      hasBeginning(place) && (place.value.when !== undefined || indexOperations(place.note.data).length === 0),
    burn_tbsa_percent: ({ note, value }) => isCause(note, 'burn', value),
    amputation_level: ({ note, value }) => isCause(note, 'amputation', value),
    words: ({ value }) => value.class !== 'genetic',
    wounds_healed: ({ note, value }) =>
      value.class === 'traumatic' && excisions(note.data).length > 0 && !isPublished(note.data),
  },
};
