/** Radiotherapy ahead, and no record that late effects were discussed. */
import { isActive } from '../clinical/active';
import { isChild, isUnder } from '../clinical/age';
import { askFields } from '../clinical/prompts';
import { radiotherapiesOfHo } from '../clinical/radiotherapy';
import { counsellingAge } from '../clinical/thresholds';
import { isMisfit } from '../clinical/unreadable';
import { pointOf } from '../model/axis';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const rtUnder40Counselling: Rule = {
  id: 'rt-under-40-counselling',
  title: 'Radiotherapy without counselling about late effects',
  why: 'The late risk of cancer is small but real: an osteosarcoma 11 years after a single 7 Gy is on record, and a sarcoma within 5 years in a middle-aged patient. Under 40 years the dose to ovaries and testes matters as well. So the talk about it belongs in the note.',
  whenNot:
    'It says nothing once `counselled` is yes, in children, where radiotherapy itself is the question, about radiotherapy that is over or for another illness, and in a published case. It only informs from 40 years, and where the age does not tell.',
  kind: 'safety',
  level: 'warning',
  facts: ['L37', 'L38'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  age: 39
prophylaxis:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
`,
      `patient:
  age: 18
prophylaxis:
  - therapy: radiotherapy
    counselled: no
                ^^
`,
      `patient:
  age: 40
prophylaxis:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
`,
    ],
    good: [
      `patient:
  age: 39
prophylaxis:
  - therapy: radiotherapy
    counselled: yes
`,
      `patient:
  age: 39
prophylaxis:
  - therapy: radiotherapy
    status: declined
`,
    ],
  },
  check(note, tell) {
    for (const course of radiotherapiesOfHo(note.data)) {
      const { counselled } = course.value;
      const start = pointOf(course);
      if (counselled === 'yes' || isMisfit(note, [...course.path, 'counselled'])) continue;
      if (!isActive(note, course) || isChild(note, start)) continue;
      const isYoung = isUnder(note, counsellingAge, start);
      tell({
        at: spanOf(note, [...course.path, counselled === undefined ? 'therapy' : 'counselled']),
        level: isYoung ? 'warning' : 'information',
        message: `Radiotherapy${isYoung ? ` under ${counsellingAge} years` : ''}, and the note does not say that late effects were discussed. A sarcoma after a single 7 Gy is on record${isYoung ? ', and fertility may matter' : ', also in middle age'}. Record the counselling in counselled.`,
        fixes: askFields(note, 'Add counselled to fill in', course.path, ['counselled']),
      });
    }
  },
};
