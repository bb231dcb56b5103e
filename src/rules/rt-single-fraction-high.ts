/** More than 10 Gy in one fraction. */
import { askFields } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { radiotherapiesOfHo } from '../clinical/radiotherapy';
import { centigrayFrom, mostSingleGy } from '../clinical/thresholds';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const rtSingleFractionHigh: Rule = {
  id: 'rt-single-fraction-high',
  title: 'More than 10 Gy in one fraction',
  why: 'No series of radiotherapy against HO that was read used more than 10 Gy in one fraction; 7-8 Gy is usual. A higher figure may be a slip of the pen, a total over several fractions, or a protocol for something else.',
  whenNot:
    'It says nothing up to 10 Gy, in several fractions, and where the radiotherapy was for another illness. What looks like centigray has a rule of its own. It only informs in a published case.',
  kind: 'safety',
  level: 'error',
  facts: ['L29', 'X9'],
  fix: 'prompt',
  examples: {
    bad: [
      `prophylaxis:
  - therapy: radiotherapy
    total_gy: 10.1
              ^^^^
    fractions: 1
`,
      `treatment:
  - therapy: radiotherapy
    intent: treatment
    total_gy: 99
              ^^
    fractions: 1
`,
    ],
    good: [
      `prophylaxis:
  - therapy: radiotherapy
    total_gy: 10
    fractions: 1
`,
      `prophylaxis:
  - therapy: radiotherapy
    total_gy: 17.5
    fractions: 5
`,
      `treatment:
  - therapy: radiotherapy
    intent: other_condition
    total_gy: 20
    fractions: 1
`,
    ],
  },
  check(note, tell) {
    for (const course of radiotherapiesOfHo(note.data)) {
      const { total_gy, fractions } = course.value;
      if (fractions !== 1 || typeof total_gy !== 'number') continue;
      if (total_gy <= mostSingleGy || total_gy >= centigrayFrom) continue;
      tell({
        at: spanOf(note, [...course.path, 'total_gy']),
        level: isPublished(note.data) ? 'information' : 'error',
        message: `${total_gy} Gy in one fraction is in no schedule against HO that was read: at most ${mostSingleGy} Gy, and usually 7-8 Gy. Check the dose and the number of fractions; if both are right, record in words by which protocol.`,
        related: [{ at: spanOf(note, [...course.path, 'fractions']), message: 'One fraction.' }],
        fixes: askFields(note, 'Add words: by which protocol', course.path, ['words']),
      });
    }
  },
};
