/** An excision is planned, and how far the joint moves now is not on record. */
import { isBefore, motionsOf } from '../clinical/arcs';
import { type PlaceOperated, placesOperated } from '../clinical/beforeOperation';
import type { Operation } from '../clinical/excision';
import { gapSpan } from '../clinical/gapSpan';
import { plannedExcisions } from '../clinical/invasive';
import { hasAngle, isDescribed, isLimbJoint, type Motion } from '../clinical/motion';
import { askEntry } from '../clinical/prompts';
import { type Entry, isAnswer } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { compare, lag } from '../model/timeline';
import type { Rule } from './rule';

export const surgeryNoRecentRom: Rule = {
  id: 'surgery-no-recent-rom',
  title: 'No recent range of motion before a planned excision',
  why: 'Lost function is the main reason to operate, and the range of motion shows it. It is also what the result is measured against. It can change in a few months, so an old measurement does not do; 90 days is house style, and a project may set its own limit.',
  whenNot:
    'It says nothing about regions without a joint, where the day of a measurement is not known, where `rom` is answered with `not_stated` or `unknown`, about operations that are done, and about published cases.',
  kind: 'missing',
  level: 'warning',
  facts: ['S35', 'S36'],
  fix: 'prompt',
  examples: {
    bad: [
      `note_type: initial
           ^^^^^^^
lesions:
  - site: elbow
surgery:
  - type: ho_excision
    status: planned
`,
      `lesions:
  - site: elbow
rom:
^^^
  - when: 91 days before sx1
    flexion: 95
surgery:
  - id: sx1
    type: ho_excision
    status: planned
    when: 2026-05-30
`,
    ],
    good: [
      `lesions:
  - site: elbow
rom:
  - when: 90 days before sx1
    flexion: 95
surgery:
  - id: sx1
    type: ho_excision
    status: planned
    when: 2026-05-30
`,
      `lesions:
  - site: elbow
rom:
  - when: before sx1
    range: limited
surgery:
  - id: sx1
    type: ho_excision
    status: planned
`,
    ],
  },
  check(note, tell, { local }) {
    if (isAnswer(note.data.rom)) return;
    for (const excision of plannedExcisions(note)) {
      const places = placesOperated(note.data, excision.value).filter(({ site }) => isLimbJoint(site));
      for (const place of places) {
        const motions = motionsOf(note, place.site, place.side);
        if (motions.some((motion) => isRecent(note, motion, excision, local.recentMotionDays))) continue;
        tell({
          at: gapSpan(note, 'rom'),
          missing: ['rom'],
          message: `No range of motion of the ${place.site} from the last ${local.recentMotionDays} days before the planned excision. It shows what the operation is for, and what its result is measured against. Add it, or answer rom with not_stated.`,
          fixes: askEntry(note, `Add the motion of the ${place.site} before the operation`, 'rom', stub(place)),
        });
      }
    }
  },
};

/** Whether a measurement may be of the days before the operation: what is not certain does not count against it. */
function isRecent(note: Note, motion: Entry<Motion>, operation: Entry<Operation>, days: number): boolean {
  const isEmpty = !hasAngle(motion.value) && !isDescribed(motion.value);
  if (isEmpty || isBefore(note, pointOf(operation), pointOf(motion))) return false;
  const ahead = lag(note.timeline, pointOf(motion), pointOf(operation));
  return !ahead || compare(ahead, { days: days + 1 }) !== 'reached';
}

const stub = ({ site, side }: PlaceOperated) => ({ joint: site, ...(side && { side }), when: null, mode: null });
