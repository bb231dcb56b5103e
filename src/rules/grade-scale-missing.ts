/** A grade of which the scale is not named, in a case of one's own. */
import { gradesOf } from '../clinical/grades';
import { isPublished } from '../clinical/published';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const gradeScaleMissing: Rule = {
  id: 'grade-scale-missing',
  title: 'Grade without the name of its scale',
  why: 'Grade III means another thing in each system. Without the name of its scale nobody can compare or pool the grade.',
  whenNot: 'It says nothing about published cases, whose source may not name the scale.',
  kind: 'advice',
  level: 'information',
  facts: ['L08', 'L11', 'L12'],
  fix: 'none',
  examples: {
    bad: [
      `lesions:
  - site: hip
    grade: not_named III
           ^^^^^^^^^^^^^
`,
      `imaging:
  - modality: xray
    grade: not_named moderate
           ^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      `lesions:
  - site: hip
    grade: brooker III
`,
      `source:
  kind: publication
lesions:
  - site: hip
    grade: not_named III
`,
    ],
  },
  check(note, tell) {
    if (isPublished(note.data)) return;
    for (const { system, path } of gradesOf(note.data)) {
      if (system !== 'not_named') continue;
      tell({
        at: spanOf(note, path),
        message:
          'The scale of this grade is not named, and the same step means another thing in each. Nobody can compare it so. Name the scale if it is known, such as brooker or hastings_graham, or write other and its name.',
      });
    }
  },
};
