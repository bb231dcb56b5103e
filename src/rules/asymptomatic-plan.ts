/** Nothing troubles the patient, and no plan is recorded. */
import { askFields } from '../clinical/prompts';
import { isOwnCase } from '../clinical/published';
import { isAsymptomatic } from '../clinical/symptoms';
import { fields } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const asymptomaticPlan: Rule = {
  id: 'asymptomatic-plan',
  title: 'No symptoms, and no plan recorded',
  why: 'Without symptoms and without loss of function the founding text sees no need for an operation, and speaks of care with medicine. Observation without medicine is common, since most HO is harmless. Either way the decision is worth a word.',
  whenNot:
    'It says nothing once `plan.management` is filled in or answered, and about published cases. It is off unless somebody sets a level for it.',
  kind: 'advice',
  level: 'hint',
  isQuiet: true,
  facts: ['S33', 'S34', 'X10'],
  fix: 'prompt',
  examples: {
    bad: [
      `presentation:
  symptoms: none
            ^^^^
`,
      `presentation:
  symptoms: none
            ^^^^
  pain: none
  function_impaired: no
plan:
  patient_preference: no operation
`,
    ],
    good: [
      `presentation:
  symptoms: none
plan:
  management: observation
`,
      `presentation:
  symptoms: stiffness
`,
    ],
  },
  check(note, tell) {
    const hasPlan = fields(note.data, 'plan').management !== undefined;
    if (hasPlan || !isAsymptomatic(note.data) || !isOwnCase(note.data)) return;
    tell({
      at: spanOf(note, ['presentation', 'symptoms']),
      message:
        'No symptoms, and no plan is recorded. HO without symptoms is usually watched or cared for without an operation. Record the decision in plan.management.',
      fixes: askFields(note, 'Add the plan', ['plan'], ['management']),
    });
  },
};
