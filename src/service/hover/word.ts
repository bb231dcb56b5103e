/** One of the fixed words of a field, or an answer: what it means. */
import { answerTexts } from '../../knowledge/shapes';
import type { Reader } from './place';

export const word: Reader = ({ on, shape, written }) => {
  if (on === 'key') return undefined;
  // Of a packed value, such as `dash 46`, the first word is one of the fixed ones.
  for (const one of new Set([written, written.split(' ')[0] ?? ''])) {
    const text = textOf(one, shape.values) ?? textOf(one, answerTexts);
    if (text !== undefined) return { term: `**${one}**: ${text}` };
  }
  return undefined;
};

const textOf = (one: string, texts: Readonly<Record<string, string>> = {}): string | undefined =>
  Object.hasOwn(texts, one) ? texts[one] : undefined;
