/** What an entry of a list is called in a message: its id, or its number. */
import type { Path } from '../../../knowledge/schema';
import { valueAt } from '../../../model/access';
import type { Note } from '../../../model/note';

/** The name of the entry that a path leads into; none where there is no list, or nothing else in it. */
export function labelOf({ data }: Note, [section = '', index]: Path): string | undefined {
  if (typeof index !== 'number') return undefined;
  const entries = valueAt(data, [section]);
  if (!Array.isArray(entries) || entries.length < 2) return undefined;
  const id: unknown = entries[index]?.id;
  return typeof id === 'string' ? id : `entry ${index + 1}`;
}
