/** What a case report of one's own must hold, and when consent must be on record (L131). */
import { isPublished } from '../published';
import { isShared } from '../sharing';
import type { Condition, FieldsOf, SectionNeeds } from './condition';

type Report = FieldsOf<'report'>;

const isOwn: Condition<Report> = ({ note }) => !isPublished(note.data);

export const report: SectionNeeds<Report> = {
  section: ({ data }) => !isPublished(data),
  fields: {
    title: isOwn,
    key_words: isOwn,
    abstract: isOwn,
    introduction: isOwn,
    discussion: isOwn,
    patient_perspective: isOwn,
    consent: (place) => isOwn(place) && isShared(place.note.data),
    consent_by: (place) => isOwn(place) && place.value.consent === 'yes',
  },
};
