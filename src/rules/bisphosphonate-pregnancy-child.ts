/** A bisphosphonate in pregnancy, where one is possible, or while the patient grows. */
import { askedWhileActive, isActive, whileActive } from '../clinical/active';
import { growthAt } from '../clinical/growth';
import { isDuringPregnancy, isPregnancyUnknown } from '../clinical/pregnancy';
import { askFields } from '../clinical/prompts';
import { isBisphosphonate, type Therapy, therapies } from '../clinical/therapies';
import type { Entry } from '../model/access';
import { pointOf } from '../model/axis';
import { type Note, spanOf } from '../model/note';
import type { Rule, Tell } from './rule';

export const bisphosphonatePregnancyChild: Rule = {
  id: 'bisphosphonate-pregnancy-child',
  title: 'Bisphosphonate in pregnancy, where one is possible, or while growing',
  why: 'No dose of etidronate is established for children, and its label puts it into pregnancy category C; alendronate is not recommended under 18 years or in pregnancy. So the note says why it is given, or that a pregnancy was excluded.',
  whenNot:
    'It says nothing in grown males, from 56 years, and about a course that certainly began before this pregnancy. Whether there is a pregnancy is asked only while the course goes on or is ahead. It only informs about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'warning',
  facts: ['L40', 'L141'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  pregnancy: pregnant
prophylaxis:
  - therapy: etidronate
             ^^^^^^^^^^
`,
      `patient:
  age: 17
  sex: male
treatment:
  - therapy: pamidronate
             ^^^^^^^^^^^
`,
      `patient:
  age: 34
  sex: female
  pregnancy: unknown
prophylaxis:
  - therapy: alendronate
             ^^^^^^^^^^^
`,
    ],
    good: [
      `patient:
  age: 18
  sex: male
treatment:
  - therapy: pamidronate
`,
      `patient:
  age: 34
  sex: female
  pregnancy: not_pregnant
prophylaxis:
  - therapy: alendronate
`,
    ],
  },
  check(note, tell) {
    for (const course of therapies(note.data)) if (isBisphosphonate(course.value)) found(note, course, tell);
  },
};

function found(note: Note, course: Entry<Therapy>, tell: Tell): void {
  const at = spanOf(note, [...course.path, 'therapy']);
  const start = pointOf(course);
  const level = whileActive(note, course, 'warning');
  const fixes = askFields(note, 'Add words: why it is given', course.path, ['words']);
  if (isDuringPregnancy(note, course)) {
    tell({
      at,
      level,
      message: `A bisphosphonate, and the patient is recorded as pregnant: alendronate is not recommended then, and etidronate has category C. ${askedWhileActive(note, course, 'Check this with who prescribes it, and record in words why it is given.')}`,
      related: [{ at: spanOf(note, ['patient', 'pregnancy']), message: 'The pregnancy is recorded here.' }],
      fixes,
    });
  }
  const growth = growthAt(note, start);
  if (growth) {
    tell({
      at,
      level,
      message: `A bisphosphonate while the patient grows: no dose of etidronate is established for children, and alendronate is not recommended under 18. ${askedWhileActive(note, course, 'Consider the advice of a specialist, and record in words why it is given.')}`,
      related: [{ at: spanOf(note, growth), message: 'The patient is growing.' }],
      fixes,
    });
  }
  if (isActive(note, course) && isPregnancyUnknown(note, start)) {
    tell({
      at,
      message:
        'A bisphosphonate, and the note does not say whether the patient is pregnant. By age and sex a pregnancy is possible, and the drug is then not recommended. Record it in patient.pregnancy.',
      fixes: askFields(note, 'Add pregnancy to fill in', ['patient'], ['pregnancy']),
    });
  }
}
