/** A non-steroidal anti-inflammatory drug (NSAID) with reduced kidney function. */
import { hasIllness } from '../clinical/conditions';
import { isEgfrBelow } from '../clinical/kidney';
import { nsaidUses, tellNsaid } from '../clinical/nsaidUse';
import { nsaidEgfr } from '../clinical/thresholds';
import type { Rule } from './rule';

export const nsaidRenalCaution: Rule = {
  id: 'nsaid-renal-caution',
  title: 'NSAID with reduced kidney function',
  why: 'NSAIDs can harm the kidney. Guidance on chronic kidney disease advises against a long course below a filtration rate of 60, so the eGFR, the reason and the way it is watched belong in the note.',
  whenNot:
    'It says nothing from an eGFR of 60, and below 30, where another rule speaks. It only informs about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'warning',
  facts: ['L27', 'L28'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  egfr_ml_min: 59
treatment:
  - therapy: indomethacin
             ^^^^^^^^^^^^
`,
      `patient:
  egfr_ml_min: 30
prophylaxis:
  - therapy: celecoxib
             ^^^^^^^^^
    status: planned
`,
      `patient:
  comorbidities: renal_impairment
treatment:
  - therapy: ibuprofen
             ^^^^^^^^^
`,
    ],
    good: [
      `patient:
  egfr_ml_min: 60
treatment:
  - therapy: indomethacin
`,
      `patient:
  comorbidities: renal_impairment
  egfr_ml_min: 60
treatment:
  - therapy: ibuprofen
`,
    ],
  },
  check(note, tell) {
    const { data } = note;
    const isLow = isEgfrBelow(data, nsaidEgfr.cautious);
    const isKnown = isLow === true && isEgfrBelow(data, nsaidEgfr.avoided) !== true;
    const isOpen = isLow === undefined && hasIllness(data, 'renal_impairment');
    if (!isKnown && !isOpen) return;
    for (const use of nsaidUses(note)) {
      tell(
        tellNsaid(note, use, {
          level: 'warning',
          said: `is recorded with ${isKnown ? `an eGFR below ${nsaidEgfr.cautious}` : 'reduced kidney function, and the eGFR does not show how far'}. Long courses are advised against below ${nsaidEgfr.cautious}.`,
          ahead: `${isKnown ? 'Record' : 'Record the eGFR, and'} in words why it is given and how the kidney is watched.`,
          field: isKnown ? 'egfr_ml_min' : 'comorbidities',
          ask: { patient: isKnown ? [] : ['egfr_ml_min'] },
        }),
      );
    }
  },
};
