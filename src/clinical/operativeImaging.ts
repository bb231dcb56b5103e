/** What imaging tells before an excision: whether the bone is mapped (L74), and whether it is stable (S46). */
import { type Entry, entries, isAnswer, known } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { isBefore } from './arcs';
import type { Operation } from './excision';
import { isOfKind, lastKnown, type Study, studiesMaybeOf, studiesUntil } from './imaging';
import { lesionsOperated } from './lesions';
import { isPlanned } from './operations';
import { excisionsDone } from './recurrence';

/** Whether each lesion of an operation is shown by a study in sections that is not certainly of later. */
export function isMapped(note: Note, excision: Entry<Operation>): boolean {
  const shows = (studies: readonly Entry<Study>[]) =>
    studiesUntil(note, studies, pointOf(excision)).some(
      ({ value }) => isOfKind(value, 'sectional') || isAnswer(value.modality),
    );
  const lesions = lesionsOperated(note.data, excision.value);
  if (lesions.length === 0) return shows(entries(note.data, 'imaging'));
  return lesions.every((lesion) => shows(studiesMaybeOf(note.data, lesion)));
}

/**
 * The studies from before an operation of each lesion that it is on; all together where that is not known. Those of bone
 * that was removed before are left out.
 */
export function studiesByLesion(note: Note, excision: Entry<Operation>): Entry<Study>[][] {
  const lesions = lesionsOperated(note.data, excision.value);
  const all =
    lesions.length === 0 ? [entries(note.data, 'imaging')] : lesions.map((lesion) => studiesMaybeOf(note.data, lesion));
  return all.map((studies) =>
    studiesUntil(note, studies, pointOf(excision)).filter((study) => isOfThisBone(note, excision, study)),
  );
}

/** Not certainly of before an earlier excision of it: what has come back since is another bone. */
const isOfThisBone = (note: Note, excision: Entry<Operation>, study: Entry<Study>): boolean =>
  excisionsDone(note).every(
    (other) =>
      !isOfSameBone(note, other, excision) ||
      !isEarlier(note, other, excision) ||
      !isBefore(note, pointOf(study), pointOf(other)),
  );

/** What is over is earlier than what is planned, and else where the times say so. */
const isEarlier = (note: Note, done: Entry<Operation>, excision: Entry<Operation>): boolean =>
  isPlanned(note, excision) || isBefore(note, pointOf(done), pointOf(excision));

/** Whether another operation may have been on the same lesion. */
function isOfSameBone({ data }: Note, other: Entry<Operation>, excision: Entry<Operation>): boolean {
  if (other.path[1] === excision.path[1] || isElsewhere(other.value, excision.value)) return false;
  const lesions = lesionsOperated(data, other.value).map(({ path }) => path[1]);
  const own = lesionsOperated(data, excision.value).map(({ path }) => path[1]);
  return lesions.length === 0 || own.length === 0 || own.some((index) => lesions.includes(index));
}

/** Whether two operations name another site or side. */
const isElsewhere = (one: Operation, other: Operation): boolean =>
  differ(known(one.site), known(other.site)) || differ(known(one.side), known(other.side));

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** What shows that bone is stable: mature on the last study that tells, or no growth on the last of two. */
export function stabilityShown(note: Note, studies: readonly Entry<Study>[]): 'mature' | 'stable' | undefined {
  const change = lastKnown(note, studies, 'change');
  const hasNotGrown = change === 'stable' || change === 'regression';
  if (lastKnown(note, studies, 'maturity') === 'mature') return 'mature';
  return hasNotGrown && studies.length > 1 ? 'stable' : undefined;
}
