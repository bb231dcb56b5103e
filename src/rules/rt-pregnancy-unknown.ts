/** Radiotherapy ahead, and whether the patient is pregnant is not recorded. */
import { isActive } from '../clinical/active';
import { isPregnancyUnknown } from '../clinical/pregnancy';
import { askFields } from '../clinical/prompts';
import { radiotherapies } from '../clinical/radiotherapy';
import { pointOf } from '../model/axis';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const rtPregnancyUnknown: Rule = {
  id: 'rt-pregnancy-unknown',
  title: 'Radiotherapy without a record of pregnancy',
  why: 'Radiotherapy of a benign condition is not given in pregnancy. Where a pregnancy is possible by sex and age, the note says whether it was excluded.',
  whenNot:
    'It says nothing in males, under 10 and over 55 years, without an age, about radiotherapy that is over or was declined, and in a published case. In your own case `not_stated` does not answer it.',
  kind: 'safety',
  level: 'warning',
  facts: ['L39'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  age: 34
  sex: female
prophylaxis:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
`,
      `patient:
  age: 55
  sex: female
  pregnancy: not_stated
treatment:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
`,
    ],
    good: [
      `patient:
  age: 34
  sex: female
  pregnancy: not_pregnant
prophylaxis:
  - therapy: radiotherapy
`,
      `patient:
  age: 56
  sex: female
treatment:
  - therapy: radiotherapy
`,
      `patient:
  age: 34
  sex: male
prophylaxis:
  - therapy: radiotherapy
`,
    ],
  },
  check(note, tell) {
    for (const course of radiotherapies(note.data)) {
      if (!isActive(note, course) || !isPregnancyUnknown(note, pointOf(course))) continue;
      tell({
        at: spanOf(note, [...course.path, 'therapy']),
        message:
          'Radiotherapy, and the note does not say whether the patient is pregnant. It is not given in pregnancy, and by age and sex one is possible. Record it in patient.pregnancy.',
        fixes: askFields(note, 'Add pregnancy to fill in', ['patient'], ['pregnancy']),
      });
    }
  },
};
