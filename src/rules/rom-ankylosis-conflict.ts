/** A joint that bone bridges in a plane in which it moves. */
import { flexionArc, motionsOf, rotationArc } from '../clinical/arcs';
import { lastOf, oneSide } from '../clinical/grades';
import { isLimbJoint } from '../clinical/motion';
import { isPreoperative } from '../clinical/preoperative';
import { entries } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const romAnkylosisConflict: Rule = {
  id: 'rom-ankylosis-conflict',
  title: 'Bony ankylosis in a plane in which the joint moves',
  why: 'Bone that bridges a joint stops it. If an arc is recorded in the same plane, the film may deceive, which is common at the hip, or one of the two is from another day.',
  whenNot:
    'It says nothing where the plane of the ankylosis is not stated, about motion after an excision, and about arcs within the tolerance.',
  kind: 'contradiction',
  level: 'warning',
  facts: ['L08', 'L09', 'L11'],
  fix: 'none',
  examples: {
    bad: [
      `lesions:
  - site: hip
    ankylosed: all_planes
               ^^^^^^^^^^
rom:
  - flexion: 50
    extension_deficit: 44
`,
      `lesions:
  - site: elbow
    ankylosed: rotation
               ^^^^^^^^
rom:
  - flexion: 50
    extension_deficit: 44
    pronation: 10
    supination: 10
`,
    ],
    good: [
      `lesions:
  - site: hip
    ankylosed: all_planes
rom:
  - flexion: 50
    extension_deficit: 45
`,
      `lesions:
  - site: hip
    ankylosed: yes
rom:
  - flexion: 50
    extension_deficit: 10
`,
      `lesions:
  - site: elbow
    ankylosed: flexion_extension
rom:
  - when: after sx1
    arc: 100
surgery:
  - id: sx1
    type: ho_excision
    status: done
`,
    ],
  },
  check(note, tell, { local }) {
    for (const lesion of entries(note.data, 'lesions')) {
      const { site = '', ankylosed } = lesion.value;
      const planes = arcsIn[ankylosed ?? ''];
      if (!planes || !isLimbJoint(site)) continue;
      const before = motionsOf(note, site, oneSide(lesion.value)).filter(isPreoperative(note, lesion));
      const last = lastOf(note, before);
      for (const arcOf of planes) {
        const arcs = last.flatMap(({ value, path }) => {
          const arc = arcOf(value);
          return arc === undefined ? [] : [{ arc, path }];
        });
        const [least] = arcs.sort((a, b) => a.arc - b.arc);
        if (!least || least.arc <= local.ankylosisDegrees) continue;
        tell({
          at: spanOf(note, [...lesion.path, 'ankylosed']),
          message: `Bone bridges this joint in a plane in which an arc of ${least.arc} degrees is recorded. Both cannot be: a film can deceive, and so can a measurement. Check the plane of the ankylosis and the motion.`,
          related: [{ at: spanOf(note, least.path), message: 'The last motion that is recorded before an excision.' }],
        });
        break;
      }
    }
  },
};

const arcsIn: Readonly<Record<string, readonly (typeof flexionArc)[]>> = {
  flexion_extension: [flexionArc],
  rotation: [rotationArc],
  all_planes: [flexionArc, rotationArc],
};
