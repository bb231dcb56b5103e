/** Units of laboratory values: how they are printed, and in which range a value in them can lie at all. */
import type { Lab } from './labs';
import { labLimits } from './thresholds';

/** Between which limits a value can lie, both included. */
interface Limits {
  readonly least: number;
  readonly most: number;
}

/** Ways to print a unit, in small letters, by the name under which the limits have it. */
const spellings: readonly (readonly [unit: string, printed: RegExp])[] = [
  ['G/L', /^(gpt\/l|[x*]?10[\^*e]?0?9\/l|[x*]?10[\^*e]?0?3\/(µl|mcl|mm3)|(k|thou)\/(µl|mcl|mm3)|\/nl)$/],
  ['/µL', /^(cells?|leu[ck]ocytes)?\/(µl|mcl|mm3)$/],
  ['U/L', /^i?u\/l$/],
  ['µkat/L', /^(µ|mc)kat\/l$/],
  ['mg/L', /^(mg\/l|(µ|mc)g\/ml)$/],
  ['mg/dL', /^(mg\/dl|mg\/100ml|mg%)$/],
  ['nmol/L', /^nmol\/l$/],
  ['mmol/L', /^mmol\/l$/],
  ['mm/h', /^mm\/(h|hr|1h)$/],
];

/** The unit that is printed; undefined of one that is not known here, such as `g/L`, which may be grams or billions. */
export function unitOf(printed: string): string | undefined {
  const plain = printed.replaceAll(/\s/g, '').replace('×', 'x').replace('⁹', '9').replace('³', '3').replace('μ', 'µ');
  if (plain === 'G/L' || plain === 'G/l') return 'G/L';
  const lower = plain
    .toLowerCase()
    .replace(/^u(?=kat|g\/)/, 'µ')
    .replace('/ul', '/µl');
  return spellings.find(([, pattern]) => pattern.test(lower))?.[0];
}

/** By unit, the limits of a test; undefined of one that has none here. */
export const limitsOf = (test: Lab['test']): Readonly<Record<string, Limits>> | undefined =>
  (labLimits as Readonly<Record<string, Readonly<Record<string, Limits>>>>)[test ?? ''];

/** Whether a value can be: within the limits, or 0, which stands for less than can be measured. */
export const isWithin = (value: number, { least, most }: Limits): boolean =>
  value === 0 || (value >= least && value <= most);
