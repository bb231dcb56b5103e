/** The code of another disease beside Albright hereditary osteodystrophy (AHO). */
import { prompts } from '../clinical/prompts';
import { entries, fields } from '../model/access';
import { append, put } from '../model/edit';
import { spanOf } from '../model/note';
import { locate } from '../model/tree';
import type { Rule } from './rule';

export const ahoWrongCode: Rule = {
  id: 'aho-wrong-code',
  title: 'Code of McCune-Albright syndrome beside AHO',
  why: 'Albright hereditary osteodystrophy (AHO) is not McCune-Albright syndrome, although both bear the name. The ICD-10 code Q78.1 means polyostotic fibrous dysplasia. Orphanet gives E20.1, pseudohypoparathyroidism, for AHO and for pseudohypoparathyroidism type Ia.',
  whenNot: 'It says nothing where the note names neither AHO nor one of its relatives.',
  kind: 'contradiction',
  level: 'warning',
  facts: ['L94', 'L126'],
  fix: 'prompt',
  examples: {
    bad: [
      `genetics:
  diagnosis: aho
diagnosis:
  codes: icd10_who Q78.1
         ^^^^^^^^^^^^^^^
`,
      `differential:
  - diagnosis: aho
    status: confirmed
    reason: short fourth rays, high parathyroid hormone
diagnosis:
  codes: [orpha ORPHA:79443, icd10_cm Q78.1]
                             ^^^^^^^^^^^^^^
`,
    ],
    good: [
      `genetics:
  diagnosis: aho
diagnosis:
  codes: icd10_who E20.1
`,
      `genetics:
  diagnosis: other
  words: McCune-Albright syndrome
diagnosis:
  codes: icd10_who Q78.1
`,
    ],
  },
  check(note, tell) {
    const { data } = note;
    const { diagnosis } = fields(data, 'genetics');
    const confirmed = entries(data, 'differential').find(
      ({ value }) => value.diagnosis === 'aho' && value.status === 'confirmed',
    );
    const named = relatives.includes(diagnosis)
      ? ['genetics', 'diagnosis']
      : confirmed && [...confirmed.path, 'diagnosis'];
    if (!named) return;
    const codes = fields(data, 'diagnosis').codes ?? [];
    for (const [index, code] of codes.entries()) {
      const written = /^(icd10_\w+ )?Q78\.?1/i.exec(code);
      if (!written) continue;
      const right = `${written[1] ?? ''}E20.1`;
      tell({
        at: spanOf(note, ['diagnosis', 'codes', index]),
        message: `Q78.1 is polyostotic fibrous dysplasia (McCune-Albright syndrome), but the note names AHO or a relative. The code would count this patient under another disease. Consider E20.1, which Orphanet gives for AHO; a local coder decides.`,
        related: [{ at: spanOf(note, named), message: 'The disease that the note names.' }],
        fixes: codes.includes(right)
          ? []
          : prompts(`Add ${right} beside it`, () =>
              locate(note.root, ['diagnosis', 'codes'])?.kind === 'list'
                ? append(note, ['diagnosis', 'codes'], right)
                : put(note, ['diagnosis', 'codes'], [...codes, right]),
            ),
      });
    }
  },
};

const relatives: readonly unknown[] = ['aho', 'php1a', 'php1c', 'pphp'];
