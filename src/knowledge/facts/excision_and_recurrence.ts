/** Excision at the elbow and hip, what comes back, and how complications are graded. */
import type { DisputeText, Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'S47',
    statement: 'At the elbow, HO seldom comes back after it is removed and the capsule released.',
    meaning: 'Record recurrence at each follow-up, with its definition.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X13'],
    bearsOn: [
      'follow_up.recurrence',
      'follow_up.recurrence_definition',
      'surgery.procedures=capsular_release',
      'excision-no-follow-up',
      'recurrence-undefined',
    ],
  },
  {
    id: 'S48',
    statement: 'After removal and release most elbows regain a range that is enough for daily life.',
    meaning: 'Compare the follow-up motion with 30 to 130 degrees and 50 degrees of rotation each way.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: ['rom.when', 'follow_up.course', 'excision-no-follow-up'],
    templates: {
      covered: 'After the operation, {motion}: covers 30 to 130 degrees and 50 degrees of rotation each way.',
      short: 'After the operation, {motion}: does not cover 30 to 130 degrees and 50 degrees of rotation each way.',
      ask: 'How far does the elbow move after the operation, against 30 to 130 degrees and 50 degrees of rotation each way?',
    },
  },
  {
    id: 'S49',
    statement:
      'The founding text takes it for granted that removal of the bone and release of the capsule go together at the elbow.',
    meaning: 'Record both procedures.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: ['surgery.type=ho_excision', 'surgery.procedures=capsular_release', 'elbow-excision-no-release'],
    templates: {
      ask: 'Is the capsule released as well? Record it in procedures.',
    },
  },
  {
    id: 'L54',
    statement:
      'At the elbow the ulnar nerve is at risk; it is commonly released or moved when bone on the inner side is removed.',
    meaning: 'Record what was done to the ulnar nerve, and its function before and after.',
    mark: 'confirmed',
    sources: ['wheeless', 'lee2013'],
    reviewed,
    disputes: [],
    bearsOn: [
      'surgery.procedures=ulnar_nerve_transposition',
      'surgery.procedures=ulnar_nerve_release',
      'nerves_vessels.structure=ulnar_nerve',
      'elbow-excision-no-ulnar-note',
      'nerve-palsy-progressive',
    ],
  },
  {
    id: 'L111',
    statement:
      'In 24 studies of elbow excision (384 patients) extension and flexion went from 53 and 83 to 22 and 123 degrees; complications occurred in 22.6 %, of which recurrence 11.9 %, and also ulnar nerve injury, infection and slow wound healing.',
    meaning: 'Record motion, complications and recurrence.',
    mark: 'confirmed',
    sources: ['lee2013'],
    reviewed,
    disputes: ['X13'],
    bearsOn: [
      'rom.when',
      'complications.type=nerve_injury',
      'complications.type=infection',
      'complications.type=wound',
      'follow_up.recurrence',
      'elbow-excision-no-ulnar-note',
    ],
  },
  {
    id: 'L112',
    statement:
      'Figures for recurrence depend on the definition: 27-29 % on film and 11.9 % pooled at the elbow; after brain injury 19.8 % pooled and 56 % on film in an old series; re-operation in 5.8 % of neurogenic HO.',
    meaning: 'Say which recurrence is meant: on film, with symptoms, or re-operated.',
    mark: 'confirmed',
    sources: ['chen2015', 'lee2013', 'chalidis2007', 'genet2011', 'garland1985'],
    reviewed,
    disputes: ['X13'],
    bearsOn: [
      'follow_up.recurrence',
      'follow_up.recurrence_definition',
      'series.recurrence_definition',
      'imaging.change',
      'recurrence-undefined',
      'series-definitions',
    ],
  },
  {
    id: 'L113',
    statement: 'The cause of the HO has little effect on the motion gained at the elbow after resection.',
    meaning: 'Record the motion before and after, whatever the cause.',
    mark: 'confirmed',
    sources: ['pmc4122684'],
    reviewed,
    disputes: [],
    bearsOn: ['rom.when', 'cause.class'],
  },
  {
    id: 'L114',
    statement:
      'Complications are graded by Clavien-Dindo I, II, IIIa, IIIb, IVa, IVb and V; the suffix d stands for one still present at discharge.',
    meaning: 'Record a grade with every complication of an operation.',
    mark: 'confirmed',
    sources: ['clavien_dindo'],
    reviewed,
    disputes: [],
    bearsOn: ['complications.grade'],
  },
  {
    id: 'L147',
    statement:
      'In neurogenic HO of the hip blood loss at excision was higher with anteromedial and circumferential bone (types 3 and 4), and recurrence was higher after brain injury than after spinal cord injury.',
    meaning: 'Record the position of the bone and the plan for bleeding.',
    mark: 'confirmed',
    sources: ['mavrogenis2012'],
    reviewed,
    disputes: [],
    bearsOn: [
      'lesions.grade',
      'lesions.position=anteromedial',
      'lesions.position=circumferential',
      'surgery.plan_bleeding',
      'surgery.blood_loss_ml',
      'surgery-no-ct',
      'excision-bleeding-plan',
    ],
  },
];

export const disputes: readonly DisputeText[] = [
  {
    id: 'X13',
    title: 'How often HO comes back at the elbow',
    founding: 'Rarely.',
    other: '11.9 % pooled; 27-29 % on film in a series of 164 patients. Function usually holds.',
    strength: 'Depends on the definition.',
  },
];
