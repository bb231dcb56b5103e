/** A non-steroidal anti-inflammatory drug (NSAID) while the gut bleeds. */
import { hasIllness } from '../clinical/conditions';
import { nsaidUses, tellNsaid } from '../clinical/nsaidUse';
import type { Rule } from './rule';

export const nsaidActiveGiBleeding: Rule = {
  id: 'nsaid-active-gi-bleeding',
  title: 'NSAID with active gastrointestinal bleeding',
  why: 'Bleeding, ulcer and perforation of stomach or gut stand in a boxed warning of the US label of indomethacin. The founding text advises an NSAID in the early stage without naming this.',
  whenNot:
    'It says nothing about an NSAID on the skin, or one that was declined. It only informs about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'error',
  facts: ['L27', 'S27', 'X8'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  comorbidities: gi_bleeding_active
treatment:
  - therapy: indomethacin
             ^^^^^^^^^^^^
`,
      `patient:
  comorbidities: [dish, gi_bleeding_active]
prophylaxis:
  - therapy: celecoxib
             ^^^^^^^^^
    status: planned
`,
      `patient:
  comorbidities: gi_bleeding_active
  medications: nsaid
               ^^^^^
`,
    ],
    good: [
      `patient:
  comorbidities: osteoporosis
treatment:
  - therapy: indomethacin
`,
      `patient:
  comorbidities: gi_bleeding_active
treatment:
  - therapy: indomethacin
    route: topical
`,
    ],
  },
  check(note, tell) {
    if (!hasIllness(note.data, 'gi_bleeding_active')) return;
    for (const use of nsaidUses(note)) {
      tell(
        tellNsaid(note, use, {
          level: 'error',
          said: 'is recorded together with active gastrointestinal bleeding. A boxed warning of the US label of indomethacin names bleeding, ulcer and perforation.',
          ahead: 'Check this at once; consider another method, and record in words what was decided.',
          field: 'comorbidities',
        }),
      );
    }
  },
};
