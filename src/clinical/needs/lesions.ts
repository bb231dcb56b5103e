/** What must be known of each lesion. */
import { entries, fields, listed } from '../../model/access';
import { roleOf } from '../../model/axis';
import type { Note } from '../../model/note';
import { hasSeveralLesions, type Lesion, lesionsMeant } from '../lesions';
import { hasMass } from '../mass';
import { isLocal, therapies } from '../therapies';
import type { Place, SectionNeeds } from './condition';

/** Whether something is about one of several lesions and does not say which. */
const lacksPointer = ({ data }: Note): boolean =>
  entries(data, 'imaging').some(({ value }) => value.lesion === undefined) ||
  entries(data, 'surgery').some((operation) => roleOf(operation) === 'ho' && operation.value.lesion === undefined) ||
  therapies(data).some(({ value }) => isLocal(value) && value.lesion === undefined && value.operation === undefined);

/** Whether a study or a visit is about that lesion, as far as it says. */
const isAbout = ({ note, path }: Place<Lesion>, ids: readonly string[] | undefined): boolean =>
  listed(ids).length === 0 || lesionsMeant(note.data, ids).some((lesion) => lesion.path[1] === path[1]);

/** The grades of a lesion: its own, and those that were read on a study or at a visit. */
const gradesElsewhere = (place: Place<Lesion>): string[] =>
  [...entries(place.note.data, 'imaging'), ...entries(place.note.data, 'follow_up')].flatMap(({ value }) =>
    value.grade !== undefined && isAbout(place, value.lesion) ? [value.grade] : [],
  );

const isBridged = (grade: string): boolean => /^(brooker(_modified)? IV|hastings_graham III[ABC])$/.test(grade);

const gradedSites: readonly unknown[] = ['hip', 'elbow', 'forearm'];
const ungradedTissues: readonly unknown[] = ['intramuscular', 'dermal', 'subcutaneous'];

/** Whether a lesion lies where the bone is graded, and no study and no visit has its grade (L08, L11). */
export const isToBeGraded = (place: Place<Lesion>): boolean =>
  gradedSites.includes(place.value.site) &&
  !ungradedTissues.includes(place.value.tissue) &&
  fields(place.note.data, 'cause').class !== 'genetic' &&
  gradesElsewhere(place).length === 0;

const isOnlyLesion = ({ note }: Place<Lesion>): boolean => !hasSeveralLesions(note.data);

export const lesions: SectionNeeds<Lesion> = {
  fields: {
    id: ({ note }) => hasSeveralLesions(note.data) && lacksPointer(note),
    structure: ({ value }) => value.tissue === 'intramuscular',
    size_mm: (place) =>
      isOnlyLesion(place) &&
      (hasMass(place.note.data) || fields(place.note.data, 'diagnosis').primary === 'myositis_ossificans') &&
      !entries(place.note.data, 'imaging').some(({ value }) => value.size_mm !== undefined),
    ankylosed: (place) => isBridged(place.value.grade ?? '') || gradesElsewhere(place).some(isBridged),
    grade: isToBeGraded,
  },
};
