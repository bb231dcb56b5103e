/** What must be known of the motion of a joint. */
import { entries, known } from '../../model/access';
import type { Note } from '../../model/note';
import { isFop } from '../fop';
import { hasSeveralLesions } from '../lesions';
import { hasAngle, isDescribed, isLimbJoint, jointOf, type Motion } from '../motion';
import { isPublished } from '../published';
import type { Condition, Place, SectionNeeds, WantedEntry } from './condition';

/**
 * Angles are asked for at these joints, unless motion is described or only the arc is given. A published case gives
 * what it gives.
 */
const at =
  (arc: 'arc' | 'rotation_arc' | undefined, ...joints: string[]): Condition<Motion> =>
  ({ note, value }) =>
    joints.includes(jointOf(note.data, value) ?? '') &&
    !isDescribed(value) &&
    !(isPublished(note.data) && hasAngle(value)) &&
    (arc === undefined || value[arc] === undefined);

/** The sides of the lesions that the entry may mean. */
function sidesPossible({ note, value }: Place<Motion>): Set<string> {
  const joint = jointOf(note.data, value);
  const sides = entries(note.data, 'lesions')
    .filter(({ value: { site } }) => joint === undefined || site === joint)
    .map(({ value: { side } }) => known(side));
  return new Set(sides.filter((side) => side !== undefined));
}

const lesionsAtJoints = ({ data }: Note) => entries(data, 'lesions').filter(({ value }) => isLimbJoint(value.site));

/** The sides of a joint with a lesion of which no entry tells. */
export function unmeasured(note: Note): WantedEntry[] {
  return lesionsAtJoints(note).flatMap(({ value: { site = '', side } }) => {
    const measured = entries(note.data, 'rom').filter(({ value }) => (jointOf(note.data, value) ?? site) === site);
    const tells = (wanted: string | undefined) =>
      measured.some(
        ({ value }) => wanted === undefined || !known(value.side) || value.side === 'both' || value.side === wanted,
      );
    const wanted = side === 'both' ? ['left', 'right'] : [side === 'left' || side === 'right' ? side : undefined];
    return wanted.filter((one) => !tells(one)).map((one) => entryFor(note, site, one));
  });
}

function entryFor({ data }: Note, joint: string, side: string | undefined): WantedEntry {
  const isOnly = !hasSeveralLesions(data) && entries(data, 'rom').length === 0;
  return {
    name: side ? `${joint} ${side}` : joint,
    entry: { ...(!isOnly && { joint, ...(side && { side }) }), when: null, mode: null },
  };
}

export const rom: SectionNeeds<Motion> = {
  section: (note) => lesionsAtJoints(note).length > 0,
  fields: {
    joint: ({ note: { data } }) =>
      hasSeveralLesions(data) ||
      entries(data, 'lesions').some(({ value: { site } }) => known(site) && !isLimbJoint(site)),
    side: (place) => sidesPossible(place).size > 1,
    mode: ({ value }) => !isDescribed(value),
    range: ({ value }) => !hasAngle(value) && value.fixed !== 'yes' && value.words === undefined,
    flexion: at('arc', 'elbow', 'hip', 'knee', 'shoulder'),
    extension_deficit: at('arc', 'elbow', 'hip', 'knee'),
    pronation: at('rotation_arc', 'elbow'),
    supination: at('rotation_arc', 'elbow'),
    abduction: at(undefined, 'hip', 'shoulder'),
    internal_rotation: at(undefined, 'hip', 'shoulder'),
    external_rotation: at(undefined, 'hip', 'shoulder'),
    interincisal_mm: ({ note, value }) => jointOf(note.data, value) === 'jaw' && isFop(note),
  },
  instead: { range: 'flexion' },
  missing: unmeasured,
};
