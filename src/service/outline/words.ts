/** The values of a note as a clinician would say them. */
import { fieldOf, shapeAt } from '../../knowledge/schema';
import { isAnswer } from '../../model/access';

/** A value as a clinician would say it; empty where it says nothing. */
export function inWords(section: string, field: string, value: unknown): string {
  if (Array.isArray(value))
    return value
      .map((one) => inWords(section, field, one))
      .filter(Boolean)
      .join(', ');
  if ((typeof value !== 'string' && typeof value !== 'number') || isAnswer(value)) return '';
  const whole = shapeAt([section]);
  const shape = fieldOf(whole?.items ?? whole, field);
  const text = String(value);
  const unit = units[field];
  if (unit) return `${text} ${unit}`;
  if (field === 'side') return sides[text] ?? text;
  const meaning = (shape?.values ?? shape?.items?.values)?.[text.split(' ')[0] ?? ''];
  return meaning === undefined
    ? text
    : text
        .split(/[_ ]/)
        .map((word) => spelled(word, meaning))
        .join(' ');
}

const units: Readonly<Record<string, string>> = { dose_mg: 'mg', total_gy: 'Gy' };

const sides: Readonly<Record<string, string>> = { left: 'L', right: 'R', both: 'both sides' };

/** An abbreviation as its meaning spells it, such as CT in "Computed tomography (CT)". */
const spelled = (word: string, meaning: string): string =>
  abbreviations[word] ?? (meaning.split(/[^A-Z]+/).includes(word.toUpperCase()) ? word.toUpperCase() : word);

const abbreviations: Readonly<Record<string, string>> = {
  ho: 'HO',
  rom: 'ROM',
  sci: 'SCI',
  tbi: 'TBI',
  xray: 'X-ray',
};

/** The name of a field or a word of the format as words. */
export const plainly = (name: string): string => name.replaceAll('_', ' ');
