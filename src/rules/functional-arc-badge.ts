/** An elbow that moves as far as most daily tasks need, and is not to be operated on. */

import { isFunctionalElbow, motionsOf } from '../clinical/arcs';
import { oneSide } from '../clinical/grades';
import { latest } from '../clinical/latest';
import { operations } from '../clinical/operations';
import { isPublished } from '../clinical/published';
import { entries } from '../model/access';
import { roleOf } from '../model/axis';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const functionalArcBadge: Rule = {
  id: 'functional-arc-badge',
  title: 'Elbow with a functional arc',
  why: 'By the founding text an elbow that covers 30 to 130 degrees, with 50 degrees of rotation each way, does over 90 % of daily life. The paper behind it says most activities, and newer data show telephone, keyboard and door tasks beyond it. So the arc is a convention, and person and job decide.',
  whenNot:
    'It is off unless a level is set for it. It says nothing where an operation for the ossification is recorded, in published cases, and where one of the four angles is missing.',
  kind: 'advice',
  level: 'hint',
  isQuiet: true,
  facts: ['S36', 'S37', 'S38', 'L13', 'L14', 'X11'],
  fix: 'none',
  examples: {
    bad: [
      `lesions:
  - site: elbow
rom:
  - flexion: 130
             ^^^
    extension_deficit: 30
    pronation: 50
    supination: 50
`,
      `lesions:
  - site: elbow
    side: left
rom:
  - side: left
    flexion: 140
             ^^^
    extension_deficit: -5
    pronation: 80
    supination: 85
`,
    ],
    good: [
      `lesions:
  - site: elbow
rom:
  - flexion: 129
    extension_deficit: 30
    pronation: 50
    supination: 50
`,
      `lesions:
  - site: elbow
rom:
  - flexion: 130
    extension_deficit: 31
    pronation: 50
    supination: 50
`,
      `lesions:
  - site: elbow
rom:
  - flexion: 130
    extension_deficit: 30
    pronation: 49
    supination: 50
`,
    ],
  },
  check(note, tell) {
    // An operation of which nothing is said may be for the ossification.
    const isOperated = operations(note.data).some((one) => !['index', 'other'].includes(roleOf(one) ?? ''));
    if (isOperated || isPublished(note.data)) return;
    for (const { value } of entries(note.data, 'lesions')) {
      if (value.site !== 'elbow') continue;
      const last = latest(note, motionsOf(note, 'elbow', oneSide(value)));
      if (!last || !isFunctionalElbow(last.value)) continue;
      tell({
        at: spanOf(note, [...last.path, last.value.flexion === undefined ? 'range' : 'flexion']),
        message:
          'This elbow moves as far as most daily tasks need: 30 to 130 degrees, and 50 degrees of rotation each way. Some tasks, such as the telephone, need more. Record any task that the patient cannot do.',
      });
    }
  },
};
