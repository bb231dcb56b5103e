/** What must be known of a drug, radiotherapy or another therapy: the same in treatment and in prophylaxis. */
import { entries, known } from '../../model/access';
import { pointOf } from '../../model/axis';
import type { Note } from '../../model/note';
import { isUnder } from '../age';
import { excisions } from '../excision';
import { isFop } from '../fop';
import { hasSeveralLesions } from '../lesions';
import { indexOperations } from '../operations';
import { riskyOperations } from '../ossificationRisk';
import { isDrug, isLocal, isNsaid, isRadiotherapy, type Therapy } from '../therapies';
import { counsellingAge } from '../thresholds';
import type { Condition, EntryOf, SectionNeeds, WantedEntry } from './condition';

const isDeclined = ({ status }: Therapy): boolean => status === 'declined';

/** A drug with a dose that matters here: not one that was declined, nor one for another illness. */
const isDosed: Condition<Therapy> = ({ value }) =>
  isDrug(value) && !isDeclined(value) && value.intent !== 'other_condition';

const isRadiation: Condition<Therapy> = ({ value }) => isRadiotherapy(value) && !isDeclined(value);

const operationsPossible = ({ data }: Note, { intent }: Therapy): number =>
  intent === 'primary' ? indexOperations(data).length : intent === 'secondary' ? excisions(data).length : 0;

const fields = {
  name: ({ value }) => value.therapy === 'other',
  reason: ({ value }) => value.therapy === 'none' || isDeclined(value),
  operation: ({ note, value }) => operationsPossible(note, value) > 1,
  lesion: ({ note, value }) => isLocal(value) && value.operation === undefined && hasSeveralLesions(note.data),
  dose_mg: (place) => isDosed(place) && place.value.mg_per_kg_day === undefined,
  times_per_day: (place) => isDosed(place) && place.value.mg_per_kg_day === undefined,
  start: (place) => isDosed(place) || isRadiation(place),
  duration: (place) => isDosed(place) && place.value.end === undefined,
  stop_reason: ({ value }) => value.completed === 'no',
  gastroprotection: ({ value }) => isNsaid(value) && !isDeclined(value),
  total_gy: isRadiation,
  fractions: isRadiation,
  counselled: (place) => isRadiation(place) && isUnder(place.note, counsellingAge, pointOf(place)),
} satisfies { readonly [F in keyof EntryOf<'treatment'>]?: Condition<Therapy> };

export const treatment: SectionNeeds<EntryOf<'treatment'>> = { fields };

/** The operations after which prevention is to be decided, and of which no entry tells. In FOP there is none. */
function undecided(note: Note): WantedEntry[] {
  const { data } = note;
  if (isFop(note)) return [];
  const decided = (intent: string, id: string | undefined) =>
    entries(data, 'prophylaxis').some(({ value }) =>
      value.operation === undefined ? (known(value.intent) ?? intent) === intent : value.operation === id,
    );
  const wanted = (intent: 'primary' | 'secondary', id: string | undefined): WantedEntry[] =>
    decided(intent, id)
      ? []
      : [
          {
            name: `the decision for ${id ?? (intent === 'primary' ? 'the index operation' : 'the excision')}`,
            entry: { therapy: null, intent, ...(id !== undefined && { operation: id }) },
          },
        ];
  return [
    ...riskyOperations(data).flatMap(({ value }) => wanted('primary', value.id)),
    ...excisions(data).flatMap(({ value }) => wanted('secondary', value.id)),
  ];
}

export const prophylaxis: SectionNeeds<EntryOf<'prophylaxis'>> = {
  section: (note) => !isFop(note) && (riskyOperations(note.data).length > 0 || excisions(note.data).length > 0),
  fields,
  missing: undecided,
};
