/** The differential diagnosis by the picture: what speaks for a tumour, against one, or for calcium. */
import type { GuidanceCase } from '../case';

/** A lump in the thigh of a grown man without an injury, on CT. */
export const lump = (lines: string, cause = 'idiopathic'): string => `case_id: THI-0301
note_type: tumour_board
patient:
  age: 41
  sex: male
cause:
  class: ${cause}
presentation:
  stage: progressing
  symptoms: [mass, pain]
lesions:
  - site: thigh
    tissue: intramuscular
imaging:
  - id: ct1
    modality: ct
    when: 2026-05-04
    ho_present: yes
    ${lines}
`;

const knee = (lines: string): string => `case_id: KNE-0302
note_type: initial
patient:
  age: 30
cause:
  class: traumatic
  type: ligament_injury
  when: 2025-02-01
presentation:
  stage: mature
  symptoms: stiffness
lesions:
  - site: knee
    tissue: periarticular
imaging:
${lines}
`;

export const calcium = `case_id: SHO-0303
note_type: initial
cause:
  class: unknown
patient:
  age: 52
presentation:
  stage: progressing
  symptoms: pain
lesions:
  - site: shoulder
    tissue: tendon
imaging:
  - modality: xray
    when: 2026-02-01
    ho_present: yes
    words: Calcification beside the greater tubercle
`;

const answered = `${lump('pattern: peripheral_mature', 'traumatic').trimEnd()}
differential:
  - diagnosis: parosteal_osteosarcoma
    status: excluded
    reason: mature rim, no dense base
    evidence: ct1
  - diagnosis: osteochondroma
    status: excluded
    reason: marrow ends at the cortex
  - diagnosis: myositis_ossificans
    status: pending
    reason: histology awaited
  - diagnosis: extraskeletal_osteosarcoma
    status: pending
    reason: histology awaited
  - diagnosis: soft_tissue_sarcoma
    status: pending
    reason: histology awaited
`;

