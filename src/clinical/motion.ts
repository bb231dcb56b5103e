/** What an entry of range of motion is about, and in which way it says how far the joint moves. */
import type { CaseNote } from '../knowledge/index';
import { entries, known } from '../model/access';

export type Motion = ReturnType<typeof entries<'rom'>>[number]['value'];

const limbJoints: readonly unknown[] = ['hip', 'elbow', 'knee', 'shoulder', 'ankle', 'wrist', 'hand', 'foot'];

/** Whether a site is a joint of a limb: its motion is measured in degrees. */
export const isLimbJoint = (site: string | undefined): boolean => limbJoints.includes(site);

/** The joint that was measured: the one that is named, else that of the only lesion. */
export function jointOf(data: CaseNote, { joint }: Motion): string | undefined {
  const [only, ...others] = entries(data, 'lesions');
  return known(joint ?? (others.length === 0 ? only?.value.site : undefined));
}

/** The fields that hold a number: degrees, and mm for the opening of the mouth. */
export const angles = [
  'flexion',
  'extension_deficit',
  'extension',
  'pronation',
  'supination',
  'abduction',
  'adduction',
  'internal_rotation',
  'external_rotation',
  'dorsiflexion',
  'plantarflexion',
  'interincisal_mm',
  'arc',
  'rotation_arc',
] as const satisfies readonly (keyof Motion)[];

export type Angle = (typeof angles)[number];

/** Whether any angle, arc or distance is given, or expressly not stated. */
export const hasAngle = (motion: Motion): boolean => angles.some((angle) => motion[angle] !== undefined);

/** Whether motion is described, not measured: by a word for the range, by free text, or as a joint that does not move. */
export const isDescribed = (motion: Motion): boolean =>
  motion.fixed === 'yes' || (!hasAngle(motion) && (motion.range ?? motion.words) !== undefined);
