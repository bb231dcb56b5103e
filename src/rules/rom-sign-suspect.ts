/** An extension deficit whose sign may be the wrong one. */
import { motionsOf } from '../clinical/arcs';
import { jointOf, type Motion } from '../clinical/motion';
import { limitsOf, oddness } from '../clinical/motionLimits';
import { overextension, sideDifference } from '../clinical/thresholds';
import { type Entry, entries, known } from '../model/access';
import { put } from '../model/edit';
import { type Note, spanOf } from '../model/note';
import { onceOfTwo } from '../model/once';
import type { Finding, Fix, Rule } from './rule';

export const romSignSuspect: Rule = {
  id: 'rom-sign-suspect',
  title: 'Extension deficit whose sign may be wrong',
  why: 'The sign is the commonest source of error: an extension of 30 may mean 30 degrees lacking, or 30 degrees beyond straight. Healthy elbows go about 2 degrees beyond, and the two sides hardly differ, so far more overextension, or a healthy side that lacks much more than the affected one, is worth a second look.',
  whenNot: 'It says nothing where the angle is not possible at all, and about more than one entry of the healthy side.',
  kind: 'contradiction',
  level: 'information',
  facts: ['L17', 'L15'],
  fix: 'rewrite',
  examples: {
    bad: [
      `lesions:
  - site: elbow
rom:
  - extension_deficit: -11
                       ^^^
`,
      `lesions:
  - site: hip
    side: left
rom:
  - side: left
    extension_deficit: -21
                       ^^^
  - side: right
    extension_deficit: 20
`,
    ],
    good: [
      `lesions:
  - site: elbow
rom:
  - extension_deficit: -10
`,
      `lesions:
  - site: hip
    side: left
rom:
  - side: left
    extension_deficit: -20
  - side: right
    extension_deficit: 20
`,
      `lesions:
  - site: elbow
    side: left
rom:
  - side: left
    extension_deficit: 60
  - side: right
    extension_deficit: -5
`,
    ],
  },
  check(note, tell) {
    for (const motion of entries(note.data, 'rom')) {
      const { value, path } = motion;
      const deficit = value.extension_deficit;
      const limits = limitsOf(note.data, value, 'extension_deficit');
      if (typeof deficit !== 'number' || oddness(deficit, limits) === 'impossible') continue;
      const at = spanOf(note, [...path, 'extension_deficit']);
      const joint = jointOf(note.data, value) ?? '';
      const healthy = healthySide(note, joint, value);
      if (deficit < -overextension && ['elbow', 'knee'].includes(joint)) {
        tell({ at, message: beyond(joint, deficit), fixes: asLack(note, motion, -deficit) });
      } else if (healthy && healthy.deficit - deficit > sideDifference)
        tell(lessThanHealthy(note, at, deficit, healthy));
    }
  },
};

const beyond = (joint: string, deficit: number): string =>
  `extension_deficit ${deficit} says that the ${joint} goes ${-deficit} degrees beyond straight, which is unusual. The sign is the commonest slip: a lack is positive. If the joint lacks ${-deficit} degrees, write ${-deficit}.`;

/** The same number as a lack; none where the joint does not flex as far. */
function asLack(note: Note, { value: { flexion, fixed }, path }: Entry<Motion>, lack: number): Fix[] {
  if (typeof flexion === 'number' && flexion < lack && fixed !== 'yes') return [];
  const edits = () => put(note, [...path, 'extension_deficit'], lack);
  return [{ title: `Write ${lack}: the joint lacks ${lack} degrees`, kind: 'rewrite', preferred: false, edits }];
}

interface Healthy {
  readonly entry: Entry<Motion>;
  readonly deficit: number;
}

/** The one measurement of the same joint on the side without a lesion, of an entry for the side with one. */
function healthySide(note: Note, joint: string, motion: Motion): Healthy | undefined {
  const { affected, healthy } = sidesOf(note, joint);
  return (known(motion.side) ?? affected) === affected ? healthy : undefined;
}

/** The only side of a joint that has lesions, and the one measurement of the other side. */
const sidesOf = onceOfTwo((note: Note, joint: string): { affected?: string | undefined; healthy?: Healthy } => {
  const lesions = entries(note.data, 'lesions').filter(({ value }) => value.site === joint);
  const [affected, ...others] = new Set(lesions.map(({ value }) => known(value.side)));
  const other = affected === 'left' ? 'right' : affected === 'right' ? 'left' : undefined;
  if (other === undefined || others.length > 0) return {};
  const [entry, ...more] = motionsOf(note, joint).filter(({ value }) => value.side === other);
  const deficit = entry?.value.extension_deficit;
  return entry && more.length === 0 && typeof deficit === 'number' ? { affected, healthy: { entry, deficit } } : {};
});

const lessThanHealthy = (note: Note, at: Finding['at'], deficit: number, healthy: Healthy): Finding => ({
  at,
  message: `The affected side has an extension deficit of ${deficit} and the healthy side one of ${healthy.deficit}, ${healthy.deficit - deficit} degrees more. Mostly it is the other way round: a sign may be wrong, or the sides swapped. Check both.`,
  related: [{ at: spanOf(note, [...healthy.entry.path, 'extension_deficit']), message: 'The healthy side.' }],
});
