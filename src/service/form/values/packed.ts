/** Values of a fixed form as clinicians write them: grades in words, short units, sizes with crosses, levels, codes. */
import { shapeAt } from '../../../knowledge/schema';
import { put } from '../../../model/edit';
import { failedBy } from '../../../model/fit';
import { SHORT_UNITS } from '../../../model/when';
import { changeTo, proposal, quote, type Remedy, rewrite, type Unfit } from '../remedy';
import { converted } from './units';

/** What to say of a value whose form is not the one that is wanted, where one sees which one was meant. */
export function packedRemedy(unfit: Unfit): Remedy | undefined {
  for (const look of [size, grade, length, fraction, sign, bareLength, level, entryName, code]) {
    const remedy = look(unfit);
    if (remedy) return remedy;
  }
  return undefined;
}

/** A correction that fits, or none. */
const corrected = (unfit: Unfit, message: string, candidates: readonly string[]): Remedy | undefined => {
  const meant = candidates.find((candidate) => failedBy(unfit.shape, candidate) === undefined);
  return meant === undefined ? undefined : { message, fixes: [changeTo(unfit, meant)] };
};

/** `40 x 25 x 12` */
function size(unfit: Unfit): Remedy | undefined {
  const { note, path, shape, text } = unfit;
  const list = path.slice(0, -1);
  const [, numbers = '', unit = ''] = /^(\d+(?:\.\d+)?(?:\s*[x×*]\s*\d+(?:\.\d+)?){1,2})\s*([a-z]*)$/i.exec(text) ?? [];
  if (!numbers || shapeAt(list)?.reading !== 'list') return undefined;
  const values = numbers.split(/\s*[x×*]\s*/i).map(Number);
  const written = `[${values.join(', ')}]`;
  if (unit && unit !== shape.unit) {
    const inUnit = values.flatMap((value) => converted(value, unit, shape.unit) ?? []);
    if (inUnit.length < values.length) {
      return {
        message: `The unit here is always ${shape.unit}. Convert ${quote(text)}, and write the numbers only.`,
        fixes: [],
      };
    }
    const change = proposal(`Change to [${inUnit.join(', ')}]`, () => put(note, list, inUnit));
    return {
      message: `The unit here is always ${shape.unit}. Write ${quote(text)} as [${inUnit.join(', ')}].`,
      fixes: [change],
    };
  }
  return {
    message: `Several numbers stand in square brackets, without the unit: ${written}.`,
    fixes: [rewrite(`Change to ${written}`, () => put(note, list, values))],
  };
}

const romans = ['0', 'I', 'II', 'III', 'IV', 'V'];

/** `Brooker grade 3`, `Hastings-Graham class 2c` */
function grade(unfit: Unfit): Remedy | undefined {
  const { text, path } = unfit;
  if (!path.includes('grade')) return undefined;
  const [, system = '', , number = '', letter = ''] =
    /^(.*?)[\s,:-]*(grade|class|classification|type|stage)?[\s,:-]*([0-5]|IV|V|I{1,3})\s*([a-d]?)$/i.exec(text) ?? [];
  const value = (romans[Number(number)] ?? number.toUpperCase()) + letter.toUpperCase();
  if (!value) return undefined;
  if (!system) {
    return {
      message: `A grade has the name of its system in front, as in brooker ${value}; not_named ${value} if the source does not name it.`,
      fixes: [],
    };
  }
  const name = system
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
    .replace(/_?(and|&)_?/, '_');
  return corrected(unfit, `Write the system in small letters, and the grade as it prints it: ${name} ${value}.`, [
    `${name} ${value}`,
  ]);
}

