/** Which laboratory values must be on record, and what makes each of them readable (L59). */
import { entries, fields, known } from '../../model/access';
import type { Note } from '../../model/note';
import { excisions } from '../excision';
import type { EntryOf, Place, SectionNeeds, WantedEntry } from './condition';

type Lab = EntryOf<'labs'>;

const withHormones: readonly unknown[] = ['aho', 'php1a', 'php1c'];

/** Inflammation before an excision (S45); hormones where the disease disturbs them (L93). */
const wanted = ({ data }: Note): readonly string[] => [
  ...(excisions(data).length > 0 ? ['crp'] : []),
  ...(withHormones.includes(fields(data, 'genetics').diagnosis) ? ['calcium', 'phosphate', 'pth', 'tsh'] : []),
];

const missing = (note: Note): WantedEntry[] => {
  const tests: readonly unknown[] = entries(note.data, 'labs').map(({ value }) => value.test);
  return wanted(note)
    .filter((test) => !tests.includes(test))
    .map((test) => ({ name: test, entry: { test, value: null, unit: null } }));
};

const hasValue = ({ value }: Place<Lab>): boolean => known(value.value) !== undefined;

/** A range makes a number readable; not that of the filtration rate, which is read by fixed limits. */
const lacksRange = (place: Place<Lab>): boolean =>
  hasValue(place) && place.value.result === undefined && place.value.test !== 'egfr';

export const labs: SectionNeeds<Lab> = {
  section: (note) => wanted(note).length > 0,
  fields: {
    name: ({ value }) => value.test === 'other',
    value: ({ value }) => value.result === undefined && value.test !== 'routine',
    unit: hasValue,
    ref_low: (place) => lacksRange(place) && place.value.ref_high === undefined,
    ref_high: (place) => lacksRange(place) && place.value.ref_low === undefined,
    result: ({ value }) => value.value === undefined,
  },
  instead: { result: 'value', ref_low: 'ref_high' },
  missing,
};
