/** Etidronate in spite of a contraindication of its label. */
import { askedWhileActive, whileActive } from '../clinical/active';
import { illnessesAgainst } from '../clinical/contraindications';
import { askFields } from '../clinical/prompts';
import { isEtidronate, therapies } from '../clinical/therapies';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const etidronateContraindication: Rule = {
  id: 'etidronate-contraindication',
  title: 'Etidronate in spite of a contraindication',
  why: 'The US label of etidronate names three contraindications: an oesophagus that empties badly, overt osteomalacia, and hypersensitivity. Etidronate blocks mineralisation, so that long or high dosing can itself cause osteomalacia.',
  whenNot:
    'It says nothing about other bisphosphonates. It only informs about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'error',
  facts: ['L40', 'L43'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  comorbidities: osteomalacia
prophylaxis:
  - therapy: etidronate
             ^^^^^^^^^^
`,
      `patient:
  comorbidities: [dish, oesophageal_emptying_disorder]
treatment:
  - therapy: etidronate
             ^^^^^^^^^^
`,
      `patient:
  comorbidities: bisphosphonate_hypersensitivity
prophylaxis:
  - therapy: etidronate
             ^^^^^^^^^^
`,
    ],
    good: [
      `patient:
  comorbidities: osteoporosis
prophylaxis:
  - therapy: etidronate
`,
      `patient:
  comorbidities: osteomalacia
prophylaxis:
  - therapy: etidronate
    status: declined
`,
    ],
  },
  check(note, tell) {
    const found = illnessesAgainst(note.data, 'bisphosphonate');
    if (found.length === 0) return;
    for (const course of therapies(note.data)) {
      if (!isEtidronate(course.value)) continue;
      tell({
        at: spanOf(note, [...course.path, 'therapy']),
        level: whileActive(note, course, 'error'),
        message: `Etidronate, and the patient has ${found.map(({ words }) => words).join(' and ')}: this is a contraindication in its label. ${askedWhileActive(note, course, 'Consider another method, or record in words what was decided.')}`,
        related: found.map(({ path }) => ({ at: spanOf(note, path), message: 'The illness is recorded here.' })),
        fixes: askFields(note, 'Add words: what was decided', course.path, ['words']),
      });
    }
  },
};
