/** Joints that are moved by force: by exercise that goes on, or by an operation that is ahead (L104, L110). */
import type { Path } from '../knowledge/schema';
import { type Entry, entries } from '../model/access';
import type { Note } from '../model/note';
import { isActive } from './active';
import type { Operation } from './excision';
import { plannedOperations } from './invasive';

export interface ForcedMotion {
  readonly entry: Entry<{ readonly words?: string }>;
  /** What of the entry says so, from its own place. */
  readonly field: Path;
}

/** Exercise by force that is not over. */
export const forcedExercises = (note: Note): ForcedMotion[] =>
  entries(note.data, 'rehabilitation')
    .filter((entry) => entry.value.type === 'forceful_manipulation' && isActive(note, entry))
    .map((entry) => ({ entry, field: ['type'] }));

/** Operations that force a joint and are still ahead. */
export const plannedManipulations = (note: Note): ForcedMotion[] =>
  plannedOperations(note).flatMap((entry) => {
    const field = manipulationAt(entry.value);
    return field ? [{ entry, field }] : [];
  });

/** The field of an operation that says that a joint is forced. */
export function manipulationAt({ type, procedures }: Operation): Path | undefined {
  if (type === 'manipulation_under_anaesthesia') return ['type'];
  const index = (procedures ?? []).indexOf('manipulation');
  return index < 0 ? undefined : ['procedures', index];
}
