/** A radiation dose in Gy that can only be centigray. */
import { isRadiotherapy } from '../clinical/therapies';
import { centigrayFrom } from '../clinical/thresholds';
import { entries } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const rtUnitSlip: Rule = {
  id: 'rt-unit-slip',
  title: 'Radiation dose that looks like centigray',
  why: 'The unit of this field is Gy. 100 of it and more comes nowhere near a schedule against HO: many systems print the dose in cGy, and 700 cGy are 7 Gy.',
  whenNot: 'It says nothing below 100.',
  kind: 'contradiction',
  level: 'error',
  facts: ['L29'],
  isDataError: true,
  fix: 'none',
  examples: {
    bad: [
      `prophylaxis:
  - therapy: radiotherapy
    total_gy: 700
              ^^^
`,
      `treatment:
  - therapy: radiotherapy
    total_gy: 100
              ^^^
    fractions: 1
`,
    ],
    good: [
      `prophylaxis:
  - therapy: radiotherapy
    total_gy: 7
`,
      `prophylaxis:
  - therapy: radiotherapy
    total_gy: 99
`,
    ],
  },
  *check(note) {
    for (const { value, path } of [...entries(note.data, 'treatment'), ...entries(note.data, 'prophylaxis')]) {
      const { total_gy } = value;
      if (!isRadiotherapy(value) || typeof total_gy !== 'number' || total_gy < centigrayFrom) continue;
      yield {
        at: spanOf(note, [...path, 'total_gy']),
        message: `${total_gy} Gy cannot be a dose against HO: this looks like centigray, and ${total_gy} cGy are ${total_gy / 100} Gy. Check the source, and write the dose in Gy.`,
      };
    }
  },
};
