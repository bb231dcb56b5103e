/** Something that was seen or done after the day on which the note was written. */
import { noteDay, timeIn, timeOf } from '../clinical/active';
import { isBefore } from '../clinical/arcs';
import { isObserved } from '../clinical/observed';
import { isPublished } from '../clinical/published';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const dateInFuture: Rule = {
  id: 'date-in-future',
  title: 'Something seen or done after the date of the note',
  why: 'A note cannot tell of what happened after it was written. Either one of the two dates is a slip, or the event is still ahead; then its status should say planned, since the checks treat what is planned in another way.',
  whenNot:
    'It says nothing about what is planned, cancelled or declined, about vague times, and about studies and visits of which nothing is recorded yet. Only a case of your own without any note_date is compared with today.',
  kind: 'contradiction',
  level: 'error',
  isDataError: true,
  facts: ['L134'],
  fix: 'none',
  examples: {
    bad: [
      `note_date: 2024-03-10
imaging:
  - modality: xray
    when: 2024-03-11
          ^^^^^^^^^^
    ho_present: yes
`,
      `note_date: day 30
surgery:
  - type: ho_excision
    status: done
    when: day 31
          ^^^^^^
`,
      `note_date: 2024-03-10
treatment:
  - therapy: indomethacin
    start: 2024-04
           ^^^^^^^
`,
    ],
    good: [
      `note_date: 2024-03-10
imaging:
  - modality: xray
    when: 2024-03-10
    ho_present: yes
`,
      `note_date: day 30
surgery:
  - type: ho_excision
    status: planned
    when: day 31
`,
      `note_date: 2024-03-10
treatment:
  - therapy: indomethacin
    start: 2024-03
`,
    ],
  },
  check(note, tell, { today }) {
    const isUndated = note.data.note_date === undefined && !isPublished(note.data);
    const day = isUndated ? timeOf(today) : noteDay(note);
    if (!day) return;
    for (const { path, tree } of note.times) {
      const when = timeIn(note, tree.source);
      const observed = when && isBefore(note, day, when) && isObserved(note.data, path);
      if (!observed) continue;
      tell({
        at: tree.span,
        message: isUndated ? afterToday : afterNote,
        ...(observed === 'perhaps' && { level: 'warning' }),
        ...(!isUndated && { related: [{ at: spanOf(note, ['note_date']), message: 'The date of this note.' }] }),
      });
    }
  },
};

const afterNote =
  'This lies after the date of the note. A note cannot tell of what has not happened, so one of the two dates is wrong. Check both; if this is still ahead, say so by status: planned.';
const afterToday =
  'This lies after today; the note has no note_date, so it was compared with today. What has not happened cannot be recorded as seen or done. Check the date; if this is still ahead, say so by status: planned.';
