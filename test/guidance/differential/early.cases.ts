/** The differential diagnosis of limbs that look inflamed, of implants, and of limbs in danger. */
import type { GuidanceCase } from '../case';

export const swollenHip = `case_id: SCI-0201
note_type: initial
note_date: 2026-03-10
patient:
  age: 34
  sex: male
cause:
  class: neurogenic
  type: sci
  when: 2026-02-10
presentation:
  when: 2026-03-08
  stage: early_inflammatory
  symptoms: [swelling, warmth, pain]
lesions:
  - site: hip
    side: left
`;

const warmElbow = `case_id: BRN-0202
note_type: initial
patient:
  age: 28
cause:
  class: traumatic
  type: burn
  when: day 0
presentation:
  when: about week 5
  stage: early_inflammatory
  symptoms: [redness, swelling, fever]
lesions:
  - site: elbow
labs:
  - test: crp
    value: 88
    unit: mg/L
    when: week 5
`;

export const arthroplasty = `case_id: HIP-0203
note_type: initial
patient:
  age: 71
cause:
  class: traumatic
  type: arthroplasty
  when: 2025-01-15
presentation:
  stage: progressing
  symptoms: [pain, stiffness]
lesions:
  - site: hip
imaging:
  - modality: xray
    when: 2025-06-01
    ho_present: yes
    maturity: maturing
`;

export const bruise = `case_id: THI-0204
note_type: initial
cause:
  class: traumatic
  type: soft_tissue_contusion
  when: day 0
presentation:
  when: day 1
  onset: day 1
  symptoms: [swelling, pain_out_of_proportion]
lesions:
  - site: thigh
    tissue: intramuscular
`;

export const earlyDifferentials: readonly GuidanceCase[] = [
  {
    name: 'a swollen hip after spinal cord injury without any study: thrombosis first, a hidden fracture too',
    note: swollenHip,
    expect: {
      differential: {
        says: ['L60.none', 'L145.none', 'L62.fracture', 'L62.haematoma', 'L62.crps', 'L67.none', 'L71.none', 'X17'],
        never: ['L103', 'L61.implant', 'L63', 'L72', 'L146'],
        slots: { 'L145.none.names': 'septic arthritis, osteomyelitis, cellulitis' },
        stubs: [
          'differential deep_vein_thrombosis',
          'differential septic_arthritis',
          'differential osteomyelitis',
          'differential cellulitis',
          'differential occult_fracture',
          'differential haematoma',
          'differential crps',
          'differential parosteal_osteosarcoma',
          'differential osteochondroma',
          'differential myositis_ossificans',
        ],
      },
    },
  },
  {
    name: 'a hot elbow after a burn with a raised protein: the value alone settles nothing',
    note: warmElbow,
    expect: {
      differential: {
        says: ['question: L145.lab', 'question: L60.none'],
        never: ['L145.none', 'L62.fracture', 'L62.crps'],
        slots: { 'L145.lab.labs': 'C-reactive protein 88 mg/L' },
      },
    },
  },
  {
    name: 'beside a hip prosthesis: infection and loosening, nothing early',
    note: arthroplasty,
    expect: {
      differential: {
        says: ['question: L61.implant', 'question: L67.film'],
        never: ['L60', 'L145', 'L62'],
        slots: { 'L61.implant.names': 'implant infection, implant loosening', 'L61.implant.implant': 'arthroplasty' },
        stubs: ['differential implant_infection', 'differential implant_loosening'],
      },
    },
  },
  {
    name: 'a bruised thigh with pain out of proportion: the limb before the differential',
    note: bruise,
    expect: {
      differential: {
        says: ['warning: L146', 'question: L62.haematoma', 'question: L72.none'],
        stubs: ['differential haematoma', 'differential soft_tissue_sarcoma'],
      },
    },
  },
  {
    name: 'a raised protein without a word on it, later on: an infection is to be excluded, no thrombosis is asked for',
    note: `${arthroplasty}labs:
  - test: crp
    value: 60
    unit: mg/L
    ref_high: 5
`,
    expect: {
      differential: {
        says: ['question: L145.lab'],
        never: ['L60', 'L62'],
        stubs: ['differential septic_arthritis', 'differential osteomyelitis'],
      },
    },
  },
  {
    name: 'symptoms of which one cannot be read: the others count',
    note: swollenHip.replace('[swelling,', '[sweling, swelling,'),
    expect: {
      differential: { says: ['question: L60.none'] },
      imaging: { says: ['question: L60.none', 'question: S18.first'] },
    },
  },
  {
    name: 'a study of the veins and a D-dimer: the study is asked for, not the value',
    note: swollenHip.replace(
      'lesions:',
      `imaging:
  - id: duplex
    modality: duplex_ultrasound
    when: 2026-03-09
    words: Veins open.
labs:
  - test: d_dimer
    value: 2.1
    unit: mg/L
lesions:`,
    ),
    expect: {
      differential: {
        says: ['question: L60.vein', 'question: L67.none', 'question: L71.none'],
        never: ['L60.lab', 'L60.none'],
        slots: { 'L60.vein.study': 'duplex ultrasound (2026-03-09)' },
      },
    },
  },
];
