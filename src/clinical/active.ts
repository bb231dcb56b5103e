/** Whether a therapy or an exercise goes on or is still to come: only then does a rule give advice on it. */
import { type Entry, known } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { onceOfTwo } from '../model/once';
import { compare, type Limit, lag } from '../model/timeline';
import { parseWhen, type When, type WhenResult } from '../model/when';
import { isPublished } from './published';
import { mostFractions } from './thresholds';

/** Something that is given or done for a while. */
interface Course {
  readonly id?: string;
  readonly status?: string;
  readonly start?: string;
  readonly end?: string;
  readonly duration?: string;
  readonly therapy?: string;
  readonly fractions?: number | string;
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

/**
 * How grave a finding about a course is: as it is said while the course goes on or is still ahead. What is over, or was
 * published, cannot be changed any more, so it is for information.
 */
export const whileActive = <L extends string>(note: Note, course: Entry<Course>, level: L): L | 'information' =>
  isActive(note, course) ? level : 'information';

/** What a finding about a course asks for: what lies ahead while it goes on, else to record how it went. */
export const askedWhileActive = (note: Note, course: Entry<Course>, ahead: string): string =>
  isActive(note, course) ? ahead : 'It is over: record in words why it was given, and what came of it.';

/** The day of the note as a time, where it has one. */
export const noteDay = (note: Note): When | undefined => timeIn(note, note.data.note_date);

/** Many rules ask it of the same courses. */
const isOver = onceOfTwo((note: Note, course: Entry<Course>): boolean => {
  const day = noteDay(note);
  if (!day) return false;
  const endTime = timeIn(note, course.value.end);
  if (endTime) {
    const sinceEnd = lag(note.timeline, endTime, day);
    return sinceEnd?.earliest !== undefined && sinceEnd.earliest > 0;
  }
  const sinceStart = lag(note.timeline, pointOf(course), day);
  if (!sinceStart) return false;
  const longest = longestOf(note, course.value);
  return longest !== undefined && compare(sinceStart, longest) === 'reached';
});

/** The longest that a course can take: as its duration is written, of radiotherapy by its fractions. */
export function longestOf(note: Note, { duration, therapy, fractions }: Course): Limit | undefined {
  if (known(duration) === undefined && therapy === 'radiotherapy') {
    // Every other day at the slowest, and over on the day after the last one.
    return { days: 2 * (typeof fractions === 'number' ? fractions : mostFractions) - 1 };
  }
  // A duration is read as the time that lies so long after something.
  const written = timeIn(note, known(duration) && `${duration} after index`);
  return written && 'anchor' in written ? written.latest : undefined;
}

/** A time as it is written, read; undefined where it cannot be, or is answered with a word. */
export const timeOf = (written: string | undefined): When | undefined => told(parseWhen(written ?? ''));

/** The same of a time that the note holds, which is read once. */
export const timeIn = ({ readTime }: Note, written: string | undefined): When | undefined =>
  written === undefined ? undefined : told(readTime(written));

const told = (read: WhenResult): When | undefined => (read.ok && read.when.kind !== 'answer' ? read.when : undefined);
