/** The last motion of a joint before the operation, and whether it is lost. */

import { flexionArc, isFunctionalElbow } from '../../clinical/arcs';
import { motionsAt, motionsBefore, type PlaceOperated } from '../../clinical/beforeOperation';
import { latest } from '../../clinical/latest';
import { hasAngle, isDescribed, type Motion } from '../../clinical/motion';
import type { Entry } from '../../model/access';
import type { Note } from '../../model/note';
import type { Occasion } from './occasion';

export const isFixed = ({ value }: Entry<Motion>): boolean => flexionArc(value) === 0;

/** The last motion before the operation that tells: active where there is any. What is only passive says less. */
export function lastMotion(note: Note, { excision }: Occasion, place: PlaceOperated): Entry<Motion> | undefined {
  const all = (excision ? motionsBefore(note, excision, place) : motionsAt(note, place)).filter(
    ({ value }) => hasAngle(value) || isDescribed(value),
  );
  const active = all.filter(({ value }) => value.mode === 'active');
  return latest(note, active.length > 0 ? active : all);
}

/** Whether the note shows a joint that does not move, or an elbow that does not move enough. */
export const hasLostMotion = (note: Note, occasion: Occasion): boolean =>
  occasion.places.some((place) => {
    const last = lastMotion(note, occasion, place);
    return last !== undefined && (isFixed(last) || (place.site === 'elbow' && isFunctionalElbow(last.value) === false));
  });
