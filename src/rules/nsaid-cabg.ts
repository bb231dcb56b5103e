/** A non-steroidal anti-inflammatory drug (NSAID) around coronary bypass surgery. */
import { hasIllness } from '../clinical/conditions';
import { nsaidUses, tellNsaid } from '../clinical/nsaidUse';
import type { Rule } from './rule';

export const nsaidCabg: Rule = {
  id: 'nsaid-cabg',
  title: 'NSAID around coronary bypass surgery',
  why: 'The US label of indomethacin has a boxed warning for heart and vessels: around coronary bypass surgery it is contraindicated.',
  whenNot:
    'It says nothing about an NSAID on the skin, or one that was declined. It only informs about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'error',
  facts: ['L27'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  comorbidities: recent_cabg
treatment:
  - therapy: indomethacin
             ^^^^^^^^^^^^
`,
      `patient:
  comorbidities: [dish, recent_cabg]
prophylaxis:
  - therapy: celecoxib
             ^^^^^^^^^
    status: planned
`,
      `patient:
  comorbidities: recent_cabg
  medications: nsaid
               ^^^^^
`,
    ],
    good: [
      `patient:
  comorbidities: dish
treatment:
  - therapy: indomethacin
`,
      `patient:
  comorbidities: recent_cabg
treatment:
  - therapy: indomethacin
    route: topical
`,
    ],
  },
  check(note, tell) {
    if (!hasIllness(note.data, 'recent_cabg')) return;
    for (const use of nsaidUses(note)) {
      tell(
        tellNsaid(note, use, {
          level: 'error',
          said: 'is recorded together with recent coronary bypass surgery. A boxed warning of the US label of indomethacin names it contraindicated around that operation.',
          ahead: 'Check this at once; consider another method, and record in words what was decided.',
          field: 'comorbidities',
        }),
      );
    }
  },
};
