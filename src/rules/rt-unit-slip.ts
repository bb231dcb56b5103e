/** A radiation dose in Gy that can only be centigray. */
import { isRadiotherapy, type Therapy } from '../clinical/therapies';
import { centigrayFrom, mostSingleGy } from '../clinical/thresholds';
import { type Entry, entries } from '../model/access';
import { put } from '../model/edit';
import { type Note, spanOf } from '../model/note';
import type { Fix, Rule } from './rule';

export const rtUnitSlip: Rule = {
  id: 'rt-unit-slip',
  title: 'Radiation dose that looks like centigray',
  why: 'The unit of this field is Gy. 100 of it and more comes nowhere near a schedule against HO: many systems print the dose in cGy, and 700 cGy are 7 Gy.',
  whenNot: 'It says nothing below 100.',
  kind: 'contradiction',
  level: 'error',
  facts: ['L29'],
  isDataError: true,
  fix: 'rewrite',
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
  check(note, tell) {
    for (const course of [...entries(note.data, 'treatment'), ...entries(note.data, 'prophylaxis')]) {
      const { total_gy } = course.value;
      if (!isRadiotherapy(course.value) || typeof total_gy !== 'number' || total_gy < centigrayFrom) continue;
      tell({
        at: spanOf(note, [...course.path, 'total_gy']),
        message: `${total_gy} Gy cannot be a dose against HO: this looks like centigray, and ${total_gy} cGy are ${total_gy / 100} Gy. Check the source, and write the dose in Gy.`,
        fixes: fixesFor(note, course, total_gy / 100),
      });
    }
  },
};

/** None where the dose in Gy would be as impossible, or higher than any in one fraction. */
function fixesFor(note: Note, { value, path }: Entry<Therapy>, gy: number): Fix[] {
  if (gy >= centigrayFrom || (value.fractions === 1 && gy > mostSingleGy)) return [];
  const edits = () => put(note, [...path, 'total_gy'], gy);
  return [{ title: `Write ${gy}: it was in cGy`, kind: 'rewrite', preferred: false, edits }];
}
