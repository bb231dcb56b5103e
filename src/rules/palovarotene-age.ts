/** Palovarotene below the labelled age. */
import { isActive, whileActive } from '../clinical/active';
import { isAtLeast, isUnder, statedAge } from '../clinical/age';
import { askEnd, askFields } from '../clinical/prompts';
import { isPalovarotene, type Therapy, therapies } from '../clinical/therapies';
import { palovaroteneAge as labelled } from '../clinical/thresholds';
import { type Entry, fields } from '../model/access';
import { pointOf } from '../model/axis';
import { type Note, spanOf } from '../model/note';
import type { Rule, Tell } from './rule';

export const palovaroteneAge: Rule = {
  id: 'palovarotene-age',
  title: 'Palovarotene below the labelled age',
  why: 'The US label of palovarotene begins at 8 years for girls and at 10 years for boys, with a boxed warning of growth plates that close too early. The European Union refused the drug. Labels change: the one in force counts.',
  whenNot:
    'It says nothing from the labelled age at the start of the drug. It warns where no age is recorded, and only informs where the age or the sex is too vague to tell, and about a course that is over.',
  kind: 'safety',
  level: 'error',
  facts: ['L88'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  age: 7
  sex: female
treatment:
  - therapy: palovarotene
             ^^^^^^^^^^^^
`,
      `patient:
  sex: male
treatment:
  - therapy: palovarotene
             ^^^^^^^^^^^^
`,
    ],
    good: [
      `patient:
  age: 8
  sex: female
treatment:
  - therapy: palovarotene
`,
      `patient:
  age: 10
  sex: male
treatment:
  - therapy: palovarotene
`,
    ],
  },
  check(note, tell) {
    for (const entry of therapies(note.data)) if (isPalovarotene(entry.value)) found(note, entry, tell);
  },
};

function found(note: Note, entry: Entry<Therapy>, tell: Tell): void {
  const start = pointOf(entry);
  const { sex } = fields(note.data, 'patient');
  const at = spanOf(note, [...entry.path, 'therapy']);
  const label = `the US label begins at ${labelled.female} years for girls and ${labelled.male} for boys, because growth plates may close early`;
  if (isUnder(note, sex === 'male' ? labelled.male : labelled.female, start)) {
    tell({
      at,
      level: whileActive(note, entry, 'error'),
      message: `Palovarotene below the labelled age: ${label}. Check the age and the label in force; if it is meant, accept this with the reason.`,
      related: [{ at: spanOf(note, ['patient', 'age']), message: 'The age is recorded here.' }],
      fixes: askEnd(note, entry),
    });
  } else if (isActive(note, entry) && !isAtLeast(note, sex === 'female' ? labelled.female : labelled.male, start)) {
    const isAgeMissing = statedAge(note.data) === undefined;
    tell({
      at,
      level: isAgeMissing ? 'warning' : 'information',
      message: `Palovarotene, and ${isAgeMissing ? 'no age is recorded' : 'age and sex do not tell whether the patient is old enough'}: ${label}. Record age and sex.`,
      fixes: askFields(note, 'Add age and sex to fill in', ['patient'], ['age', 'sex']),
    });
  }
}
