/** The words that answer every field; `none` answers lists. */
import { shapeAt } from '../../knowledge/schema';
import { answerTexts, answers as answerWords } from '../../knowledge/shapes';
import type { Cursor } from './cursor';
import { type Suggester, siblings } from './suggestion';

export const answers: Suggester = (cursor) => {
  // An answer stands for the whole list; free text is the writer's own.
  const isOneOfSeveral = siblings(cursor).size > 1;
  if (cursor.kind === 'key' || isOneOfSeveral || cursor.shape.reading === 'text' || cursor.shape.reading === 'id')
    return [];
  const own = isList(cursor) ? (['none', ...answerWords] as const) : answerWords;
  return own.map((word) => ({ label: word, kind: 'value', detail: answerTexts[word] }));
};

const isList = ({ path, shape }: Cursor): boolean => {
  const whole = shapeAt(typeof path.at(-1) === 'number' ? path.slice(0, -1) : path);
  return shape.reading === 'entries' || whole?.reading === 'list';
};
