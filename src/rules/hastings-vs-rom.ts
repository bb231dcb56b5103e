/** A grade of Hastings and Graham that the measured motion does not bear out. */
import { fittingGrade, flexionPlane, type Plane, rotationPlane } from '../clinical/elbowPlanes';
import { type Grade, gradesOf, motionsAt } from '../clinical/grades';
import type { Motion } from '../clinical/motion';
import type { Entry } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const hastingsVsRom: Rule = {
  id: 'hastings-vs-rom',
  title: 'Grade of Hastings and Graham that the measured motion does not bear out',
  why: 'Hastings and Graham grade by function: I without loss of motion, II with loss (A flexion and extension, B rotation, C both), III with bony ankylosis in the same planes. The split of II and III is textbook knowledge. If grade and motion disagree, one of them is wrong or from another day.',
  whenNot:
    'It compares with numbers only, never with words for the range, and never across an excision or over more than 90 days. Motion that is enough for daily tasks without being full contradicts neither I nor II.',
  kind: 'contradiction',
  level: 'warning',
  facts: ['L11', 'S36', 'S37', 'L15'],
  fix: 'none',
  examples: {
    bad: [
      `lesions:
  - site: elbow
    grade: hastings_graham I
           ^^^^^^^^^^^^^^^^^
rom:
  - flexion: 129
    extension_deficit: 30
    pronation: 50
    supination: 50
`,
      `lesions:
  - site: elbow
    grade: hastings_graham IIIA
           ^^^^^^^^^^^^^^^^^^^^
rom:
  - flexion: 96
    extension_deficit: 90
`,
    ],
    good: [
      `lesions:
  - site: elbow
    grade: hastings_graham I
rom:
  - flexion: 130
    extension_deficit: 30
    pronation: 50
    supination: 50
`,
      `lesions:
  - site: elbow
    grade: hastings_graham IIIA
rom:
  - flexion: 95
    extension_deficit: 90
`,
      `lesions:
  - site: elbow
    grade: hastings_graham I
rom:
  - range: limited
`,
    ],
  },
  check(note, tell, { local }) {
    for (const grade of gradesOf(note.data)) {
      if (grade.system !== 'hastings_graham') continue;
      for (const lesion of grade.lesions) {
        const motions = motionsAt(note, grade, lesion, 'elbow');
        const found = conflict(grade, motions, local.ankylosisDegrees);
        if (!found) continue;
        const fitting = fittingGrade(found.motion.value);
        tell({
          at: spanOf(note, grade.path),
          message: `hastings_graham ${grade.step} means ${found.meaning}, and by the motion that goes with it ${found.finding}. Grade and motion disagree, so one cannot tell how the elbow is. Check both${fitting ? `; by motion alone it would be ${fitting}` : ''}.`,
          related: [{ at: spanOf(note, found.motion.path), message: 'The motion that goes with this grade.' }],
        });
      }
    }
  },
};

interface Conflict {
  readonly motion: Entry<Motion>;
  /** What the grade means. */
  readonly meaning: string;
  /** What the motion shows. */
  readonly finding: string;
}

const planes = [
  { plane: flexionPlane, letters: 'AC', name: 'flexion and extension', functional: '30 to 130 degrees' },
  { plane: rotationPlane, letters: 'BC', name: 'pronation and supination', functional: '50 degrees each way' },
] as const;

/** The first plane in which every entry that tells contradicts the grade. */
function conflict({ step }: Grade, motions: readonly Entry<Motion>[], stiff: number): Conflict | undefined {
  const [, level = '', letter = ''] = /^(I+)([ABC]?)$/.exec(step) ?? [];
  for (const { plane, letters, name, functional } of planes) {
    // Without a letter both planes are meant.
    if (!letters.includes(letter)) continue;
    const against = (motion: Entry<Motion>) => contradicts(level, plane, motion.value, stiff);
    const motion = motions.find((one) => against(one) !== undefined);
    if (!motion || motions.some((one) => against(one) === false)) continue;
    if (level === 'I') return { motion, meaning: 'no loss of motion', finding: `${name} do not cover ${functional}` };
    if (level === 'II') return { motion, meaning: `loss of ${name}`, finding: `${name} are about full` };
    return { motion, meaning: `bony ankylosis in ${name}`, finding: `${name} have an arc` };
  }
  return undefined;
}

/** Whether motion in a plane contradicts the grade; undefined where it does not tell. */
function contradicts(level: string, plane: Plane, motion: Motion, stiff: number): boolean | undefined {
  if (level === 'III') {
    const arc = plane.arc(motion);
    return arc === undefined ? undefined : arc > stiff;
  }
  if (level === 'II') return plane.isFull(motion);
  const isFunctional = plane.isFunctional(motion);
  return isFunctional === undefined ? undefined : !isFunctional;
}
