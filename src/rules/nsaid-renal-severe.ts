/** A non-steroidal anti-inflammatory drug (NSAID) with very low kidney function. */
import { isEgfrBelow } from '../clinical/kidney';
import { nsaidUses, tellNsaid } from '../clinical/nsaidUse';
import { nsaidEgfr } from '../clinical/thresholds';
import type { Rule } from './rule';

export const nsaidRenalSevere: Rule = {
  id: 'nsaid-renal-severe',
  title: 'NSAID with an eGFR below 30',
  why: 'The US label of indomethacin warns of kidney damage and high potassium, and guidance on chronic kidney disease avoids them below a filtration rate of 30.',
  whenNot:
    'It says nothing from an eGFR of 30; up to 59 another rule asks for care. It only informs about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'error',
  facts: ['L27', 'L28'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  egfr_ml_min: 29
treatment:
  - therapy: indomethacin
             ^^^^^^^^^^^^
`,
      `patient:
  egfr_ml_min: 12
prophylaxis:
  - therapy: naproxen
             ^^^^^^^^
    status: planned
`,
    ],
    good: [
      `patient:
  egfr_ml_min: 30
treatment:
  - therapy: indomethacin
`,
      `patient:
  egfr_ml_min: 29
treatment:
  - therapy: indomethacin
    route: topical
`,
    ],
  },
  check(note, tell) {
    if (isEgfrBelow(note.data, nsaidEgfr.avoided) !== true) return;
    for (const use of nsaidUses(note)) {
      tell(
        tellNsaid(note, use, {
          level: 'error',
          said: `is recorded with an eGFR below ${nsaidEgfr.avoided}. NSAIDs are generally avoided then, since they can harm the kidney further and raise potassium.`,
          ahead: 'Consider another method; if a nephrologist agreed to it, record that in words.',
          field: 'egfr_ml_min',
        }),
      );
    }
  },
};
