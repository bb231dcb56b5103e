/** What must be known of a genetic disease, and when one must be thought of. */
import { fields, known } from '../../model/access';
import type { Note } from '../../model/note';
import { isChild } from '../age';
import { isFop } from '../fop';
import { isPublished } from '../published';
import type { FieldsOf, SectionNeeds } from './condition';

type Genetics = FieldsOf<'genetics'>;

/** Ossification in a child for which nobody knows a cause is genetic until shown otherwise (L103). */
const mayBeGenetic = (note: Note): boolean => {
  const { class: causeClass } = fields(note.data, 'cause');
  return causeClass === 'genetic' || ((causeClass === 'idiopathic' || causeClass === 'unknown') && isChild(note));
};

const hasDiagnosis = ({ value }: { readonly value: Genetics }): boolean =>
  known(value.diagnosis) !== undefined && value.diagnosis !== 'none';

const hasHormoneDisease = ({ value }: { readonly value: Genetics }): boolean =>
  value.diagnosis === 'aho' || value.diagnosis === 'php1a' || value.diagnosis === 'php1c';

export const genetics: SectionNeeds<Genetics> = {
  section: mayBeGenetic,
  fields: {
    diagnosis: ({ note }) => mayBeGenetic(note),
    certainty: hasDiagnosis,
    great_toes: ({ note }) => mayBeGenetic(note),
    features: hasHormoneDisease,
    gene: ({ value }) => value.test === 'variant_found',
    variant: ({ value }) => value.test === 'variant_found',
    test: hasDiagnosis,
    family_history: hasDiagnosis,
    flare_up: ({ note }) => isFop(note) && !isPublished(note.data),
  },
};
