/** A bisphosphonate by mouth in a patient who may not be able to take it upright. */
import { isActive } from '../clinical/active';
import { askFields } from '../clinical/prompts';
import { isBisphosphonate, type Therapy, therapies } from '../clinical/therapies';
import { illnessesAgainstUpright, lesionsAgainstUpright } from '../clinical/upright';
import { known } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const bisphosphonateUpright: Rule = {
  id: 'bisphosphonate-upright',
  title: 'Bisphosphonate by mouth, and taking it upright may not be possible',
  why: 'Etidronate and alendronate are swallowed with water in an upright position, without lying down afterwards; alendronate is contraindicated if the patient cannot stand or sit upright for 30 minutes. After a lesion of the cervical cord or a severe brain injury this is not a matter of course.',
  whenNot:
    'It says nothing about a drug into a vein, and about a course that is over or published. With a lesion of the cervical cord, or a brain injury with coma, it says nothing once the entry has words.',
  kind: 'safety',
  level: 'warning',
  facts: ['L40', 'L141'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  comorbidities: cannot_sit_upright_30_min
prophylaxis:
  - therapy: alendronate
             ^^^^^^^^^^^
`,
      `neuro:
  sci_level: C5-C6
prophylaxis:
  - therapy: etidronate
             ^^^^^^^^^^
`,
      `neuro:
  lesion: tbi
  coma: 9 days
treatment:
  - therapy: bisphosphonate
             ^^^^^^^^^^^^^^
    route: oral
`,
    ],
    good: [
      `patient:
  comorbidities: cannot_sit_upright_30_min
prophylaxis:
  - therapy: etidronate
    route: iv
`,
      `neuro:
  sci_level: T6
prophylaxis:
  - therapy: etidronate
`,
      `neuro:
  sci_level: C5-C6
prophylaxis:
  - therapy: etidronate
    words: Sits upright in the wheelchair for an hour.
`,
    ],
  },
  check(note, tell) {
    for (const course of therapies(note.data)) {
      if (!isByMouth(course.value) || !isActive(note, course)) continue;
      const found = [
        ...illnessesAgainstUpright(note.data),
        ...(known(course.value.words) === undefined ? lesionsAgainstUpright(note.data) : []),
      ];
      if (found.length === 0) continue;
      tell({
        at: spanOf(note, [...course.path, 'therapy']),
        message: `A bisphosphonate by mouth, and the patient ${found.map(({ words }) => words).join(' and ')}: it is taken upright with water, without lying down afterwards. Check whether that is possible, and record the posture in words.`,
        related: found.map((one) => ({ at: spanOf(note, one.path), message: 'This makes it doubtful.' })),
        fixes: askFields(note, 'Add words: the posture', course.path, ['words']),
      });
    }
  },
};

/** By its route; without one, the drugs that are usually swallowed. */
function isByMouth(course: Therapy): boolean {
  const { therapy, route } = course;
  if (known(route) !== undefined) return route === 'oral' && isBisphosphonate(course);
  return therapy === 'etidronate' || therapy === 'alendronate';
}
