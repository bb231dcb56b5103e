/** A date that is more exact than the note says its dates are. */
import { asDays, asYear, type ExactDate, exactDates, type StrictPolicy, strictPolicy } from '../clinical/datePolicy';
import { isPublished } from '../clinical/published';
import { put } from '../model/edit';
import { type Note, spanOf } from '../model/note';
import type { Edit } from '../model/span';
import type { Fix, Rule } from './rule';

export const dateKindsMixed: Rule = {
  id: 'date-kinds-mixed',
  title: 'Date more exact than the date policy allows',
  why: 'Whoever gets the note relies on its date policy: under `relative` it has no dates, under `year_only` no month and no day. One exact date is enough to identify a patient. Days counted from day 0 keep the intervals that the checks need.',
  whenNot: 'It says nothing about published cases, and where dates are `actual` or `shifted`.',
  kind: 'privacy',
  level: 'error',
  isDataError: true,
  facts: ['L134'],
  fix: 'redact',
  examples: {
    bad: [
      `note_date: 2024-03-10
           ^^^^^^^^^^
privacy:
  date_policy: relative
cause:
  class: traumatic
  when: 2024-01-10
        ^^^^^^^^^^
imaging:
  - when: 2024-02
          ^^^^^^^
`,
      `privacy:
  date_policy: year_only
cause:
  class: traumatic
  when: 2024
imaging:
  - when: 2024-02
          ^^^^^^^
`,
    ],
    good: [
      `privacy:
  date_policy: relative
cause:
  class: traumatic
  when: day 0
imaging:
  - when: week 4
`,
      `privacy:
  date_policy: year_only
cause:
  class: traumatic
  when: 2024
imaging:
  - when: day 30
`,
      `privacy:
  date_policy: shifted
cause:
  class: traumatic
  when: 2024-01-10
`,
    ],
  },
  check(note, tell) {
    const policy = strictPolicy(note);
    if (!policy || isPublished(note.data)) return;
    const dates = exactDates(note, policy);
    for (const date of dates) {
      tell({
        at: date.leaf.tree.span,
        message: `This date is more exact than the date policy ${policy} allows. Who gets the note relies on that, and a date may identify the patient. ${whatToDo[policy]}`,
        related: [{ at: spanOf(note, ['privacy', 'date_policy']), message: 'The date policy of this note.' }],
        fixes: fixesFor(note, policy, date, dates),
      });
    }
  },
};

const whatToDo: Readonly<Record<StrictPolicy, string>> = {
  relative: 'Write days from day 0, such as day 45, or change the policy.',
  year_only: 'Write the year only, or days from day 0, such as day 45, or change the policy.',
};

/** All dates at once, in one step; offered at each of them that it changes. */
function fixesFor(note: Note, policy: StrictPolicy, date: ExactDate, dates: readonly ExactDate[]): Fix[] {
  const ways: [string, Way][] = [['Write all dates as days from day 0', (one) => inDays(note, policy, one)]];
  if (policy === 'year_only') ways.push(['Keep only the year of all dates', ({ when }) => asYear(when)]);
  return ways
    .filter(([, way]) => way(date) !== undefined)
    .map(([title, way]) => ({ title, kind: 'redact', preferred: false, edits: () => redacted(note, dates, way) }));
}

/** How a date is written otherwise; undefined where it cannot be. */
type Way = (date: ExactDate) => string | number | undefined;

function redacted(note: Note, dates: readonly ExactDate[], way: Way): readonly Edit[] {
  return dates.flatMap((date) => {
    const value = way(date);
    return value === undefined ? [] : put(note, date.leaf.path, value);
  });
}

/** Day 0 itself keeps its year where that is allowed: with it the others have a place in time. */
function inDays(note: Note, policy: StrictPolicy, { leaf, when }: ExactDate): string | number | undefined {
  const days = asDays(note, when);
  return policy === 'year_only' && leaf.path.join('.') === 'cause.when' && days !== undefined ? asYear(when) : days;
}
