/** Prevention with a non-steroidal anti-inflammatory drug (NSAID) that began late after the operation. */
import { nsaidUses, tellNsaid } from '../clinical/nsaidUse';
import { isPublished } from '../clinical/published';
import { operationOf } from '../clinical/therapySite';
import { lateStartDays } from '../clinical/thresholds';
import { pointOf } from '../model/axis';
import { type Note, spanOf } from '../model/note';
import { lag, type Point } from '../model/timeline';
import type { Rule } from './rule';

export const nsaidLateStart: Rule = {
  id: 'nsaid-late-start',
  title: 'Preventive NSAID begun late after the operation',
  why: 'In most trials of prevention after an operation the drug began within about 24 hours. After spinal cord injury it began about 3 weeks after the injury, which is another setting.',
  whenNot:
    'It says nothing up to 3 days after the operation, where the times are too vague to be sure, without an operation, and about published cases.',
  kind: 'advice',
  level: 'information',
  facts: ['L18', 'L21', 'L24'],
  fix: 'prompt',
  examples: {
    bad: [
      `prophylaxis:
  - therapy: indomethacin
    intent: secondary
    start: 2026-01-14
           ^^^^^^^^^^
surgery:
  - type: ho_excision
    when: 2026-01-10
`,
      `prophylaxis:
  - therapy: ibuprofen
    operation: tha
    start: 4 days after tha
           ^^^^^^^^^^^^^^^^
surgery:
  - id: tha
    type: arthroplasty
    role: index
    when: 2026-01-10
`,
    ],
    good: [
      `prophylaxis:
  - therapy: indomethacin
    intent: secondary
    start: 2026-01-13
surgery:
  - type: ho_excision
    when: 2026-01-10
`,
      `cause:
  class: neurogenic
  type: sci
  when: 2026-01-10
prophylaxis:
  - therapy: indomethacin_sr
    start: 2026-01-31
`,
    ],
  },
  check(note, tell) {
    if (isPublished(note.data)) return;
    for (const use of nsaidUses(note)) {
      const operation = use.path[0] === 'prophylaxis' ? operationOf(note.data, use) : undefined;
      if (!operation || !isLate(note, pointOf(operation), pointOf(use))) continue;
      const finding = tellNsaid(note, use, {
        level: 'information',
        said: `begins more than ${lateStartDays} days after the operation. In most surgical trials of prevention it began within about 24 hours.`,
        ahead: 'Check the start, or record in words why it is later.',
      });
      tell({
        ...finding,
        at: spanOf(note, [...use.path, 'start']),
        related: [{ at: spanOf(note, operation.path), message: 'The operation to which it belongs.' }],
      });
    }
  },
};

const isLate = (note: Note, from: Point, to: Point): boolean =>
  (lag(note.timeline, from, to)?.earliest ?? 0) > lateStartDays;
