/** A non-steroidal anti-inflammatory drug (NSAID) with a drug whose harm it adds to. */
import { toxicPartners } from '../clinical/nsaidPartners';
import { nsaidUses, tellNsaid } from '../clinical/nsaidUse';
import type { Rule } from './rule';

export const nsaidDrugInteractions: Rule = {
  id: 'nsaid-drug-interactions',
  title: 'NSAID with a drug that adds to its harm',
  why: 'Guidance on chronic kidney disease advises against NSAIDs together with lithium, and with blockers of the renin-angiotensin system. Methotrexate, and an ACE inhibitor or ARB with a diuretic, are counted with them (house style): the kidney or the level of the drug may suffer. Who checks kidney function and levels belongs in the note.',
  whenNot:
    'It says nothing about an ACE inhibitor or ARB alone with an eGFR of 60 or more, or none recorded. It only informs about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'warning',
  facts: ['L28'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  medications: lithium
treatment:
  - therapy: indomethacin
             ^^^^^^^^^^^^
`,
      `patient:
  medications: [ace_inhibitor_or_arb, diuretic]
treatment:
  - therapy: ibuprofen
             ^^^^^^^^^
`,
      `patient:
  medications: ace_inhibitor_or_arb
  egfr_ml_min: 59
prophylaxis:
  - therapy: naproxen
             ^^^^^^^^
    status: planned
`,
    ],
    good: [
      `patient:
  medications: ace_inhibitor_or_arb
treatment:
  - therapy: ibuprofen
`,
      `patient:
  medications: ace_inhibitor_or_arb
  egfr_ml_min: 60
treatment:
  - therapy: naproxen
`,
    ],
  },
  check(note, tell) {
    const partners = toxicPartners(note.data);
    if (partners.length === 0) return;
    for (const use of nsaidUses(note)) {
      tell(
        tellNsaid(note, use, {
          level: 'warning',
          said: `is recorded with ${partners.map(({ words }) => words).join(', and with ')}. Together they may harm the kidney, or raise the level of the other drug.`,
          ahead: 'Check whether both are needed, and record in words who checks kidney function and levels.',
          field: 'medications',
        }),
      );
    }
  },
};
