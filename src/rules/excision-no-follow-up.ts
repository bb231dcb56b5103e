/** Nobody has looked again after an excision. */
import { noteDay } from '../clinical/active';
import type { Operation } from '../clinical/excision';
import { gapSpan } from '../clinical/gapSpan';
import { askEntry } from '../clinical/prompts';
import { isOwnCase } from '../clinical/published';
import { excisionsDone, visitsAfter } from '../clinical/recurrence';
import { followUpDue } from '../clinical/thresholds';
import { type Entry, isAnswer } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { compare, lag } from '../model/timeline';
import type { Rule } from './rule';

export const excisionNoFollowUp: Rule = {
  id: 'excision-no-follow-up',
  title: 'No follow-up after an excision',
  why: 'What an excision achieved shows later: the motion that stays, and whether the bone comes back. Recurrence is said to be rare at the elbow; on film it was seen in more than a quarter of one series. A series is expected to state how long its patients were followed.',
  whenNot:
    'It says nothing within 6 months of the operation (house style), where `note_date` or the time of the operation is missing, where `follow_up` is answered with `not_stated` or `unknown`, and about published cases.',
  kind: 'missing',
  level: 'warning',
  facts: ['S47', 'S48', 'L136', 'X13'],
  fix: 'prompt',
  examples: {
    bad: [
      `note_type: follow_up
           ^^^^^^^^^
note_date: 2026-09-11
surgery:
  - type: ho_excision
    status: done
    when: 2026-03-10
`,
      `note_date: 2026-09-11
follow_up:
^^^^^^^^^
  - when: before sx1
    course: worse
surgery:
  - id: sx1
    type: ho_excision
    status: done
    when: 2025
`,
    ],
    good: [
      `note_date: 2026-09-10
surgery:
  - type: ho_excision
    status: done
    when: 2026-03-10
`,
      `note_date: 2026-09-11
follow_up: not_stated
surgery:
  - type: ho_excision
    status: done
    when: 2026-03-10
`,
    ],
  },
  check(note, tell) {
    if (!isOwnCase(note.data) || isAnswer(note.data.follow_up)) return;
    for (const excision of excisionsDone(note)) {
      if (!isDue(note, excision) || visitsAfter(note, excision).length > 0) continue;
      tell({
        at: gapSpan(note, 'follow_up'),
        missing: ['follow_up'],
        message:
          'No visit is recorded after this excision, which is more than 6 months ago. Motion that stays and bone that comes back show only later. Add a visit with motion, film and recurrence, or answer follow_up with not_stated.',
        fixes: askEntry(note, 'Add a visit after the excision', 'follow_up', {
          when: null,
          course: null,
          recurrence: null,
        }),
      });
    }
  },
};

/** Certainly more than 6 months before the day of the note. */
function isDue(note: Note, excision: Entry<Operation>): boolean {
  const day = noteDay(note);
  const since = day && lag(note.timeline, pointOf(excision), day);
  return since !== undefined && compare(since, { ...followUpDue, days: 1 }) === 'reached';
}
