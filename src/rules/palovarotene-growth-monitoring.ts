/** Palovarotene in a growing child without a record of the growth plates. */
import { isActive } from '../clinical/active';
import { isChild } from '../clinical/age';
import { askFields } from '../clinical/prompts';
import { isPalovarotene, therapies } from '../clinical/therapies';
import { fields, known } from '../model/access';
import { pointOf } from '../model/axis';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const palovaroteneGrowthMonitoring: Rule = {
  id: 'palovarotene-growth-monitoring',
  title: 'Palovarotene in a child without a record of the growth plates',
  why: 'Palovarotene may close growth plates too early: in the trial this was seen in 23.5 % of those under 18. The US label asks for growth and bone age at the start and every 6 to 12 months. The drug was refused in the European Union.',
  whenNot: 'It says nothing once skeletally_mature is answered, about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'warning',
  facts: ['L88'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  age: 12
treatment:
  - therapy: palovarotene
             ^^^^^^^^^^^^
`,
      `patient:
  age: child
  skeletally_mature: not_stated
treatment:
  - therapy: palovarotene
             ^^^^^^^^^^^^
    status: planned
`,
    ],
    good: [
      `patient:
  age: 18
treatment:
  - therapy: palovarotene
`,
      `patient:
  age: 12
  skeletally_mature: no
treatment:
  - therapy: palovarotene
`,
    ],
  },
  check(note, tell) {
    if (known(fields(note.data, 'patient').skeletally_mature) !== undefined) return;
    for (const entry of therapies(note.data)) {
      if (!isPalovarotene(entry.value) || !isActive(note, entry) || !isChild(note, pointOf(entry))) continue;
      tell({
        at: spanOf(note, [...entry.path, 'therapy']),
        message:
          'Palovarotene in a child, and nothing is recorded of the growth plates. They may close too early; the US label asks for growth and bone age at the start and every 6 to 12 months. Record skeletally_mature and the checks.',
        fixes: askFields(note, 'Add skeletally_mature', ['patient'], ['skeletally_mature']),
      });
    }
  },
};
