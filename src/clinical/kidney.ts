/** How the kidneys work. */
import type { CaseNote } from '../knowledge/index';
import { entries, fields } from '../model/access';

/** The estimated glomerular filtration rate (eGFR) in ml/min: of the patient, else the last one among the laboratory values. */
export function egfr(data: CaseNote): number | undefined {
  const { egfr_ml_min } = fields(data, 'patient');
  if (typeof egfr_ml_min === 'number') return egfr_ml_min;
  const values = entries(data, 'labs').flatMap(({ value: { test, value } }) =>
    test === 'egfr' && typeof value === 'number' ? [value] : [],
  );
  return values.at(-1);
}
