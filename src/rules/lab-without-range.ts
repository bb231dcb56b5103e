/** A laboratory value without its unit, or without anything to read it by. */
import { entries, known } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const labWithoutRange: Rule = {
  id: 'lab-without-range',
  title: 'Laboratory value without unit or reference range',
  why: 'Units and methods differ between laboratories: the same number can be normal in one and raised in another. A value can be read only with its unit and its range, or with the word of the source for it.',
  whenNot:
    'It says nothing about the filtration rate of the kidneys (`egfr`), which is read by fixed limits, and where one end of the range, or `result`, is given. `not_stated` answers it.',
  kind: 'missing',
  level: 'warning',
  facts: ['L59'],
  fix: 'none',
  examples: {
    bad: [
      `labs:
  - test: crp
    value: 12
           ^^
    ref_high: 5
`,
      `labs:
  - test: alp
    value: above 300
           ^^^^^^^^^
    unit: U/L
`,
    ],
    good: [
      `labs:
  - test: crp
    value: 12
    unit: mg/L
    result: raised
`,
      `labs:
  - test: alp
    value: 300
    unit: U/L
    ref_high: 120
`,
      `labs:
  - test: egfr
    value: 55
`,
    ],
  },
  check(note, tell) {
    for (const { value, path } of entries(note.data, 'labs')) {
      if (known(value.value) === undefined || value.test === 'egfr') continue;
      const at = spanOf(note, [...path, 'value']);
      const name = value.test ?? 'This value';
      if (value.unit === undefined) {
        tell({
          at,
          missing: [...path, 'unit'],
          message: `${name} without a unit: laboratories use different ones, so the number alone cannot be read. Add the unit as printed, or write not_stated.`,
        });
      }
      if ((value.ref_low ?? value.ref_high ?? value.result) === undefined) {
        tell({
          at,
          missing: [...path, 'ref_high'],
          message: `${name} without a reference range: it differs between laboratories, so nobody can tell if this is raised. Add ref_low or ref_high, or the word of the source in result.`,
        });
      }
    }
  },
};
