/** Which joints of a case can be moved, and which of them are stiff. */

import { isBefore, isFunctionalElbow, motionsOf } from '../../clinical/arcs';
import { latest } from '../../clinical/latest';
import type { Lesion } from '../../clinical/lesions';
import { isLimbJoint, type Motion } from '../../clinical/motion';
import { excisionsDone } from '../../clinical/recurrence';
import { hasSymptom } from '../../clinical/symptoms';
import { type Entry, entries, known } from '../../model/access';
import { pointOf } from '../../model/axis';
import type { Note } from '../../model/note';

/** Lesions whose bone fixes the joint, as long as none was taken out. */
export const fixed = (note: Note): Entry<Lesion>[] =>
  excisionsDone(note).length > 0 ? [] : entries(note.data, 'lesions').filter(({ value }) => value.ankylosed === 'yes');

/** The other lesions. */
export function movable(note: Note): Entry<Lesion>[] {
  const still = fixed(note).map(({ path }) => path[1]);
  return entries(note.data, 'lesions').filter(({ path }) => !still.includes(path[1]));
}

/** Those of them at a joint of a limb, where a brace can be worn, that are stiff. */
export const stiff = (note: Note): Entry<Lesion>[] =>
  movable(note).filter((lesion) => isLimbJoint(lesion.value.site) && isStiff(note, lesion));

/** By the last motion since the last excision; where none is measured, by the symptom, unless it may be cured. */
function isStiff(note: Note, { value: { site, side } }: Entry<Lesion>): boolean {
  const removed = excisionsDone(note);
  const motions = motionsOf(note, String(site), side === 'both' ? undefined : known(side)).filter((motion) =>
    removed.every((excision) => isBefore(note, pointOf(excision), pointOf(motion))),
  );
  const isEnough = tellsEnough(latest(note, motions)?.value, site);
  return isEnough === undefined ? removed.length === 0 && hasSymptom(note.data, 'stiffness') : !isEnough;
}

/** By a word for the range; at the elbow by its angles. */
function tellsEnough(motion: Motion | undefined, site: Lesion['site']): boolean | undefined {
  const range = known(motion?.range);
  if (range !== undefined) return range === 'full';
  return motion && site === 'elbow' ? isFunctionalElbow(motion) : undefined;
}
