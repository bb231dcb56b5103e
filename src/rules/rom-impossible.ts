/** An angle that no such joint can have. */
import { angles } from '../clinical/motion';
import { limitsOf, oddness } from '../clinical/motionLimits';
import { entries } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const romImpossible: Rule = {
  id: 'rom-impossible',
  title: 'Angle that this joint cannot have',
  why: 'No such joint moves so far, so it is a slip: a digit too many, a wrong sign, or the wrong field or joint. The limits are house style and much wider than the normal range.',
  whenNot:
    'It says nothing where no limits are set for the joint (wrist, hand, foot, spine, neck). The angles of a fixed joint are a position and may lie anywhere in its range.',
  kind: 'contradiction',
  level: 'error',
  isDataError: true,
  facts: ['L15', 'L16'],
  fix: 'none',
  examples: {
    bad: [
      `lesions:
  - site: elbow
rom:
  - flexion: 166
             ^^^
`,
      `lesions:
  - site: elbow
rom:
  - joint: hip
    extension_deficit: -46
                       ^^^
    abduction: 91
               ^^
`,
      `lesions:
  - site: knee
rom:
  - arc: 191
         ^^^
`,
    ],
    good: [
      `lesions:
  - site: elbow
rom:
  - flexion: 165
`,
      `lesions:
  - site: hip
    ankylosed: all_planes
rom:
  - flexion: -10
    extension_deficit: -10
    fixed: yes
`,
      `lesions:
  - site: wrist
rom:
  - flexion: 166
`,
    ],
  },
  check(note, tell) {
    for (const { value, path } of entries(note.data, 'rom')) {
      for (const angle of angles) {
        const limits = value[angle] === undefined ? undefined : limitsOf(note.data, value, angle);
        if (!limits || oddness(value[angle], limits) !== 'impossible') continue;
        const { from, to } = limits.possible;
        tell({
          at: spanOf(note, [...path, angle]),
          message: `${angle} ${value[angle]} is not possible here: at the most it goes from ${from} to ${to}. The motion cannot be read so. Check the sign, the number and the joint.`,
        });
      }
    }
  },
};
