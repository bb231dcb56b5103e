/** An excision of which the note does not say what was tried before. */
import { isCareAnswered, isTriedBefore } from '../clinical/conservative';
import { excisions, type Operation } from '../clinical/excision';
import { gapSpan } from '../clinical/gapSpan';
import { mayBeGenetic } from '../clinical/genetic';
import { askEntry } from '../clinical/prompts';
import { isOwnCase } from '../clinical/published';
import { fields, isAnswer } from '../model/access';
import type { Rule } from './rule';

export const surgeryNoConservativeTrial: Rule = {
  id: 'surgery-no-conservative-trial',
  title: 'No care without an operation recorded before the excision',
  why: 'In the founding text the bone is removed when treatment has failed and it goes on growing. So a reader looks for what was tried: drugs, exercise, braces. Where it would have been of no use, as in ankylosis or with a trapped nerve, the indication says so.',
  whenNot:
    'It says nothing when the indication is ankylosis, a nerve or vessel, a pressure injury or a suspected tumour, in genetic HO, when a reason is given for the operation or for no treatment, when `treatment` or `rehabilitation` is answered with `not_stated`, and about published cases.',
  kind: 'missing',
  level: 'information',
  facts: ['S29'],
  fix: 'prompt',
  examples: {
    bad: [
      `surgery:
^^^^^^^
  - type: ho_excision
    status: planned
    indication: functional_limitation
`,
      `treatment:
^^^^^^^^^
  - therapy: nsaid
    intent: other_condition
rehabilitation:
  - type: physiotherapy
    start: 2 weeks after sx1
surgery:
  - id: sx1
    type: ho_excision
    status: done
`,
    ],
    good: [
      `rehabilitation:
  - type: physiotherapy
surgery:
  - type: ho_excision
    status: planned
    indication: functional_limitation
`,
      `surgery:
  - type: ho_excision
    status: planned
    indication: ankylosis
`,
    ],
  },
  check(note, tell) {
    const { data } = note;
    if (!isOwnCase(data) || mayBeGenetic(note) || isCareAnswered(data)) return;
    const hasReason = fields(data, 'plan').reason !== undefined;
    // Exercise is asked for anyway in most notes: there it is one question.
    const section = data.treatment === undefined ? 'rehabilitation' : 'treatment';
    for (const excision of excisions(data)) {
      if (hasReason || isDirect(excision.value) || isTriedBefore(note, excision)) continue;
      tell({
        at: gapSpan(note, section),
        missing: [section],
        message:
          'Nothing is recorded that was tried before this excision. The founding text removes bone when treatment has failed. Record drugs, exercise or braces with their effect, or the reason to operate straight away in plan.reason.',
        fixes: askEntry(note, 'Add what was tried without an operation', section, stubs[section]),
      });
    }
  },
};

const stubs = {
  treatment: { therapy: null, intent: null, response: null },
  rehabilitation: { type: null, start: null, response: null },
} as const;

const direct: readonly unknown[] = [
  'nerve_compression',
  'vessel_compression',
  'ankylosis',
  'pressure_injury',
  'suspected_tumour',
];

/** By its indication, or by the reason for its time, it does not wait for what is tried before. */
const isDirect = ({ indication, timing_reason }: Operation): boolean =>
  (indication ?? []).some((reason) => isAnswer(reason) || direct.includes(reason)) || timing_reason !== undefined;
