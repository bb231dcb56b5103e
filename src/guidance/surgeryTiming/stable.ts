/** The third reason to wait: whether the bone is stable (S46). */
import { mayBeGenetic } from '../../clinical/genetic';
import { lastKnown, type Study, studiesMaybeOf } from '../../clinical/imaging';
import { studiesByLesion } from '../../clinical/operativeImaging';
import { type Entry, entries } from '../../model/access';
import type { Note } from '../../model/note';
import { lastThatTells, stableStatement } from '../stability';
import { studyPlaces, studyText } from '../studyText';
import type { Occasion } from './occasion';
import { type Step, say } from './step';

/** Of each lesion that is operated on, or that the note has. */
export function stable(note: Note, { excision }: Occasion): Step[] {
  if (mayBeGenetic(note)) return [];
  const lesions = excision
    ? studiesByLesion(note, excision)
    : entries(note.data, 'lesions').map((lesion) => studiesMaybeOf(note.data, lesion));
  return lesions.flatMap((studies) => ofLesion(note, studies));
}

function ofLesion(note: Note, studies: readonly Entry<Study>[]): Step[] {
  const shown = stableStatement(note, studies);
  if (shown) return [{ statement: shown }];
  const failed = [
    ...(lastKnown(note, studies, 'change') === 'growth' ? [failure(note, studies, 'change')] : []),
    ...(isImmature(lastKnown(note, studies, 'maturity')) ? [failure(note, studies, 'maturity')] : []),
  ].flat();
  return failed.length > 0 ? failed : [say('question', 'S46.ask')];
}

const isImmature = (maturity: Study['maturity']): boolean => maturity === 'immature' || maturity === 'not_mineralised';

function failure(note: Note, studies: readonly Entry<Study>[], field: 'change' | 'maturity'): Step[] {
  const study = lastThatTells(note, studies, field);
  const name = field === 'change' ? 'S46.growth' : 'S46.immature';
  return study ? [say('warning', name, { study: studyText(study) }, studyPlaces(study, field))] : [];
}
