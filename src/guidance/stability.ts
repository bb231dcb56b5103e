/** What shows that bone is stable before an excision (S46). */

import type { Study } from '../clinical/imaging';
import { latest } from '../clinical/latest';
import { stabilityShown } from '../clinical/operativeImaging';
import { type Entry, known } from '../model/access';
import type { Note } from '../model/note';
import type { Statement } from './guidance';
import { filled } from './statement';
import { studyPlaces, studyText } from './studyText';

/** @returns undefined where the studies do not show it */
export function stableStatement(note: Note, studies: readonly Entry<Study>[]): Statement | undefined {
  const how = stabilityShown(note, studies);
  if (!how) return undefined;
  const field = how === 'mature' ? 'maturity' : 'change';
  const study = lastThatTells(note, studies, field);
  return study && filled('shown', `S46.${how}`, { study: studyText(study) }, studyPlaces(study, field));
}

/** The last of these studies that tells of a field. */
export const lastThatTells = (
  note: Note,
  studies: readonly Entry<Study>[],
  field: 'maturity' | 'change',
): Entry<Study> | undefined =>
  latest(
    note,
    studies.filter(({ value }) => known(value[field]) !== undefined),
  );
