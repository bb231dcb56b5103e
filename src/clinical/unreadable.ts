/** Something is written that does not fit the format: that is told by itself, and what it means is not known yet. */
import type { Path } from '../knowledge/schema';
import type { Note } from '../model/note';

/** Whether what stands at this very place does not fit. A value of which only the spelling differs is read. */
export const isMisfit = ({ misfits }: Note, place: Path): boolean =>
  misfits.some(({ path, keyword }) => keyword !== 'spelling' && path.join('.') === place.join('.'));
