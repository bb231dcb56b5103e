/** Explains whatever has a name here. */
import { asPage, pageOn } from '../pages/index';
import { wordTexts } from './wordText';

/** The page about a rule, fact, dispute or warning, by its id; else what the hover says of a field or a value. */
export function explain(name: string): string | undefined {
  const texts = wordTexts(name);
  return pageOn(name) ?? (texts.length > 0 ? asPage(texts) : undefined);
}
