/** An angle that is possible, and rarely seen. */
import { angles } from '../clinical/motion';
import { limitsOf, oddness } from '../clinical/motionLimits';
import { entries } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const romUnusual: Rule = {
  id: 'rom-unusual',
  title: 'Unusual angle',
  why: 'The angle lies outside what is commonly measured, also in stiff or lax joints. Most often it is a slip of the sign, the number or the field. The limits are house style and wider than the normal range.',
  whenNot:
    'It says nothing where no limits are set for the joint, and about a fixed joint, whose angles are a position. What is not possible at all has a rule of its own.',
  kind: 'contradiction',
  level: 'warning',
  facts: ['L15', 'L16'],
  fix: 'none',
  examples: {
    bad: [
      `lesions:
  - site: elbow
rom:
  - flexion: 151
             ^^^
`,
      `lesions:
  - site: hip
rom:
  - flexion: 9
             ^
    extension_deficit: 5
`,
    ],
    good: [
      `lesions:
  - site: elbow
rom:
  - flexion: 150
`,
      `lesions:
  - site: hip
rom:
  - flexion: 9
    extension_deficit: 9
`,
      `lesions:
  - site: elbow
rom:
  - flexion: 166
`,
    ],
  },
  check(note, tell) {
    for (const { value, path } of entries(note.data, 'rom')) {
      for (const angle of angles) {
        const limits = value[angle] === undefined ? undefined : limitsOf(note.data, value, angle);
        if (!limits || oddness(value[angle], limits) !== 'unusual') continue;
        const { from, to } = limits.plausible;
        tell({
          at: spanOf(note, [...path, angle]),
          message: `${angle} ${value[angle]} is unusual: mostly it lies between ${from} and ${to}. Such numbers are often a slip. Check the sign, the number and the joint; if it is right, accept it with a reason.`,
        });
      }
    }
  },
};
