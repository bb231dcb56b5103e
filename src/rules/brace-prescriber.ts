/** A brace of which nobody is said to have advised it. */
import { isBrace } from '../clinical/programmes';
import { isPublished } from '../clinical/published';
import { entries } from '../model/access';
import { keySpanOf } from '../model/note';
import type { Rule } from './rule';

export const bracePrescriber: Rule = {
  id: 'brace-prescriber',
  title: 'Brace without the one who advised it',
  why: 'By the founding text patients who need a brace can ask their physician about it. Who advised it can be asked about its scheme later.',
  whenNot: 'It is off unless a level is set for it. It says nothing about published cases.',
  kind: 'missing',
  level: 'hint',
  isQuiet: true,
  facts: ['S57'],
  fix: 'none',
  examples: {
    bad: [
      `rehabilitation:
^^^^^^^^^^^^^^
  - type: dynamic_brace
    by_day: motion
`,
      `rehabilitation:
^^^^^^^^^^^^^^
  - type: static_progressive_brace
    prescribed_by:
`,
    ],
    good: [
      `rehabilitation:
  - type: dynamic_brace
    prescribed_by: hand surgeon
`,
      `rehabilitation:
  - type: static_splint
`,
    ],
  },
  check(note, tell) {
    if (isPublished(note.data)) return;
    for (const { value, path } of entries(note.data, 'rehabilitation')) {
      if (value.prescribed_by !== undefined || !isBrace(value)) continue;
      tell({
        at: keySpanOf(note, ['rehabilitation']),
        missing: [...path, 'prescribed_by'],
        message: 'Who advised the brace: missing. That person can be asked about its scheme. Write a role, not a name.',
      });
    }
  },
};
