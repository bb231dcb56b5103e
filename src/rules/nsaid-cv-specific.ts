/** Diclofenac or a coxib in disease of heart or arteries. */
import { arterialContraindications, isDiclofenacOrCoxib } from '../clinical/cardiovascular';
import { nsaidUses, tellNsaid } from '../clinical/nsaidUse';
import type { Rule } from './rule';

export const nsaidCvSpecific: Rule = {
  id: 'nsaid-cv-specific',
  title: 'Diclofenac or a coxib in disease of heart or arteries',
  why: 'Since 2013 European texts have ruled out diclofenac in ischaemic heart disease, peripheral arterial disease, cerebrovascular disease and heart failure of NYHA class II to IV. Its arterial risk is like that of the coxibs, and by textbook knowledge their texts carry the same list. Naproxen and low-dose ibuprofen are held to be lowest in this risk.',
  whenNot:
    'It says nothing about other NSAIDs, and about severe heart failure, of which another rule speaks. It only informs about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'error',
  facts: ['L140'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  comorbidities: coronary_disease
treatment:
  - therapy: diclofenac
             ^^^^^^^^^^
`,
      `patient:
  comorbidities: peripheral_arterial_disease
prophylaxis:
  - therapy: etoricoxib
             ^^^^^^^^^^
    status: planned
`,
      `patient:
  comorbidities: heart_failure
treatment:
  - therapy: celecoxib
             ^^^^^^^^^
`,
    ],
    good: [
      `patient:
  comorbidities: coronary_disease
treatment:
  - therapy: naproxen
`,
      `patient:
  comorbidities: venous_thromboembolism
treatment:
  - therapy: diclofenac
`,
    ],
  },
  check(note, tell) {
    const diseases = arterialContraindications(note.data);
    if (diseases.length === 0) return;
    for (const use of nsaidUses(note)) {
      if (!isDiclofenacOrCoxib(use.value)) continue;
      tell(
        tellNsaid(note, use, {
          level: 'error',
          said: `is recorded, and so is ${diseases.map(({ words }) => words).join(' and ')}. European texts rule out diclofenac and coxibs in such disease of heart and arteries.`,
          ahead: 'Consider another method, or record in words what cardiology advised.',
          field: 'comorbidities',
        }),
      );
    }
  },
};
