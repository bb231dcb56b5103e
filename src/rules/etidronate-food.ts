/** Etidronate by mouth, and nothing on keeping it apart from food. */
import { isActive } from '../clinical/active';
import { askFields } from '../clinical/prompts';
import { isEtidronate, therapies } from '../clinical/therapies';
import { fields } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

/** Any word that shows that it was thought of. */
const wordsOnFood = /food|meal|eat|fasting|stomach|calcium|antacid|iron|milk|dairy|diet/i;

export const etidronateFood: Rule = {
  id: 'etidronate-food',
  title: 'Etidronate without a word on food',
  why: 'Diet hardly matters in HO, with one exception: by its label etidronate is taken at least 2 hours away from food, calcium, antacids and iron. Whether the patient knows belongs in the note.',
  whenNot:
    'It says nothing once food, calcium, fasting or the like is mentioned in words or in the reason for a diet, about etidronate into a vein, about a course that is over, and in a published case.',
  kind: 'advice',
  level: 'information',
  facts: ['L41', 'S50', 'X14'],
  fix: 'prompt',
  examples: {
    bad: [
      `prophylaxis:
  - therapy: etidronate
             ^^^^^^^^^^
`,
      `treatment:
  - therapy: etidronate
             ^^^^^^^^^^
    words: Taken every morning.
`,
    ],
    good: [
      `prophylaxis:
  - therapy: etidronate
    words: Taken on an empty stomach.
`,
      `prophylaxis:
  - therapy: etidronate
lifestyle:
  diet_restriction: yes
  diet_reason: no calcium near the drug
`,
      `treatment:
  - therapy: etidronate
    route: iv
`,
    ],
  },
  check(note, tell) {
    const reason = fields(note.data, 'lifestyle').diet_reason ?? '';
    for (const course of therapies(note.data)) {
      const { route, words = '' } = course.value;
      if (!isEtidronate(course.value) || route === 'iv' || !isActive(note, course)) continue;
      if (wordsOnFood.test(words) || wordsOnFood.test(reason)) continue;
      tell({
        at: spanOf(note, [...course.path, 'therapy']),
        message:
          'Etidronate, and nothing is said about food. By its label it is taken at least 2 hours away from food, calcium, antacids and iron. Record in words that the patient knows.',
        fixes: askFields(note, 'Add words: when it is taken', course.path, ['words']),
      });
    }
  },
};
