/** A dose by body weight, and no weight. */

import { askFields } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { therapies } from '../clinical/therapies';
import { isMisfit } from '../clinical/unreadable';
import { fields } from '../model/access';
import { keySpanOf, spanOf } from '../model/note';
import type { Rule } from './rule';

const weight = ['patient', 'weight_kg'] as const;

export const mgkgWithoutWeight: Rule = {
  id: 'mgkg-without-weight',
  title: 'Dose by body weight without a weight',
  why: 'A dose in mg/kg a day says nothing about the amount that was taken unless the weight is known. The reported courses of etidronate are given by weight.',
  whenNot: 'It says nothing once `weight_kg` is answered, also with `not_stated`.',
  kind: 'missing',
  level: 'warning',
  facts: ['L40'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
^^^^^^^
  age: 34
prophylaxis:
  - therapy: etidronate
    mg_per_kg_day: 20
`,
      `note_type: initial
           ^^^^^^^
treatment:
  - therapy: etidronate
    mg_per_kg_day: 10
`,
    ],
    good: [
      `patient:
  weight_kg: 72
prophylaxis:
  - therapy: etidronate
    mg_per_kg_day: 20
`,
      `patient:
  age: 34
prophylaxis:
  - therapy: etidronate
    dose_mg: 400
`,
    ],
  },
  check(note, tell) {
    const [dosed] = therapies(note.data).filter(({ value }) => typeof value.mg_per_kg_day === 'number');
    const { data } = note;
    if (!dosed || typeof data.patient === 'string' || fields(data, 'patient').weight_kg !== undefined) return;
    if (isMisfit(note, weight)) return;
    tell({
      at: data.patient === undefined ? spanOf(note, ['note_type']) : keySpanOf(note, ['patient']),
      level: isPublished(data) ? 'information' : 'warning',
      missing: weight,
      message: `The weight is missing beside a dose of ${dosed.value.mg_per_kg_day} mg/kg a day: without it the amount is not known. Record it in patient.weight_kg.`,
      related: [{ at: spanOf(note, [...dosed.path, 'mg_per_kg_day']), message: 'The dose by weight.' }],
      fixes: askFields(note, 'Add weight_kg to fill in', ['patient'], ['weight_kg']),
    });
  },
};
