/** What speaks so strongly against a method in this patient that a rule would call it an error: it is not offered. */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { entries, fields } from '../model/access';
import type { Note } from '../model/note';
import { hasCalcium, lowCalciumAt } from './calcium';
import { type Comorbidity, illnessesAmong, type Recorded } from './conditions';
import { fopAt, fopClueAt } from './fop';
import { openFractures } from './fractures';
import { hasHormoneDisease } from './geneticDisease';
import { growthAt, growthInWords } from './growth';
import { egfrAt, isEgfrBelow } from './kidney';
import { isLatePregnancy } from './pregnancy';
import { tumourRedFlags } from './redFlags';
import { isSeenBy } from './referrals';
import { nsaidEgfr } from './thresholds';

/** The three kinds of prevention and treatment (S30, S31, S59). */
export type Method = 'nsaid' | 'radiotherapy' | 'bisphosphonate';

/** One thing that speaks against a method: what it is, to go on after "because of", and where the note says it. */
export interface Contraindication extends Recorded {
  /** The fact behind it, by its id. */
  readonly fact: string;
}

/**
 * All that speaks against a method: none of these may be offered where a fix or guidance adds to the note. In
 * fibrodysplasia ossificans progressiva (FOP) nothing is offered (L86).
 * @param event the operation or other entry at which it would be given; left out, at the first presentation
 */
export function contraindications(note: Note, method: Method, event = 'presentation'): Contraindication[] {
  const fop = because('L86', 'fibrodysplasia ossificans progressiva (FOP)', fopAt(note));
  return [...fop, ...illnessesAgainst(note.data, method), ...othersAgainst[method](note, event)];
}

/** Whether a method must not be offered in this note. */
export const isContraindicated = (note: Note, method: Method, event?: string): boolean =>
  contraindications(note, method, event).length > 0;

const because = (fact: string, words: string, path: Path | undefined): Contraindication[] =>
  path ? [{ fact, words, path }] : [];

/** Illnesses, each with the fact that names it and its name in words. */
const illnesses: Readonly<Record<Method, readonly (readonly [string, Comorbidity, string])[]>> = {
  nsaid: [
    ['L27', 'gi_bleeding_active', 'active gastrointestinal bleeding'],
    ['L27', 'gi_ulcer_recurrent', 'a recurrent gastrointestinal ulcer'],
    ['L27', 'recent_cabg', 'recent coronary bypass surgery'],
    ['L28', 'heart_failure_severe', 'severe heart failure'],
    ['L28', 'aspirin_or_nsaid_hypersensitivity', 'hypersensitivity to aspirin or NSAIDs'],
    ['L139', 'intracranial_bleeding_recent', 'recent bleeding in the head'],
  ],
  radiotherapy: [],
  bisphosphonate: [
    ['L40', 'osteomalacia', 'osteomalacia'],
    ['L40', 'oesophageal_emptying_disorder', 'an oesophagus that empties badly'],
    ['L40', 'bisphosphonate_hypersensitivity', 'hypersensitivity to a bisphosphonate'],
  ],
};

/** The illnesses of the patient that speak against a method. */
export const illnessesAgainst = (data: CaseNote, method: Method): Contraindication[] =>
  illnesses[method].flatMap(([fact, ...name]) => illnessesAmong(data, [name]).map((found) => ({ fact, ...found })));

const othersAgainst: Readonly<Record<Method, (note: Note, event: string) => Contraindication[]>> = {
  nsaid: ({ data }) => [
    ...because(
      'L28',
      `an eGFR below ${nsaidEgfr.avoided}`,
      isEgfrBelow(data, nsaidEgfr.avoided) ? egfrAt(data) : undefined,
    ),
    ...because('L28', 'pregnancy', isLatePregnancy(data) ? ['patient', 'pregnancy'] : undefined),
  ],
  radiotherapy: (note, event) => [
    ...because('L39', growthInWords(note, event), growthAt(note, event)),
    ...because(
      'L39',
      'pregnancy',
      fields(note.data, 'patient').pregnancy === 'pregnant' ? ['patient', 'pregnancy'] : undefined,
    ),
    ...because('L103', 'a question of fibrodysplasia ossificans progressiva (FOP)', fopClueAt(note)),
    ...because('L34', 'an elbow fracture or osteotomy that has not united', openElbowAt(note)),
    ...because(
      'L72',
      'signs of a tumour',
      isSeenBy(note.data, 'sarcoma_centre') ? undefined : tumourRedFlags(note)[0]?.path,
    ),
  ],
  bisphosphonate: (note) => [
    ...because('L141', 'low calcium', lowCalciumAt(note)),
    ...because(
      'L141',
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
