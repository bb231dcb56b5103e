/** Palovarotene in pregnancy. */
import { whileActive } from '../clinical/active';
import { isDuringPregnancy } from '../clinical/pregnancy';
import { askEnd } from '../clinical/prompts';
import { isPalovarotene, therapies } from '../clinical/therapies';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const palovarotenePregnancy: Rule = {
  id: 'palovarotene-pregnancy',
  title: 'Palovarotene in pregnancy',
  why: 'Palovarotene is contraindicated in pregnancy: the label has a boxed warning of harm to the unborn child, and asks for contraception until a month after the last dose.',
  whenNot:
    'It says nothing about a course that certainly began before this pregnancy could have. It only informs about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'error',
  facts: ['L88'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  pregnancy: pregnant
treatment:
  - therapy: palovarotene
             ^^^^^^^^^^^^
`,
      `patient:
  pregnancy: pregnant
prophylaxis:
  - therapy: palovarotene
             ^^^^^^^^^^^^
    status: planned
`,
    ],
    good: [
      `patient:
  pregnancy: not_pregnant
treatment:
  - therapy: palovarotene
`,
      `patient:
  pregnancy: pregnant
treatment:
  - therapy: palovarotene
    status: declined
`,
    ],
  },
  check(note, tell) {
    for (const entry of therapies(note.data)) {
      if (!isPalovarotene(entry.value) || !isDuringPregnancy(note, entry)) continue;
      tell({
        at: spanOf(note, [...entry.path, 'therapy']),
        level: whileActive(note, entry, 'error'),
        message:
          'Palovarotene, and the patient is recorded as pregnant. It is contraindicated in pregnancy because of harm to the unborn child. Consider asking at once who prescribes it; if it has stopped, record its end.',
        related: [{ at: spanOf(note, ['patient', 'pregnancy']), message: 'The pregnancy is recorded here.' }],
        fixes: askEnd(note, entry),
      });
    }
  },
};
