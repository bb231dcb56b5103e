/** What the patient suffers from: whether there is anything to treat, and how strong the pain is. */

import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { type Entry, entries, fields, known, listed } from '../model/access';
import type { Note } from '../model/note';
import { isFoundBefore } from './beforeOperation';
import type { Operation } from './excision';
import { latest } from './latest';
import { isNerveDeficit } from './nerve';

type Presentation = ReturnType<typeof fields<'presentation'>>;
export type Symptom = NonNullable<Presentation['symptoms']>[number];
export type Pain = NonNullable<Presentation['pain']>;

/** Whether the patient came with any of these symptoms. */
export const hasSymptom = (data: CaseNote, ...names: readonly Symptom[]): boolean =>
  listed(fields(data, 'presentation').symptoms).some((name) => names.includes(name));

/** Where each symptom stands; a line that cannot be read is a hole in the list. */
export const symptomPlaces = (data: CaseNote): Path[] =>
  Array.from(fields(data, 'presentation').symptoms ?? [], (_, index) => ['presentation', 'symptoms', index]);

/**
 * Whether the note expressly knows no symptom, no pain, no lost function, no problem of care and no deficit of a nerve
 * (S33). Nothing said about symptoms is not that.
 */
export function isAsymptomatic(data: CaseNote): boolean {
  const { symptoms, pain, function_impaired, care_problems } = fields(data, 'presentation');
  return (
    symptoms?.[0] === 'none' &&
    (known(pain) === undefined || pain === 0 || pain === 'none') &&
    function_impaired !== 'yes' &&
    listed(care_problems).length === 0 &&
    !entries(data, 'nerves_vessels').some(isNerveDeficit)
  );
}

/** Pain, and where the note tells of it. */
export interface RecordedPain {
  readonly pain: Pain;
  readonly path: Path;
}

/**
 * The pain as last known before an operation: at a visit, else at the presentation; none where its absence is stated.
 * @param operation left out, as last known at all
 */
export function painBefore(note: Note, operation?: Entry<Operation>): RecordedPain | undefined {
  const visits = entries(note.data, 'follow_up').filter(
    (visit) => known(visit.value.pain) !== undefined && (!operation || isFoundBefore(note, visit, operation)),
  );
  const last = latest(note, visits);
  const atVisit = known(last?.value.pain);
  if (last && atVisit !== undefined) return { pain: atVisit, path: [...last.path, 'pain'] };
  const { pain, symptoms, symptoms_absent } = fields(note.data, 'presentation');
  const stated = known(pain);
  if (stated !== undefined) return { pain: stated, path: ['presentation', 'pain'] };
  if (symptoms?.[0] === 'none') return { pain: 'none', path: ['presentation', 'symptoms'] };
  const isAbsent = listed(symptoms_absent).includes('pain');
  return isAbsent ? { pain: 'none', path: ['presentation', 'symptoms_absent'] } : undefined;
}

/** The most that a word for pain can mean, of 10. */
const atMost = { none: 0, mild: 3, moderate: 6, severe: 10 } as const;

/** Whether pain is certainly weaker than severe. @param severe the number of 10 from which pain is severe */
export const isUnderSevere = (pain: Pain, severe: number): boolean =>
  (typeof pain === 'number' ? pain : atMost[pain as keyof typeof atMost]) < severe;

/** Whether function is said to be impaired, and where. */
export interface RecordedFunction {
  readonly impaired: NonNullable<Presentation['function_impaired']>;
  readonly path: Path;
}

/**
 * What is last said of function before an operation: at a visit, else at the presentation.
 * @param operation left out, as last said at all
 */
export function functionBefore(note: Note, operation?: Entry<Operation>): RecordedFunction | undefined {
  const visit = entries(note.data, 'follow_up').findLast(
    (one) => one.value.function_impaired !== undefined && (!operation || isFoundBefore(note, one, operation)),
  );
  const impaired = visit?.value.function_impaired ?? fields(note.data, 'presentation').function_impaired;
  return impaired && { impaired, path: [...(visit?.path ?? ['presentation']), 'function_impaired'] };
}
