/** Ossification of the elbow that was first seen late after an injury or an operation. */
import { hasCause } from '../clinical/causes';
import { cnsLesions } from '../clinical/cns';
import { sinceDayZero } from '../clinical/elapsed';
import { isFop } from '../clinical/fop';
import { askAnother } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { lateOnset } from '../clinical/thresholds';
import { entries, fields } from '../model/access';
import { type Note, spanOf } from '../model/note';
import { compare, lag } from '../model/timeline';
import type { Rule } from './rule';

export const onsetLate: Rule = {
  id: 'onset-late',
  title: 'Elbow ossification first seen later than month 3 after an injury',
  why: 'In one large experience with the elbow, ossification was never seen to appear for the first time after month 3. Late bone can have another trigger or be something else. After burns the mean onset in one series was 12 weeks, and in children with a cord lesion it can be over a year, so such cases are left out.',
  whenNot:
    'It says nothing after burns and lesions of brain or cord, in genetic ossification, about published cases, where another cause is recorded, and once a diagnosis of the differential has its reason.',
  kind: 'advice',
  level: 'information',
  facts: ['L11', 'L105', 'L142'],
  fix: 'prompt',
  examples: {
    bad: [
      `cause:
  class: traumatic
  type: fracture
presentation:
  onset: day 95
         ^^^^^^
lesions:
  - site: elbow
`,
      `cause:
  class: traumatic
  type: elbow_surgery
  when: 2024-01-01
presentation:
  onset: 2024-04-03
         ^^^^^^^^^^
lesions:
  - site: elbow
`,
    ],
    good: [
      `cause:
  class: traumatic
  type: burn
presentation:
  onset: day 95
lesions:
  - site: elbow
`,
      `cause:
  class: traumatic
  type: fracture
presentation:
  onset: day 92
lesions:
  - site: elbow
`,
      `cause:
  class: traumatic
  type: fracture
presentation:
  onset: day 95
lesions:
  - site: hip
`,
    ],
  },
  check(note, tell) {
    if (isPublished(note.data) || !isElbowInjury(note) || isExplained(note)) return;
    const sinceInjury = lag(note.timeline, 'index', 'onset');
    if (!sinceInjury || compare(sinceInjury, { days: lateOnset.days + 1 }) !== 'reached') return;
    tell({
      at: spanOf(note, ['presentation', 'onset']),
      message: `First seen ${sinceDayZero(sinceInjury)}. In one large experience elbow bone never appeared first after month 3, so another trigger or diagnosis is possible. Check the onset, record another cause if there is one, or the differential with its reasons.`,
      fixes: askDiagnosis(note),
    });
  },
};

/** Not a second one beside one that waits to be filled in. */
const askDiagnosis = (note: Note) =>
  entries(note.data, 'differential').some(({ value }) => value.diagnosis === undefined)
    ? []
    : askAnother(note, 'Add a diagnosis to consider', 'differential', { diagnosis: null, status: null, reason: null });

const injuries = ['fracture', 'dislocation', 'fracture_dislocation', 'ligament_injury', 'elbow_surgery'] as const;

/** All of it at the elbow, after an injury or operation there. */
const isElbowInjury = ({ data }: Note): boolean =>
  hasCause(data, ...injuries) &&
  entries(data, 'lesions').length > 0 &&
  entries(data, 'lesions').every(({ value }) => value.site === 'elbow');

/** What else may have started it, or that others were thought of. */
const isExplained = (note: Note): boolean =>
  fields(note.data, 'cause').class === 'genetic' ||
  isFop(note) ||
  cnsLesions(note.data).length > 0 ||
  entries(note.data, 'other_causes').length > 0 ||
  entries(note.data, 'differential').some(({ value }) => value.reason !== undefined);
