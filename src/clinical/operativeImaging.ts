/** What imaging tells before an excision: whether the bone is mapped (L74), and whether it is stable (S46). */
import { type Entry, entries, isAnswer } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import type { Operation } from './excision';
import { isOfKind, lastKnown, type Study, studiesMaybeOf, studiesUntil } from './imaging';
import { lesionsOperated } from './lesions';

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

/** The studies from before an operation of each lesion that it is on; all together where that is not known. */
export function studiesByLesion(note: Note, excision: Entry<Operation>): Entry<Study>[][] {
  const lesions = lesionsOperated(note.data, excision.value);
  const all =
    lesions.length === 0 ? [entries(note.data, 'imaging')] : lesions.map((lesion) => studiesMaybeOf(note.data, lesion));
  return all.map((studies) => studiesUntil(note, studies, pointOf(excision)));
}

/** What shows that bone is stable: mature on the last study that tells, or no growth on the last of two. */
export function stabilityShown(note: Note, studies: readonly Entry<Study>[]): 'mature' | 'stable' | undefined {
  const change = lastKnown(note, studies, 'change');
  const hasNotGrown = change === 'stable' || change === 'regression';
  if (lastKnown(note, studies, 'maturity') === 'mature') return 'mature';
  return hasNotGrown && studies.length > 1 ? 'stable' : undefined;
}
