/** What must be known of each operation, and what must be thought of before one. */
import { entries, known } from '../../model/access';
import { pointOf, roleOf } from '../../model/axis';
import { isChild } from '../age';
import { hasBleedingRisk, isOnBloodThinner } from '../bleeding';
import { isAtT6OrAbove } from '../cns';
import { elapsedAt } from '../elapsed';
import { excisions, type Operation } from '../excision';
import { isFop } from '../fop';
import { hasSeveralLesions } from '../lesions';
import { isPlanned } from '../operations';
import { isTumourConsidered } from '../tumour';
import { hasWaitingTime } from '../waiting';
import type { Place, SectionNeeds } from './condition';

type Condition = (place: Place<Operation>) => boolean;

const isExcision: Condition = ({ note, path }) => excisions(note.data).some((excision) => excision.path[1] === path[1]);

const isAhead: Condition = (place) => isPlanned(place.note, place);

const isExcisionAhead: Condition = (place) => isExcision(place) && isAhead(place);

const isCalledOff: Condition = ({ value: { status } }) => status === 'cancelled' || status === 'declined';

/** Whether the type tells by itself that it is done because of the ossification. */
const tellsRole: Condition = ({ value: { role, ...operation }, path }) => roleOf({ value: operation, path }) === 'ho';

const isEarly: Condition = (place) => {
  const elapsed = isExcision(place) && hasWaitingTime(place.note) ? elapsedAt(place.note, pointOf(place)) : undefined;
  return elapsed !== undefined && elapsed.usualWait === 'before' && (elapsed.lag.latest ?? 0) >= 0;
};

const isBiopsy: Condition = ({ value: { type } }) => type === 'biopsy' || type === 'excision_biopsy';

/** Left out, the site is that of the lesions, if they have one in common. */
const hasUsualSite: Condition = ({ note }) => {
  const sites = new Set(entries(note.data, 'lesions').map(({ value }) => known(value.site)));
  return sites.size === 1 && !sites.has(undefined);
};

export const surgery: SectionNeeds<Operation> = {
  fields: {
    id: ({ note }) => entries(note.data, 'surgery').length > 1,
    role: (place) => known(place.value.type) !== undefined && !tellsRole(place),
    when: (place) => !isCalledOff(place),
    lesion: (place) => roleOf(place) === 'ho' && hasSeveralLesions(place.note.data) && !isCalledOff(place),
    site: (place) => roleOf(place) === 'index' && !hasUsualSite(place),
    indication: isExcision,
    timing_reason: isEarly,
    resolution_considered: (place) =>
      isExcision(place) && hasWaitingTime(place.note) && isChild(place.note, pointOf(place)),
    plan_bleeding: (place) => isExcisionAhead(place) && hasBleedingRisk(place.note.data, place.value),
    plan_anticoagulation: (place) => isExcisionAhead(place) && isOnBloodThinner(place.note.data),
    plan_dysreflexia: (place) => isAhead(place) && isAtT6OrAbove(place.note.data),
    plan_airway: (place) => isAhead(place) && isFop(place.note),
    histology: (place) =>
      place.value.status === 'done' && (isBiopsy(place) || (isExcision(place) && isTumourConsidered(place.note.data))),
  },
};
