/** Who is operated on, who is not, and what the founding text says of the time before. */
import type { DisputeText, Fact } from '../fact';

const reviewed = '2026-11';

export const facts: readonly Fact[] = [
  {
    id: 'S29',
    statement: 'If treatment fails and the HO goes on growing, it may be removed by an operation.',
    meaning: 'With a planned excision, record what was tried, the progression, or why the operation comes first.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: [
      'surgery.type=ho_excision',
      'treatment.therapy',
      'treatment.response',
      'imaging.change=growth',
      'plan.management=surgical',
      'surgery-no-conservative-trial',
      'progressing-no-plan',
    ],
    templates: {
      goes: 'The note shows that bone has grown, that motion is being lost or that care made it worse. The founding text thinks of removal when that goes on under treatment.',
      ask: 'What was tried without an operation, and with what effect?',
    },
  },
  {
    id: 'S33',
    statement: 'A patient without symptoms and without real loss of function needs no operation.',
    meaning: 'If an excision is planned without symptoms, record why.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: [
      'presentation.symptoms',
      'presentation.function_impaired',
      'surgery.indication',
      'plan.management=observation',
      'presentation.pain',
      'surgery-asymptomatic',
      'asymptomatic-plan',
    ],
    templates: {
      quiet:
        'The note knows no symptom, no pain, no lost function and no problem of care. An operation is usually not needed then.',
    },
  },
  {
    id: 'S34',
    statement: 'A patient without symptoms and without loss of function can be managed without surgery, with medicine.',
    meaning: 'Observation or conservative care is the usual plan.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: ['X10'],
    bearsOn: ['plan.management=conservative', 'plan.management=observation', 'treatment.intent', 'asymptomatic-plan'],
  },
  {
    id: 'S35',
    statement: 'An operation is considered only when the function of the joint suffers or pain is severe.',
    meaning: 'Record the indication, and the motion or pain that supports it.',
    mark: 'founding',
    sources: ['founding'],
    reviewed,
    disputes: [],
    bearsOn: [
      'surgery.indication=functional_limitation',
      'surgery.indication=severe_pain',
      'presentation.pain',
      'presentation.function_impaired',
      'rom.when',
      'plan.management',
      'surgery-asymptomatic',
      'surgery-no-indication',
      'surgery-indication-unsupported',
      'surgery-no-recent-rom',
    ],
    templates: {
      function: 'Function is recorded as impaired: one of the two usual reasons for an operation.',
      pain: 'Pain is recorded as severe ({pain}): one of the two usual reasons for an operation.',
      weak: 'Function is recorded as not impaired and pain as less than severe: an operation is usually not considered then.',
      fixed: '{place}: does not move.',
      full: '{place}: moves as far as normal.',
      motion: '{motion}: compare it with what the patient needs.',
      measure: 'How far does the {place} move actively?',
      ask: 'What is the operation for? Usual reasons are lost function and severe pain; others are a nerve, the skin, hygiene, sitting, transfer or a prosthesis.',
      plan: 'No excision is recorded. Is one considered, and what for?',
    },
  },
];

export const disputes: readonly DisputeText[] = [
  {
    id: 'X10',
    title: 'What a patient without symptoms needs',
    founding: 'Conservative care with medicine.',
    other: 'Observation without medicine is common, because most HO is harmless.',
    strength: 'Mild.',
  },
];
