/** A code of calcification where the diagnosis is ossification. */
import { codesOf, lineOf, m61Of } from '../clinical/codes';
import { fields } from '../model/access';
import { put } from '../model/edit';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const icdCalcificationCode: Rule = {
  id: 'icd-calcification-code',
  title: 'Code of calcification, and the diagnosis is ossification',
  why: 'M61.4 is other calcification of muscle; other ossification is M61.5. The two are not the same: deposits of calcium have no shape and no trabeculae, bone has. With the wrong code the case is lost to every search for ossification.',
  whenNot: 'It says nothing where the diagnosis is not heterotopic ossification, or is not recorded.',
  kind: 'contradiction',
  level: 'warning',
  facts: ['L115', 'L04'],
  fix: 'rewrite',
  examples: {
    bad: [
      `diagnosis:
  primary: ho
  codes: icd10_who M61.42
         ^^^^^^^^^^^^^^^^
`,
      `diagnosis:
  primary: ho
  codes: [icd10_cm M61.421, omim 135100]
          ^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      `diagnosis:
  primary: ho
  codes: icd10_who M61.52
`,
      `diagnosis:
  primary: other
  codes: icd10_who M61.42
`,
    ],
  },
  check(note, tell) {
    const { primary } = fields(note.data, 'diagnosis');
    if (primary !== 'ho') return;
    for (const code of codesOf(note.data)) {
      const m61 = m61Of(code);
      if (m61?.kind !== '4') continue;
      const right = `M61.5${m61.site ?? ''}${m61.side ?? ''}`;
      tell({
        at: spanOf(note, code.path),
        message:
          'M61.4 is calcification, and the diagnosis is ossification, which is M61.5. The two differ, and with this code the case is not found again. Check which of them it is.',
        related: [{ at: spanOf(note, ['diagnosis', 'primary']), message: 'The diagnosis.' }],
        fixes: [
          {
            title: `Write ${right}: other ossification`,
            kind: 'rewrite',
            preferred: false,
            edits: () => put(note, code.path, lineOf({ ...code, code: right })),
          },
        ],
      });
    }
  },
};
