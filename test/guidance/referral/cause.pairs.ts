/** What one datum changes in whom to ask. */
import type { Pair } from '../case';
import { toddler } from '../differential/genetic.cases';
import { lump } from '../differential/tumour.cases';
import { inherited, injured, paralysed } from './cause.cases';

export const referralPairs: readonly Pair[] = [
  {
    name: 'an operation shows that such a department is at work',
    topic: 'referral',
    note: injured('surgery:\n  - type: fracture_fixation\n    status: cancelled\n'),
    change: ['status: cancelled', 'status: done'],
    gone: ['S25.ask', 'referral null'],
    come: ['S25.at_work'],
  },
  {
    name: 'a programme in hospital shows rehabilitation at work',
    topic: 'referral',
    note: paralysed('rehabilitation:\n  - type: physiotherapy\n'),
    change: ['type: physiotherapy', 'type: inpatient_programme'],
    gone: ['S26.ask', 'referral null'],
    come: ['S26.at_work'],
  },
  {
    name: 'orthopaedics instead of a pain clinic answers for an injury',
    topic: 'referral',
    note: injured('referral:\n  - to: pain\n'),
    change: ['to: pain', 'to: orthopaedics'],
    gone: ['S25.ask', 'referral null'],
    come: ['S25.asked'],
  },
  {
    name: 'a mature rim after an injury is no sign of a tumour',
    topic: 'referral',
    note: lump('pattern: central_dense', 'traumatic'),
    change: ['pattern: central_dense', 'pattern: peripheral_mature'],
    gone: ['L72', 'L72.centre', 'referral null'],
    come: [],
  },
  {
    name: 'hormones belong to Albright hereditary osteodystrophy, not to osteoma cutis',
    topic: 'referral',
    note: inherited('php1a'),
    change: ['diagnosis: php1a', 'diagnosis: osteoma_cutis'],
    gone: ['L93.hormones', 'referral null'],
    come: ['L93.genetics', 'referral null'],
  },
  {
    name: 'a child whose test shows no variant needs no FOP expert',
    topic: 'referral',
    note: toddler,
    change: ['lesions:', 'genetics:\n  test: no_variant_found\nlesions:'],
    gone: ['L103', 'L84.possible', 'referral null'],
    come: [],
  },
  {
    name: 'a vessel that is normal asks for nobody',
    topic: 'referral',
    note: injured('nerves_vessels:\n  - structure: vein\n    status: compressed\n'),
    change: ['status: compressed', 'status: intact'],
    gone: ['L146.vessel', 'referral null'],
    come: [],
  },
];
