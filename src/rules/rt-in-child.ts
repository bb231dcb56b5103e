/** Radiotherapy for a benign condition while the patient grows. */
import { askedWhileActive, isActive, whileActive } from '../clinical/active';
import { isAtLeast, statedAge } from '../clinical/age';
import { growthAt } from '../clinical/growth';
import { askFields } from '../clinical/prompts';
import { radiotherapies } from '../clinical/radiotherapy';
import type { Therapy } from '../clinical/therapies';
import { adultAge } from '../clinical/thresholds';
import { isMisfit } from '../clinical/unreadable';
import type { Entry } from '../model/access';
import { pointOf } from '../model/axis';
import { type Note, spanOf } from '../model/note';
import type { Rule, Tell } from './rule';

export const rtInChild: Rule = {
  id: 'rt-in-child',
  title: 'Radiotherapy in a child, or with open growth plates',
  why: 'Guidance on benign disease warns of later cancer and of disturbed growth when a growing patient is irradiated, and calls the risk potentially prohibitive where the region is prone to cancer. The founding text names radiotherapy without this limit.',
  whenNot:
    'It says nothing from 18 years at the start of the radiotherapy with closed growth plates, or where nothing is recorded of them. It warns where no age is recorded, and only informs where the age is too vague to tell, where the radiotherapy is over, and in a published case.',
  kind: 'safety',
  level: 'error',
  facts: ['L39', 'S32', 'X9'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  age: 17
prophylaxis:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
`,
      `patient:
  age: 18
  skeletally_mature: no
treatment:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
`,
      `prophylaxis:
  - therapy: radiotherapy
             ^^^^^^^^^^^^
`,
    ],
    good: [
      `patient:
  age: 18
prophylaxis:
  - therapy: radiotherapy
`,
      `patient:
  age: 17
prophylaxis:
  - therapy: radiotherapy
    status: declined
    reason: contraindication
`,
    ],
  },
  check(note, tell) {
    for (const course of radiotherapies(note.data)) found(note, course, tell);
  },
};

function found(note: Note, course: Entry<Therapy>, tell: Tell): void {
  const start = pointOf(course);
  const at = spanOf(note, [...course.path, 'therapy']);
  const growth = growthAt(note, start);
  if (growth) {
    const sign = growth.includes('age') ? `the patient is under ${adultAge}` : 'the growth plates are open';
    tell({
      at,
      level: whileActive(note, course, 'error'),
      message: `Radiotherapy, and ${sign}: guidance on benign disease warns of cancer and of disturbed growth. ${askedWhileActive(note, course, 'Consider another method, or record in words what radiation oncology advised.')}`,
      related: [{ at: spanOf(note, growth), message: 'This tells that the patient is growing.' }],
      fixes: askFields(note, 'Add words: what radiation oncology advised', course.path, ['words']),
    });
    return;
  }
  if (!isActive(note, course) || isAtLeast(note, adultAge, start) || isMisfit(note, ['patient', 'age'])) return;
  const isAgeMissing = statedAge(note.data) === undefined;
  tell({
    at,
    level: isAgeMissing ? 'warning' : 'information',
    message: `Radiotherapy, and ${isAgeMissing ? 'no age is recorded' : `the age does not tell whether the patient is ${adultAge} by then`}: guidance on benign disease warns of cancer and of disturbed growth in children. Record the age${isAgeMissing ? '' : ' more exactly'}, and whether the growth plates are closed.`,
    fixes: askFields(note, 'Add age and growth plates to fill in', ['patient'], ['age', 'skeletally_mature']),
  });
}
