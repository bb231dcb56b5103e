/** A laboratory value that cannot be in the unit that stands beside it. */
import { isWithin, limitsOf, unitOf } from '../clinical/labUnits';
import type { Path } from '../knowledge/schema';
import { entries, known } from '../model/access';
import { type Note, spanOf } from '../model/note';
import type { Finding, Rule } from './rule';

export const labValueImplausible: Rule = {
  id: 'lab-value-implausible',
  title: 'Laboratory value that its unit does not allow',
  why: 'Laboratories print the same value in different units: calcium in mmol/L or mg/dL, C-reactive protein (CRP) in mg/L or mg/dL. Where number and unit come from different reports, the value reads ten or a thousand times too high or too low. The limits are house style, and so wide that no real value lies beyond them.',
  whenNot:
    'It says nothing about other tests than `wbc`, `alp`, `crp` and `calcium`, about units that it does not know, about limits such as `below 5`, and where `words` tells how the value was printed.',
  kind: 'contradiction',
  level: 'warning',
  facts: ['L59'],
  fix: 'none',
  examples: {
    bad: [
      `labs:
  - test: calcium
    value: 9.5
           ^^^
    unit: mmol/L
`,
      `labs:
  - test: crp
    value: 12
    unit: U/L
          ^^^
`,
    ],
    good: [
      `labs:
  - test: calcium
    value: 9.5
    unit: mg/dL
`,
      `labs:
  - test: crp
    value: 12
    unit: mg/L
`,
      `labs:
  - test: calcium
    value: 9.5
    unit: mmol/L
    words: printed so on both reports
`,
    ],
  },
  check(note, tell) {
    for (const { value: lab, path } of entries(note.data, 'labs')) {
      const limits = limitsOf(lab.test);
      const unit = unitOf(known(lab.unit) ?? '');
      if (!limits || unit === undefined || known(lab.words) !== undefined) continue;
      const own = limits[unit];
      if (!own) {
        tell(
          finding(
            note,
            [...path, 'unit'],
            [
              `${lab.test} has no values in ${unit}`,
              `Check the unit: usual ones here are ${Object.keys(limits).join(', ')}.`,
            ],
          ),
        );
      } else if (typeof lab.value === 'number' && !isWithin(lab.value, own)) {
        const { value } = lab;
        const fits = Object.keys(limits).find((other) => isWithin(value, limits[other] ?? own));
        tell(
          finding(
            note,
            [...path, 'value'],
            [
              `${lab.test} ${value} ${unit} is ${value > own.most ? `over ${own.most}` : `under ${own.least}`}, beyond any real value`,
              `Check number and unit${fits ? `: in ${fits} it would fit` : ''}.`,
            ],
          ),
        );
      }
    }
  },
};

const finding = (note: Note, path: Path, [what, check]: readonly [string, string]): Finding => ({
  at: spanOf(note, path),
  message: `${what}. Read in a wrong unit, it misleads by a factor of ten or more. ${check}`,
});
