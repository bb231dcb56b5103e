/** Units in which laboratories print their values, the usual first (L59, L130; where these name none, house style). */
import type { Lab } from '../labs';

const byTest: { readonly [T in NonNullable<Lab['test']>]?: readonly string[] } = {
  alp: ['U/L', 'µkat/L'],
  bone_alp: ['µg/L', 'U/L'],
  ck: ['U/L', 'µkat/L'],
  crp: ['mg/L', 'mg/dL', 'nmol/L'],
  esr: ['mm/h'],
  wbc: ['G/L', '/µL'],
  calcium: ['mmol/L', 'mg/dL'],
  phosphate: ['mmol/L', 'mg/dL'],
  pth: ['pg/mL', 'pmol/L'],
  tsh: ['mU/L'],
  vitamin_d_25oh: ['nmol/L', 'ng/mL'],
  creatinine: ['µmol/L', 'mg/dL'],
  egfr: ['ml/min'],
  haemoglobin: ['g/dL', 'g/L', 'mmol/L'],
  d_dimer: ['mg/L', 'µg/L', 'ng/mL'],
};

/** The units of a test; of one that has none here, the units of all. */
export const unitsOf = (test: Lab['test']): readonly string[] => byTest[test as 'alp'] ?? everyUnit;

const everyUnit: readonly string[] = [...new Set(Object.values(byTest).flat())];
