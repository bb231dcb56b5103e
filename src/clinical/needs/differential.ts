/** What must be considered besides the diagnosis itself (S20 to S23, S08). */
import { entries, fields, listed } from '../../model/access';
import type { Note } from '../../model/note';
import type { EntryOf, SectionNeeds, WantedEntry } from './condition';

type Alternative = EntryOf<'differential'>;

const infections: readonly unknown[] = [
  'cellulitis',
  'abscess',
  'septic_arthritis',
  'osteomyelitis',
  'implant_infection',
];

/** Tissue that was seen to be bone with zones, or mature, answers the question of the tumours. */
const isSeenAsBone = ({ data }: Note): boolean =>
  entries(data, 'surgery').some(({ value }) =>
    listed(value.histology).some((finding) => finding === 'zonal_pattern' || finding === 'mature_bone'),
  );

const isEarlyAndSwollen = ({ data }: Note): boolean => {
  const { stage, symptoms } = fields(data, 'presentation');
  return stage === 'early_inflammatory' && listed(symptoms).includes('swelling');
};

function missing(note: Note): WantedEntry[] {
  const listedOnes: readonly unknown[] = entries(note.data, 'differential').map(({ value }) => value.diagnosis);
  const { primary } = fields(note.data, 'diagnosis');
  const isEarly = isEarlyAndSwollen(note);
  const wanted = [
    ...(isSeenAsBone(note) ? [] : ['parosteal_osteosarcoma', 'osteochondroma']),
    ...(primary === 'myositis_ossificans' ? [] : ['myositis_ossificans']),
    ...(isEarly ? ['deep_vein_thrombosis'] : []),
  ];
  const lacksInfection = isEarly && !listedOnes.some((one) => infections.includes(one));
  return [
    ...wanted
      .filter((diagnosis) => !listedOnes.includes(diagnosis))
      .map((diagnosis) => ({ name: diagnosis, entry: { diagnosis, status: null, reason: null } })),
    ...(lacksInfection ? [{ name: 'an infection, such as cellulitis or septic_arthritis' }] : []),
  ];
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
