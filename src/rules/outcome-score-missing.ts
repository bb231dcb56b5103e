/** The last visit has no outcome score. */

import { gapSpan } from '../clinical/gapSpan';
import { latest } from '../clinical/latest';
import { askFields } from '../clinical/prompts';
import { isOwnCase } from '../clinical/published';
import { entries } from '../model/access';
import type { Rule } from './rule';

export const outcomeScoreMissing: Rule = {
  id: 'outcome-score-missing',
  title: 'No outcome score at the end of follow-up',
  why: 'Degrees and films do not say how the patient gets on. A score such as DASH, MEPS or Harris hip makes the result comparable. In published case reports one is hardly ever found.',
  whenNot:
    'It says nothing where there is no visit, where `scores` is answered with `none` or `not_stated`, and about published cases. It is off unless somebody sets a level for it.',
  kind: 'missing',
  level: 'hint',
  isQuiet: true,
  facts: ['L109'],
  fix: 'prompt',
  examples: {
    bad: [
      `follow_up:
^^^^^^^^^
  - when: 1 year after surgery
    course: improved
`,
      `follow_up:
^^^^^^^^^
  - when: 2026-01
    scores: dash 46
  - when: 2026-09
    course: improved
`,
    ],
    good: [
      `follow_up:
  - when: 1 year after surgery
    scores: meps 85
`,
      `follow_up:
  - when: 1 year after surgery
    scores: not_stated
`,
    ],
  },
  check(note, tell) {
    const last = latest(note, entries(note.data, 'follow_up'));
    if (!last || last.value.scores !== undefined || !isOwnCase(note.data)) return;
    tell({
      at: gapSpan(note, 'follow_up'),
      missing: [...last.path, 'scores'],
      message:
        'The last visit has no outcome score. Degrees and films do not say how the patient gets on. Write one with its name, such as dash 12 or meps 85, or answer scores with none.',
      fixes: askFields(note, 'Add a score at the last visit', last.path, ['scores']),
    });
  },
};
