/** What the format knows of the field on a line, also where the note cannot be read. */
import { fieldOf, noteShape } from '../../../knowledge/schema';
import type { Shape } from '../../../knowledge/shapes';
import { failedBy } from '../../../model/fit';
import { parseWhen } from '../../../model/when';
import { type Line, linesAbove } from './line';

/** What the format says of a field of that name in the place where the line stands; undefined where it has none. */
export function fieldNear(note: string, line: Line, key: string | undefined): Shape | undefined {
  if (key === undefined) return undefined;
  if (line.column === 0) return fieldOf(noteShape, key);
  for (const above of linesAbove(note, line)) {
    const section = above.column === 0 ? fieldOf(noteShape, above.key?.text ?? '') : undefined;
    if (above.column === 0) return fieldOf(section?.items ?? section, key);
  }
  return undefined;
}

/** Whether a value can be read at a place of that shape. */
export const isReadable = (shape: Shape, text: string): boolean =>
  shape.reading === 'when' ? parseWhen(text).ok : failedBy(shape, text) === undefined;
