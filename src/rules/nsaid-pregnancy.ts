/** A non-steroidal anti-inflammatory drug (NSAID) in pregnancy. */
import { nsaidUses, tellNsaid } from '../clinical/nsaidUse';
import { isDuringPregnancy, isLatePregnancy } from '../clinical/pregnancy';
import { latePregnancy } from '../clinical/thresholds';
import type { Rule } from './rule';

export const nsaidPregnancy: Rule = {
  id: 'nsaid-pregnancy',
  title: 'NSAID in pregnancy',
  why: 'NSAIDs are avoided from about 20 weeks of pregnancy: they can lower the amniotic fluid, and from about 30 weeks close a vessel of the unborn. Between 20 and 30 weeks the US text allows the lowest dose for the shortest time where it is necessary; the UK text weighs benefit against risk before the last trimester.',
  whenNot:
    'Before week 20 it only warns; without a week it counts as later. It says nothing about a course that was certainly before the pregnancy, and only informs about one that is over, and in a published case.',
  kind: 'safety',
  level: 'error',
  facts: ['L28'],
  fix: 'prompt',
  examples: {
    bad: [
      `patient:
  pregnancy: pregnant
  gestation_weeks: 20
treatment:
  - therapy: indomethacin
             ^^^^^^^^^^^^
`,
      `patient:
  pregnancy: pregnant
prophylaxis:
  - therapy: naproxen
             ^^^^^^^^
    status: planned
`,
    ],
    good: [
      `patient:
  pregnancy: not_pregnant
treatment:
  - therapy: indomethacin
`,
      `patient:
  pregnancy: pregnant
  gestation_weeks: 20
treatment:
  - therapy: indomethacin
    route: topical
`,
    ],
  },
  check(note, tell) {
    const isLate = isLatePregnancy(note.data);
    for (const use of nsaidUses(note)) {
      if (!isDuringPregnancy(note, use)) continue;
      tell(
        tellNsaid(note, use, {
          level: isLate ? 'error' : 'warning',
          said: isLate
            ? `is recorded in a pregnancy that is not certainly before week ${latePregnancy.weeks}. From about then NSAIDs are avoided, since they can harm the unborn.`
            : `is recorded in a pregnancy. From about week ${latePregnancy.weeks} NSAIDs are avoided, and before it benefit and risk are weighed.`,
          ahead: 'Consider another method, or record in words what obstetrics advised.',
          field: 'pregnancy',
          ask: { patient: ['gestation_weeks'] },
        }),
      );
    }
  },
};
