/** Exercise that nobody guides, or of which that is not said. */
import { isActive } from '../clinical/active';
import { guidanceOf, isExercise, isForExerciseAdvice } from '../clinical/programmes';
import { askFields } from '../clinical/prompts';
import { entries } from '../model/access';
import { keySpanOf, spanOf } from '../model/note';
import type { Rule } from './rule';

export const rehabUnsupervised: Rule = {
  id: 'rehab-unsupervised',
  title: 'Exercise without guidance',
  why: 'By the founding text suitable exercise goes on under the guidance of a physician; therapists count too, which goes beyond it. So the note says whether exercise is guided, and by whom.',
  whenNot:
    'It says nothing about physiotherapy and programmes in hospital, about what is over, in fibrodysplasia ossificans progressiva (FOP), and about published cases. `not_stated` answers it.',
  kind: 'advice',
  level: 'warning',
  facts: ['S52'],
  fix: 'prompt',
  examples: {
    bad: [
      `rehabilitation:
  - type: active_rom
    supervised: no
                ^^
`,
      `rehabilitation:
^^^^^^^^^^^^^^
  - type: strengthening
`,
      `rehabilitation:
  - type: gentle_stretch
    supervised_by: self
                   ^^^^
`,
    ],
    good: [
      `rehabilitation:
  - type: active_rom
    supervised: yes
`,
      `rehabilitation:
  - type: active_rom
    supervised_by: physiotherapist
`,
      `rehabilitation:
  - type: physiotherapy
    supervised: no
`,
    ],
  },
  check(note, tell) {
    if (!isForExerciseAdvice(note)) return;
    for (const entry of entries(note.data, 'rehabilitation')) {
      const { value, path } = entry;
      if (!isExercise(value) || !isActive(note, entry)) continue;
      const guidance = guidanceOf(value);
      if (guidance === 'open') {
        tell({ at: keySpanOf(note, ['rehabilitation']), missing: [...path, 'supervised'], message: notSaid });
      } else if (guidance === 'alone') {
        tell({
          at: spanOf(note, [...path, value.supervised_by === undefined ? 'supervised' : 'supervised_by']),
          message: alone,
          fixes: askFields(note, 'Add supervised_by: who guides it', path, ['supervised_by']),
        });
      }
    }
  },
};

const notSaid =
  'Guidance of the exercise: missing. Exercise should go on under the guidance of a professional. Write whether it is supervised, or not_stated.';
const alone =
  'This exercise is done without guidance. By the founding text suitable exercise goes on under the guidance of a physician; therapists count too. Consider guidance, and record who gives it.';
