/** The differential diagnosis of children without a cause, of bone in the skin, and of genetic diseases. */
import type { GuidanceCase, Pair } from '../case';

export const toddler = `case_id: CHI-0401
note_type: initial
patient:
  age: 4
  sex: female
cause:
  class: idiopathic
presentation:
  stage: progressing
  symptoms: mass
lesions:
  - site: back
imaging:
  - modality: xray
    when: 2026-01-10
    ho_present: indeterminate
`;

const skin = `case_id: SKI-0402
note_type: initial
patient:
  age: 25
cause:
  class: unknown
presentation:
  stage: progressing
  symptoms: none
lesions:
  - site: thigh
    tissue: dermal
`;

const proven = `case_id: POH-0403
note_type: follow_up
patient:
  age: 12
cause:
  class: genetic
genetics:
  diagnosis: poh
  certainty: proven
lesions:
  - site: lower_leg
    tissue: mixed
`;

export const geneticDifferentials: readonly GuidanceCase[] = [
  {
    name: 'a child with a lump and no cause: FOP first, nothing invasive until it is excluded',
    note: toddler,
    expect: {
      differential: {
        says: ['warning: L103', 'question: L81.look', 'question: L92.look', 'question: L93.tests', 'L67.film'],
        never: ['L82', 'L61', 'L60'],
        stubs: [
          'differential fop',
          'differential poh',
          'differential aho',
          'differential parosteal_osteosarcoma',
          'differential osteochondroma',
        ],
      },
    },
  },
  {
    name: 'malformed great toes in a grown patient after an injury: FOP is open, POH is not asked',
    note: `case_id: TOE-0404
note_type: initial
patient:
  age: 19
cause:
  class: traumatic
  type: soft_tissue_contusion
  when: day 0
genetics:
  great_toes: malformed_both
lesions:
  - site: shoulder
`,
    expect: {
      differential: {
        says: ['warning: L103', 'shown: L81.toes', 'question: L81.test'],
        never: ['L92.look', 'L93.look'],
        stubs: ['differential fop'],
        noStubs: ['differential poh'],
      },
    },
  },
  {
    name: 'bone in the skin: the family of GNAS, by the tests that are missing',
    note: `${skin}labs:
  - test: calcium
    value: 2.1
    unit: mmol/L
  - test: pth
    result: raised
`,
    expect: {
      differential: {
        says: ['question: L92.look', 'question: L93.tests', 'question: L90.look'],
        never: ['L103', 'L81.look'],
        slots: { 'L93.tests.tests': 'phosphate, thyroid-stimulating hormone' },
        stubs: ['differential poh', 'differential aho', 'differential osteoma_cutis'],
      },
    },
  },
  {
    name: 'a genetic disease that is proven and is not FOP: no differential is asked for',
    note: proven,
    expect: { differential: 'nothing' },
  },
  {
    name: 'the same with a dense centre: the sarcomas all the same',
    note: `${proven}imaging:
  - modality: ct
    when: 2026-03-01
    pattern: central_dense
`,
    expect: {
      differential: {
        says: ['warning: L72', 'shown: L67.centre', 'question: L67.ct'],
        never: ['L92.look', 'L67.myositis'],
        stubs: ['differential parosteal_osteosarcoma'],
      },
    },
  },
  {
    name: 'FOP that is only suspected by its name: clinical safety all the same, without stubs',
    note: `case_id: FOP-0405
note_type: initial
patient:
  age: 6
cause:
  class: genetic
genetics:
  diagnosis: fop
  certainty: suspected
lesions:
  - site: neck
`,
    expect: {
      differential: {
        says: ['warning: L82', 'warning: L83'],
        never: ['L67', 'S20'],
        noStubs: ['differential parosteal_osteosarcoma'],
      },
    },
  },
  {
    name: 'a source that is silent on the toes has not described them',
    note: toddler.replace('lesions:', 'genetics:\n  great_toes: not_stated\nlesions:'),
    expect: { differential: { says: ['question: L81.look'], never: ['L81.test', 'L81.normal', 'L81.toes'] } },
  },
  {
    name: 'another topic of the same child: FOP before the next study, no biopsy',
    note: toddler,
    expect: { imaging: { says: ['warning: L103', 'question: S19.next'], never: ['L82'] } },
  },
];

export const geneticDifferentialPairs: readonly Pair[] = [
  {
    name: 'a fracture explains the bone of a child',
    topic: 'differential',
    note: toddler,
    change: ['class: idiopathic', 'class: traumatic\n  type: fracture'],
    gone: ['L103', 'L81.look', 'L92.look', 'L93.tests', 'differential aho', 'differential fop', 'differential poh'],
    come: [],
  },
  {
    name: 'where a genetic disease was looked for and not found, POH and AHO are not asked again',
    topic: 'differential',
    note: toddler,
    change: ['lesions:', 'genetics:\n  diagnosis: none\nlesions:'],
    gone: ['L92.look', 'L93.tests', 'differential aho', 'differential poh'],
    come: [],
  },
  {
    name: 'normal great toes take the clue from birth away',
    topic: 'differential',
    note: toddler,
    change: ['lesions:', 'genetics:\n  great_toes: normal\nlesions:'],
    gone: ['L81.look', 'differential fop'],
    come: ['L81.normal', 'L81.test', 'differential fop'],
  },
  {
    name: 'the same bone beside a joint is not of the skin',
    topic: 'differential',
    note: skin,
    change: ['tissue: dermal', 'tissue: periarticular'],
    gone: ['L90.look', 'L92.look', 'L93.tests', 'differential aho', 'differential osteoma_cutis', 'differential poh'],
    come: [],
  },
];
