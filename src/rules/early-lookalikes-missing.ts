/** A limb that looks inflamed, and neither a thrombosis nor an infection in the differential. */
import { lookalikesToName } from '../clinical/differential';
import { gapSpan } from '../clinical/gapSpan';
import { unanswered } from '../clinical/openDifferential';
import { askFields } from '../clinical/prompts';
import { hasSymptom } from '../clinical/symptoms';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const earlyLookalikesMissing: Rule = {
  id: 'early-lookalikes-missing',
  title: 'Thrombosis or infection not considered in a limb that looks inflamed',
  why: 'Early HO is swollen, warm, red or feverish, and so are a deep vein thrombosis and an infection: each can be taken for the other, and both can be there at once. HO alone can raise fever and C-reactive protein, so an infection is excluded, not assumed either way. Where feeling is lost, a hidden fracture looks the same.',
  whenNot:
    'It says nothing in other stages than `early_inflammatory`, where the differential as a whole is missing or answered, in follow-up and series notes, and where a genetic disease is proven.',
  kind: 'missing',
  level: 'warning',
  facts: ['S08', 'L02', 'L60', 'L61', 'L145'],
  fix: 'prompt',
  examples: {
    bad: [
      `note_type: initial
presentation:
  stage: early_inflammatory
  symptoms: [warmth, pain]
differential:
^^^^^^^^^^^^
  - diagnosis: deep_vein_thrombosis
    status: pending
`,
      `note_type: initial
presentation:
  stage: early_inflammatory
  symptoms: fever
differential:
  - diagnosis: deep_vein_thrombosis
               ^^^^^^^^^^^^^^^^^^^^
    status: considered
  - diagnosis: cellulitis
    status: excluded
`,
    ],
    good: [
      `note_type: initial
presentation:
  stage: early_inflammatory
  symptoms: swelling
differential:
  - diagnosis: deep_vein_thrombosis
    status: pending
  - diagnosis: osteomyelitis
    status: considered
    reason: no fever
`,
      `note_type: initial
presentation:
  stage: early_inflammatory
  symptoms: pain
differential:
  - diagnosis: gout
    status: considered
`,
      `note_type: initial
presentation:
  stage: mature
  symptoms: swelling
differential:
  - diagnosis: gout
    status: considered
`,
    ],
  },
  check(note, tell) {
    const { absent, begun } = unanswered(note, lookalikesToName(note));
    const fracture = hasSymptom(note.data, 'numbness') ? ' With numbness, think of a hidden fracture too.' : '';
    if (absent.length > 0) {
      tell({
        at: gapSpan(note, 'differential'),
        missing: ['differential'],
        message: `A limb with early signs of inflammation, and not in the differential: ${absent.join(', ')}. Each looks like early HO. Record what was considered.${fracture}`,
      });
    }
    for (const { value, path } of begun) {
      tell({
        at: spanOf(note, [...path, 'diagnosis']),
        missing: [...path, 'reason'],
        message: `${value.diagnosis} stands in the differential without a word on it. In a limb with early signs of inflammation it can be dangerous to miss. Write in reason how it was looked for.${fracture}`,
        fixes: askFields(note, `Add a reason for ${value.diagnosis}`, path, ['reason']),
      });
    }
  },
};
