/** What must be known of each study. */
import { entries } from '../../model/access';
import { pointOf } from '../../model/axis';
import type { Note } from '../../model/note';
import { lag } from '../../model/timeline';
import { hasSeveralLesions, lesionsMeant } from '../lesions';
import { hasMass } from '../mass';
import { isTumourConsidered } from '../tumour';
import type { EntryOf, Place, SectionNeeds } from './condition';

type Study = EntryOf<'imaging'>;

/** Bone in or under the skin needs no film where tissue was taken. */
export const isProvenInSkin = ({ data }: Note): boolean =>
  entries(data, 'lesions').length > 0 &&
  entries(data, 'lesions').every(({ value: { tissue } }) => tissue === 'subcutaneous' || tissue === 'dermal') &&
  entries(data, 'surgery').some(
    ({ value: { type, status } }) => (type === 'biopsy' || type === 'excision_biopsy') && status === 'done',
  );

const showsBone = ({ ho_present }: Study): boolean => ho_present === 'yes';

const isInMuscle = ({ note, value }: Place<Study>): boolean =>
  lesionsMeant(note.data, value.lesion).some((lesion) => lesion.value.tissue === 'intramuscular');

const isNextToBone = ({ note, value }: Place<Study>): boolean =>
  lesionsMeant(note.data, value.lesion).some((lesion) => lesion.value.tissue === 'periarticular');

/** Whether a study of the same lesion that shows the bone is certainly earlier, by a day at least. */
const isLaterStudy = ({ note, value, path }: Place<Study>): boolean => {
  const meant = lesionsMeant(note.data, value.lesion);
  const isSame = (other: Study) =>
    lesionsMeant(note.data, other.lesion).some(({ path: [, index] }) =>
      meant.some((lesion) => lesion.path[1] === index),
    );
  return entries(note.data, 'imaging').some(
    (other) =>
      other.path[1] !== path[1] &&
      showsBone(other.value) &&
      isSame(other.value) &&
      (lag(note.timeline, pointOf(other), pointOf({ value, path }))?.earliest ?? 0) >= 1,
  );
};

/** The last study as written: where several could tell, one is asked. */
const isLast = ({ note, path }: Place<Study>): boolean => entries(note.data, 'imaging').at(-1)?.path[1] === path[1];

const isCortexKnown = ({ note }: Place<Study>): boolean =>
  entries(note.data, 'imaging').some(({ value }) => value.cortex !== undefined);

export const imaging: SectionNeeds<Study> = {
  section: (note) => !isProvenInSkin(note),
  fields: {
    lesion: ({ note }) => hasSeveralLesions(note.data),
    maturity: ({ value }) => showsBone(value),
    pattern: (place) => showsBone(place.value) && (isInMuscle(place) || hasMass(place.note.data)),
    cortex: (place) =>
      place.value.cortex !== undefined ||
      (showsBone(place.value) &&
        isLast(place) &&
        !isCortexKnown(place) &&
        isNextToBone(place) &&
        isTumourConsidered(place.note.data)),
    marrow_continuity: ({ value }) => value.cortex === 'broad_based_attached',
    delayed: ({ value }) => value.modality === 'bone_scan',
    change: (place) => showsBone(place.value) && isLaterStudy(place),
  },
};
