/** An excision is planned, and the note says that nothing troubles the patient. */
import { plannedExcisions } from '../clinical/invasive';
import { askFields } from '../clinical/prompts';
import { isAsymptomatic } from '../clinical/symptoms';
import { listed } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const surgeryAsymptomatic: Rule = {
  id: 'surgery-asymptomatic',
  title: 'Excision planned without symptoms',
  why: 'Most HO after hip replacement has no clinical importance. A patient without symptoms and without loss of function is usually watched, since an operation has its own risks and the bone can come back. If there is a reason to operate all the same, it belongs in the note.',
  whenNot:
    'It says nothing when a tumour is suspected, when pain, lost function, a problem of care or a nerve deficit is recorded, about operations that are done, and about published cases.',
  kind: 'advice',
  level: 'warning',
  facts: ['S33', 'S35', 'L06'],
  fix: 'prompt',
  examples: {
    bad: [
      `presentation:
  symptoms: none
surgery:
  - type: ho_excision
          ^^^^^^^^^^^
    status: planned
`,
      `presentation:
  symptoms: none
  pain: 0
  function_impaired: no
surgery:
  - type: contracture_release
          ^^^^^^^^^^^^^^^^^^^
    status: planned
    indication: functional_limitation
`,
    ],
    good: [
      `presentation:
  symptoms: none
  function_impaired: yes
surgery:
  - type: ho_excision
    status: planned
`,
      `presentation:
  symptoms: none
surgery:
  - type: ho_excision
    status: planned
    indication: suspected_tumour
`,
    ],
  },
  check(note, tell) {
    if (!isAsymptomatic(note.data)) return;
    for (const { value, path } of plannedExcisions(note)) {
      if (listed(value.indication).includes('suspected_tumour')) continue;
      tell({
        at: spanOf(note, [...path, 'type']),
        message:
          'An excision is planned, and the note knows no symptom, pain or lost function. HO without symptoms is usually watched. Check the plan, or record what troubles the patient and the indication.',
        related: [
          { at: spanOf(note, ['presentation', 'symptoms']), message: 'No symptoms at all, as it is recorded here.' },
        ],
        fixes: [
          ...askFields(note, 'Add the indication', path, ['indication']),
          ...askFields(
            note,
            'Add function_impaired and limited_tasks',
            ['presentation'],
            ['function_impaired', 'limited_tasks'],
          ),
        ],
      });
    }
  },
};
