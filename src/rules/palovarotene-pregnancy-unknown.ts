/** Palovarotene where a pregnancy is possible, without a test and contraception on record. */
import { isActive } from '../clinical/active';
import { isPregnancyUnknown } from '../clinical/pregnancy';
import { askFields } from '../clinical/prompts';
import { isPalovarotene, type Therapy, therapies } from '../clinical/therapies';
import { pregnancyTestDays } from '../clinical/thresholds';
import { type Entry, fields } from '../model/access';
import { pointOf } from '../model/axis';
import { type Note, spanOf } from '../model/note';
import { lag } from '../model/timeline';
import type { Rule } from './rule';

export const palovarotenePregnancyUnknown: Rule = {
  id: 'palovarotene-pregnancy-unknown',
  title: 'Palovarotene where a pregnancy is possible, without test or contraception',
  why: 'The label of palovarotene has a boxed warning of harm to the unborn child. It asks for a negative pregnancy test within 1 week before the start and during treatment, and for contraception from 1 month before to 1 month after it; no blood is donated until a week after.',
  whenNot:
    'It says nothing in males, under 10 and over 55 years, without an age, where pregnancy is answered, about a course that is over, and in a published case. A test after the start counts as well.',
  kind: 'safety',
  level: 'error',
  facts: ['L88'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  age: 22
  sex: female
treatment:
  - therapy: palovarotene
             ^^^^^^^^^^^^
`,
      `patient:
  age: 22
  sex: female
  pregnancy_test: 2026-03-01
  contraception: yes
treatment:
  - therapy: palovarotene
             ^^^^^^^^^^^^
    start: 2026-03-09
`,
      `patient:
  age: 22
  sex: female
  pregnancy_test: 2026-03-02
  contraception: unknown
treatment:
  - therapy: palovarotene
             ^^^^^^^^^^^^
    start: 2026-03-09
`,
    ],
    good: [
      `patient:
  age: 22
  sex: female
  pregnancy_test: 2026-03-02
  contraception: yes
treatment:
  - therapy: palovarotene
    start: 2026-03-09
`,
      `patient:
  age: 22
  sex: male
treatment:
  - therapy: palovarotene
`,
      `patient:
  age: 22
  sex: female
  pregnancy: not_applicable
treatment:
  - therapy: palovarotene
`,
    ],
  },
  check(note, tell) {
    for (const course of therapies(note.data)) {
      if (!isPalovarotene(course.value) || !isActive(note, course) || !isPregnancyUnknown(note, pointOf(course))) {
        continue;
      }
      const missing = [
        ...(isTested(note, course) ? [] : ['pregnancy_test']),
        ...(fields(note.data, 'patient').contraception === 'yes' ? [] : ['contraception']),
      ];
      if (missing.length === 0) continue;
      tell({
        at: spanOf(note, [...course.path, 'therapy']),
        message: `Palovarotene, and by age and sex a pregnancy is possible. Its label asks for a negative test within ${pregnancyTestDays.days} days before the start, and for contraception, because of harm to the unborn child. Check this, and record it in ${missing.join(' and ')}.`,
        fixes: askFields(
          note,
          'Add pregnancy, test and contraception to fill in',
          ['patient'],
          ['pregnancy', ...missing],
        ),
      });
    }
  },
};

/** Whether the last negative test is certainly not older at the start than the label allows. */
function isTested(note: Note, course: Entry<Therapy>): boolean {
  const test = note.readTime(fields(note.data, 'patient').pregnancy_test ?? '');
  const untilStart = test.ok ? lag(note.timeline, test.when, pointOf(course)) : undefined;
  return untilStart?.latest !== undefined && untilStart.latest <= pregnancyTestDays.days;
}
