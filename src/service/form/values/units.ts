/** Numbers with a unit behind them, or with a comma in them. */
import type { Shape } from '../../../knowledge/shapes';
import { valueAt } from '../../../model/access';
import { put } from '../../../model/edit';
import { failedBy } from '../../../model/fit';
import { inTurn } from '../../../model/inTurn';
import { changeTo, proposal, quote, type Remedy, rewrite, type Unfit } from '../remedy';

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

/** By unit of a field the units that are converted into it, in small letters, each with what it is multiplied by. */
const conversions: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['Gy', new Map(named(0.01, 'cgy', 'rad'))],
  ['mm', new Map(named(10, 'cm', 'centimetre', 'centimetres', 'centimeter', 'centimeters'))],
  ['mg', new Map([...named(1000, 'g', 'gram', 'grams'), ...named(0.001, 'mcg', 'µg')])],
  ['ml', new Map(named(1000, 'l', 'litre', 'litres', 'liter', 'liters'))],
]);

function named(factor: number, ...names: readonly string[]): (readonly [string, number])[] {
  return names.map((name) => [name, factor]);
}

/** The number in the unit of the field; undefined where the unit is not known to be convertible. */
export function converted(number: number, unit: string, fixed: string | undefined): number | undefined {
  const factor = conversions.get(fixed ?? '')?.get(unit.trim().toLowerCase());
  // Without the digits that binary fractions leave behind.
  return factor === undefined ? undefined : Number((number * factor).toPrecision(12));
}

/** What to say of a number with a unit or a comma, where the field wants the bare number. */
export function withUnit(unfit: Unfit): Remedy | undefined {
  const { text, shape } = unfit;
  const [, written = '', unit = ''] = /^(-?\d+(?:[.,]\d+)*)\s*([^\d\s.,<>-][^\d<>]*)?$/.exec(text) ?? [];
  if (!written || /^-?\d+(\.\d+)?$/.test(text)) return undefined;
  const numbers = readings(written);
  const fitting = numbers.filter((number) => failedBy(shape, number) === undefined);
  const [number, other] = fitting.length > 0 ? fitting : numbers;
  if (number === undefined) return undefined;
  if (other !== undefined) return twoReadings(unfit, number, other);
  if (unit !== '') return ofUnit(unfit, number, unit);
  if (fitting.length === 0) return undefined;
  const isDecimal = Number(written.replace(',', '.')) === number;
  return {
    message: `${isDecimal ? 'Numbers have a decimal point' : 'Write large numbers without commas'}: ${number}.`,
    fixes: [changeTo(unfit, number)],
  };
}

/** `7,100` is 7100 in one country and 7.1 in another; `82,5` can only be 82.5. */
function readings(written: string): number[] {
  const whole = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(written) ? [Number(written.replaceAll(',', ''))] : [];
  const decimal = Number(written.replace(',', '.'));
  return [...whole, ...(Number.isNaN(decimal) ? [] : [decimal])];
}

/** A person has to say which: one of them is a thousand times the other. */
const twoReadings = (unfit: Unfit, first: number, second: number): Remedy => ({
  message: `${quote(unfit.text)} can be read as ${first} or as ${second}. Write the one that is meant, without a comma.`,
  fixes: [first, second].map((number) => ({
    ...proposal(`Change to ${number}`, () => put(unfit.note, unfit.path, number)),
    preferred: false,
  })),
});

function ofUnit(unfit: Unfit, number: number, unit: string): Remedy | undefined {
  const { note, path, shape, text } = unfit;
  const fixed = unitOf(shape);
  const isFit = (value: number) => failedBy(shape, value) === undefined;
  if ((unitNames[fixed] ?? [fixed.toLowerCase()]).includes(unit.trim().toLowerCase())) {
    if (!isFit(number)) return undefined;
    return { message: `Write the number only; the unit is always ${fixed}.`, fixes: [changeTo(unfit, number)] };
  }
  if (path[0] === 'labs' && isFit(number)) return ofLaboratory(unfit, number, unit.trim());
  const value = converted(number, unit, fixed);
  if (value !== undefined && isFit(value)) {
    const change = proposal(`Change to ${value}`, () => put(note, path, value));
    return {
      message: `The unit here is always ${fixed}: ${text} is ${value} ${fixed}. Write ${value}.`,
      fixes: [change],
    };
  }
  const convert = fixed ? `The unit here is always ${fixed}. Convert ${quote(text)}, and write` : 'Write';
  return { message: `${convert} the number only.`, fixes: [] };
}

const unitOf = ({ unit, reading, title }: Shape): string =>
  unit ?? (reading === 'packed' && /\bage\b/i.test(title) ? 'years' : '');

/** The unit of a laboratory value has a field of its own. */
function ofLaboratory({ note, path, text }: Unfit, number: number, unit: string): Remedy {
  const field = [...path.slice(0, -1), 'unit'];
  const known = valueAt(note.data, field);
  const isSame = known === undefined || known === unit;
  const edits = () =>
    known === undefined
      ? inTurn(
          note,
          (now) => put(now, path, number),
          (now) => put(now, field, unit),
        )
      : put(note, path, number);
  return {
    message: `Write the number only: ${number}. The unit of ${quote(text)} belongs in the field unit.`,
    fixes: isSame ? [rewrite(`Change to ${number}`, edits)] : [],
  };
}
