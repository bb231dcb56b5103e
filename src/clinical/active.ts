/** Whether a therapy or an exercise goes on or is still to come: only then does a rule give advice on it. */
import { type Entry, known } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { compare, lag } from '../model/timeline';
import { parseWhen, type When } from '../model/when';
import { isPublished } from './published';

/** Something that is given or done for a while. */
interface Course {
  readonly id?: string;
  readonly status?: string;
  readonly start?: string;
  readonly end?: string;
  readonly duration?: string;
}

/**
 * Whether a course is planned, or not certainly over on the day of the note. What was declined is not active, and in a
 * case copied from a publication nothing is.
 */
export function isActive(note: Note, course: Entry<Course>): boolean {
  const { status } = course.value;
  if (isPublished(note.data) || status === 'declined') return false;
  return status === 'planned' || !isOver(note, course);
}

/** The day of the note as a time, where it has one. */
export const noteDay = ({ data }: Note): When | undefined => timeOf(data.note_date);

function isOver(note: Note, course: Entry<Course>): boolean {
  const day = noteDay(note);
  const { end, duration } = course.value;
  const endTime = timeOf(end);
  if (!day) return false;
  if (endTime) {
    const sinceEnd = lag(note.timeline, endTime, day);
    return sinceEnd?.earliest !== undefined && sinceEnd.earliest > 0;
  }
  const sinceStart = lag(note.timeline, pointOf(course), day);
  const longest = longestOf(duration);
  return sinceStart !== undefined && longest !== undefined && compare(sinceStart, longest) === 'reached';
}

/** The longest that a duration can mean. */
function longestOf(duration: string | undefined): { months: number; days: number } | undefined {
  // A duration is read as the time that lies so long after something.
  const written = timeOf(known(duration) && `${duration} after index`);
  return written && 'anchor' in written ? written.latest : undefined;
}

function timeOf(written: string | undefined): When | undefined {
  const read = parseWhen(written ?? '');
  return read.ok && read.when.kind !== 'answer' ? read.when : undefined;
}
