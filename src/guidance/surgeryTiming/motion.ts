/** How far the joint moves: an elbow against 30-130 and 50-50, and against present-day tasks (S36-S39, L14). */
import { isFunctionalElbow, isPresentDayElbow } from '../../clinical/arcs';
import type { PlaceOperated } from '../../clinical/beforeOperation';
import { hasAngle, isLimbJoint, type Motion } from '../../clinical/motion';
import type { Entry } from '../../model/access';
import type { Note } from '../../model/note';
import { motionPlaces, motionText, placeText } from '../motionText';
import { isFixed, lastMotion } from './lastMotion';
import type { Occasion } from './occasion';
import { hasReason } from './reasons';
import { ask, type Step, say } from './step';

/** Of each joint of the limbs where the operation works. */
export const motion = (note: Note, occasion: Occasion): Step[] =>
  occasion.places.filter(({ site }) => isLimbJoint(site)).flatMap((place) => ofPlace(note, occasion, place));

function ofPlace(note: Note, occasion: Occasion, place: PlaceOperated): Step[] {
  const last = lastMotion(note, occasion, place);
  if (last && isFixed(last)) return [say('shown', 'S35.fixed', { place: placeText(place) }, motionPlaces(last))];
  if (place.site === 'elbow') return ofElbow(note, occasion, place);
  if (!last) return [say('question', 'S35.measure', { place: placeText(place) })];
  if (last.value.range === 'full') return [say('against', 'S35.full', { place: placeText(place) }, motionPlaces(last))];
  return [say('shown', 'S35.motion', { motion: motionText(place, last) }, motionPlaces(last))];
}

function ofElbow(note: Note, occasion: Occasion, place: PlaceOperated): Step[] {
  const last = lastMotion(note, occasion, place);
  const isEnough = last && isFunctionalElbow(last.value);
  if (!last || isEnough === undefined || (isEnough && last.value.mode === 'passive')) {
    return [say('question', 'S36.ask', { place: placeText(place) }), ...described(place, last)];
  }
  const slots = { motion: motionText(place, last) };
  const from = motionPlaces(last);
  if (!isEnough) return [say('shown', 'S36.short', slots, from)];
  return [
    ...(hasReason(note, occasion)
      ? [say('shown', 'S36.covered', slots, from)]
      : [say('against', 'S39.unneeded', slots, from), ask(note, 'L14.ask', ['presentation', 'limited_tasks'])]),
    ...(isPresentDayElbow(last.value) === false ? [say('shown', 'L14.short', { place: placeText(place) }, from)] : []),
  ];
}

/** Motion that is told in a word, without angles. */
const described = (place: PlaceOperated, last: Entry<Motion> | undefined): Step[] =>
  last && !hasAngle(last.value)
    ? [say('shown', 'S35.motion', { motion: motionText(place, last) }, motionPlaces(last))]
    : [];
