/** What must be known of each visit, above all whether the bone came back (S47, L112). */
import { entries } from '../../model/access';
import { pointOf } from '../../model/axis';
import { lag } from '../../model/timeline';
import { excisions } from '../excision';
import { hasSeveralLesions, lesionsMeant } from '../lesions';
import { isOperatedOn } from '../operations';
import { hasRecurred, isRecurrenceDefined, type Visit } from '../recurrence';
import type { Place, SectionNeeds } from './condition';

const isAfterExcision = (place: Place<Visit>): boolean =>
  excisions(place.note.data).some(
    (excision) => (lag(place.note.timeline, pointOf(excision), pointOf(place))?.earliest ?? -1) >= 0,
  );

/** Another entry of the same time in which things went otherwise: it must be about another lesion. */
const differsFromTwin = ({ note, value: { when, course }, path }: Place<Visit>): boolean =>
  entries(note.data, 'follow_up').some(
    (other) => other.path[1] !== path[1] && other.value.when === when && other.value.course !== course,
  );

const isAtGradedJoint = ({ note, value }: Place<Visit>): boolean =>
  lesionsMeant(note.data, value.lesion).some(({ value: { site } }) => site === 'hip' || site === 'elbow');

export const follow_up: SectionNeeds<Visit> = {
  section: ({ data }) => data.note_type === 'follow_up' || isOperatedOn(data),
  fields: {
    lesion: (place) => hasSeveralLesions(place.note.data) && differsFromTwin(place),
    recurrence: isAfterExcision,
    recurrence_seen: ({ value }) => hasRecurred(value),
    recurrence_definition: ({ note, value }) => hasRecurred(value) && !isRecurrenceDefined(note.data),
    grade: (place) => hasRecurred(place.value) && isAtGradedJoint(place),
  },
};
