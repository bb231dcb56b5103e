/** Whether two measurements were made on one occasion. */
import { type Entry, entries, isAnswer } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { lag } from '../model/timeline';
import { isBefore } from './arcs';

type Measurement = Entry<{ readonly id?: string; readonly when?: string }>;

/** The same time as it is written, or times at most a day apart with no operation that may lie between them. */
export function isSameOccasion(note: Note, a: Measurement, b: Measurement): boolean {
  const { when } = a.value;
  if (when !== undefined && when === b.value.when) return !isAnswer(when);
  const { earliest, latest } = lag(note.timeline, pointOf(a), pointOf(b)) ?? {};
  const isClose = earliest !== undefined && latest !== undefined && earliest >= -1 && latest <= 1;
  return isClose && entries(note.data, 'surgery').every((operation) => isOutside(note, pointOf(operation), a, b));
}

/** Whether a point is certainly before both, or certainly after both; one without a connection is neither. */
const isOutside = (note: Note, point: string, a: Measurement, b: Measurement): boolean =>
  [a, b].every((one) => isBefore(note, point, pointOf(one))) ||
  [a, b].every((one) => isBefore(note, pointOf(one), point));
