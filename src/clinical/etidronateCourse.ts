/** What goes beyond the labelled course of etidronate (L40). Only what is certain counts. */
import type { Path } from '../knowledge/schema';
import { type Entry, entries, known } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { lag } from '../model/timeline';
import { cnsLesions } from './cns';
import { daysOfCourse } from './course';
import type { Operation } from './excision';
import type { Therapy } from './therapies';
import { operationOf } from './therapySite';
import { etidronateCourse as label } from './thresholds';

/** One way in which a course goes beyond the label, in words, and where the note shows it. */
export interface Excess {
  readonly words: string;
  readonly path: Path;
}

/** All ways in which a course of etidronate goes beyond its label. */
export function excesses(note: Note, course: Entry<Therapy>): Excess[] {
  const dose = course.value.mg_per_kg_day;
  const isHigh = typeof dose === 'number' && dose > label.mgPerKg;
  return [
    ...(isHigh
      ? [{ words: `${dose} mg/kg a day, of ${label.mgPerKg} at most`, path: [...course.path, 'mg_per_kg_day'] }]
      : []),
    ...lengthExcess(note, course),
  ];
}

function lengthExcess(note: Note, course: Entry<Therapy>): Excess[] {
  const days = daysOfCourse(note, course);
  const path = [...course.path, known(course.value.duration) === undefined ? 'end' : 'duration'];
  const hip = hipReplacementOf(note, course);
  if (hip) return hipExcess(note, course, hip, path);
  const isLong = (days?.earliest ?? 0) > label.cordDays && cnsLesions(note.data).includes('sci');
  return isLong ? [{ words: `more than ${label.cordDays} days in spinal cord injury`, path }] : [];
}

/** The hip replacement for which a course is meant. */
function hipReplacementOf({ data }: Note, course: Entry<Therapy>): Entry<Operation> | undefined {
  const operation = operationOf(data, course);
  if (operation?.value.type !== 'arthroplasty') return undefined;
  const site = known(operation.value.site);
  const sites = site === undefined ? entries(data, 'lesions').map(({ value }) => value.site) : [site];
  const isHip = sites.length > 0 && sites.every((one) => one === 'hip');
  return isHip ? operation : undefined;
}

function hipExcess(note: Note, course: Entry<Therapy>, hip: Entry<Operation>, path: Path): Excess[] {
  const before = lag(note.timeline, pointOf(course), pointOf(hip))?.earliest ?? 0;
  if (before > label.daysBeforeHip) {
    return [
      { words: `more than ${label.daysBeforeHip} days before the hip replacement`, path: [...course.path, 'start'] },
    ];
  }
  return daysAfter(note, course, hip) > label.daysAfterHip
    ? [{ words: `more than ${label.daysAfterHip} days after the hip replacement`, path }]
    : [];
}

/** How many days after the operation a course certainly still goes on. */
function daysAfter(note: Note, course: Entry<Therapy>, hip: Entry<Operation>): number {
  const end = note.readTime(course.value.end ?? '');
  const sinceHip = end.ok ? lag(note.timeline, pointOf(hip), end.when)?.earliest : undefined;
  if (sinceHip !== undefined) return sinceHip;
  const length = daysOfCourse(note, course)?.earliest ?? 0;
  const lead = lag(note.timeline, pointOf(course), pointOf(hip))?.latest ?? label.daysBeforeHip;
  return length - lead;
}
