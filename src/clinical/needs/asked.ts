/** Whether the table of needs asks for a section at all. */
import type { CaseNote } from '../../knowledge/index';
import type { Note } from '../../model/note';
import { plannedSections } from './plan';

/** Whether a note of this type, and with what it tells, needs a section to be complete. */
export function isAsked(note: Note, section: keyof CaseNote): boolean {
  const planned = plannedSections.find(({ key }) => key === section);
  return (planned?.types.has(note.data.note_type) ?? false) && (planned?.needs.section?.(note) ?? true);
}
