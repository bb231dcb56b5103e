/** Signs of the acute phase, in which a small series warns of stretching past pain (L105). */
import { inflamedAt } from '../../clinical/differential';
import { guidanceDay } from '../../clinical/guidanceDay';
import { lastKnown } from '../../clinical/imaging';
import { recordedStudies } from '../../clinical/recordedStudies';
import { recentInflammation } from '../../clinical/thresholds';
import type { Path } from '../../knowledge/schema';
import { fields, valueAt } from '../../model/access';
import type { Note } from '../../model/note';
import { compare, lag } from '../../model/timeline';

/**
 * The early stage, and warmth, redness or fever; swelling alone counts in that stage only. None once a study shows the
 * bone as mature, or the presentation is certainly long ago.
 */
export function acuteSigns(note: Note, today: string): Path[] {
  const isMature = lastKnown(note, recordedStudies(note.data), 'maturity') === 'mature';
  if (isMature || isLongAgo(note, today)) return [];
  const signs = inflamedAt(note.data);
  if (fields(note.data, 'presentation').stage === 'early_inflammatory') return [['presentation', 'stage'], ...signs];
  return signs.every((path) => valueAt(note.data, path) === 'swelling') ? [] : signs;
}

function isLongAgo(note: Note, today: string): boolean {
  const day = guidanceDay(note, today);
  const since = day && lag(note.timeline, 'presentation', day);
  return since !== undefined && compare(since, { days: recentInflammation.days + 1 }) === 'reached';
}
