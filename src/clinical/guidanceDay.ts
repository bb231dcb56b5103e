/** For which day guidance is worked out. */
import type { Note } from '../model/note';
import type { When } from '../model/when';
import { noteDay, timeOf } from './active';

/**
 * The day of the note; today only where the note has none.
 * @param today as `YYYY-MM-DD`
 */
export const guidanceDay = (note: Note, today: string): When | undefined => noteDay(note) ?? timeOf(today);
