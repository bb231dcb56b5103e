/** How the kidneys work. */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { entries, fields, known } from '../model/access';

/** The estimated glomerular filtration rate (eGFR) in ml/min: of the patient, else the last one among the laboratory values. */
export function egfr(data: CaseNote): number | undefined {
  const { egfr_ml_min } = fields(data, 'patient');
  if (typeof egfr_ml_min === 'number') return egfr_ml_min;
  const values = entries(data, 'labs').flatMap(({ value: { test, value } }) =>
    test === 'egfr' && typeof value === 'number' ? [value] : [],
  );
  return values.at(-1);
}

/**
 * Whether the eGFR is below a limit: by its number, or by a printed bound of the laboratory, such as `above 60`.
 * Undefined where none is recorded, or where it does not tell.
 */
export function isEgfrBelow(data: CaseNote, limit: number): boolean | undefined {
  const number = egfr(data);
  if (number !== undefined) return number < limit;
  const [, sign, bound] = /^(below |< ?|above )(\d+(?:\.\d+)?)$/.exec(String(boundsOf(data).at(-1) ?? '')) ?? [];
  if (sign === undefined) return undefined;
  if (sign === 'above ') return Number(bound) >= limit ? false : undefined;
  return Number(bound) <= limit ? true : undefined;
}

const boundsOf = (data: CaseNote) =>
  entries(data, 'labs').flatMap(({ value: { test, value, result } }) =>
    test === 'egfr' ? [known(value) ?? known(result)].filter((told) => told !== undefined) : [],
  );

/** Whether an eGFR is recorded, as a number, a bound or a word. */
export const hasEgfr = (data: CaseNote): boolean => egfr(data) !== undefined || boundsOf(data).length > 0;

/** Where the eGFR stands: with the patient, else among the laboratory values. */
export function egfrAt(data: CaseNote): Path | undefined {
  if (known(fields(data, 'patient').egfr_ml_min) !== undefined) return ['patient', 'egfr_ml_min'];
  const last = entries(data, 'labs').findLast(({ value }) => value.test === 'egfr');
  return last && [...last.path, known(last.value.value) === undefined ? 'result' : 'value'];
}
