/** Radiotherapy more than 4 hours before the excision, though within the usual hours. */
import { isActive } from '../clinical/active';
import { hoursAfterOperation, radiotherapies } from '../clinical/radiotherapy';
import { isSecondary } from '../clinical/therapySite';
import { trialHoursBefore } from '../clinical/thresholds';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const rtPreopLateWindow: Rule = {
  id: 'rt-preop-late-window',
  title: 'Radiotherapy more than 4 hours before the operation',
  why: 'The trial of radiotherapy before the operation gave 7 Gy at most 4 hours before it. In a pooled review radiotherapy 16 to 20 hours before was less effective. A German survey counts anything up to 24 hours before as usual.',
  whenNot:
    'It says nothing where the radiotherapy may lie within 4 hours or beyond the usual 24, in the section treatment, about primary prevention, about radiotherapy that is over, and in a published case.',
  kind: 'advice',
  level: 'information',
  facts: ['L30', 'L31', 'X9'],
  fix: 'none',
  examples: {
    bad: [
      `prophylaxis:
  - therapy: radiotherapy
    start: 5 hours before sx1
           ^^^^^^^^^^^^^^^^^^
surgery:
  - id: sx1
    type: ho_excision
`,
      `prophylaxis:
  - therapy: radiotherapy
    start: 24 hours before sx1
           ^^^^^^^^^^^^^^^^^^^
surgery:
  - id: sx1
    type: ho_excision
`,
    ],
    good: [
      `prophylaxis:
  - therapy: radiotherapy
    start: 4 hours before sx1
surgery:
  - id: sx1
    type: ho_excision
`,
      `prophylaxis:
  - therapy: radiotherapy
    start: 5 hours after sx1
surgery:
  - id: sx1
    type: ho_excision
`,
    ],
  },
  check(note, tell, { local: { radiotherapyHoursBefore: before } }) {
    for (const course of radiotherapies(note.data)) {
      const hours = isSecondary(note.data, course) ? hoursAfterOperation(note, course) : undefined;
      if (!hours || !isActive(note, course)) continue;
      if (hours.from < -before || hours.to >= -trialHoursBefore) continue;
      tell({
        at: spanOf(note, [...course.path, 'start']),
        message: `This radiotherapy begins more than ${trialHoursBefore} hours before the operation: the trial gave it at most ${trialHoursBefore} hours before, and 16 to 20 hours before was less effective in a pooled review. Check whether it can be given later, or after the operation.`,
      });
    }
  },
};
