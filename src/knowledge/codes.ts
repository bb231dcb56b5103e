/** What the codes of diseases, features and tests mean that the facts name; what is not here is not known here. */

/** A code: what it means, and the facts that say so. */
export interface CodeMeaning {
  readonly name: string;
  readonly facts: readonly string[];
}

type Rows = readonly (readonly [code: string, name: string])[];

const bySystem: readonly (readonly [system: string, fact: string, rows: Rows])[] = [
  [
    'omim',
    'L125',
    [
      ['135100', 'fibrodysplasia ossificans progressiva (FOP)'],
      ['102576', 'the gene ACVR1'],
      ['166350', 'progressive osseous heteroplasia (POH)'],
      ['103580', 'Albright hereditary osteodystrophy with pseudohypoparathyroidism type Ia'],
      ['612463', 'pseudopseudohypoparathyroidism'],
      ['139320', 'the gene GNAS'],
    ],
  ],
  [
    'orpha',
    'L126',
    [
      ['ORPHA:337', 'fibrodysplasia ossificans progressiva (FOP)'],
      ['ORPHA:2762', 'progressive osseous heteroplasia (POH)'],
      ['ORPHA:79445', 'pseudopseudohypoparathyroidism'],
      ['ORPHA:79443', 'pseudohypoparathyroidism type Ia'],
    ],
  ],
  [
    'mondo',
    'L127',
    [
      ['MONDO:0007606', 'fibrodysplasia ossificans progressiva (FOP)'],
      ['MONDO:0008153', 'progressive osseous heteroplasia (POH)'],
    ],
  ],
  [
    'hpo',
    'L124',
    [
      ['HP:0011986', 'ectopic ossification'],
      ['HP:0011987', 'ectopic ossification in muscle tissue'],
      ['HP:0001376', 'limitation of joint mobility'],
      ['HP:0010109', 'short hallux'],
      ['HP:0001844', 'abnormal hallux morphology'],
      ['HP:0001822', 'hallux valgus'],
      ['HP:0034282', 'subcutaneous ossification'],
      ['HP:0010049', 'short metacarpal'],
      ['HP:0001156', 'brachydactyly'],
      ['HP:0003165', 'elevated circulating parathyroid hormone level'],
    ],
  ],
  [
    'snomed',
    'L122',
    [
      ['82725007', 'progressive myositis ossificans, that is fibrodysplasia ossificans progressiva (FOP)'],
      ['719271000', 'progressive osseous heteroplasia (POH)'],
      ['444748003', 'postoperative heterotopic ossification'],
    ],
  ],
  [
    'mesh',
    'L128',
    [
      ['D009999', 'Ossification, Heterotopic'],
      ['D009221', 'Myositis Ossificans'],
    ],
  ],
  ['umls', 'L128', [['C0029396', 'Ossification, Heterotopic']]],
  [
    'icd10_who',
    'L94',
    [
      ['E20.1', 'pseudohypoparathyroidism'],
      ['Q78.1', 'polyostotic fibrous dysplasia, which is not Albright hereditary osteodystrophy (AHO)'],
    ],
  ],
];

const meanings: ReadonlyMap<string, CodeMeaning> = new Map(
  bySystem.flatMap(([system, fact, rows]) =>
    rows.map(([code, name]) => [`${system} ${code}`, { name, facts: [fact] }] as const),
  ),
);

/** What a code means; undefined of one that no fact names. */
export const codeMeaning = (system: string, code: string): CodeMeaning | undefined => meanings.get(`${system} ${code}`);

/** The code of a laboratory test in LOINC, by the word for the test, with the unit it is made for (L59). */
export const loincCodes: Readonly<Record<string, string>> = {
  alp: '6768-6 (U/L)',
  ck: '2157-6 (U/L)',
  crp: '1988-5 (mg/L)',
  esr: '4537-7 (mm/h, by Westergren)',
  calcium: '17861-6 (mass per volume; molar values need another code)',
  phosphate: '2777-1',
  pth: '2731-8 (intact hormone)',
  tsh: '3016-3',
  creatinine: '2160-0 (mass per volume) or 14682-9 (molar)',
};

/** What the first figure behind M61 means in ICD-10 (L115). */
export const m61Kinds: Readonly<Record<string, string>> = {
  '0': 'myositis ossificans traumatica',
  '1': 'myositis ossificans progressiva, fibrodysplasia ossificans progressiva (FOP) included',
  '2': 'paralytic calcification and ossification of muscle',
  '3': 'calcification and ossification of muscle with burns',
  '4': 'other calcification of muscle, which is not ossification',
  '5': 'other ossification of muscle',
  '9': 'calcification and ossification of muscle, not specified',
};

/** What the figure for the site means, by system: 0 and 9 are swapped (L116, L118). */
export const m61Sites: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  icd10_who: {
    '0': 'multiple sites',
    '1': 'shoulder region',
    '2': 'upper arm, elbow joint included',
    '3': 'forearm, wrist joint included',
    '4': 'hand',
    '5': 'pelvic region and thigh, hip joint included',
    '6': 'lower leg, knee joint included',
    '7': 'ankle and foot',
    '8': 'another site, such as neck or trunk',
    '9': 'site not specified',
  },
  icd10_cm: {
    '0': 'site not specified',
    '1': 'shoulder',
    '2': 'upper arm',
    '3': 'forearm',
    '4': 'hand',
    '5': 'thigh',
    '6': 'lower leg',
    '7': 'ankle and foot',
    '8': 'another site',
    '9': 'multiple sites',
  },
};

/** The codes of one system that have a meaning here, with their names. */
export const codesIn = (system: string): Rows => bySystem.find(([name]) => name === system)?.[2] ?? [];
