/** What must be considered besides the diagnosis itself (S20 to S23, S08). */
import { entries, fields, listed } from '../../model/access';
import type { Note } from '../../model/note';
import { lookalikesToName, myositisToName, tumoursToName } from '../differential';
import type { EntryOf, SectionNeeds, WantedEntry } from './condition';

type Alternative = EntryOf<'differential'>;

const isListed = ({ data }: Note, names: readonly unknown[]): boolean =>
  entries(data, 'differential').some(({ value }) => names.includes(value.diagnosis));

function missing(note: Note): WantedEntry[] {
  return [...tumoursToName(note), ...myositisToName(note), ...lookalikesToName(note)]
    .filter(({ any }) => !isListed(note, any))
    .map(({ name, any: [only, ...others] }) => ({
      name,
      ...(others.length === 0 && only !== undefined && { entry: { diagnosis: only, status: null, reason: null } }),
    }));
}

const isSettled = ({ status }: Alternative): boolean => status === 'excluded' || status === 'confirmed';

export const differential: SectionNeeds<Alternative> = {
  section: (note) => fields(note.data, 'genetics').certainty !== 'proven',
  fields: {
    name: ({ value }) => value.diagnosis === 'other',
    reason: ({ value }) => value.status === 'misdiagnosis' || (isSettled(value) && listed(value.evidence).length === 0),
    consequence: ({ value }) => value.status === 'misdiagnosis',
  },
  missing,
};
