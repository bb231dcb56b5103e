/** A restricted diet, and why is not recorded. */
import { gapSpan } from '../clinical/gapSpan';
import { askFields } from '../clinical/prompts';
import { fields } from '../model/access';
import type { Rule } from './rule';

export const dietWithoutReason: Rule = {
  id: 'diet-without-reason',
  title: 'Restricted diet without a reason',
  why: 'HO by itself asks for no particular diet, as far as is known: no trial of one was found. The exception is etidronate, which is kept apart from food, calcium and iron. So a diet mostly has another reason, and readers want to know which.',
  whenNot: 'It says nothing once `diet_reason` is filled in, or answered with `not_stated` or `unknown`.',
  kind: 'missing',
  level: 'information',
  facts: ['S50', 'X14', 'L41'],
  fix: 'prompt',
  examples: {
    bad: [
      `lifestyle:
^^^^^^^^^
  diet_restriction: yes
`,
      `lifestyle:
^^^^^^^^^
  diet_restriction: yes
  diet_reason:
`,
    ],
    good: [
      `lifestyle:
  diet_restriction: no
`,
      `lifestyle:
  diet_restriction: yes
  diet_reason: kidney stones
`,
    ],
  },
  check(note, tell) {
    const { diet_restriction, diet_reason } = fields(note.data, 'lifestyle');
    if (diet_restriction !== 'yes' || diet_reason !== undefined) return;
    tell({
      at: gapSpan(note, 'lifestyle'),
      missing: ['lifestyle', 'diet_reason'],
      message:
        'The diet is restricted, and no reason stands beside it. HO by itself asks for no particular diet; only etidronate is kept apart from food, calcium and iron. Record the other reason in diet_reason.',
      fixes: askFields(note, 'Add diet_reason to fill in', ['lifestyle'], ['diet_reason']),
    });
  },
};
