/** What must be known of brain and cord. */
import { fields } from '../../model/access';
import type { Note } from '../../model/note';
import { isChild } from '../age';
import { cnsLesions } from '../cns';
import { excisions } from '../excision';
import type { FieldsOf, SectionNeeds } from './condition';

/** Where a lesion of brain or cord is easily overlooked behind the cause that is named. */
const hidesLesion: readonly unknown[] = ['polytrauma', 'blast', 'acetabular_surgery', 'critical_illness'];

const mayHideLesion = ({ data }: Note): boolean => {
  const cause = fields(data, 'cause');
  return hidesLesion.includes(cause.type) || cause.class === 'idiopathic' || cause.class === 'unknown';
};

const hasBrainInjury = ({ data }: Note): boolean => cnsLesions(data).includes('tbi');
const hasCordInjury = ({ data }: Note): boolean => cnsLesions(data).includes('sci');

export const neuro: SectionNeeds<FieldsOf<'neuro'>> = {
  fields: {
    lesion: ({ note }) => mayHideLesion(note),
    gcs: ({ note }) => hasBrainInjury(note),
    coma: ({ note }) => hasBrainInjury(note),
    sci_level: ({ note }) => hasCordInjury(note),
    ais_grade: ({ note }) => hasCordInjury(note),
    recovery: ({ note }) =>
      (isChild(note) && cnsLesions(note.data).length > 0) ||
      (fields(note.data, 'cause').class === 'neurogenic' && excisions(note.data).length > 0),
  },
};
