/** A non-steroidal anti-inflammatory drug (NSAID), and whether the patient is pregnant is not recorded. */
import { isActive } from '../clinical/active';
import { daysOfCourse } from '../clinical/course';
import { nsaidUses, tellNsaid } from '../clinical/nsaidUse';
import { isPregnancyUnknown } from '../clinical/pregnancy';
import { briefCourseDays } from '../clinical/thresholds';
import { pointOf } from '../model/axis';
import type { Rule } from './rule';

export const nsaidPregnancyUnknown: Rule = {
  id: 'nsaid-pregnancy-unknown',
  title: 'NSAID without a record of pregnancy',
  why: 'NSAIDs are avoided from about 20 weeks of pregnancy. Where a pregnancy is possible by sex and age, the note says before a course whether there is one.',
  whenNot:
    'It says nothing in males, under 10 and over 55 years, without an age, about a course of 2 days at most or one that is over or was declined, and in a published case. In your own case `not_stated` does not answer it.',
  kind: 'safety',
  level: 'warning',
  facts: ['L28'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  age: 34
  sex: female
prophylaxis:
  - therapy: indomethacin
             ^^^^^^^^^^^^
`,
      `patient:
  age: 34
  sex: female
  pregnancy: not_stated
treatment:
  - therapy: celecoxib
             ^^^^^^^^^
    duration: 3 days
`,
    ],
    good: [
      `patient:
  age: 34
  sex: female
  pregnancy: not_pregnant
prophylaxis:
  - therapy: indomethacin
`,
      `patient:
  age: 34
  sex: female
treatment:
  - therapy: celecoxib
    duration: 2 days
`,
    ],
  },
  check(note, tell) {
    for (const use of nsaidUses(note)) {
      const most = daysOfCourse(note, use)?.latest;
      const isBrief = most !== undefined && most <= briefCourseDays;
      if (isBrief || !isActive(note, use) || !isPregnancyUnknown(note, pointOf(use))) continue;
      tell(
        tellNsaid(note, use, {
          level: 'warning',
          said: 'is recorded, and the note does not say whether the patient is pregnant. NSAIDs are avoided from about week 20, and by age and sex a pregnancy is possible.',
          ahead: 'Record it in patient.pregnancy.',
          ask: { patient: ['pregnancy'] },
        }),
      );
    }
  },
};
