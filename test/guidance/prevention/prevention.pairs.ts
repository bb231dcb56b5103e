/** What one datum changes in the guidance on prevention. */
import type { Pair } from '../case';
import { acetabulum, brain, cord, elbow, excisionAt, freshElbow, healthy, hip } from './notes';

const woman = elbow(`${healthy}  pregnancy: not_pregnant\n`).replace('age: 45\n  sex: male', 'age: 30\n  sex: female');

const pairs: readonly Omit<Pair, 'topic'>[] = [
  {
    name: 'an eGFR of 29 instead of 30',
    note: hip(healthy.replace('80', '30')),
    change: ['egfr_ml_min: 30', 'egfr_ml_min: 29'],
    gone: ['L18', 'L19', 'L21', 'L28.kidney', 'S32', 'W3', 'X8', 'L20', 'L33'],
    come: ['L28.nsaid'],
  },
  {
    name: 'an eGFR of 59 instead of 60',
    note: hip(healthy.replace('80', '60')),
    change: ['egfr_ml_min: 60', 'egfr_ml_min: 59'],
    gone: [],
    come: ['L28.kidney', 'L40.kidney'],
  },
  {
    name: 'no eGFR',
    note: hip(),
    change: ['  egfr_ml_min: 80\n', ''],
    gone: [],
    come: ['L28.egfr'],
  },
  {
    name: 'nothing known of other illnesses',
    note: hip(),
    change: ['  comorbidities: none\n', ''],
    gone: [],
    come: ['L27.ask'],
  },
  {
    name: 'nothing known of other drugs',
    note: hip(),
    change: ['  medications: none\n', ''],
    gone: [],
    come: ['L28.ask'],
  },
  {
    name: 'an anticoagulant',
    note: elbow(),
    change: ['medications: none', 'medications: anticoagulant'],
    gone: [],
    come: ['L28.bleeding'],
  },
  {
    name: 'severe heart failure instead of heart failure',
    note: excisionAt('knee', 'class: traumatic').replace('comorbidities: none', 'comorbidities: heart_failure'),
    change: ['comorbidities: heart_failure', 'comorbidities: heart_failure_severe'],
    gone: ['L27.heart', 'L140.nsaid', 'S58', 'X8', 'S32', 'W3'],
    come: ['L28.nsaid'],
  },
  {
    name: 'a fracture of the elbow that has united',
    note: freshElbow('unhealed'),
    change: ['status: unhealed', 'status: united'],
    gone: ['L34.radiotherapy', 'L23.open', 'L43.open'],
    come: ['L29', 'L35', 'X9', 'S32', 'W3', 'L37.counsel'],
  },
  {
    name: 'a socket that has united',
    note: acetabulum(),
    change: ['status: unhealed', 'status: united'],
    gone: ['L22.open', 'L34.field', 'L43.open'],
    come: [],
  },
  {
    name: '17 years instead of 18',
    note: elbow(`${healthy}  skeletally_mature: yes\n`).replace('age: 45', 'age: 18'),
    change: ['age: 18', 'age: 17'],
    gone: ['L29', 'L35', 'S59', 'X9', 'X16', 'S32', 'W3', 'L37.counsel'],
    come: ['L39.radiotherapy', 'L40.bisphosphonate'],
  },
  {
    name: '14 years instead of 15',
    note: elbow().replace('age: 45', 'age: 15'),
    change: ['age: 15', 'age: 14'],
    gone: ['L26'],
    come: ['L27.child', 'S58'],
  },
  {
    name: 'growth plates that are known to be closed',
    note: elbow(`${healthy}  skeletally_mature: unknown\n`).replace('age: 45', 'age: 19'),
    change: ['skeletally_mature: unknown', 'skeletally_mature: yes'],
    gone: ['L39.plates'],
    come: [],
  },
  {
    name: 'a pregnancy',
    note: woman,
    change: ['pregnancy: not_pregnant', 'pregnancy: pregnant'],
    gone: ['L26', 'L29', 'L35', 'S59', 'X8', 'X9', 'X16', 'S32', 'W3', 'L37.counsel'],
    come: ['L28.nsaid', 'L39.radiotherapy', 'L40.bisphosphonate'],
  },
  {
    name: 'a pregnancy that nobody has asked for',
    note: woman,
    change: ['pregnancy: not_pregnant', 'pregnancy: unknown'],
    gone: [],
    come: ['L28.pregnant'],
  },
  {
    name: 'a brain injury as the cause of bone at a hip',
    note: excisionAt('hip', 'class: traumatic\n  type: soft_tissue_contusion'),
    change: ['class: traumatic\n  type: soft_tissue_contusion', 'class: neurogenic\n  type: tbi'],
    gone: [],
    come: ['L36'],
  },
  {
    name: 'a knee instead of an elbow',
    note: elbow(),
    change: ['site: elbow', 'site: knee'],
    gone: ['L26', 'L35', 'X13', 'S30.decide', 'prophylaxis null'],
    come: ['S58', 'L112', 'S30.decide', 'prophylaxis null'],
  },
  {
    name: 'an operation that is over',
    note: hip().replace('status: planned\n    when: 2026-06-15', 'status: done\n    when: 2026-05-30'),
    change: ['when: 2026-05-30', 'when: 2026-05-26'],
    gone: [
      ...['L18', 'L19', 'L21', 'L29', 'L30', 'L143', 'L40.hip', 'X8', 'X9', 'X16', 'L20', 'L33', 'L75', 'L75.shown'],
      ...['S32', 'W3', 'L30.since', 'L37.counsel', 'L40.weight', 'S31.decide', 'prophylaxis null'],
    ],
    come: ['S31.past', 'prophylaxis null'],
  },
  {
    name: 'a decision that is recorded',
    note: `${elbow()}prophylaxis:
  - therapy: none
    intent: secondary
    operation: sx1
    reason:
`,
    change: ['reason:\n', 'reason: contraindication\n'],
    gone: ['S30.decide'],
    come: ['S30.decided'],
  },
  {
    name: 'a note that was copied from a publication',
    note: elbow(''),
    change: ['note_type: initial', 'note_type: initial\nsource:\n  kind: publication'],
    gone: ['L27.ask', 'L28.ask', 'L28.egfr', 'L37.counsel', 'prophylaxis null'],
    come: [],
  },
  {
    name: 'an excision that is called off leaves an elbow that was dislocated eight months ago',
    note: elbow(),
    change: ['status: planned', 'status: declined'],
    gone: [
      ...['L26', 'L29', 'L35', 'S59', 'X8', 'X9', 'X16', 'X13', 'S30', 'S32', 'W3', 'L37.counsel'],
      ...['S30.decide', 'prophylaxis null'],
    ],
    come: ['S31', 'S31.past', 'prophylaxis null'],
  },
  {
    name: 'that nobody knows of a genetic disease makes an injury no inherited one',
    note: `${elbow()}genetics:
  diagnosis: none
`,
    change: ['diagnosis: none', 'diagnosis: unknown'],
    gone: [],
    come: [],
  },
  {
    name: 'a fracture that was last seen fresh long before the excision may have healed since',
    note: elbow(
      healthy,
      `fractures:
  - site: elbow
    status: healing
    when: 2026-05-01
`,
    ),
    change: ['when: 2026-05-01', 'when: 2025-11-01'],
    gone: [],
    come: ['L34.ask'],
  },
  {
    name: 'a lesion of the neck instead of the back',
    note: cord(),
    change: ['sci_level: T8', 'sci_level: C6'],
    gone: [],
    come: ['L40.posture'],
  },
  {
    name: 'a brain injury six weeks ago instead of ten days',
    note: brain('  medications: none\n  egfr_ml_min: 80\n'),
    change: ['when: 2026-06-01', 'when: 2026-04-30'],
    gone: ['L139.ask'],
    come: [],
  },
  {
    name: 'great toes that are malformed: no method while FOP is not excluded',
    note: `${elbow()}genetics:
  great_toes: normal
`,
    change: ['great_toes: normal', 'great_toes: malformed_both'],
    gone: [
      ...['L26', 'L29', 'L35', 'S59', 'X8', 'X9', 'X16', 'X15', 'X13', 'S30', 'S32', 'W3', 'S51', 'S52', 'S55'],
      ...['L37.counsel', 'S30.decide', 'prophylaxis null'],
    ],
    come: ['L103', 'L81.test', 'L84.expert'],
  },
];

export const preventionPairs: readonly Pair[] = pairs.map((pair) => ({ ...pair, topic: 'prevention' }));
