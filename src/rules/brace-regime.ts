/** A brace without its scheme by day and by night, or with the same for both. */
import { isActive } from '../clinical/active';
import { isBrace } from '../clinical/programmes';
import { askFields } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { entries, known } from '../model/access';
import { keySpanOf, spanOf } from '../model/note';
import type { Rule } from './rule';

export const braceRegime: Rule = {
  id: 'brace-regime',
  title: 'Brace without a scheme by day and by night',
  why: 'By the founding text a dynamic brace allows motion by day and holds the joint still by night. In a randomised trial static-progressive braces did as well, and no trial of the scheme itself was found. So the scheme is a choice, and belongs in the note.',
  whenNot:
    'It says nothing about published cases. The same scheme by day and night is asked about only for a dynamic brace that is still worn, and not where words tell why. `not_stated` answers it.',
  kind: 'advice',
  level: 'information',
  facts: ['S55', 'S56', 'L107', 'X15'],
  fix: 'prompt',
  examples: {
    bad: [
      `rehabilitation:
^^^^^^^^^^^^^^
  - type: static_progressive_brace
    by_day: motion
`,
      `rehabilitation:
  - type: dynamic_brace
    by_day: motion
    by_night: motion
              ^^^^^^
`,
    ],
    good: [
      `rehabilitation:
  - type: dynamic_brace
    by_day: motion
    by_night: immobilised
`,
      `rehabilitation:
  - type: static_progressive_brace
    by_day: brace
    by_night: brace
`,
      `rehabilitation:
  - type: dynamic_brace
    by_day: not_stated
    by_night: not_stated
`,
    ],
  },
  check(note, tell) {
    if (isPublished(note.data)) return;
    for (const entry of entries(note.data, 'rehabilitation').filter(({ value }) => isBrace(value))) {
      const { value, path } = entry;
      for (const field of ['by_day', 'by_night'] as const) {
        if (value[field] !== undefined) continue;
        tell({ at: keySpanOf(note, ['rehabilitation']), missing: [...path, field], message: missing[field] });
      }
      const isSame = known(value.by_day) !== undefined && value.by_day === value.by_night;
      if (!isSame || value.type !== 'dynamic_brace' || value.words !== undefined || !isActive(note, entry)) continue;
      tell({
        at: spanOf(note, [...path, 'by_night']),
        message:
          'This dynamic brace does the same by day and by night. It is meant to allow motion by day and to hold the joint still by night, though no trial of that was found. Check the two, or say why in words.',
        fixes: askFields(note, 'Add words: why the same by day and by night', path, ['words']),
      });
    }
  },
};

const missing = {
  by_day: 'Scheme of the brace by day: missing. It matters: the usual one is motion by day. Write it, or not_stated.',
  by_night:
    'Scheme of the brace by night: missing. It matters: the usual one is rest by night. Write it, or not_stated.',
} as const;
