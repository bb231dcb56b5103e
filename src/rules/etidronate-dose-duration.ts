/** Etidronate beyond the labelled course. */
import { askedWhileActive, whileActive } from '../clinical/active';
import { excesses } from '../clinical/etidronateCourse';
import { askFields } from '../clinical/prompts';
import { isEtidronate, therapies } from '../clinical/therapies';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const etidronateDoseDuration: Rule = {
  id: 'etidronate-dose-duration',
  title: 'Etidronate beyond the labelled dose or course',
  why: 'Reported in the US label: not above 20 mg/kg a day; 12 weeks in spinal cord injury; 1 month before and 3 months after a hip replacement. Bone matrix without mineral builds up while it is taken, and long or high dosing can cause osteomalacia. One early programme with better results was longer and higher than the label.',
  whenNot:
    'It says nothing where dose or times are too vague to be sure, and about the length of a course for another reason than spinal cord injury or hip replacement. It only informs about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'warning',
  facts: ['L40', 'L42', 'L43'],
  fix: 'prompt',
  examples: {
    bad: [
      `prophylaxis:
  - therapy: etidronate
    mg_per_kg_day: 21
                   ^^
`,
      `cause:
  class: neurogenic
  type: sci
prophylaxis:
  - therapy: etidronate
    duration: 93 days
              ^^^^^^^
`,
      `prophylaxis:
  - therapy: etidronate
    intent: primary
    start: 1 month before tha
    duration: 5 months
              ^^^^^^^^
lesions:
  - site: hip
surgery:
  - id: tha
    type: arthroplasty
    role: index
`,
    ],
    good: [
      `prophylaxis:
  - therapy: etidronate
    mg_per_kg_day: 20
`,
      `cause:
  class: neurogenic
  type: sci
prophylaxis:
  - therapy: etidronate
    duration: 12 weeks
`,
      `prophylaxis:
  - therapy: etidronate
    intent: primary
    start: 1 month before tha
    duration: 4 months
lesions:
  - site: hip
surgery:
  - id: tha
    type: arthroplasty
    role: index
`,
    ],
  },
  check(note, tell) {
    for (const course of therapies(note.data)) {
      if (!isEtidronate(course.value)) continue;
      for (const { words, path } of excesses(note, course)) {
        tell({
          at: spanOf(note, path),
          level: whileActive(note, course, 'warning'),
          message: `Etidronate goes beyond its labelled course: ${words}. The longer and higher it is taken, the more bone stays without mineral. ${askedWhileActive(note, course, 'Check dose and length, and record in words by which protocol.')}`,
          fixes: askFields(note, 'Add words: by which protocol', course.path, ['words']),
        });
      }
    }
  },
};
