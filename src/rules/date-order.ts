/** Times that cannot be in this order. */
import { type DisorderKind, disorders } from '../clinical/disorder';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const dateOrder: Rule = {
  id: 'date-order',
  title: 'Times that cannot be in this order',
  why: 'A course cannot end before it starts, nothing can recur before it was removed, and an excision cannot come before the event that started the ossification. Ossification that is older than the event points to an earlier one, or to ossification that was there before.',
  whenNot:
    'It speaks only where the order is certain. Radiotherapy and etidronate may end before the operation. Ossification older than the event is no problem where prior_ho or another cause is recorded, and where the class is not traumatic or neurogenic.',
  kind: 'contradiction',
  level: 'error',
  isDataError: true,
  facts: ['S43', 'S30', 'L30'],
  fix: 'none',
  examples: {
    bad: [
      `treatment:
  - therapy: indomethacin
    start: 2024-03-02
    end: 2024-03-01
         ^^^^^^^^^^
`,
      `cause:
  class: traumatic
  when: 2024-01-10
presentation:
  onset: 2024-01-09
         ^^^^^^^^^^
surgery:
  - type: ho_excision
    when: 2023
          ^^^^
`,
      `prophylaxis:
  - therapy: indomethacin
    intent: secondary
    start: 10 days before sx1
    duration: 7 days
              ^^^^^^
surgery:
  - id: sx1
    type: ho_excision
`,
    ],
    good: [
      `treatment:
  - therapy: indomethacin
    start: 2024-03-01
    end: 2024-03-01
`,
      `patient:
  comorbidities: prior_ho
cause:
  class: traumatic
  when: 2024-01-10
presentation:
  onset: 2024-01-09
`,
      `prophylaxis:
  - therapy: radiotherapy
    intent: secondary
    start: 1 day before sx1
    end: 1 day before sx1
surgery:
  - id: sx1
    type: ho_excision
`,
    ],
  },
  check(note, tell) {
    for (const { kind, path, than } of disorders(note)) {
      tell({
        at: spanOf(note, path),
        message: messages[kind],
        related: [{ at: spanOf(note, than), message: 'It should not be earlier than this.' }],
        ...(kind === 'bone before day 0' && { level: 'warning' }),
      });
    }
  },
};

const messages: Readonly<Record<DisorderKind, string>> = {
  'end before start': 'This ends before it starts. So nobody can tell how long it lasted. Check both times.',
  'prevention over before operation':
    'This prevention is over before the operation that it belongs to. Prevention of recurrence is meant to go with the excision. Check its times, and which operation it is for.',
  'recurrence before excision':
    'Recurrence is told of a time before the excision. Nothing can recur that is not removed. Check the times; ossification that was there before is prior_ho.',
  'complication before cause':
    'This complication is earlier than what it is said to follow. One of the two times is wrong, or it follows something else. Check both.',
  'excision before day 0':
    'This excision is earlier than day 0. What started the ossification cannot come after its removal. Check both times; for ossification that was there before record prior_ho in comorbidities.',
  'bone before day 0':
    'The ossification is older than day 0. So this event can hardly have started it. Check both times; record an earlier cause in other_causes, or prior_ho in comorbidities.',
};
