/** A non-steroidal anti-inflammatory drug (NSAID) with recent or unclear bleeding in the head. */
import { isActive } from '../clinical/active';
import { hasIllness, isUnanswered } from '../clinical/conditions';
import { isSoonAfterHeadLesion } from '../clinical/headLesion';
import { nsaidUses, tellNsaid } from '../clinical/nsaidUse';
import { recentHeadLesion } from '../clinical/thresholds';
import type { Rule } from './rule';

export const nsaidIntracranialBleed: Rule = {
  id: 'nsaid-intracranial-bleed',
  title: 'NSAID with recent or unclear bleeding in the head',
  why: 'The European text of ketorolac, one of the NSAIDs, forbids it with suspected or confirmed bleeding in the head; for the others this is our reading of the class, since they impair platelets. In one matched study ibuprofen before the injury did not make bleeding worse. When an NSAID may start after a brain injury is for the neurosurgeon.',
  whenNot:
    'Without known bleeding it only asks within 30 days of a brain injury or stroke, and not once the comorbidities are filled in. It only informs about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'error',
  facts: ['L139'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  comorbidities: intracranial_bleeding_recent
treatment:
  - therapy: indomethacin
             ^^^^^^^^^^^^
`,
      `cause:
  class: neurogenic
  type: tbi
  when: 2026-03-01
prophylaxis:
  - therapy: indomethacin
             ^^^^^^^^^^^^
    start: 2026-03-31
`,
    ],
    good: [
      `patient:
  comorbidities: stroke_history
treatment:
  - therapy: naproxen
`,
      `cause:
  class: neurogenic
  type: tbi
  when: 2026-03-01
prophylaxis:
  - therapy: indomethacin
    start: 2026-04-01
`,
      `patient:
  comorbidities: none
cause:
  class: neurogenic
  type: tbi
  when: 2026-03-01
prophylaxis:
  - therapy: indomethacin
    start: 2026-03-31
`,
    ],
  },
  check(note, tell) {
    const isKnown = hasIllness(note.data, 'intracranial_bleeding_recent');
    const isOpen = isUnanswered(note, 'comorbidities');
    for (const use of nsaidUses(note)) {
      if (isKnown) {
        tell(
          tellNsaid(note, use, {
            level: 'error',
            said: 'is recorded, and so is recent bleeding in the head. NSAIDs impair platelets.',
            ahead: 'Check this with the neurosurgeon before a course, and record the view in words.',
            field: 'comorbidities',
          }),
        );
      } else if (isOpen && isActive(note, use) && isSoonAfterHeadLesion(note, use)) {
        tell(
          tellNsaid(note, use, {
            level: 'warning',
            said: `is recorded, perhaps within ${recentHeadLesion.days} days of a brain injury or stroke, and whether there was bleeding in the head is not. NSAIDs impair platelets.`,
            ahead: 'Record it in patient.comorbidities, and the view of the neurosurgeon in words.',
            ask: { patient: ['comorbidities'] },
          }),
        );
      }
    }
  },
};