export const tumourDifferentials: readonly GuidanceCase[] = [
  {
    name: 'a dense centre without an injury: the sarcomas, and the tumour centre before a biopsy',
    note: lump('pattern: central_dense'),
    expect: {
      differential: {
        says: ['warning: L72', 'shown: L67.centre', 'question: L67.ct', 'question: L72.mass', 'X17'],
        never: ['L67.rim', 'L103', 'L60'],
        slots: {
          'L67.centre.study': 'CT (2026-05-04)',
          'L72.mass.names': 'extraskeletal osteosarcoma, soft tissue sarcoma',
        },
        stubs: ['differential parosteal_osteosarcoma', 'differential extraskeletal_osteosarcoma'],
      },
    },
  },
  {
    name: 'a mature rim after an injury speaks against parosteal osteosarcoma, and is still to be written down',
    note: lump('pattern: peripheral_mature', 'traumatic'),
    expect: {
      differential: {
        says: ['against: L67.rim', 'question: L67.ct', 'question: L67.myositis'],
        never: ['warning: L72', 'L67.centre'],
        stubs: ['differential parosteal_osteosarcoma', 'differential soft_tissue_sarcoma'],
      },
    },
  },
  {
    name: 'bone that grows again after it was mature: the sarcomas first',
    note: knee(`  - modality: xray
    when: 2025-08-01
    ho_present: yes
    maturity: mature
  - modality: xray
    when: 2026-04-01
    ho_present: yes
    change: growth`),
    expect: {
      differential: {
        says: ['warning: L72', 'shown: L72.growth', 'question: L72.mass', 'question: L67.film'],
        slots: { 'L72.growth.study': 'X-ray (2026-04-01)' },
        stubs: ['differential parosteal_osteosarcoma', 'differential soft_tissue_sarcoma'],
      },
    },
  },
  {
    name: 'a broad base with continuous marrow and a thick cap: osteochondroma, and its malignant change',
    note: knee(`  - modality: mri
    when: 2026-04-01
    ho_present: yes
    cortex: broad_based_attached
    marrow_continuity: yes
    cartilage_cap_mm: 22`),
    expect: {
      differential: {
        says: ['shown: L69.base', 'shown: L71.continuous', 'warning: L71.cap', 'question: L71.malignant', 'L70.tumour'],
        slots: { 'L71.cap.cap': '22' },
        stubs: ['differential chondrosarcoma', 'differential osteochondroma'],
      },
    },
  },
  {
    name: 'clear of the cortex: no marrow can run into it; a cleft alone separates nothing',
    note: knee(`  - modality: ct
    when: 2026-04-01
    ho_present: yes
    cortex: complete_cleft
    marrow_continuity: no`),
    expect: { differential: { says: ['shown: L69.cleft', 'against: L71.apart'], never: ['L69.base', 'L72'] } },
  },
  {
    name: 'a bone scan alone is not specific, and a film or CT would tell',
    note: knee('  - modality: bone_scan\n    when: 2025-03-01\n    delayed: increased'),
    expect: {
      differential: {
        says: ['question: L65.tumour', 'question: L71.none', 'question: L73.none'],
        never: ['L67.film', 'L67.none'],
        slots: { 'L65.tumour.study': 'bone scan (2025-03-01)' },
      },
    },
  },
  {
    name: 'an ultrasound alone shows zones of a myositis, and nothing of a base',
    note: knee('  - modality: ultrasound\n    when: about 3 weeks after injury\n    ho_present: yes'),
    expect: {
      differential: {
        says: ['question: L66.tumour', 'question: L66.myositis', 'question: L71.none'],
        slots: { 'L66.myositis.study': 'ultrasound (about 3 weeks after injury)' },
      },
    },
  },
  {
    name: 'calcification beside a shoulder: the deposits that are not bone',
    note: calcium,
    expect: {
      differential: {
        says: ['question: L63.look'],
        never: ['L103', 'L60'],
        stubs: [
          'differential calcific_tendinitis',
          'differential dystrophic_calcification',
          'differential gout',
          'differential synovial_chondromatosis',
          'differential tumoral_calcinosis',
        ],
      },
    },
  },
  {
    name: 'a bland histology takes the tumours off the list, and does not close the question',
    note: `${lump('maturity: mature', 'traumatic').trimEnd()}
surgery:
  - id: bx
    type: biopsy
    status: done
    when: 2026-05-20
    histology: mature_bone
`,
    expect: {
      differential: {
        says: ['shown: L72.bland', 'question: L67.myositis'],
        never: ['L67.ct', 'L71.sectional', 'S22'],
        slots: { 'L72.bland.histology': 'mature bone' },
        noStubs: ['differential parosteal_osteosarcoma', 'differential osteochondroma'],
        heldBack: ['S22 because L72', 'S23 because L72'],
      },
    },
  },
  {
    name: 'a biopsy is planned early: the tumour centre, and how an early picture misleads',
    note: `${lump('maturity: immature', 'traumatic').trimEnd()}
surgery:
  - type: biopsy
    status: planned
`,
    expect: { differential: { says: ['warning: L72', 'evidence: L70'], never: ['L103', 'L82'] } },
  },
  {
    name: 'all is answered: what is disputed, and nothing to fill in',
    note: answered,
    expect: {
      differential: {
        says: ['against: L67.rim', 'evidence: X17', 'evidence: X6'],
        never: ['L67.ct', 'L71.sectional', 'L72.mass', 'S20', 'S22', 'S23'],
        noStubs: ['differential parosteal_osteosarcoma', 'differential myositis_ossificans'],
      },
    },
  },
  {
    name: 'an entry that cannot be read may be any of them: nothing is inserted',
    note: `${lump('maturity: immature', 'traumatic').trimEnd()}
differential:
  - diagnosis: not_stated
    status: considered
`,
    expect: { differential: { says: ['L67.ct'], noStubs: ['differential parosteal_osteosarcoma'] } },
  },
];
