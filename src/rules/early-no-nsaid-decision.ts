/** The early stage, and no decision for or against a non-steroidal anti-inflammatory drug (NSAID). */
import { isContraindicated } from '../clinical/contraindications';
import { isOperatedOn } from '../clinical/operations';
import { askEntry } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { hasNsaid, isNsaid } from '../clinical/therapies';
import type { CaseNote } from '../knowledge/index';
import { entries, fields, isAnswer } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const earlyNoNsaidDecision: Rule = {
  id: 'early-no-nsaid-decision',
  title: 'Early stage without a decision on an NSAID',
  why: 'The founding text wants an NSAID early, to calm inflammation and pain and so to have less bone, and names nothing that speaks against one. Trials do not agree: after hip replacement there was less bone, but no better function and more bleeding; after acetabular fracture results are mixed; after spinal cord injury two small trials are in favour. So either decision can be right, and the note tells which it was.',
  whenNot:
    'It says nothing once an NSAID is recorded, was declined, or `therapy: none` has its reason, where `treatment` is answered with `not_stated` or `unknown`, in fibrodysplasia ossificans progressiva (FOP), in pregnancy, with a contraindication to NSAIDs, after an operation for the bone, and about published cases.',
  kind: 'advice',
  level: 'information',
  facts: ['S27', 'S28', 'X8', 'L21', 'L22'],
  fix: 'prompt',
  examples: {
    bad: [
      `presentation:
  stage: early_inflammatory
         ^^^^^^^^^^^^^^^^^^
`,
      `presentation:
  stage: early_inflammatory
         ^^^^^^^^^^^^^^^^^^
treatment:
  - therapy: none
`,
    ],
    good: [
      `presentation:
  stage: progressing
`,
      `presentation:
  stage: early_inflammatory
treatment:
  - therapy: none
    reason: patient_choice
`,
      `patient:
  egfr_ml_min: 29
presentation:
  stage: early_inflammatory
`,
    ],
  },
  check(note, tell) {
    const { data } = note;
    const isEarly = fields(data, 'presentation').stage === 'early_inflammatory';
    if (!isEarly || isPublished(data) || isDecided(data) || isOperatedOn(data)) return;
    if (fields(data, 'patient').pregnancy === 'pregnant' || isContraindicated(note, 'nsaid')) return;
    tell({
      at: spanOf(note, ['presentation', 'stage']),
      message:
        'Early stage, and nothing is recorded for or against an NSAID. The founding text advises one unless something speaks against it; trials differ by setting, and bleeding is a known harm. Record the decision either way, with its reason.',
      fixes: [
        ...askEntry(note, 'Add a treatment to fill in', 'treatment', { therapy: null, intent: null }),
        ...askEntry(note, 'Add that nothing is given, and why', 'treatment', { therapy: 'none', reason: null }),
      ],
    });
  },
};

/** One is given, planned or refused, nothing is given for a reason, or nobody can tell. */
const isDecided = (data: CaseNote): boolean =>
  hasNsaid(data) ||
  isAnswer(data.treatment) ||
  [...entries(data, 'treatment'), ...entries(data, 'prophylaxis')].some(({ value }) =>
    value.therapy === 'none' ? value.reason !== undefined : isAnswer(value.therapy) || isNsaid(value),
  );
