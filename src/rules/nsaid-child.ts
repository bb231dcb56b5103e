/** Indomethacin in a child for whom the label does not ordinarily have it. */
import { isActive } from '../clinical/active';
import { isAtLeast, isUnder, statedAge } from '../clinical/age';
import { type NsaidUse, nsaidUses, tellNsaid } from '../clinical/nsaidUse';
import { indomethacinChildAge as oldest } from '../clinical/thresholds';
import { isMisfit } from '../clinical/unreadable';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import type { Rule, Tell } from './rule';

export const nsaidChild: Rule = {
  id: 'nsaid-child',
  title: 'Indomethacin at 14 years or under',
  why: 'By its US label indomethacin is ordinarily not for patients of 14 years and under. A specialist may have a reason to give it; then the reason belongs in the note.',
  whenNot:
    'It says nothing from 15 years at the start of the drug, and about other NSAIDs. It warns where no age is recorded, and only informs where the age is too vague to tell, about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'warning',
  facts: ['L27', 'L102'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  age: 14
treatment:
  - therapy: indomethacin
             ^^^^^^^^^^^^
`,
      `prophylaxis:
  - therapy: indomethacin_sr
             ^^^^^^^^^^^^^^^
`,
    ],
    good: [
      `patient:
  age: 15
treatment:
  - therapy: indomethacin
`,
      `patient:
  age: 14
treatment:
  - therapy: ibuprofen
`,
    ],
  },
  check(note, tell) {
    for (const use of nsaidUses(note)) {
      const { therapy } = use.value;
      if (therapy === 'indomethacin' || therapy === 'indomethacin_sr') found(note, use, tell);
    }
  },
};

const label = `By its label it is ordinarily not for patients of ${oldest} years and under.`;

function found(note: Note, use: NsaidUse, tell: Tell): void {
  const start = pointOf(use);
  if (isUnder(note, oldest + 1, start)) {
    tell(
      tellNsaid(note, use, {
        level: 'warning',
        said: `is recorded at ${oldest} years or under. ${label}`,
        ahead: 'Check age and drug, or record in words why a specialist chose it.',
        field: 'age',
      }),
    );
    return;
  }
  if (!isActive(note, use) || isAtLeast(note, oldest + 1, start) || isMisfit(note, ['patient', 'age'])) return;
  const isAgeMissing = statedAge(note.data) === undefined;
  tell(
    tellNsaid(note, use, {
      level: isAgeMissing ? 'warning' : 'information',
      said: `is recorded, and ${isAgeMissing ? 'no age is' : `the age does not tell whether the patient is over ${oldest}`}. ${label}`,
      ahead: `Record the age${isAgeMissing ? '' : ' more exactly'}.`,
      field: 'age',
      ask: { patient: ['age'] },
    }),
  );
}
