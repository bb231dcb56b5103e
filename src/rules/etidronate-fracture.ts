/** Etidronate while a fracture heals. */
import { askedWhileActive, isActive, whileActive } from '../clinical/active';
import { openFractures } from '../clinical/fractures';
import { askFields } from '../clinical/prompts';
import { isEtidronate, therapies } from '../clinical/therapies';
import { pointOf } from '../model/axis';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const etidronateFracture: Rule = {
  id: 'etidronate-fracture',
  title: 'Etidronate while a fracture has not healed',
  why: 'Etidronate blocks mineralisation, of callus as well. By its label it may be advisable with fractures, above all of long bones, to delay or interrupt the course until callus can be seen.',
  whenNot:
    'It says nothing once the fracture is united, and about other bisphosphonates. It only informs about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'warning',
  facts: ['L43', 'X16'],
  fix: 'prompt',
  examples: {
    bad: [
      `fractures:
  - site: thigh
    status: healing
prophylaxis:
  - therapy: etidronate
             ^^^^^^^^^^
`,
      `fractures:
  - site: elbow
    kind: osteotomy
    status: nonunion
treatment:
  - therapy: etidronate
             ^^^^^^^^^^
`,
    ],
    good: [
      `fractures:
  - site: thigh
    status: united
prophylaxis:
  - therapy: etidronate
`,
      `fractures:
  - site: thigh
    status: healing
prophylaxis:
  - therapy: alendronate
`,
    ],
  },
  check(note, tell) {
    for (const course of therapies(note.data)) {
      if (!isEtidronate(course.value)) continue;
      // While it goes on, what is known now counts; afterwards, what was known when it began.
      const open = isActive(note, course) ? openFractures(note) : openFractures(note, pointOf(course));
      if (open.length === 0) continue;
      tell({
        at: spanOf(note, [...course.path, 'therapy']),
        level: whileActive(note, course, 'warning'),
        message: `Etidronate with a fracture or osteotomy that has not united. It blocks mineralisation, and by its label the course may be delayed or interrupted until callus is seen. ${askedWhileActive(note, course, 'Check this, and record in words why it is given now.')}`,
        related: open.map(({ path }) => ({ at: spanOf(note, [...path, 'status']), message: 'Not united here.' })),
        fixes: askFields(note, 'Add words: why it is given', course.path, ['words']),
      });
    }
  },
};
