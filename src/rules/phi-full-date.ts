/** A date with month or day in a note that claims to follow Safe Harbor. */
import { claimsSafeHarbor } from '../clinical/privacy/handling';
import {
  allInDays,
  allInYears,
  hasExactDayZero,
  inYears,
  type WrittenDate,
  writtenDates,
} from '../clinical/privacy/writtenDates';
import { fields } from '../model/access';
import type { Note } from '../model/note';
import type { Fix, Rule } from './rule';

export const phiFullDate: Rule = {
  id: 'phi-full-date',
  title: 'Date with month or day under Safe Harbor',
  why: 'Of the dates of a patient Safe Harbor keeps only the year, since the day of an injury or an operation is known to many. The checks of this note need intervals: days counted from day 0 keep them and need no date.',
  whenNot:
    'It says nothing unless `privacy.method` is `safe_harbor`, nothing where dates are `shifted`, and nothing about the day on which the privacy of the note was checked. Where the date policy is `relative` or `year_only` it reads texts and comments only: fields are the business of `date-kinds-mixed`.',
  kind: 'privacy',
  level: 'warning',
  facts: ['L133', 'L134'],
  fix: 'redact',
  examples: {
    bad: [
      `privacy:
  date_policy: actual
  method: safe_harbor
cause:
  class: traumatic
  when: 2024-03
        ^^^^^^^
`,
      `privacy:
  date_policy: actual
  method: safe_harbor
presentation:
  words: Fell on 12 March 2024 at work.
                 ^^^^^^^^^^^^^
`,
    ],
    good: [
      `privacy:
  date_policy: actual
  method: safe_harbor
cause:
  class: traumatic
  when: 2024
presentation:
  words: Fell in 2024 at work.
`,
      `privacy:
  date_policy: actual
  method: limited_data_set
cause:
  class: traumatic
  when: 2024-03-12
`,
      `privacy:
  date_policy: shifted
  method: safe_harbor
cause:
  class: traumatic
  when: 2024-03-12
`,
    ],
  },
  check(note, tell) {
    const policy = fields(note.data, 'privacy').date_policy;
    if (!claimsSafeHarbor(note.data) || (policy !== 'actual' && policy !== 'relative' && policy !== 'year_only'))
      return;
    const all = writtenDates(note).filter(({ inProse }) => inProse || policy === 'actual');
    for (const date of all) {
      tell({
        at: date.span,
        message:
          'This date has a month or a day. Safe Harbor keeps only the year, since an exact date may lead to the patient. Keep the year, or count days from day 0, which keeps the intervals.',
        fixes: fixesFor(note, date, all),
      });
    }
  },
};

function fixesFor(note: Note, date: WrittenDate, all: readonly WrittenDate[]): Fix[] {
  const fix = (title: string, preferred: boolean, edits: Fix['edits']): Fix => ({
    title,
    kind: 'redact',
    preferred,
    edits,
  });
  return [
    ...(hasExactDayZero(note)
      ? [fix('Write all dates of this note as days from day 0', true, () => allInDays(note, all))]
      : []),
    fix('Keep only the year of this date', false, () => inYears(date)),
    fix('Keep only the year of all dates of this note', false, () => allInYears(note, all)),
  ];
}
