/** The first weeks after day 0, in which a film is often still clean (L64, L66). */
import type { Note } from '../model/note';
import { compare, lag, type Point } from '../model/timeline';
import { earlyFilm } from './thresholds';

/**
 * Whether a point lies in the first 30 days after day 0: certainly, certainly not, or one cannot tell. What is certainly
 * before day 0 is not in them.
 */
export function firstWeeksAt(note: Note, point: Point): 'in' | 'out' | 'uncertain' {
  const since = lag(note.timeline, 'index', point);
  if (!since) return 'uncertain';
  if (since.latest !== undefined && since.latest < 0) return 'out';
  const side = compare(since, { days: earlyFilm.days + 1 });
  if (side === 'reached') return 'out';
  return side === 'before' && (since.earliest ?? -1) >= 0 ? 'in' : 'uncertain';
}
