/** A non-steroidal anti-inflammatory drug (NSAID) with something that adds to bleeding. */
import { isActive } from '../clinical/active';
import { hasIllness, isUnanswered } from '../clinical/conditions';
import { bleedingPartners } from '../clinical/nsaidPartners';
import { nsaidUses, tellNsaid } from '../clinical/nsaidUse';
import type { Rule } from './rule';

export const nsaidBleedingRisk: Rule = {
  id: 'nsaid-bleeding-risk',
  title: 'NSAID with a drug or disorder that adds to bleeding',
  why: 'In a trial after hip replacement major bleeding was about twice as frequent with ibuprofen as with placebo, at the edge of significance. By textbook knowledge anticoagulants, antiplatelet drugs, SSRIs and steroids add to the bleeding that NSAIDs cause; a bleeding disorder is counted with them (house style).',
  whenNot:
    'It says nothing about other drugs. With a venous thrombosis it only asks for the long-term drugs, and not once they are filled in. It only informs about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'warning',
  facts: ['L21', 'L28', 'X8'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  medications: anticoagulant
treatment:
  - therapy: indomethacin
             ^^^^^^^^^^^^
`,
      `patient:
  medications: [ssri, nsaid]
                      ^^^^^
`,
      `patient:
  comorbidities: bleeding_disorder
  medications: none
prophylaxis:
  - therapy: ibuprofen
             ^^^^^^^^^
    status: planned
`,
      `patient:
  comorbidities: venous_thromboembolism
treatment:
  - therapy: ibuprofen
             ^^^^^^^^^
`,
    ],
    good: [
      `patient:
  medications: diuretic
treatment:
  - therapy: indomethacin
`,
      `patient:
  comorbidities: venous_thromboembolism
  medications: none
treatment:
  - therapy: ibuprofen
`,
    ],
  },
  check(note, tell) {
    const partners = bleedingPartners(note.data);
    const isAsked = hasIllness(note.data, 'venous_thromboembolism') && isUnanswered(note, 'medications');
    for (const use of nsaidUses(note)) {
      if (partners.length > 0) {
        tell(
          tellNsaid(note, use, {
            level: 'warning',
            said: `is recorded with ${partners.map(({ words }) => words).join(' and ')}, which adds to bleeding. Even without that, major bleeding was more frequent with an NSAID in a hip trial.`,
            ahead: 'Check whether both are needed, and record in words why and how bleeding is watched.',
            field: partners.some(({ path }) => path.includes('medications')) ? 'medications' : 'comorbidities',
          }),
        );
      } else if (isAsked && isActive(note, use)) {
        tell(
          tellNsaid(note, use, {
            level: 'information',
            said: 'is recorded with a venous thrombosis, and the long-term drugs are not. An anticoagulant would add to bleeding.',
            ahead: 'Record in patient.medications whether one is taken.',
            field: 'comorbidities',
            ask: { patient: ['medications'] },
          }),
        );
      }
    }
  },
};