/** `6 wks`, `2 to 3 months`, `6/52` */
function length(unfit: Unfit): Remedy | undefined {
  const { shape, text } = unfit;
  const isLength = shape.reading === 'duration' || shape.title === 'Age';
  const [, from = '', to = '', written = ''] =
    /^(\d+(?:\.\d+)?)\s*(?:(?:-|–|to)\s*(\d+(?:\.\d+)?))?\s*([a-z]+)\.?$/i.exec(text) ?? [];
  if (!isLength || !from) return undefined;
  const unit = SHORT_UNITS[written.toLowerCase()] ?? written.toLowerCase().replace(/s$/, '');
  const number = to ? `${from}-${to}` : from;
  return corrected(unfit, 'Write the unit out, with a hyphen in a range.', [
    `${number} ${unit}${number === '1' ? '' : 's'}`,
  ]);
}

/** What the number below the stroke stands for: parts of a year, or of a week. */
const fractionUnits: Readonly<Record<string, string>> = { 52: 'week', 12: 'month', 7: 'day' };

/** `6/52` */
function fraction(unfit: Unfit): Remedy | undefined {
  const [, number = '', below = ''] = /^(\d+(?:-\d+)?)\/(52|12|7)$/.exec(unfit.text) ?? [];
  const unit = fractionUnits[below];
  if (unfit.shape.reading !== 'duration' || unit === undefined) return undefined;
  const written = `${number} ${unit}${number === '1' ? '' : 's'}`;
  return corrected(unfit, `Write ${quote(unfit.text)} out: ${written}.`, [written]);
}

const signs: Readonly<Record<string, string>> = {
  '<': 'less than',
  '>': 'more than',
  '≤': 'at most',
  '≥': 'at least',
  '~': 'about',
};

/** `< 6 weeks` */
function sign(unfit: Unfit): Remedy | undefined {
  const [, first = '', length = ''] = /^([<>≤≥~])\s*(\d.*)$/.exec(unfit.text) ?? [];
  const written = `${signs[first]} ${length}`;
  return length ? corrected(unfit, `Write ${first} in words: ${written}.`, [written]) : undefined;
}

function bareLength({ shape, text }: Unfit): Remedy | undefined {
  if (shape.reading !== 'duration' || !/^\d+(\.\d+)?$/.test(text)) return undefined;
  return { message: `${text} what? Write the unit: ${text} days, ${text} weeks or ${text} months.`, fixes: [] };
}

/** The name that an entry may have, nearest to what is written. */
export const asName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, 20);

function entryName(unfit: Unfit): Remedy | undefined {
  const { note, path, shape, text } = unfit;
  if (shape.reading !== 'id') return undefined;
  const name = asName(text);
  return {
    message: 'A name begins with a small letter; small letters, digits and _ follow, 20 signs at most.',
    // Others may point to the name as it was: a person has to look.
    fixes: failedBy(shape, name) === undefined ? [proposal(`Change to ${name}`, () => put(note, path, name))] : [],
  };
}

/** `Th8`, `T11/T12` */
function level(unfit: Unfit): Remedy | undefined {
  if (unfit.path.at(-1) !== 'sci_level') return undefined;
  const meant = unfit.text
    .toUpperCase()
    .replaceAll(/TH ?(?=\d)/g, 'T')
    .replace(/\s*(?:\/|–|\bTO\b|\bAND\b)\s*/, '-');
  return corrected(unfit, `Write a level as one letter and a number, and a span with a hyphen: ${meant}.`, [meant]);
}

function code({ path, text }: Unfit): Remedy | undefined {
  if (!path.includes('codes')) return undefined;
  const icd10 = /^ICD[ _-]?10[^A-Z]*([A-Z]\d.*)$/i.exec(text)?.[1];
  if (icd10 !== undefined) {
    return {
      message: `There are two editions of ICD-10, and they differ. Write which one: icd10_who ${icd10}, or icd10_cm ${icd10} for the American one.`,
      fixes: [],
    };
  }
  return {
    message: `${quote(text)} is not a code with its system in front, as in icd10_cm M61.521 or orpha 337.`,
    fixes: [],
  };
}
