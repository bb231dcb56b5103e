/** Where it is told that something is missing. */
import type { CaseNote } from '../knowledge/index';
import { keySpanOf, type Note, spanOf } from '../model/note';
import type { Span } from '../model/span';
import { locate } from '../model/tree';

/** The key of a section; where it is not begun, the type of note, which decides what is needed. */
export const gapSpan = (note: Note, section: keyof CaseNote): Span =>
  locate(note.root, [section]) ? keySpanOf(note, [section]) : spanOf(note, ['note_type']);
