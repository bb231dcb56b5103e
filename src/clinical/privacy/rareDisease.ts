/** What points to one patient, where the disease is so rare that hardly anybody else has it (L80, L135). */
import type { Path } from '../../knowledge/schema';
import { fields, known } from '../../model/access';
import { type Note, spanOf } from '../../model/note';
import type { Edit, Span } from '../../model/span';
import { fopAt } from '../fop';
import { diseaseEntries } from '../geneticDisease';
import { countryPatterns } from './countries';
import { search } from './identifier';
import { places } from './identifiers';
import { redaction } from './redaction';
import { allInYears, dayDates, writtenDates } from './writtenDates';

/** Where the note says FOP, POH or AHO; undefined where it does not. */
export function rareDiseaseAt(note: Note): Path | undefined {
  const { diagnosis } = fields(note.data, 'genetics');
  if (diagnosis === 'fop' || diagnosis === 'poh' || diagnosis === 'aho') return ['genetics', 'diagnosis'];
  const entry = diseaseEntries(note.data, 'poh', 'aho').find(({ value }) => value.status === 'confirmed');
  return fopAt(note) ?? (entry && [...entry.path, 'diagnosis']);
}

/** A detail, or several together, by which such a patient can be recognised. */
export interface Clue {
  readonly words: string;
  readonly spans: readonly Span[];
  /** What makes it less exact, as a short phrase. */
  readonly remedy: string;
  edits(): readonly Edit[];
}

/** All of them. */
export const cluesIn = (note: Note): Clue[] => [...placeClue(note), ...dateClue(note), ...personClue(note)];

function placeClue(note: Note): Clue[] {
  const found = places(note);
  if (found.length === 0) return [];
  return [
    {
      words: 'a place',
      spans: found.map(({ span }) => span),
      remedy: 'take out the place',
      edits: () => found.map((one) => redaction(note, one)),
    },
  ];
}

/** Days that are moved or left out point to nobody. */
function dateClue(note: Note): Clue[] {
  const days = fields(note.data, 'privacy').date_policy === 'actual' ? dayDates(note) : [];
  if (days.length === 0) return [];
  return [
    {
      words: 'an exact date',
      spans: days.map(({ span }) => span),
      remedy: 'keep only the years',
      edits: () => allInYears(note, writtenDates(note)),
    },
  ];
}

/** An age that is given as a span of years, or as child or adult, is not exact. */
function personClue(note: Note): Clue[] {
  const { age, sex } = fields(note.data, 'patient');
  const found = search(note, countryPatterns);
  const isExact = /^\d+(?: months)?$/.test(String(age));
  if (!isExact || known(sex) === undefined || found.length === 0) return [];
  return [
    {
      words: 'age, sex and country',
      spans: [spanOf(note, ['patient', 'age']), spanOf(note, ['patient', 'sex']), ...found.map(({ span }) => span)],
      remedy: 'take out the country',
      edits: () => found.map((one) => redaction(note, one)),
    },
  ];
}
