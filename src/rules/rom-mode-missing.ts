/** Measured motion that does not say who moved the joint. */
import { hasAngle, isDescribed } from '../clinical/motion';
import { entries } from '../model/access';
import { keySpanOf } from '../model/note';
import type { Rule } from './rule';

export const romModeMissing: Rule = {
  id: 'rom-mode-missing',
  title: 'Motion without its mode, active or passive',
  why: 'Passive motion is larger than active motion, so two measurements can be compared only if their mode is known.',
  whenNot: 'It says nothing about motion in words, and about a fixed joint. `not_stated` answers it.',
  kind: 'missing',
  level: 'information',
  facts: ['L15'],
  fix: 'none',
  examples: {
    bad: [
      `lesions:
  - site: elbow
rom:
^^^
  - flexion: 100
    extension_deficit: 30
`,
      `lesions:
  - site: hip
rom:
^^^
  - mode:
    arc: 40
`,
    ],
    good: [
      `lesions:
  - site: elbow
rom:
  - mode: active
    flexion: 100
`,
      `lesions:
  - site: elbow
rom:
  - range: limited
`,
      `lesions:
  - site: elbow
rom:
  - fixed: yes
    flexion: 45
`,
      `lesions:
  - site: elbow
rom:
  - mode: not_stated
    flexion: 100
`,
    ],
  },
  check(note, tell) {
    for (const { value, path } of entries(note.data, 'rom')) {
      if (value.mode !== undefined || !hasAngle(value) || isDescribed(value)) continue;
      tell({
        at: keySpanOf(note, ['rom']),
        missing: [...path, 'mode'],
        message:
          'Mode of the motion: missing. Active motion is smaller than passive motion, so without it two measurements cannot be compared. Write active or passive, or not_stated.',
      });
    }
  },
};
