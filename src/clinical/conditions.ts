/** Other illnesses and long-term drugs of the patient. */
import type { CaseNote } from '../knowledge/index';
import { fields, listed } from '../model/access';

type Patient = ReturnType<typeof fields<'patient'>>;
export type Comorbidity = NonNullable<Patient['comorbidities']>[number];
export type Medication = NonNullable<Patient['medications']>[number];

/** Whether the patient has any of these illnesses. */
export const hasIllness = (data: CaseNote, ...names: readonly Comorbidity[]): boolean =>
  listed(fields(data, 'patient').comorbidities).some((name) => names.includes(name));

/** Whether the patient takes any of these kinds of drug for long. */
export const takes = (data: CaseNote, ...kinds: readonly Medication[]): boolean =>
  listed(fields(data, 'patient').medications).some((kind) => kinds.includes(kind));
