/** Signs that inflammation has not settled before an operation (S45). */
import type { Path } from '../knowledge/schema';
import { type Entry, entries, fields } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { compare, lag, type Point } from '../model/timeline';
import { isBefore } from './arcs';
import type { Operation } from './excision';
import { isRaised, latestLab } from './labs';
import { isPlanned } from './operations';
import { recentInflammation } from './thresholds';

export interface InflammationSign {
  readonly path: Path;
  /** Not so old that it may have settled since. */
  readonly isRecent: boolean;
}

/**
 * A C-reactive protein (CRP) that is the last one before an operation, is raised, and may be of the last 30 days; and
 * before one that is still ahead the early stage at the presentation, unless something later shows that it is over.
 */
export const inflammationBefore = (note: Note, operation: Entry<Operation>): InflammationSign[] =>
  inflammationAt(note, pointOf(operation), isPlanned(note, operation));

/** The same at any time. @param isAhead whether what one asks for is still ahead */
export function inflammationAt(note: Note, event: Point, isAhead: boolean): InflammationSign[] {
  const crp = latestLab(note, 'crp', event);
  const isCrp = crp !== undefined && isRaised(crp.value) === true && !isLongBefore(note, pointOf(crp), event);
  const isStage = fields(note.data, 'presentation').stage === 'early_inflammatory' && isAhead && !isOver(note, event);
  return [
    ...(isCrp ? [{ path: crp.path, isRecent: true }] : []),
    ...(isStage ? [{ path: ['presentation', 'stage'], isRecent: !isLongBefore(note, 'presentation', event) }] : []),
  ];
}

/** Later than the presentation the CRP is normal, or the bone mature. */
function isOver(note: Note, event: Point): boolean {
  const crp = latestLab(note, 'crp', event);
  const later = (point: string) => isBefore(note, 'presentation', point);
  return (
    (crp !== undefined && isRaised(crp.value) === false && later(pointOf(crp))) ||
    entries(note.data, 'imaging').some((study) => study.value.maturity === 'mature' && later(pointOf(study)))
  );
}

function isLongBefore(note: Note, point: Point, event: Point): boolean {
  const ahead = lag(note.timeline, point, event);
  return ahead !== undefined && compare(ahead, { days: recentInflammation.days + 1 }) === 'reached';
}
