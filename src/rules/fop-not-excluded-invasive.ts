/** Something invasive is planned while fibrodysplasia ossificans progressiva (FOP) is not excluded. */
import { fopClueAt } from '../clinical/fop';
import { invasivePlans } from '../clinical/invasive';
import { askFields, askReferral } from '../clinical/prompts';
import type { Path } from '../knowledge/schema';
import { valueAt } from '../model/access';
import { type Note, spanOf } from '../model/note';
import type { Rule } from './rule';

export const fopNotExcludedInvasive: Rule = {
  id: 'fop-not-excluded-invasive',
  title: 'Invasive plan while FOP is not excluded',
  why: 'Malformed great toes, or ossification in a child without a cause, raise the question of fibrodysplasia ossificans progressiva (FOP). Most patients were first taken for something else, and procedures did harm. So elective operations, biopsy and injection into muscle are normally put off until the result of the ACVR1 test is known.',
  whenNot:
    'It says nothing once the test found no variant, or FOP is excluded in the differential with a reason; where FOP is recorded, the rules on FOP speak. In a declared emergency it only informs, since life comes first. It says nothing about what is done, and in a published case.',
  kind: 'safety',
  level: 'error',
  facts: ['L81', 'L82', 'L87', 'L103', 'L137'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  age: 4
cause:
  class: idiopathic
surgery:
  - type: biopsy
          ^^^^^^
    status: planned
`,
      `genetics:
  great_toes: malformed_both
treatment:
  - therapy: vaccination
    status: planned
    route: im
           ^^
`,
    ],
    good: [
      `patient:
  age: 4
cause:
  class: traumatic
surgery:
  - type: biopsy
    status: planned
`,
      `genetics:
  great_toes: malformed_both
  test: no_variant_found
treatment:
  - therapy: vaccination
    status: planned
    route: im
`,
    ],
  },
  check(note, tell) {
    const clue = fopClueAt(note);
    if (!clue) return;
    for (const { path, what, isEmergency } of invasivePlans(note)) {
      tell({
        at: spanOf(note, path),
        message: `${what}, and FOP is not excluded (${inWords(note, clue)}). Until the ACVR1 test is known, elective procedures, biopsy and injection into muscle are normally put off. Consider waiting for it, and an FOP expert.`,
        ...(isEmergency && { level: 'information' }),
        related: [{ at: spanOf(note, clue), message: 'This raises the question of FOP.' }],
        fixes: [
          ...askFields(note, 'Add great toes and genetic test to fill in', ['genetics'], ['great_toes', 'test']),
          ...askReferral(note, 'fop_expert'),
          ...askReferral(note, 'genetics'),
        ],
      });
    }
  },
};

function inWords(note: Note, clue: Path): string {
  if (clue[0] === 'genetics') return `great_toes: ${valueAt(note.data, ['genetics', 'great_toes'])}`;
  return clue[0] === 'cause' ? 'a child without a cause' : `fop: ${valueAt(note.data, [...clue, 'status'])}`;
}
