/** What speaks so strongly against a method in this patient that a rule would call it an error: it is not offered. */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { entries, fields, known } from '../model/access';
import type { Note } from '../model/note';
import { hasCalcium, lowCalciumAt } from './calcium';
import type { Comorbidity } from './conditions';
import { fopAt, fopClueAt } from './fop';
import { openFractures } from './fractures';
import { hasHormoneDisease } from './geneticDisease';
import { growthAt } from './growth';
import { isEgfrBelow } from './kidney';
import { isLatePregnancy } from './pregnancy';
import { tumourRedFlags } from './redFlags';
import { isSeenBy } from './referrals';
import { nsaidEgfr } from './thresholds';

/** The three kinds of prevention and treatment (S30, S31, S59). */
export type Method = 'nsaid' | 'radiotherapy' | 'bisphosphonate';

/** One thing that speaks against a method. */
export interface Contraindication {
  /** What it is, to go on after "because of". */
  readonly words: string;
  /** Where the note says it. */
  readonly path: Path;
}

/**
 * All that speaks against a method: none of these may be offered where a fix or guidance adds to the note. In
 * fibrodysplasia ossificans progressiva (FOP) nothing is offered (L86).
 * @param event the operation or other entry at which it would be given; left out, at the first presentation
 */
export function contraindications(note: Note, method: Method, event = 'presentation'): Contraindication[] {
  const fop = because('fibrodysplasia ossificans progressiva (FOP)', fopAt(note));
  return [...fop, ...illnessesAgainst(note.data, method), ...othersAgainst[method](note, event)];
}

/** Whether a method must not be offered in this note. */
export const isContraindicated = (note: Note, method: Method, event?: string): boolean =>
  contraindications(note, method, event).length > 0;

const because = (words: string, path: Path | undefined): Contraindication[] => (path ? [{ words, path }] : []);

/** Illnesses, each with its name in words: L27, L28 and L139 of NSAIDs, L40 and L141 of bisphosphonates. */
const illnesses: Readonly<Record<Method, readonly (readonly [Comorbidity, string])[]>> = {
  nsaid: [
    ['gi_bleeding_active', 'active gastrointestinal bleeding'],
    ['gi_ulcer_recurrent', 'a recurrent gastrointestinal ulcer'],
    ['recent_cabg', 'recent coronary bypass surgery'],
    ['heart_failure_severe', 'severe heart failure'],
    ['aspirin_or_nsaid_hypersensitivity', 'hypersensitivity to aspirin or NSAIDs'],
    ['intracranial_bleeding_recent', 'recent bleeding in the head'],
  ],
  radiotherapy: [],
  bisphosphonate: [
    ['osteomalacia', 'osteomalacia'],
    ['oesophageal_emptying_disorder', 'an oesophagus that empties badly'],
    ['bisphosphonate_hypersensitivity', 'hypersensitivity to a bisphosphonate'],
  ],
};

/** The illnesses of the patient that speak against a method. */
export function illnessesAgainst(data: CaseNote, method: Method): Contraindication[] {
  const names: readonly (string | undefined)[] = fields(data, 'patient').comorbidities ?? [];
  return illnesses[method].flatMap(([name, words]) => {
    const index = names.indexOf(name);
    return because(words, index < 0 ? undefined : ['patient', 'comorbidities', index]);
  });
}

const othersAgainst: Readonly<Record<Method, (note: Note, event: string) => Contraindication[]>> = {
  nsaid: ({ data }) => [
    ...because(`an eGFR below ${nsaidEgfr.avoided}`, isEgfrBelow(data, nsaidEgfr.avoided) ? egfrAt(data) : undefined),
    ...because('pregnancy', isLatePregnancy(data) ? ['patient', 'pregnancy'] : undefined),
  ],
  radiotherapy: (note, event) => [
    ...because('growth', growthAt(note, event)),
    ...because(
      'pregnancy',
      fields(note.data, 'patient').pregnancy === 'pregnant' ? ['patient', 'pregnancy'] : undefined,
    ),
    ...because('a question of fibrodysplasia ossificans progressiva (FOP)', fopClueAt(note)),
    ...because('an elbow fracture or osteotomy that has not united', openElbowAt(note)),
    ...because('signs of a tumour', isSeenBy(note.data, 'sarcoma_centre') ? undefined : tumourRedFlags(note)[0]?.path),
  ],
  bisphosphonate: (note) => [
    ...because('low calcium', lowCalciumAt(note)),
    ...because(
      'calcium that is not known in a disease that lowers it',
      hasHormoneDisease(note.data) && !hasCalcium(note) ? ['genetics', 'diagnosis'] : undefined,
    ),
  ],
};

/** Where an elbow with bone, or one that may get it, has a fracture that is open. */
function openElbowAt(note: Note): Path | undefined {
  const sites = entries(note.data, 'lesions').map(({ value }) => value.site);
  if (sites.length > 0 && !sites.includes('elbow')) return undefined;
  return openFractures(note).find(({ value }) => value.site === 'elbow')?.path;
}

/** Where the eGFR stands: with the patient, else among the laboratory values. */
const egfrAt = (data: CaseNote): Path | undefined =>
  known(fields(data, 'patient').egfr_ml_min) === undefined
    ? entries(data, 'labs').findLast(({ value }) => value.test === 'egfr')?.path
    : ['patient', 'egfr_ml_min'];
