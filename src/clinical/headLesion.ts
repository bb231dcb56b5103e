/** Lesions of the brain that may bleed: a brain injury or a stroke. */
import { type Entry, entries, fields, known } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { lag, type Point } from '../model/timeline';
import { noteDay, timeIn } from './active';
import { recentHeadLesion } from './thresholds';

const mayBleed = (type: unknown): boolean => type === 'tbi' || type === 'stroke';

/** When each such lesion happened, as a point of the note; undefined where the note does not tell. */
function headLesions(note: Note): (Point | undefined)[] {
  const { data } = note;
  const cause = fields(data, 'cause').type;
  const { lesion, when } = fields(data, 'neuro');
  const others = entries(data, 'other_causes').filter(({ value }) => mayBleed(value.type));
  const isOwn = mayBleed(lesion) && lesion !== cause && others.every(({ value }) => value.type !== lesion);
  return [
    ...(mayBleed(cause) ? ['index'] : []),
    ...others.map(pointOf),
    ...(isOwn || (mayBleed(lesion) && when !== undefined) ? [timeIn(note, when)] : []),
  ];
}

/**
 * Whether a brain injury or a stroke came at most 30 days before the start of a course, certainly or perhaps. A course
 * without a start counts from the day of the note, on which it is still taken.
 */
export function isSoonAfterHeadLesion(note: Note, course: Entry<{ readonly id?: string; readonly start?: string }>) {
  const start = known(course.value.start) === undefined ? noteDay(note) : pointOf(course);
  return headLesions(note).some((lesion) => {
    const { earliest = 0, latest = 0 } = (lesion && start && lag(note.timeline, lesion, start)) || {};
    return earliest <= recentHeadLesion.days && latest >= 0;
  });
}
