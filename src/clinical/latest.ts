/** The last of several entries by their times. */
import type { Entry } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { isBefore } from './arcs';

/** What is certainly earlier than another one is not the last. Of several the last one written; undefined of none. */
export const latest = <E extends Entry<{ readonly id?: string }>>(note: Note, all: readonly E[]): E | undefined =>
  all.findLast((one) => {
    const point = pointOf(one);
    return !all.some((other) => isBefore(note, point, pointOf(other)));
  });
