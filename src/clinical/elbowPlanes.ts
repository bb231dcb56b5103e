/** The two planes in which an elbow moves, each with what its motion says of the grade of Hastings and Graham (L11). */
import { flexionArc, rotationArc } from './arcs';
import type { Motion } from './motion';
import { fullMotionMargin, functionalElbow, healthyElbow } from './thresholds';

/** How an elbow moves in one plane; undefined where that was not measured. */
export interface Plane {
  readonly arc: number | undefined;
  /** As far as most daily tasks need (S36, S37). */
  readonly isFunctional: boolean | undefined;
  /** About as far as a healthy elbow (L15). */
  readonly isFull: boolean | undefined;
}

/** Flexion and extension. A fixed joint has none; words for the range tell nothing here. */
export const flexionPlane = (motion: Motion): Plane => ({
  arc: motion.range === undefined || motion.fixed === 'yes' ? flexionArc(motion) : undefined,
  isFunctional:
    motion.fixed !== 'yes' &&
    reaches(
      [motion.flexion, functionalElbow.flexion],
      [negative(motion.extension_deficit), -functionalElbow.extensionDeficit],
    ),
  isFull:
    motion.fixed !== 'yes' &&
    reaches(
      [motion.flexion, healthyElbow.flexion - fullMotionMargin],
      [negative(motion.extension_deficit), -healthyElbow.extensionDeficit - fullMotionMargin],
    ),
});

/** Rotation of the forearm. */
export const rotationPlane = (motion: Motion): Plane => ({
  arc: rotationArc(motion),
  isFunctional: reaches([motion.pronation, functionalElbow.pronation], [motion.supination, functionalElbow.supination]),
  isFull: reaches(
    [motion.pronation, healthyElbow.pronation - fullMotionMargin],
    [motion.supination, healthyElbow.supination - fullMotionMargin],
  ),
});

/** The grade without ankylosis that measured motion fits; undefined where an angle is missing. */
export function fittingGrade(motion: Motion): string | undefined {
  const flexion = flexionPlane(motion).isFunctional;
  const rotation = rotationPlane(motion).isFunctional;
  if (flexion === undefined || rotation === undefined) return undefined;
  if (flexion) return rotation ? 'I' : 'IIB';
  return rotation ? 'IIA' : 'IIC';
}

const negative = (value: unknown): unknown => (typeof value === 'number' ? -value : value);

/** Whether both ends of a movement reach their limits: no as soon as one does not, unknown while one is missing. */
function reaches(...ends: readonly (readonly [value: unknown, limit: number])[]): boolean | undefined {
  if (ends.some(([value, limit]) => typeof value === 'number' && value < limit)) return false;
  return ends.every(([value]) => typeof value === 'number') ? true : undefined;
}
