/** How long a drug was given. */

import type { Entry } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { compare, type Limit, lag } from '../model/timeline';
import { parseWhen } from '../model/when';
import type { Therapy } from './therapies';

/** Whether a course was certainly longer than the limit, by its duration, else by its start and end. */
export function isLonger(note: Note, course: Entry<Therapy>, { days = 0 }: Limit): boolean {
  const { duration, end } = course.value;
  // A duration is read as the time that lies so long after something.
  const written = parseWhen(duration === undefined ? (end ?? '') : `${duration} after index`);
  if (!written.ok) return false;
  if (duration === undefined) {
    const length = lag(note.timeline, pointOf(course), written.when);
    return length !== undefined && compare(length, { days: days + 1 }) === 'reached';
  }
  if (!('anchor' in written.when)) return false;
  const { earliest } = written.when;
  return earliest !== undefined && (earliest.months > 0 || earliest.days > days);
}
