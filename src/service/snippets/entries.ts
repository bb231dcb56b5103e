/** Entries that are written often, each with what a clinician thinks of: its fields, and what it is in any case. */
import { planes } from '../../clinical/fit/planes';
import type { CaseNote } from '../../knowledge/index';
import type { Only } from './tabStops';

/** One entry of a list section. */
export interface EntryPlan {
  readonly section: keyof CaseNote;
  /** What is typed to get it, behind the name of the section. */
  readonly name: string;
  readonly title: string;
  readonly fields: readonly string[];
  readonly only?: Only;
}

const motion = Object.entries(planes).map(
  ([joint, angles]): EntryPlan => ({
    section: 'rom',
    name: joint,
    title: `Range of motion of the ${joint}`,
    fields: ['joint', 'side', 'when', 'mode', ...angles],
    only: { joint: [joint] },
  }),
);

const study = (modality: string, title: string, ...findings: readonly string[]): EntryPlan => ({
  section: 'imaging',
  name: modality,
  title,
  fields: ['modality', 'when', ...findings, 'words'],
  only: { modality: [modality] },
});

const nsaids = [
  'indomethacin',
  'indomethacin_sr',
  'ibuprofen',
  'diclofenac',
  'naproxen',
  'celecoxib',
  'etoricoxib',
  'meloxicam',
];

/** In the order in which their sections stand. */
export const entryPlans: readonly EntryPlan[] = [
  ...motion,
  study('xray', 'Plain radiograph', 'views', 'ho_present', 'maturity', 'change', 'grade'),
  study('ct', 'Computed tomography (CT)', 'ho_present', 'maturity', 'pattern', 'cortex', 'change'),
  study('bone_scan', 'Bone scan in three phases', 'ho_present', 'flow', 'blood_pool', 'delayed'),
  {
    section: 'differential',
    name: 'entry',
    title: 'Another diagnosis, with its reason',
    fields: ['diagnosis', 'status', 'reason', 'evidence'],
  },
  {
    section: 'prophylaxis',
    name: 'nsaid',
    title: 'Prevention by a non-steroidal anti-inflammatory drug (NSAID)',
    fields: [
      'therapy',
      'intent',
      'status',
      'operation',
      'dose_mg',
      'times_per_day',
      'start',
      'duration',
      'gastroprotection',
    ],
    only: { therapy: [...nsaids, 'nsaid'] },
  },
  {
    section: 'prophylaxis',
    name: 'radiotherapy',
    title: 'Prevention by radiotherapy',
    fields: ['therapy', 'intent', 'status', 'operation', 'start', 'total_gy', 'fractions', 'field', 'counselled'],
    only: { therapy: ['radiotherapy'] },
  },
  {
    section: 'surgery',
    name: 'excision',
    title: 'Removal of heterotopic bone',
    fields: ['type', 'status', 'when', 'approach', 'indication', 'timing_reason', 'procedures', 'words'],
    only: { type: ['ho_excision'] },
  },
  {
    section: 'follow_up',
    name: 'visit',
    title: 'A later visit',
    fields: ['when', 'course', 'recurrence', 'pain', 'function_impaired', 'scores', 'words'],
  },
  {
    section: 'referral',
    name: 'entry',
    title: 'Who else is asked, and what',
    fields: ['to', 'urgency', 'status', 'words'],
  },
];
