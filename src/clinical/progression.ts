/** Signs that the ossification goes on although it is cared for without an operation (S10, S29). */

import type { Path } from '../knowledge/schema';
import { type Entry, entries, known } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { flexionArc, isBefore, rotationArc } from './arcs';
import { conservativeCare } from './conservative';
import { studiesOf } from './imaging';
import { latest } from './latest';
import { jointOf, type Motion } from './motion';
import { excisionsDone } from './recurrence';
import { lostArc } from './thresholds';

export interface Progression {
  readonly kind: 'growth' | 'arc' | 'response';
  /** Where the note shows it. */
  readonly path: Path;
}

/**
 * Growth on the last study of a lesion that compares, an arc that has fallen and not risen again, or care that made
 * things worse and nothing better. After an excision only what is certainly later counts.
 */
export const progression = (note: Note): Progression[] => [
  ...growth(note),
  ...fallenArcs(note),
  ...worseUnderCare(note),
];

const isAfterExcisions = (note: Note, entry: Entry<{ readonly id?: string }>): boolean =>
  excisionsDone(note).every((excision) => isBefore(note, pointOf(excision), pointOf(entry)));

const growth = (note: Note): Progression[] =>
  entries(note.data, 'lesions').flatMap((lesion): Progression[] => {
    const compared = studiesOf(note.data, lesion).filter(({ value }) => known(value.change) !== undefined);
    const last = latest(note, compared);
    const hasGrown = last?.value.change === 'growth' && isAfterExcisions(note, last);
    return last && hasGrown ? [{ kind: 'growth', path: [...last.path, 'change'] }] : [];
  });

function fallenArcs(note: Note): Progression[] {
  const measured = entries(note.data, 'rom').filter((motion) => isAfterExcisions(note, motion));
  return measured.flatMap((motion) => (hasFallen(note, motion, measured) ? [{ kind: 'arc', path: motion.path }] : []));
}

/** Whether this is the last of its kind, and an arc is smaller than before: by more than the limit, and not growing. */
function hasFallen(note: Note, motion: Entry<Motion>, measured: readonly Entry<Motion>[]): boolean {
  const kin = measured.filter((other) => isSameMeasure(note, motion, other));
  const earlier = kin.filter((other) => isBefore(note, pointOf(other), pointOf(motion)));
  const previous = latest(note, earlier);
  if (!previous || kin.some((other) => isBefore(note, pointOf(motion), pointOf(other)))) return false;
  return [flexionArc, rotationArc].some((arcOf) => {
    const arc = arcOf(motion.value);
    const before = arcOf(previous.value);
    if (arc === undefined || before === undefined || arc > before) return false;
    return earlier.some((other) => (arcOf(other.value) ?? arc) - arc > lostArc);
  });
}

/** The same joint on the same side, moved in the same way. */
function isSameMeasure({ data }: Note, { value: a }: Entry<Motion>, { value: b }: Entry<Motion>): boolean {
  const joint = jointOf(data, a);
  return joint !== undefined && joint === jointOf(data, b) && a.side === b.side && a.mode === b.mode;
}

function worseUnderCare(note: Note): Progression[] {
  if (excisionsDone(note).length > 0) return [];
  const care = conservativeCare(note.data);
  if (care.some(({ value }) => value.response === 'improved')) return [];
  return care
    .filter(({ value }) => value.response === 'worse')
    .map(({ path }) => ({ kind: 'response', path: [...path, 'response'] }));
}
