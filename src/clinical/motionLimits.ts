/**
 * How far a joint can move, in degrees: what is plausible, and what is possible at all. House style, wider than the
 * normal ranges (L15, L16), so that lax joints and joints fixed by bone are not rejected.
 */
import type { CaseNote } from '../knowledge/index';
import { type Angle, jointOf, type Motion } from './motion';

export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Limits {
  readonly plausible: Range;
  readonly possible: Range;
}

const limits = (plausible: readonly [number, number], possible: readonly [number, number]): Limits => ({
  plausible: { from: plausible[0], to: plausible[1] },
  possible: { from: possible[0], to: possible[1] },
});

type LimitsOfJoint = { readonly [A in Angle]?: Limits };

const shoulderElevation = limits([0, 180], [-20, 195]);
const shoulderRotation = limits([-20, 95], [-60, 130]);

const byJoint: Readonly<Record<string, LimitsOfJoint>> = {
  elbow: {
    flexion: limits([20, 150], [0, 165]),
    extension_deficit: limits([-15, 100], [-30, 165]),
  },
  hip: {
    flexion: limits([10, 130], [0, 155]),
    extension_deficit: limits([-20, 60], [-45, 120]),
    abduction: limits([0, 55], [-40, 90]),
    adduction: limits([0, 40], [-40, 60]),
    internal_rotation: limits([0, 50], [-45, 80]),
    external_rotation: limits([0, 65], [-45, 95]),
  },
  knee: {
    flexion: limits([10, 145], [0, 165]),
    extension_deficit: limits([-10, 60], [-25, 150]),
  },
  shoulder: {
    flexion: shoulderElevation,
    abduction: shoulderElevation,
    extension: limits([0, 60], [0, 90]),
    internal_rotation: shoulderRotation,
    external_rotation: shoulderRotation,
  },
  ankle: {
    dorsiflexion: limits([-30, 25], [-60, 45]),
    plantarflexion: limits([0, 55], [-45, 90]),
  },
};

/** Fields that mean the same at whatever joint they are written. */
const anywhere: LimitsOfJoint = {
  pronation: limits([-30, 90], [-90, 110]),
  supination: limits([-30, 95], [-90, 120]),
  interincisal_mm: limits([5, 60], [0, 80]),
};

/** The limits of one field of a motion entry; undefined where none are set. */
export function limitsOf(data: CaseNote, motion: Motion, angle: Angle): Limits | undefined {
  const own = byJoint[jointOf(data, motion) ?? ''] ?? {};
  if (angle === 'arc') return arcLimits(own.flexion, own.extension_deficit ?? reversed(own.extension));
  if (angle === 'rotation_arc') return arcLimits(anywhere.pronation, reversed(anywhere.supination));
  const usual = own[angle] ?? anywhere[angle];
  return isStill(motion) && usual ? positionLimits(own, angle, usual) : usual;
}

/** A joint that does not move: its angles are the position in which it stands, not the ends of an arc. */
export const isStill = ({ fixed, flexion, extension_deficit }: Motion): boolean =>
  fixed === 'yes' || (typeof flexion === 'number' && flexion === extension_deficit);

/** A fixed joint may stand wherever it could move to; no position of it is unusual. */
function positionLimits({ flexion, extension_deficit }: LimitsOfJoint, angle: Angle, usual: Limits): Limits {
  const isBending = angle === 'flexion' || angle === 'extension_deficit';
  const bending = flexion && extension_deficit;
  const possible = isBending && bending ? hull(flexion.possible, extension_deficit.possible) : usual.possible;
  return { plausible: possible, possible };
}

const hull = (a: Range, b: Range): Range => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) });

/** An arc runs from one end of a movement to the other, and none is shorter than nothing. */
const arcLimits = (upper: Limits | undefined, lower: Limits | undefined): Limits | undefined =>
  upper &&
  lower && {
    plausible: { from: 0, to: upper.plausible.to - lower.plausible.from },
    possible: { from: 0, to: upper.possible.to - lower.possible.from },
  };

/** The same movement counted the other way round. */
const reversed = (of: Limits | undefined): Limits | undefined =>
  of && {
    plausible: { from: -of.plausible.to, to: -of.plausible.from },
    possible: { from: -of.possible.to, to: -of.possible.from },
  };

/** Whether a number lies outside, and how it is called: not possible, or possible but unusual. */
export function oddness(value: unknown, limits: Limits | undefined): 'impossible' | 'unusual' | undefined {
  if (typeof value !== 'number' || !limits) return undefined;
  if (isOutside(value, limits.possible)) return 'impossible';
  return isOutside(value, limits.plausible) ? 'unusual' : undefined;
}

const isOutside = (value: number, { from, to }: Range): boolean => value < from || value > to;
