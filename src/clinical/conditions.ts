/** Other illnesses and long-term drugs of the patient. */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { fields, isAnswer, listed } from '../model/access';
import type { Note } from '../model/note';

type Patient = ReturnType<typeof fields<'patient'>>;
export type Comorbidity = NonNullable<Patient['comorbidities']>[number];
export type Medication = NonNullable<Patient['medications']>[number];

/** Whether the patient has any of these illnesses. */
export const hasIllness = (data: CaseNote, ...names: readonly Comorbidity[]): boolean =>
  listed(fields(data, 'patient').comorbidities).some((name) => names.includes(name));

/** Whether the patient takes any of these kinds of drug for long. */
export const takes = (data: CaseNote, ...kinds: readonly Medication[]): boolean =>
  listed(fields(data, 'patient').medications).some((kind) => kinds.includes(kind));

/** Something that the note records of the patient, in words, and where it stands. */
export interface Recorded {
  readonly words: string;
  readonly path: Path;
}

/** Those of these illnesses that the patient has, each with its name in words. */
export const illnessesAmong = (data: CaseNote, names: readonly (readonly [Comorbidity, string])[]): Recorded[] =>
  among(data, 'comorbidities', names);

/** The same of kinds of drug that are taken for long. */
export const drugsAmong = (data: CaseNote, names: readonly (readonly [Medication, string])[]): Recorded[] =>
  among(data, 'medications', names);

function among(
  data: CaseNote,
  field: 'comorbidities' | 'medications',
  names: readonly (readonly [string, string])[],
): Recorded[] {
  const values: readonly (string | undefined)[] = fields(data, 'patient')[field] ?? [];
  return names.flatMap(([name, words]) => {
    const index = values.indexOf(name);
    return index < 0 ? [] : [{ words, path: ['patient', field, index] }];
  });
}

/**
 * Whether the note is silent on these illnesses or drugs: it does not even say that there are none. That nobody knows is
 * no answer; what stands there and cannot be read may be one.
 */
export function isUnanswered({ data, misfits }: Note, field: 'comorbidities' | 'medications'): boolean {
  const values: readonly (string | undefined)[] = fields(data, 'patient')[field] ?? [];
  const isUnread = misfits.some(
    ({ path, keyword }) => keyword !== 'spelling' && path[0] === 'patient' && path[1] === field,
  );
  return !isUnread && values.every((value) => value === undefined || isAnswer(value));
}
