/** Malformed great toes, and no thought of fibrodysplasia ossificans progressiva (FOP) on record. */
import { hasMalformedToes, isFop } from '../clinical/fop';
import { answeredEntries } from '../clinical/geneticDisease';
import { invasivePlans } from '../clinical/invasive';
import { askDifferential, askFields, askReferral } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { fields, known } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const fopToeClue: Rule = {
  id: 'fop-toe-clue',
  title: 'Malformed great toes without a thought of FOP',
  why: 'Great toes that are short and deviated from birth are the first sign of fibrodysplasia ossificans progressiva (FOP). It was mistaken for something else in most patients, often for cancer, and procedures did harm. A test of the gene ACVR1 settles it.',
  whenNot:
    'It says nothing once a genetic disease is named, a test is done or pending, or FOP stands in the differential with a reason. Where something invasive is planned, `fop-not-excluded-invasive` speaks instead. It only informs in a published case.',
  kind: 'safety',
  level: 'warning',
  facts: ['L81', 'L87'],
  fix: 'prompt',
  examples: {
    bad: [
      `genetics:
  great_toes: malformed_both
              ^^^^^^^^^^^^^^
`,
      `genetics:
  diagnosis: none
  great_toes: malformed
              ^^^^^^^^^
  test: not_done
`,
    ],
    good: [
      `genetics:
  great_toes: malformed_one
`,
      `genetics:
  great_toes: malformed_both
  test: pending
`,
    ],
  },
  check(note, tell) {
    const { data } = note;
    const { diagnosis, great_toes, test } = fields(data, 'genetics');
    const isNamed = known(diagnosis) !== undefined && diagnosis !== 'none';
    const isTested = known(test) !== undefined && test !== 'not_done';
    if (!hasMalformedToes(data) || isNamed || isTested || isFop(note)) return;
    if (answeredEntries(data, 'fop').length > 0 || invasivePlans(note).length > 0) return;
    tell({
      at: spanOf(note, ['genetics', 'great_toes']),
      message: `The great toes are ${great_toes}, and neither a genetic disease nor a test is recorded. Malformed great toes with new bone or lumps raise the question of FOP, in which procedures do harm. Consider the ACVR1 test before anything invasive.`,
      ...(isPublished(data) && { level: 'information' }),
      fixes: [
        ...askDifferential(note, 'fop'),
        ...askFields(note, 'Add test to fill in', ['genetics'], ['test']),
        ...askReferral(note, 'genetics'),
      ],
    });
  },
};
