/** Radiotherapy after an excision, or before it, outside the hours in which most units give it. */
import { whileActive } from '../clinical/active';
import { askFields } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { hoursAfterOperation, hoursInWords, radiotherapies } from '../clinical/radiotherapy';
import { isSecondary } from '../clinical/therapySite';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const rtTimingWindow: Rule = {
  id: 'rt-timing-window',
  title: 'Radiotherapy outside the usual hours around the operation',
  why: 'Many units irradiate within 24 hours before or 72 hours after the excision, a rule of thumb without one source: both are settings of a project. Trials gave it up to 4 hours before and up to 96 hours after, a German survey up to 24 hours before and 120 after, and in 60 hips a start after day 4 went with failure.',
  whenNot:
    'It says nothing in the section treatment, about primary prevention, where start and operation are not connected, and in a published case. It only informs where the times are too vague to be sure (between two dates the hour is not known), and where the radiotherapy is over.',
  kind: 'advice',
  level: 'warning',
  facts: ['L30', 'X9'],
  fix: 'prompt',
  examples: {
    bad: [
      `prophylaxis:
  - therapy: radiotherapy
    start: 25 hours before sx1
           ^^^^^^^^^^^^^^^^^^^
surgery:
  - id: sx1
    type: ho_excision
`,
      `prophylaxis:
  - therapy: radiotherapy
    start: 73 hours after sx1
           ^^^^^^^^^^^^^^^^^^
surgery:
  - id: sx1
    type: ho_excision
`,
    ],
    good: [
      `prophylaxis:
  - therapy: radiotherapy
    start: 24 hours before sx1
surgery:
  - id: sx1
    type: ho_excision
`,
      `prophylaxis:
  - therapy: radiotherapy
    start: within 72 hours after sx1
surgery:
  - id: sx1
    type: ho_excision
`,
    ],
  },
  check(note, tell, { local: { radiotherapyHoursBefore: before, radiotherapyHoursAfter: after } }) {
    if (isPublished(note.data)) return;
    for (const course of radiotherapies(note.data)) {
      const hours = isSecondary(note.data, course) ? hoursAfterOperation(note, course) : undefined;
      if (!hours || (hours.from >= -before && hours.to <= after)) continue;
      const isCertain = hours.to < -before || hours.from > after;
      tell({
        at: spanOf(note, [...course.path, 'start']),
        level: isCertain ? whileActive(note, course, 'warning') : 'information',
        message: `This radiotherapy ${isCertain ? 'begins' : 'may begin'} outside the usual hours, ${before} before to ${after} after the operation: ${hoursInWords(hours)}. In trials late starts failed more often. ${isCertain ? 'Check the time, and record in words why.' : 'Write the start in hours from the operation.'}`,
        related: [{ at: spanOf(note, [...hours.operation.path, 'type']), message: 'The operation.' }],
        fixes: askFields(note, 'Add words: why at this time', course.path, ['words']),
      });
    }
  },
};
