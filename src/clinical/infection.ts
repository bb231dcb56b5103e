/** Signs of an infection, which must be excluded before anything invasive: HO alone can look like one (L61, L145). */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { entries, fields, known, listed } from '../model/access';
import type { Note } from '../model/note';
import { compare, lag } from '../model/timeline';
import { noteDay } from './active';
import { isRaised, latestLab } from './labs';
import { recentFever } from './thresholds';
import { type Alternative, alternatives } from './tumour';

/** The infections that a differential can name. */
export const infections = [
  'cellulitis',
  'abscess',
  'septic_arthritis',
  'osteomyelitis',
  'implant_infection',
] as const satisfies readonly Alternative['diagnosis'][];

export interface InfectionSign {
  readonly kind: 'active' | 'pending' | 'fever' | 'pressure_injury' | 'crp' | 'cause';
  /** Where the note shows it. */
  readonly path: Path;
}

/**
 * What may be an infection now. One that is known or looked for always counts; fever, a raised C-reactive protein
 * without a comment, a pressure injury and an infection as the cause do not once an infection is excluded with a reason.
 * @param event the operation or irradiation before which one asks
 */
export function infectionSigns(note: Note, event: string): InfectionSign[] {
  const { data } = note;
  const comorbidity = (fields(data, 'patient').comorbidities ?? []).indexOf('active_infection');
  const pending = alternatives(data, ...infections).filter(({ value }) => value.status === 'pending');
  return [
    ...(comorbidity < 0
      ? []
      : [{ kind: 'active', path: ['patient', 'comorbidities', comorbidity] } satisfies InfectionSign]),
    ...pending.map(({ path }): InfectionSign => ({ kind: 'pending', path: [...path, 'status'] })),
    ...(isInfectionExcluded(data) ? [] : [...symptomSigns(note), ...crpSigns(note, event), ...causeSigns(note, event)]),
  ];
}

/** Whether an infection was looked for and excluded, with what excluded it. */
export const isInfectionExcluded = (data: CaseNote): boolean =>
  alternatives(data, ...infections).some(
    ({ value: { status, reason, evidence } }) =>
      status === 'excluded' && (known(reason) !== undefined || listed(evidence).length > 0),
  );

function symptomSigns(note: Note): InfectionSign[] {
  const { symptoms = [], care_problems = [] } = fields(note.data, 'presentation');
  const day = noteDay(note);
  const since = day && lag(note.timeline, 'presentation', day);
  const isOld = since !== undefined && compare(since, { days: recentFever.days + 1 }) === 'reached';
  return [
    ...(isOld ? [] : placesOf(symptoms, 'fever', 'symptoms')),
    ...placesOf(symptoms, 'pressure_injury', 'symptoms'),
    ...placesOf(care_problems, 'pressure_injury', 'care_problems'),
  ];
}

const placesOf = (
  names: readonly (string | undefined)[],
  kind: 'fever' | 'pressure_injury',
  field: string,
): InfectionSign[] => (names.includes(kind) ? [{ kind, path: ['presentation', field, names.indexOf(kind)] }] : []);

function crpSigns(note: Note, event: string): InfectionSign[] {
  const crp = latestLab(note, 'crp', event);
  if (!crp || !isRaised(crp.value) || known(crp.value.words) !== undefined) return [];
  return [{ kind: 'crp', path: crp.path }];
}

/** An infection started it, and no normal value shows that it is over. */
function causeSigns(note: Note, event: string): InfectionSign[] {
  const { data } = note;
  const crp = latestLab(note, 'crp', event);
  if (crp && isRaised(crp.value) === false) return [];
  const places: { readonly type?: unknown; readonly path: Path }[] = [
    { type: fields(data, 'cause').type, path: ['cause', 'type'] },
    ...entries(data, 'other_causes').map(({ value, path }) => ({ type: value.type, path: [...path, 'type'] })),
  ];
  return places.filter(({ type }) => type === 'infection').map(({ path }) => ({ kind: 'cause', path }));
}
