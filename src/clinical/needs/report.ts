/** What a case report of one's own must hold, and when consent must be on record (L131). */
import { fields, known } from '../../model/access';
import { isPublished } from '../published';
import type { Condition, FieldsOf, Place, SectionNeeds } from './condition';

type Report = FieldsOf<'report'>;

const isOwn: Condition<Report> = ({ note }) => !isPublished(note.data);

/** A note leaves the clinic as a report, or by a method of making it fit for that. */
function isShared({ note: { data } }: Place<Report>): boolean {
  const method = known(fields(data, 'privacy').method);
  return data.note_type === 'case_report' || (method !== undefined && method !== 'not_shared');
}

export const report: SectionNeeds<Report> = {
  section: ({ data }) => !isPublished(data),
  fields: {
    title: isOwn,
    key_words: isOwn,
    abstract: isOwn,
    introduction: isOwn,
    discussion: isOwn,
    patient_perspective: isOwn,
    consent: (place) => isOwn(place) && isShared(place),
    consent_by: (place) => isOwn(place) && place.value.consent === 'yes',
  },
};
