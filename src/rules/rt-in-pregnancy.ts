/** Radiotherapy in pregnancy. */
import { askedWhileActive, whileActive } from '../clinical/active';
import { isDuringPregnancy } from '../clinical/pregnancy';
import { askFields } from '../clinical/prompts';
import { radiotherapies } from '../clinical/radiotherapy';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const rtInPregnancy: Rule = {
  id: 'rt-in-pregnancy',
  title: 'Radiotherapy in pregnancy',
  why: 'By textbook knowledge radiotherapy of a benign condition is not given in pregnancy. The founding text names radiotherapy without saying so.',
  whenNot:
    'It says nothing about radiotherapy that certainly came before this pregnancy could have begun. It only informs about radiotherapy that is over, and in a published case.',
  kind: 'safety',
  level: 'error',
  facts: ['L39', 'X9'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  pregnancy: pregnant
prophylaxis:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
`,
      `note_date: 2026-11-01
patient:
  pregnancy: pregnant
  gestation_weeks: 10
prophylaxis:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
    start: 2026-08-23
`,
    ],
    good: [
      `patient:
  pregnancy: not_pregnant
prophylaxis:
  - therapy: radiotherapy
`,
      `note_date: 2026-11-01
patient:
  pregnancy: pregnant
  gestation_weeks: 10
prophylaxis:
  - therapy: radiotherapy
    start: 2026-08-22
`,
    ],
  },
  check(note, tell) {
    for (const course of radiotherapies(note.data)) {
      if (!isDuringPregnancy(note, course)) continue;
      tell({
        at: spanOf(note, [...course.path, 'therapy']),
        level: whileActive(note, course, 'error'),
        message: `Radiotherapy, and the patient is recorded as pregnant. For a benign condition it is not given in pregnancy, by textbook knowledge. ${askedWhileActive(note, course, 'Check this at once with radiation oncology, and record in words what was decided.')}`,
        related: [{ at: spanOf(note, ['patient', 'pregnancy']), message: 'The pregnancy is recorded here.' }],
        fixes: askFields(note, 'Add words: what was decided', course.path, ['words']),
      });
    }
  },
};
