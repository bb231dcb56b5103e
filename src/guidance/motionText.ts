/** A measured or described motion as it is named in a sentence, and where it stands in the note. */
import type { PlaceOperated } from '../clinical/beforeOperation';
import { angles, type Motion } from '../clinical/motion';
import { inDegrees, inOneLine, inWords, together, withDetail } from '../knowledge/guidanceText';
import type { Path } from '../knowledge/schema';
import { type Entry, known } from '../model/access';

/** A joint or region with its side where that is known: `elbow (left)`. */
export const placeText = ({ site, side }: PlaceOperated): string => withDetail(inWords(site), side);

/** `elbow (left), flexion 95, extension deficit 45 degrees`, or the range in a word. */
export function motionText(place: PlaceOperated, { value }: Entry<Motion>): string {
  const given = angles.filter((angle) => known(value[angle]) !== undefined);
  const range = known(value.range);
  if (given.length === 0) return inOneLine([placeText(place), ...(range === undefined ? [] : [inWords(range)])]);
  return inDegrees(inOneLine([placeText(place), ...given.map((angle) => together(inWords(angle), value[angle]))]));
}

export const motionPlaces = ({ value, path }: Entry<Motion>): Path[] =>
  (['when', 'mode', 'fixed', 'range', ...angles] as const)
    .filter((field) => value[field] !== undefined)
    .map((field) => [...path, field]);
