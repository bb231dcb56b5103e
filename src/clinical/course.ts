/** How long something was given or done. */
import { type Entry, known } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { type Limit, lag } from '../model/timeline';
import type { Bounds } from '../model/when';
import { daysOf } from '../model/when/calendar';

/** Something that is given or done for a while: a therapy, an exercise, a brace, rest. */
interface Course {
  readonly id?: string;
  readonly duration?: string;
  readonly end?: string;
}

/**
 * The fewest and the most days that a course took, by its duration, else from its start to its end; undefined where
 * the note tells neither.
 */
export function daysOfCourse(note: Note, course: Entry<Course>): Bounds<number> | undefined {
  const duration = known(course.value.duration);
  // A duration is read as the time that lies so long after something.
  const written = note.readTime(duration === undefined ? (course.value.end ?? '') : `${duration} after index`);
  if (!written.ok) return undefined;
  if (duration === undefined) return lag(note.timeline, pointOf(course), written.when);
  if (!('anchor' in written.when)) return undefined;
  const { earliest, latest } = written.when;
  return { earliest: earliest && daysOf(earliest), latest: latest && daysOf(latest) };
}

/** Whether a course was certainly longer than the limit, in whole days. */
export function isLonger(note: Note, course: Entry<Course>, { days = 0 }: Limit): boolean {
  const earliest = daysOfCourse(note, course)?.earliest;
  return earliest !== undefined && earliest >= days + 1;
}
