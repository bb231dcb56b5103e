/** An excision without a reason for it. */
import { excisions } from '../clinical/excision';
import { gapSpan } from '../clinical/gapSpan';
import { askFields } from '../clinical/prompts';
import { isOwnCase } from '../clinical/published';
import type { Rule } from './rule';

export const surgeryNoIndication: Rule = {
  id: 'surgery-no-indication',
  title: 'Excision without an indication',
  why: 'The founding text considers an operation only when the function of the joint suffers or pain is severe. A trapped nerve, pressure injury, hygiene, sitting, the fit of a prosthesis and the skin are reasons as well. Without the reason nobody can judge the operation or its result.',
  whenNot:
    'It says nothing about operations that are called off, about an excision biopsy, where the indication is answered with `not_stated` or `unknown`, and about published cases.',
  kind: 'missing',
  level: 'warning',
  facts: ['S35', 'L46'],
  fix: 'prompt',
  examples: {
    bad: [
      `surgery:
^^^^^^^
  - type: ho_excision
    status: planned
`,
      `surgery:
^^^^^^^
  - type: contracture_release
    status: done
    indication: none
`,
    ],
    good: [
      `surgery:
  - type: ho_excision
    status: planned
    indication: ankylosis
`,
      `surgery:
  - type: ho_excision
    status: cancelled
`,
    ],
  },
  check(note, tell) {
    if (!isOwnCase(note.data)) return;
    for (const { value, path } of excisions(note.data)) {
      if (value.indication !== undefined && value.indication[0] !== 'none') continue;
      tell({
        at: gapSpan(note, 'surgery'),
        missing: [...path, 'indication'],
        message:
          'The excision has no indication. An operation is considered for lost function or severe pain, or for a nerve, the skin, hygiene, sitting or a prosthesis. Write the reason in indication.',
        fixes: askFields(note, 'Add the indication', path, ['indication']),
      });
    }
  },
};
