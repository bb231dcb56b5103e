/** Numbers as clinicians write them: with a unit, with a comma, by the neutral-zero method, as an estimate. */
import { put } from '../../model/edit';
import { failedBy } from '../../model/fit';
import { changeTo, quote, type Remedy, rewrite, type Unfit } from './remedy';

/** Other ways to write the unit of a field, in small letters. */
const unitNames: Readonly<Record<string, readonly string[]>> = {
  degrees: ['°', 'deg', 'degree', 'degrees'],
  mg: ['mg', 'milligram', 'milligrams'],
  'mg/kg/day': ['mg/kg/day', 'mg/kg/d', 'mg/kg per day', 'mg/kg'],
  mm: ['mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters'],
  kg: ['kg', 'kilogram', 'kilograms'],
  Gy: ['gy', 'gray'],
  '%': ['%', 'percent', 'per cent'],
  ml: ['ml', 'millilitre', 'millilitres', 'milliliter', 'milliliters', 'cc'],
  'ml/min': ['ml/min', 'ml/minute'],
  weeks: ['weeks', 'week', 'wk', 'wks'],
  years: ['years', 'year', 'y', 'yr', 'yrs', 'yo', 'y/o', 'years old'],
};

/** What to say of a text where a number is wanted. */
export function numberRemedy(unfit: Unfit): Remedy | undefined {
  for (const look of [neutralZero, withUnit, withLimit, withRange]) {
    const remedy = look(unfit);
    if (remedy) return remedy;
  }
  return undefined;
}

/** Three angles of one plane. With zero in the middle the joint passes neutral; else it stops short of it. */
function neutralZero(unfit: Unfit): Remedy | undefined {
  const { note, path, text } = unfit;
  const [, first, middle, last] = (/^(\d+)\s*[-/–]\s*(\d+)\s*[-/–]\s*(\d+)\s*°?$/.exec(text) ?? []).map(Number);
  const isPlane = path[0] === 'rom' && ['flexion', 'extension_deficit'].includes(String(path.at(-1)));
  if (!isPlane || first === undefined || middle === undefined || last === undefined) return undefined;
  const read = planeOf(first, middle, last);
  if (!read)
    return { message: `${quote(text)} is no reading of the neutral-zero method: one of the three is 0.`, fixes: [] };
  const entry = path.slice(0, -1);
  const edits = () => [
    ...put(note, path, path.at(-1) === 'flexion' ? read.flexion : read.deficit),
    ...put(note, ...otherAngle(entry, path.at(-1) === 'flexion', read)),
  ];
  return {
    message: `Write each angle by itself. ${quote(text)} by the neutral-zero method is flexion ${read.flexion} and extension_deficit ${read.deficit}.`,
    fixes: [rewrite(`Change to flexion ${read.flexion}, extension_deficit ${read.deficit}`, edits)],
  };
}

interface Plane {
  readonly flexion: number;
  /** 0 straight, negative beyond straight, as the field has it. */
  readonly deficit: number;
}

const otherAngle = (entry: Unfit['path'], isFlexion: boolean, { flexion, deficit }: Plane): [Unfit['path'], number] =>
  isFlexion ? [[...entry, 'extension_deficit'], deficit] : [[...entry, 'flexion'], flexion];

/** National orders differ: flexion comes first or last. It is the larger one, and the zero says where neutral is. */
function planeOf(first: number, middle: number, last: number): Plane | undefined {
  const [flexion, extension] = first > last ? [first, last] : [last, first];
  if (middle === 0) return { flexion, deficit: extension === 0 ? 0 : -extension };
  return extension === 0 && middle <= flexion ? { flexion, deficit: middle } : undefined;
}

function withUnit(unfit: Unfit): Remedy | undefined {
  const { text, shape } = unfit;
  const [, written = '', unit = ''] = /^(-?\d+(?:[.,]\d+)?)\s*([^\d\s.,<>-][^\d<>]*)?$/.exec(text) ?? [];
  const number = Number(written.replace(',', '.'));
  if (!written || /^-?\d+(\.\d+)?$/.test(text) || failedBy(shape, number) !== undefined) return undefined;
  const fixed = shape.unit ?? (shape.reading === 'packed' && /\bage\b/i.test(shape.title) ? 'years' : '');
  const isRight = unit === '' || (unitNames[fixed] ?? [fixed.toLowerCase()]).includes(unit.trim().toLowerCase());
  if (isRight && unit === '') {
    return { message: `Numbers have a decimal point: ${number}.`, fixes: [changeTo(unfit, number)] };
  }
  if (isRight)
    return { message: `Write the number only; the unit is always ${fixed}.`, fixes: [changeTo(unfit, number)] };
  const convert = fixed ? `The unit here is always ${fixed}. Convert ${quote(text)}, and write` : 'Write';
  return { message: `${convert} the number only.`, fixes: [] };
}

function withLimit({ text }: Unfit): Remedy | undefined {
  if (!/^(<|>|≤|≥|~|about|ca\.?|approx\.?|over|under|more than|less than)\s*\d/i.test(text)) return undefined;
  return {
    message: `${quote(text)} is not one number. Write the number, and what is not exact about it in the field words.`,
    fixes: [],
  };
}

function withRange({ text }: Unfit): Remedy | undefined {
  if (!/^\d+(\.\d+)?\s*(-|–|to)\s*\d+(\.\d+)?/.test(text)) return undefined;
  return {
    message: `${quote(text)} is a range; one number is wanted here. Write the range in the field words.`,
    fixes: [],
  };
}
