/** What goes with an excision at the elbow: the capsule before it (S49), the motion after it (S48). */

import { isBefore, isFunctionalElbow } from '../../clinical/arcs';
import { motionsAt, type PlaceOperated } from '../../clinical/beforeOperation';
import { latest } from '../../clinical/latest';
import { isOwnCase } from '../../clinical/published';
import { listed } from '../../model/access';
import { pointOf } from '../../model/axis';
import type { Note } from '../../model/note';
import { motionPlaces, motionText } from '../motionText';
import type { Occasion } from './occasion';
import { type Step, say } from './step';

export const isElbow = ({ places }: Occasion): boolean => places.some(({ site }) => site === 'elbow');

export function capsule(occasion: Occasion): Step[] {
  const { excision } = occasion;
  if (!excision || !isElbow(occasion) || excision.value.type !== 'ho_excision') return [];
  return listed(excision.value.procedures).includes('capsular_release') ? [] : [say('question', 'S49.ask')];
}

/** The last motion that is certainly of later than the operation. */
export const aftermath = (note: Note, occasion: Occasion): Step[] =>
  occasion.places.filter(({ site }) => site === 'elbow').flatMap((place) => ofElbow(note, occasion, place));

function ofElbow(note: Note, { excision }: Occasion, place: PlaceOperated): Step[] {
  const later = motionsAt(note, place).filter(
    (motion) => excision && isBefore(note, pointOf(excision), pointOf(motion)),
  );
  const last = latest(note, later);
  const isEnough = last && isFunctionalElbow(last.value);
  if (!last || isEnough === undefined) return isOwnCase(note.data) ? [say('question', 'S48.ask')] : [];
  return [
    say('shown', isEnough ? 'S48.covered' : 'S48.short', { motion: motionText(place, last) }, motionPlaces(last)),
  ];
}
