/** Radiotherapy after earlier radiotherapy to the region, or with cancer or a predisposition to it. */
import { askedWhileActive, whileActive } from '../clinical/active';
import { askReferral } from '../clinical/prompts';
import { cancerRisks, radiotherapiesOfHo } from '../clinical/radiotherapy';
import { isSeenBy } from '../clinical/referrals';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const rtPreviousOrCancer: Rule = {
  id: 'rt-previous-or-cancer',
  title: 'Radiotherapy in spite of earlier radiotherapy, cancer or a predisposition',
  why: 'Earlier radiotherapy to the field, a predisposition to cancer and a cancer at the site ask for caution, and sarcoma after a single 7 Gy is on record. Whoever irradiates weighs this; the note says that it was weighed.',
  whenNot:
    'It says nothing once a referral to radiation oncology has the status `seen`, and about radiotherapy for another illness. It only informs about radiotherapy that is over, and in a published case.',
  kind: 'safety',
  level: 'warning',
  facts: ['L39', 'L37'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  comorbidities: malignancy_history
prophylaxis:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
`,
      `patient:
  comorbidities: [prior_radiotherapy_same_field, dish]
prophylaxis:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
referral:
  - to: radiation_oncology
    status: sent
`,
      `patient:
  comorbidities: cancer_predisposition_syndrome
treatment:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
`,
    ],
    good: [
      `patient:
  comorbidities: dish
prophylaxis:
  - therapy: radiotherapy
`,
      `patient:
  comorbidities: [prior_radiotherapy_same_field, dish]
prophylaxis:
  - therapy: radiotherapy
referral:
  - to: radiation_oncology
    status: seen
`,
    ],
  },
  check(note, tell) {
    const found = cancerRisks(note.data);
    if (found.length === 0 || isSeenBy(note.data, 'radiation_oncology')) return;
    for (const course of radiotherapiesOfHo(note.data)) {
      tell({
        at: spanOf(note, [...course.path, 'therapy']),
        level: whileActive(note, course, 'warning'),
        message: `Radiotherapy, and the patient has ${found.map(({ words }) => words).join(' and ')}. This adds to the late risk of cancer and asks for caution. ${askedWhileActive(note, course, 'Record the view of radiation oncology: a referral with the status seen.')}`,
        related: [{ at: spanOf(note, ['patient', 'comorbidities']), message: 'The illness is recorded here.' }],
        fixes: askReferral(note, 'radiation_oncology'),
      });
    }
  },
};
