/** A biopsy in fibrodysplasia ossificans progressiva (FOP). */
import { fopAt } from '../clinical/fop';
import { isBiopsy, lacksComplications, pastOperations, plannedBiopsies, standing } from '../clinical/invasive';
import { askComplications, askFields, askReferral } from '../clinical/prompts';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const fopNoBiopsy: Rule = {
  id: 'fop-no-biopsy',
  title: 'Biopsy in fibrodysplasia ossificans progressiva (FOP)',
  why: 'In FOP a biopsy of a lesion is never indicated: it is likely to make new bone. The great toes and a test of the gene ACVR1 lead to the diagnosis. The check runs at every certainty, because a suspicion is reason enough to wait.',
  whenNot:
    'It only informs about a biopsy that is done, and in a published case; it says nothing there once complications are recorded. A cancelled or declined biopsy does not count.',
  kind: 'safety',
  level: 'error',
  facts: ['L82', 'L81', 'S16'],
  fix: 'prompt',
  examples: {
    bad: [
      `genetics:
  diagnosis: fop
  certainty: suspected
surgery:
  - type: biopsy
          ^^^^^^
    status: planned
`,
      `diagnosis:
  codes: icd10_cm M61.112
surgery:
  - type: excision_biopsy
          ^^^^^^^^^^^^^^^
`,
    ],
    good: [
      `genetics:
  diagnosis: poh
  certainty: suspected
surgery:
  - type: biopsy
    status: planned
`,
      `diagnosis:
  codes: icd10_cm M61.112
surgery:
  - type: excision_biopsy
    status: cancelled
`,
    ],
  },
  check(note, tell) {
    const fop = fopAt(note);
    if (!fop) return;
    const related = [{ at: spanOf(note, fop), message: 'FOP is recorded here.' }];
    for (const { value, path } of plannedBiopsies(note)) {
      tell({
        at: spanOf(note, [...path, 'type']),
        message: `This ${value.type} ${standing(value)}, in FOP. There a biopsy is likely to make new bone and is not needed for the diagnosis. Consider the great toes and the ACVR1 test instead, and an FOP expert first.`,
        related,
        fixes: [
          ...askFields(note, 'Add great toes and genetic test to fill in', ['genetics'], ['great_toes', 'test']),
          ...askReferral(note, 'fop_expert'),
        ],
      });
    }
    for (const { value, path } of lacksComplications(note) ? pastOperations(note) : []) {
      if (!isBiopsy(value)) continue;
      tell({
        at: spanOf(note, [...path, 'type']),
        level: 'information',
        message: `This ${value.type} is recorded in FOP, and not as planned. A biopsy is likely to make new bone there, so later readers need to know what followed. Record it in complications, also if nothing did.`,
        related,
        fixes: askComplications(note, value.id),
      });
    }
  },
};
