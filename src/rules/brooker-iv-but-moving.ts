/** A hip that is graded ankylosed by Brooker, and moves. */
import { flexionArc } from '../clinical/arcs';
import { gradesOf, motionsAt } from '../clinical/grades';
import { movingHipArc } from '../clinical/thresholds';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const brookerIvButMoving: Rule = {
  id: 'brooker-iv-but-moving',
  title: 'Hip of Brooker grade IV that moves',
  why: 'Grade IV means apparent bony ankylosis on one film. In one series 8 of 10 hips graded IV after replacement moved well, so this is common and no mistake by itself. A second view or CT shows whether bone really bridges the joint.',
  whenNot:
    'It says nothing about motion after an excision, and where the motion that goes with the grade is not known in degrees.',
  kind: 'contradiction',
  level: 'information',
  facts: ['L08', 'L09'],
  fix: 'none',
  examples: {
    bad: [
      `lesions:
  - site: hip
    grade: brooker IV
           ^^^^^^^^^^
rom:
  - flexion: 60
    extension_deficit: 39
`,
      `lesions:
  - site: hip
rom:
  - when: day 200
    arc: 40
imaging:
  - modality: xray
    when: day 190
    grade: brooker IV
           ^^^^^^^^^^
`,
    ],
    good: [
      `lesions:
  - site: hip
    grade: brooker IV
rom:
  - flexion: 60
    extension_deficit: 40
`,
      `lesions:
  - site: hip
    grade: brooker III
rom:
  - flexion: 60
    extension_deficit: 20
`,
      `lesions:
  - site: hip
    grade: brooker IV
rom:
  - when: 6 months after sx1
    arc: 80
surgery:
  - id: sx1
    type: ho_excision
    status: done
`,
    ],
  },
  check(note, tell) {
    for (const grade of gradesOf(note.data)) {
      if (grade.system !== 'brooker' || grade.step !== 'IV') continue;
      for (const lesion of grade.lesions) {
        if (lesion.value.site !== 'hip') continue;
        const arcs = motionsAt(note, grade, lesion, 'hip').flatMap(({ value, path }) => {
          const arc = flexionArc(value);
          return arc === undefined ? [] : [{ arc, path }];
        });
        const [least] = arcs.sort((a, b) => a.arc - b.arc);
        if (!least || least.arc <= movingHipArc) continue;
        tell({
          at: spanOf(note, grade.path),
          message: `Brooker IV says that bone seems to bridge the hip, and an arc of ${least.arc} degrees is recorded. Many hips graded so move (8 of 10 in one series): one film can deceive. Consider a second view or CT, and check grade and motion.`,
          related: [{ at: spanOf(note, least.path), message: 'The motion that goes with this grade.' }],
        });
      }
    }
  },
};
