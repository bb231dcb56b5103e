/** A joint that the patient moves farther than the examiner. */
import { flexionArc, rotationArc } from '../clinical/arcs';
import { jointOf, type Motion } from '../clinical/motion';
import { isSameOccasion } from '../clinical/occasion';
import { activeOverPassive } from '../clinical/thresholds';
import { type Entry, entries, known } from '../model/access';
import { type Note, spanOf } from '../model/note';
import type { Rule } from './rule';

export const romActiveOverPassive: Rule = {
  id: 'rom-active-over-passive',
  title: 'Active motion beyond passive motion',
  why: 'In healthy elbows passive motion is 3 to 5 degrees larger than active motion. Active motion that is clearly larger mostly means that the two were swapped, or that one was measured with pain or guarding.',
  whenNot: 'It says nothing about measurements of different days, or with an operation between them.',
  kind: 'contradiction',
  level: 'warning',
  facts: ['L15'],
  fix: 'none',
  examples: {
    bad: [
      `lesions:
  - site: elbow
rom:
  - when: week 6
    mode: active
          ^^^^^^
    flexion: 106
    extension_deficit: 30
  - when: week 6
    mode: passive
    flexion: 100
    extension_deficit: 30
`,
      `lesions:
  - site: elbow
rom:
  - when: day 43
    mode: passive
    rotation_arc: 90
  - when: day 42
    mode: active
          ^^^^^^
    rotation_arc: 100
`,
    ],
    good: [
      `lesions:
  - site: elbow
rom:
  - when: week 6
    mode: active
    flexion: 105
    extension_deficit: 30
  - when: week 6
    mode: passive
    flexion: 100
    extension_deficit: 30
`,
      `lesions:
  - site: elbow
rom:
  - when: day 44
    mode: passive
    rotation_arc: 90
  - when: day 42
    mode: active
    rotation_arc: 100
`,
    ],
  },
  check(note, tell) {
    const measured = entries(note.data, 'rom').map((motion) => measuredOf(note, motion));
    const passives = measured.filter(({ motion }) => motion.value.mode === 'passive');
    for (const active of measured.filter(({ motion }) => motion.value.mode === 'active')) {
      const passive = passives.find((one) => isExceeded(note, active, one));
      if (!passive) continue;
      tell({
        at: spanOf(note, [...active.motion.path, 'mode']),
        message: `By these numbers the patient moves the joint clearly farther than the examiner did at the same time. Mostly it is the other way round, by 3 to 5 degrees. Check which measurement was active and which passive.`,
        related: [{ at: spanOf(note, [...passive.motion.path, 'mode']), message: 'The passive measurement.' }],
      });
    }
  },
};

/** An entry of motion with what two of them are compared by, worked out once and not for every two. */
interface Measured {
  readonly motion: Entry<Motion>;
  readonly joint: string | undefined;
  readonly side: string | undefined;
  readonly flexion: number | undefined;
  readonly rotation: number | undefined;
}

const measuredOf = ({ data }: Note, motion: Entry<Motion>): Measured => ({
  motion,
  joint: jointOf(data, motion.value),
  side: known(motion.value.side),
  flexion: flexionArc(motion.value),
  rotation: rotationArc(motion.value),
});

/** Whether an active measurement goes beyond a passive one of the same joint, side and occasion. */
const isExceeded = (note: Note, active: Measured, passive: Measured): boolean =>
  active.joint === passive.joint &&
  active.side === passive.side &&
  (isMore(active.flexion, passive.flexion) || isMore(active.rotation, passive.rotation)) &&
  isSameOccasion(note, active.motion, passive.motion);

const isMore = (active: number | undefined, passive: number | undefined): boolean =>
  active !== undefined && passive !== undefined && active > passive + activeOverPassive;
