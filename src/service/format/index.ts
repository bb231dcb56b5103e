/** Lays a note out: indentation, spaces, empty lines between sections. No word, no quote and no comment is changed. */
import { applyEdits, type Edit } from '../../model/span';
import type { Reading } from '../reading';
import { layout } from './layout';
import { marksOf } from './marks';
import { isSameNote } from './sameNote';

/**
 * The edits that lay a text out, all of them changes of blanks. A second time there are none.
 * @returns undefined where the text cannot be laid out: its YAML is broken, or out of the ordinary
 */
export function formatEdits({ parsed }: Reading): readonly Edit[] | undefined {
  if (parsed.faults.length > 0) return undefined;
  if (parsed.roots.length === 0) return [];
  const found = marksOf(parsed);
  if (!found) return undefined;
  const edits = [...found.inner, ...layout(parsed.text, found.marks)];
  // Nothing is left to chance: a change of blanks that would change what the note says is not made.
  return edits.length === 0 || isSameNote(parsed, applyEdits(parsed.text, edits)) ? edits : undefined;
}
