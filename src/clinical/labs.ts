/** Laboratory values: raised or not, and which one counts at a time. */

import { type Entry, entries, known } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import type { Point } from '../model/timeline';
import { isBefore } from './arcs';
import { latest } from './latest';

export type Lab = ReturnType<typeof entries<'labs'>>[number]['value'];

/** Whether a value is above its range: by its word, else by its number; undefined where the note does not tell. */
export function isRaised({ value, result, ref_high }: Lab): boolean | undefined {
  if (result === 'raised') return true;
  if (result === 'normal' || result === 'lowered') return false;
  if (typeof ref_high !== 'number') return undefined;
  if (typeof value === 'number') return value > ref_high;
  const [, sign, limit] = /^(below |< ?|above )(\d+(?:\.\d+)?)$/.exec(value ?? '') ?? [];
  if (sign === undefined) return undefined;
  const isAbove = sign === 'above ';
  return isAbove === Number(limit) >= ref_high ? isAbove : undefined;
}

/** The last value of a test that tells, of those not certainly after an event; of one time the last one written. */
export function latestLab(note: Note, test: Lab['test'], event?: Point): Entry<Lab> | undefined {
  const all = entries(note.data, 'labs').filter(
    (lab) =>
      lab.value.test === test &&
      (known(lab.value.value) ?? known(lab.value.result)) !== undefined &&
      (event === undefined || !isBefore(note, event, pointOf(lab))),
  );
  return latest(note, all);
}

/** How many times its upper limit a value is; undefined where either is not a number, or the limit is not above 0. */
export const timesUpperLimit = ({ value, ref_high }: Lab): number | undefined =>
  typeof value === 'number' && typeof ref_high === 'number' && ref_high > 0 ? value / ref_high : undefined;
