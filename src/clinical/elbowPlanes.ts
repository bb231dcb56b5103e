/** The two planes in which an elbow moves, each with what its motion says of the grade of Hastings and Graham (L11). */
import { flexionArc, rotationArc } from './arcs';
import type { Motion } from './motion';
import { fullMotionMargin, functionalElbow, healthyElbow } from './thresholds';

/** What is asked of how an elbow moves in one plane; undefined where that was not measured. */
export interface Plane {
  /** In degrees. */
  arc(motion: Motion): number | undefined;
  /** As far as most daily tasks need (S36, S37). */
  isFunctional(motion: Motion): boolean | undefined;
  /** About as far as a healthy elbow (L15). */
  isFull(motion: Motion): boolean | undefined;
}

/** Flexion and extension. A fixed joint has none; words for the range tell nothing here. */
export const flexionPlane: Plane = {
  arc: (motion) => (motion.range === undefined || motion.fixed === 'yes' ? flexionArc(motion) : undefined),
  isFunctional: ({ fixed, flexion, extension_deficit: deficit }) =>
    fixed !== 'yes' &&
    bothReach([flexion, functionalElbow.flexion], [negative(deficit), -functionalElbow.extensionDeficit]),
  isFull: ({ fixed, flexion, extension_deficit: deficit }) =>
    fixed !== 'yes' &&
    bothReach(
      [flexion, healthyElbow.flexion - fullMotionMargin],
      [negative(deficit), -healthyElbow.extensionDeficit - fullMotionMargin],
    ),
};

/** Rotation of the forearm. */
export const rotationPlane: Plane = {
  arc: rotationArc,
  isFunctional: ({ pronation, supination }) =>
    bothReach([pronation, functionalElbow.pronation], [supination, functionalElbow.supination]),
  isFull: ({ pronation, supination }) =>
    bothReach(
      [pronation, healthyElbow.pronation - fullMotionMargin],
      [supination, healthyElbow.supination - fullMotionMargin],
    ),
};

/** The grade without ankylosis that measured motion fits; undefined where an angle is missing. */
export function fittingGrade(motion: Motion): string | undefined {
  const flexion = flexionPlane.isFunctional(motion);
  const rotation = rotationPlane.isFunctional(motion);
  if (flexion === undefined || rotation === undefined) return undefined;
  if (flexion) return rotation ? 'I' : 'IIB';
  return rotation ? 'IIA' : 'IIC';
}

const negative = (value: unknown): unknown => (typeof value === 'number' ? -value : value);

type End = readonly [value: unknown, limit: number];

/** Whether both ends of a movement reach their limits: no as soon as one does not, unknown while one is missing. */
function bothReach([first, least]: End, [second, most]: End): boolean | undefined {
  const isMissing = typeof first !== 'number' || typeof second !== 'number';
  if ((typeof first === 'number' && first < least) || (typeof second === 'number' && second < most)) return false;
  return isMissing ? undefined : true;
}
