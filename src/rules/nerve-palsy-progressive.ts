/** A nerve palsy gets worse, and the plan does not answer it. */

import { plannedOperations } from '../clinical/invasive';
import { isForNerve, worseningPalsies } from '../clinical/nerve';
import { askFields, askReferral } from '../clinical/prompts';
import { isOwnCase } from '../clinical/published';
import { hasUrgentReferral } from '../clinical/referrals';
import { fields } from '../model/access';
import { type Note, spanOf } from '../model/note';
import type { Rule } from './rule';

export const nervePalsyProgressive: Rule = {
  id: 'nerve-palsy-progressive',
  title: 'Nerve palsy that gets worse, without an answer to it',
  why: 'A nerve lesion that gets worse may justify an early operation, in children as well; at the elbow the ulnar nerve is the one at risk. So it calls for a surgical opinion soon, and the plan should say what follows from it.',
  whenNot:
    'It says nothing when a later finding of the nerve or an operation for it is on record, when an urgent referral or an operation for the nerve is planned and the plan is neither to watch nor open, and about published cases. It only informs where the plan is open but such a referral or operation is there.',
  kind: 'safety',
  level: 'warning',
  facts: ['L46', 'L54', 'L102'],
  fix: 'prompt',
  examples: {
    bad: [
      `nerves_vessels:
  - structure: ulnar_nerve
    status: progressive_deficit
            ^^^^^^^^^^^^^^^^^^^
plan:
  management: observation
`,
      `presentation:
  when: 2026-03-10
nerves_vessels:
  - structure: sciatic_nerve
    status: motor_deficit
            ^^^^^^^^^^^^^
    when: 2026-04-10
`,
    ],
    good: [
      `nerves_vessels:
  - structure: ulnar_nerve
    status: progressive_deficit
plan:
  management: surgical
referral:
  - to: orthopaedics
    urgency: urgent
`,
      `presentation:
  when: 2026-03-10
nerves_vessels:
  - structure: sciatic_nerve
    status: motor_deficit
    when: 2026-03-10
`,
    ],
  },
  check(note, tell) {
    const { management } = fields(note.data, 'plan');
    const isAnswered = hasUrgentReferral(note.data) || isOperationAhead(note);
    const isWatched = management === 'observation';
    const isOpen = management === 'undecided';
    if (!isOwnCase(note.data) || (isAnswered && !isWatched && !isOpen)) return;
    for (const { path } of worseningPalsies(note)) {
      tell({
        at: spanOf(note, [...path, 'status']),
        ...(isAnswered && isOpen && { level: 'information' }),
        message: `This nerve palsy gets worse or is new, and ${isWatched ? 'the plan is to watch' : isOpen ? 'the plan is open' : 'no urgent referral or operation for the nerve is recorded'}. A palsy that gets worse may be a reason not to wait. Consider an urgent surgical opinion, and record the plan.`,
        fixes: [
          ...askReferral(note, 'orthopaedics'),
          ...askFields(note, 'Add the plan and its reason', ['plan'], ['management', 'reason']),
        ],
      });
    }
  },
};

const isOperationAhead = (note: Note): boolean => plannedOperations(note).some(({ value }) => isForNerve(value));
