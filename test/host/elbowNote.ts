/** The sections of a note on an early elbow case, each with the keys that write it. */
import type { Keystrokes } from './keystrokes';

export interface Section {
  readonly name: string;
  /** As it is to stand in the file. */
  readonly text: string;
  /** By suggestions and snippets, from the start of an empty line to the start of the next. */
  readonly write: (keys: Keystrokes) => Promise<void>;
}

export const elbowNote: readonly Section[] = [
  {
    name: 'case_id, note_type',
    text: 'case_id: ELB-0123\nnote_type: initial\n',
    write: async (keys) => {
      await keys.accept('cas', 'case_id');
      await keys.type('ELB-0123');
      await keys.press('Enter');
      await keys.accept('note_t', 'note_type');
      await keys.accept('', 'initial');
      await keys.press('Enter');
    },
  },
  {
    name: 'privacy',
    text: 'privacy:\n  date_policy: relative\n  deidentified: yes\n',
    write: async (keys) => {
      await keys.accept('section-pri', 'section-privacy');
      await keys.choose('rel', 'relative');
      await keys.choose('ye', 'yes');
    },
  },
  {
    name: 'patient',
    text: 'patient:\n  age: 34\n  sex: female\n  comorbidities: none\n',
    write: async (keys) => {
      await keys.accept('section-pat', 'section-patient');
      await keys.fill('34');
      await keys.choose('fem', 'female');
      await keys.choose('none', 'none');
    },
  },
  {
    name: 'cause',
    text: 'cause:\n  class: traumatic\n  type: fracture_dislocation\n  when: day 0\n  words: Fall on the hand.\n',
    write: async (keys) => {
      await keys.accept('section-cau', 'section-cause');
      await keys.choose('tra', 'traumatic');
      await keys.choose('fracture_', 'fracture_dislocation');
      await keys.fill('day 0');
      await keys.fill('Fall on the hand.');
    },
  },
  {
    name: 'presentation',
    text: `presentation:
  onset: week 5
  stage: early_inflammatory
  symptoms: stiffness
  pain: 4
  function_impaired: yes
`,
    write: async (keys) => {
      await keys.accept('section-pre', 'section-presentation');
      await keys.fill('week 5');
      await keys.choose('ear', 'early_inflammatory');
      await keys.choose('sti', 'stiffness');
      await keys.fill('4');
      await keys.choose('ye', 'yes');
    },
  },
  {
    name: 'lesions',
    text: 'lesions:\n  - site: elbow\n    side: right\n    tissue: periarticular\n',
    write: async (keys) => {
      await keys.accept('les', 'lesions');
      await keys.accept('', 'site');
      await keys.accept('elb', 'elbow');
      await keys.press('Enter');
      await keys.accept('sid', 'side');
      await keys.accept('rig', 'right');
      await keys.press('Enter');
      await keys.accept('tis', 'tissue');
      await keys.accept('per', 'periarticular');
      await keys.press('Enter', 'Backspace', 'Backspace');
    },
  },
  {
    name: 'rom',
    text: `rom:
  - joint: elbow
    side: right
    when: week 6
    mode: active
    flexion: 110
    extension_deficit: 45
    pronation: 60
    supination: 50
`,
    write: async (keys) => {
      await keys.accept('rom', 'rom');
      await keys.accept('rom-e', 'rom-elbow');
      await keys.choose('rig', 'right');
      await keys.fill('week 6');
      await keys.choose('act', 'active');
      await keys.fill('110');
      await keys.fill('45');
      await keys.fill('60');
      await keys.fill('50');
      await keys.press('Backspace');
    },
  },
  {
    name: 'imaging',
    text: `imaging:
  - modality: xray
    when: week 6
    views: lateral
    ho_present: yes
    maturity: immature
    change: growth
    grade: not_stated
    words: Faint cloud in front.
`,
    write: async (keys) => {
      await keys.accept('ima', 'imaging');
      await keys.accept('imaging-x', 'imaging-xray');
      await keys.fill('week 6');
      await keys.choose('lat', 'lateral');
      await keys.choose('ye', 'yes');
      await keys.choose('imm', 'immature');
      await keys.choose('gro', 'growth');
      await keys.accept('not_s', 'not_stated');
      await keys.press('Tab');
      await keys.fill('Faint cloud in front.');
      await keys.press('Backspace');
    },
  },
  {
    name: 'labs',
    text: `labs:
  - test: alp
    value: 180
    unit: U/L
    ref_low: 40
    ref_high: 130
    when: week 6
`,
    write: async (keys) => {
      await keys.accept('section-lab', 'section-labs');
      await keys.choose('alp', 'alp');
      await keys.fill('180');
      await keys.accept('U', 'U/L');
      await keys.press('Tab');
      await keys.fill('40');
      await keys.fill('130');
      await keys.fill('week 6');
    },
  },
  {
    name: 'differential',
    text: `differential:
  - diagnosis: parosteal_osteosarcoma
    status: considered
    reason: The rim is not mature yet.
`,
    write: async (keys) => {
      await keys.accept('section-dif', 'section-differential');
      await keys.choose('paro', 'parosteal_osteosarcoma');
      await keys.choose('con', 'considered');
      await keys.fill('The rim is not mature yet.');
    },
  },
  {
    name: 'diagnosis',
    text: 'diagnosis:\n  primary: ho\n  certainty: provisional\n  codes: icd10_cm M61.521\n',
    write: async (keys) => {
      await keys.accept('section-dia', 'section-diagnosis');
      await keys.choose('ho', 'ho');
      await keys.choose('prov', 'provisional');
      await keys.accept('icd10_c', 'icd10_cm M61.521');
      await keys.press('Tab');
    },
  },
  {
    name: 'plan',
    text: 'plan:\n  management: conservative\n',
    write: async (keys) => {
      await keys.accept('section-pla', 'section-plan');
      await keys.choose('cons', 'conservative');
    },
  },
  {
    name: 'referral',
    text: 'referral:\n  - to: orthopaedics\n',
    write: async (keys) => {
      await keys.accept('section-ref', 'section-referral');
      await keys.choose('ort', 'orthopaedics');
    },
  },
];
