/** A dose of preventive radiotherapy that is unusual against HO. */
import { askFields } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { radiotherapies } from '../clinical/radiotherapy';
import { centigrayFrom, fractionatedGy, mostSingleGy } from '../clinical/thresholds';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const rtDoseUnusual: Rule = {
  id: 'rt-dose-unusual',
  title: 'Radiation dose that is unusual against HO',
  why: 'The usual schedules are 7-8 Gy in one fraction, or 5 fractions of 3.5 Gy (17.5 Gy in all). Another figure may be the protocol of the unit, or a slip of the pen. The limits for one fraction are settings of a project.',
  whenNot:
    'It says nothing from 6 to 8 Gy in one fraction and from 10 to 20 Gy in several, where dose or fractions are missing, and in the section treatment. More than 10 Gy in one fraction, and what looks like centigray, have rules of their own. It only informs in a published case.',
  kind: 'advice',
  level: 'warning',
  facts: ['L29', 'S32', 'X9'],
  fix: 'prompt',
  examples: {
    bad: [
      `prophylaxis:
  - therapy: radiotherapy
    total_gy: 5.9
              ^^^
    fractions: 1
`,
      `prophylaxis:
  - therapy: radiotherapy
    total_gy: 20.1
              ^^^^
    fractions: 5
`,
    ],
    good: [
      `prophylaxis:
  - therapy: radiotherapy
    total_gy: 8
    fractions: 1
`,
      `prophylaxis:
  - therapy: radiotherapy
    total_gy: 20
    fractions: 5
`,
    ],
  },
  check(note, tell, { local }) {
    for (const course of radiotherapies(note.data)) {
      const { total_gy, fractions } = course.value;
      if (course.path[0] !== 'prophylaxis' || typeof total_gy !== 'number' || typeof fractions !== 'number') continue;
      const usual = fractions === 1 ? { from: local.singleDoseFrom, to: local.singleDoseTo } : fractionatedGy;
      // Beyond these limits other rules speak.
      const isTold = fractions === 1 ? total_gy > mostSingleGy : total_gy >= centigrayFrom;
      if (isTold || (total_gy >= usual.from && total_gy <= usual.to)) continue;
      tell({
        at: spanOf(note, [...course.path, 'total_gy']),
        level: isPublished(note.data) ? 'information' : 'warning',
        message: `${total_gy} Gy in ${fractions === 1 ? 'one fraction' : `${fractions} fractions`} is unusual against HO: the German guideline gives 7-8 Gy once, or 5 fractions of 3.5 Gy. Check dose, unit and fractions; if they are right, record in words by which protocol.`,
        fixes: askFields(note, 'Add words: by which protocol', course.path, ['words']),
      });
    }
  },
};
