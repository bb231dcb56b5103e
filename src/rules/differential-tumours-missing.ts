/** The two bone tumours are not named in a differential that has been begun. */
import { tumoursToName } from '../clinical/differential';
import { gapSpan } from '../clinical/gapSpan';
import { unanswered } from '../clinical/openDifferential';
import { askFields } from '../clinical/prompts';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const differentialTumoursMissing: Rule = {
  id: 'differential-tumours-missing',
  title: 'Parosteal osteosarcoma or osteochondroma not named',
  why: 'These two bone tumours are the classic ones to tell apart. Parosteal osteosarcoma is densest in its centre or at its base, and can look harmless under the microscope; in an osteochondroma marrow and cortex run into the bone it sits on. Other sarcomas belong here too where the picture fits.',
  whenNot:
    'It says nothing where the differential as a whole is missing or answered, in follow-up and series notes, where a genetic disease is proven, and after a histology of mature bone or bone with zones.',
  kind: 'missing',
  level: 'warning',
  facts: ['S22', 'S23', 'L67', 'L71', 'L72', 'X17'],
  fix: 'prompt',
  examples: {
    bad: [
      `note_type: initial
differential:
^^^^^^^^^^^^
  - diagnosis: parosteal_osteosarcoma
    status: pending
`,
      `note_type: initial
differential:
  - diagnosis: parosteal_osteosarcoma
    status: excluded
    reason: rim matures first
  - diagnosis: osteochondroma
               ^^^^^^^^^^^^^^
    status: considered
`,
    ],
    good: [
      `note_type: initial
differential:
  - diagnosis: parosteal_osteosarcoma
    status: pending
  - diagnosis: osteochondroma
    status: pending
`,
      `note_type: initial
differential:
  - diagnosis: gout
    status: considered
surgery:
  - type: biopsy
    status: done
    histology: mature_bone
`,
    ],
  },
  check(note, tell) {
    const { absent, begun } = unanswered(note, tumoursToName(note));
    if (absent.length > 0) {
      tell({
        at: gapSpan(note, 'differential'),
        missing: ['differential'],
        message: `Not in the differential: ${absent.join(', ')}. A tumour can be taken for ossification. Add what speaks for or against it.`,
      });
    }
    for (const { value, path } of begun) {
      tell({
        at: spanOf(note, [...path, 'diagnosis']),
        missing: [...path, 'reason'],
        message: `${value.diagnosis} stands in the differential without a word on it. A tumour can be taken for ossification. Write in reason what speaks for or against it.`,
        fixes: askFields(note, `Add a reason for ${value.diagnosis}`, path, ['reason']),
      });
    }
  },
};
