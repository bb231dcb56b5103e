/** How far a joint moves: its arcs, and whether they are enough for most daily tasks. */
import { type Entry, entries, known } from '../model/access';
import type { Note } from '../model/note';
import { once } from '../model/once';
import { isCertainlyBefore, type Point } from '../model/timeline';
import { jointOf, type Motion } from './motion';
import { functionalElbow, presentDayElbow } from './thresholds';

/** The flexion-extension arc in degrees; 0 of a joint that does not move, undefined where the entry does not tell. */
export function flexionArc(motion: Motion): number | undefined {
  const flexion = numberOf(motion.flexion);
  const deficit = numberOf(motion.extension_deficit);
  if (motion.fixed === 'yes' || motion.range === 'none') return numberOf(motion.arc) ?? 0;
  return flexion !== undefined && deficit !== undefined ? flexion - deficit : numberOf(motion.arc);
}

/** The arc of forearm rotation in degrees; undefined where the entry does not tell. */
export function rotationArc(motion: Motion): number | undefined {
  const pronation = numberOf(motion.pronation);
  const supination = numberOf(motion.supination);
  return pronation !== undefined && supination !== undefined ? pronation + supination : numberOf(motion.rotation_arc);
}

/** Whether an elbow moves as far as most daily tasks need (S36, S37); undefined where an angle is missing. */
export const isFunctionalElbow = (motion: Motion): boolean | undefined => reaches(motion, functionalElbow);

/** Whether an elbow moves as far as present-day tasks took in volunteers (L14); undefined where an angle is missing. */
export const isPresentDayElbow = (motion: Motion): boolean | undefined => reaches(motion, presentDayElbow);

type ElbowMotion = Readonly<Record<keyof typeof functionalElbow, number>>;

function reaches(motion: Motion, needed: ElbowMotion): boolean | undefined {
  if (motion.range === 'full') return true;
  const { flexion, extensionDeficit, pronation, supination } = needed;
  const checks = [
    atLeast(motion.flexion, flexion),
    atMost(motion.extension_deficit, extensionDeficit),
    atLeast(motion.pronation, pronation),
    atLeast(motion.supination, supination),
  ];
  if (motion.fixed === 'yes' || motion.range === 'none' || checks.includes(false)) return false;
  return checks.includes(undefined) ? undefined : true;
}

/** The entries of motion of a joint; on one side only, where that is given and the entry says which side it is of. */
export function motionsOf(note: Note, joint: string, side?: string): readonly Entry<Motion>[] {
  const bySide = byJoint(note).get(joint);
  if (!bySide) return [];
  const found = bySide.get(side) ?? (bySide.get(undefined) ?? []).filter(isOf(side));
  bySide.set(side, found);
  return found;
}

const isOf =
  (side: string | undefined) =>
  ({ value }: Entry<Motion>): boolean =>
    known(value.side) === undefined || value.side === side || value.side === 'both';

/** By joint, and then by side: what has been asked for, and without a side all. */
const byJoint = once(({ data }: Note) => {
  const found = new Map<string | undefined, Map<string | undefined, Entry<Motion>[]>>();
  for (const motion of entries(data, 'rom')) {
    const joint = jointOf(data, motion.value);
    const others = found.get(joint)?.get(undefined);
    if (others) others.push(motion);
    else found.set(joint, new Map([[undefined, [motion]]]));
  }
  return found;
});

/** Whether one point of the note certainly lies before another. */
export const isBefore = (note: Note, a: Point, b: Point): boolean => isCertainlyBefore(note.timeline, a, b);

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

const atLeast = (value: unknown, limit: number): boolean | undefined =>
  typeof value === 'number' ? value >= limit : undefined;

const atMost = (value: unknown, limit: number): boolean | undefined =>
  typeof value === 'number' ? value <= limit : undefined;
