/** The words that a field allows, each with its meaning: those that fit this case first. */
import { fitOf } from '../../clinical/fit/index';
import { fieldNameOf } from '../hover/place';
import type { Cursor } from './cursor';
import type { Suggester } from './suggestion';

export const words: Suggester = (cursor) =>
  cursor.kind === 'key'
    ? []
    : Object.entries(cursor.shape.values ?? {}).map(([word, text]) => ({
        label: word,
        kind: 'value',
        detail: text,
        fit: fitOf(cursor.note, cursor.path, word),
        ...(isBegun(cursor) && { insert: `${word} `, goesOn: true }),
      }));

/** Of a packed value the word says only what follows: the system of a grade, the name of a score. */
const isBegun = ({ shape, path }: Cursor): boolean =>
  shape.reading === 'packed' && ['grade', 'scores', 'codes', 'value'].includes(fieldNameOf(path));
