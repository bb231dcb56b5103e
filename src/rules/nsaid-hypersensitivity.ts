/** A non-steroidal anti-inflammatory drug (NSAID) in spite of a reaction to one before. */
import { hasIllness } from '../clinical/conditions';
import { nsaidUses, tellNsaid } from '../clinical/nsaidUse';
import type { Rule } from './rule';

export const nsaidHypersensitivity: Rule = {
  id: 'nsaid-hypersensitivity',
  title: 'NSAID after a reaction to aspirin or an NSAID',
  why: 'After asthma or urticaria with aspirin or another NSAID these drugs are contraindicated in European texts.',
  whenNot:
    'It says nothing about an NSAID on the skin, or one that was declined. It only informs about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'error',
  facts: ['L28'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  comorbidities: aspirin_or_nsaid_hypersensitivity
treatment:
  - therapy: indomethacin
             ^^^^^^^^^^^^
`,
      `patient:
  comorbidities: [dish, aspirin_or_nsaid_hypersensitivity]
prophylaxis:
  - therapy: celecoxib
             ^^^^^^^^^
    status: planned
`,
      `patient:
  comorbidities: aspirin_or_nsaid_hypersensitivity
  medications: nsaid
               ^^^^^
`,
    ],
    good: [
      `patient:
  comorbidities: bisphosphonate_hypersensitivity
treatment:
  - therapy: indomethacin
`,
      `patient:
  comorbidities: aspirin_or_nsaid_hypersensitivity
treatment:
  - therapy: indomethacin
    route: topical
`,
    ],
  },
  check(note, tell) {
    if (!hasIllness(note.data, 'aspirin_or_nsaid_hypersensitivity')) return;
    for (const use of nsaidUses(note)) {
      tell(
        tellNsaid(note, use, {
          level: 'error',
          said: 'is recorded, and so is hypersensitivity to aspirin or NSAIDs. After asthma or urticaria with one of them NSAIDs are contraindicated.',
          ahead:
            'Check this at once; consider another method, and record in words which drug it was and what was decided.',
          field: 'comorbidities',
        }),
      );
    }
  },
};
