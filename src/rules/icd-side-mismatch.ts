/** A code of ICD-10-CM that names the other side. */
import { codesOf, m61Of, sideOfCm, sitesOfCm } from '../clinical/codes';
import { entries } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const icdSideMismatch: Rule = {
  id: 'icd-side-mismatch',
  title: 'Code of the other side',
  why: 'In ICD-10-CM the last character of most codes of M61 names the side: 1 right, 2 left. Hand with fingers, and ankle and foot with toes, have lists of their own under M61.1. If the code says the other side than the lesions, one of them is wrong.',
  whenNot:
    'It says nothing where a lesion of that region is on the side of the code or on both, where its side is not known, and where the code names no side.',
  kind: 'contradiction',
  level: 'error',
  isDataError: true,
  facts: ['L117'],
  fix: 'none',
  examples: {
    bad: [
      `lesions:
  - site: elbow
    side: left
diagnosis:
  codes: icd10_cm M61.521
         ^^^^^^^^^^^^^^^^
`,
      `lesions:
  - site: foot
    side: right
diagnosis:
  codes: icd10_cm M61.178
         ^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      `lesions:
  - site: elbow
    side: right
diagnosis:
  codes: icd10_cm M61.521
`,
      `lesions:
  - site: elbow
    side: both
diagnosis:
  codes: icd10_cm M61.521
`,
      `lesions:
  - site: hip
    side: left
diagnosis:
  codes: icd10_cm M61.521
`,
    ],
  },
  check(note, tell) {
    for (const code of codesOf(note.data)) {
      const m61 = m61Of(code);
      const side = m61 && code.system === 'icd10_cm' ? sideOfCm(m61) : undefined;
      const other = side && (side === 'left' ? 'right' : 'left');
      const sites = sitesOfCm(m61?.site);
      const lesions = entries(note.data, 'lesions').filter(({ value }) => sites.includes(value.site ?? ''));
      const [first] = lesions;
      if (!first || other === undefined || lesions.some(({ value }) => value.side !== other)) continue;
      tell({
        at: spanOf(note, code.path),
        message: `This code says ${side}, and the lesion is on the ${other}. A wrong side in a code can mislead everybody who comes after. Check the code in its list, and the side of the lesion.`,
        related: [{ at: spanOf(note, [...first.path, 'side']), message: 'The side of the lesion.' }],
      });
    }
  },
};
