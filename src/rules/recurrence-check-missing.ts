/** Visits after an excision that do not say whether bone came back, or how long after the operation they are. */

import type { Operation } from '../clinical/excision';
import { gapSpan } from '../clinical/gapSpan';
import { latest } from '../clinical/latest';
import { askFields } from '../clinical/prompts';
import { isOwnCase } from '../clinical/published';
import { excisionsDone, type Visit, visitsAfter } from '../clinical/recurrence';
import type { Entry } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { lag } from '../model/timeline';
import type { Rule } from './rule';

export const recurrenceCheckMissing: Rule = {
  id: 'recurrence-check-missing',
  title: 'Follow-up after an excision without recurrence, or without its length',
  why: 'Whether bone came back is what most asks of an excision, and the answer means little without the time after which one looked. A series is expected to state the length of follow-up. Recurrence that was not looked for is not the same as none.',
  whenNot:
    'It says nothing once one visit tells of recurrence and one has a length, where they are answered with `not_stated`, where there is no visit yet, and about published cases.',
  kind: 'missing',
  level: 'information',
  facts: ['S47', 'L136', 'X13'],
  fix: 'prompt',
  examples: {
    bad: [
      `follow_up:
^^^^^^^^^
  - when: 1 year after sx1
    course: improved
surgery:
  - id: sx1
    type: ho_excision
    status: done
    when: 2025-03-10
`,
      `follow_up:
^^^^^^^^^
  - when: after sx1
    recurrence: none
surgery:
  - id: sx1
    type: ho_excision
    status: done
    when: 2025-03-10
`,
    ],
    good: [
      `follow_up:
  - when: 1 year after sx1
    recurrence: not_assessed
surgery:
  - id: sx1
    type: ho_excision
    status: done
    when: 2025-03-10
`,
      `follow_up:
  - when: not_stated
    recurrence: none
surgery:
  - id: sx1
    type: ho_excision
    status: done
    when: 2025-03-10
`,
    ],
  },
  check(note, tell) {
    if (!isOwnCase(note.data)) return;
    for (const excision of excisionsDone(note)) {
      const visits = visitsAfter(note, excision);
      const last = latest(
        note,
        visits.filter((visit) => sinceOf(note, excision, visit) !== undefined),
      );
      if (!last) continue;
      if (visits.every(({ value }) => value.recurrence === undefined)) {
        tell({
          at: gapSpan(note, 'follow_up'),
          missing: [...last.path, 'recurrence'],
          message:
            'No visit after the excision says whether bone came back. That it was not looked for is not the same as none. Write recurrence, also if it is none or not_assessed.',
          fixes: askFields(note, 'Add recurrence at the last visit', last.path, ['recurrence']),
        });
      }
      if (visits.every((visit) => sinceOf(note, excision, visit) === 0)) {
        tell({
          at: gapSpan(note, 'follow_up'),
          missing: [...last.path, 'when'],
          message:
            'No visit after the excision tells how long after it that is. Recurrence means little without the length of follow-up. Write the time, such as 1 year after surgery.',
        });
      }
    }
  },
};

/** The days from an operation to a visit at the least: 0 for `after sx1`; undefined where the visit may be of before. */
function sinceOf(note: Note, excision: Entry<Operation>, visit: Entry<Visit>): number | undefined {
  const since = lag(note.timeline, pointOf(excision), pointOf(visit))?.earliest;
  return since !== undefined && since >= 0 ? since : undefined;
}
