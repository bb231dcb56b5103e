/** A long course of a non-steroidal anti-inflammatory drug (NSAID) while a fracture heals. */
import { isActive } from '../clinical/active';
import { isLonger } from '../clinical/course';
import { openFractures } from '../clinical/fractures';
import { nsaidUses, tellNsaid } from '../clinical/nsaidUse';
import { longCourse } from '../clinical/thresholds';
import { pointOf } from '../model/axis';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const nsaidUnhealedFracture: Rule = {
  id: 'nsaid-unhealed-fracture',
  title: 'Long NSAID course while a fracture has not healed',
  why: 'After acetabular fracture, non-union on images was 62 % after 6 weeks of indomethacin against 19 % after placebo; of long bones in such patients 26 % against 7 % did not unite. On the other side, pooled reviews still find less severe HO with it, and the founding text wants an NSAID early. So both weigh, and the reason belongs in the note.',
  whenNot:
    'It says nothing about a course of 7 days or less, one whose length is not certain, where the state of the fracture is not known, and once it is united. It only informs about a course that is over, and in a published case.',
  kind: 'safety',
  level: 'warning',
  facts: ['L07', 'L22', 'L23', 'S27', 'X8'],
  fix: 'prompt',
  examples: {
    bad: [
      `fractures:
  - site: acetabulum
    status: healing
prophylaxis:
  - therapy: indomethacin
             ^^^^^^^^^^^^
    duration: 6 weeks
`,
      `fractures:
  - site: elbow
    kind: osteotomy
    status: unhealed
treatment:
  - therapy: celecoxib
             ^^^^^^^^^
    duration: 8 days
`,
    ],
    good: [
      `fractures:
  - site: acetabulum
    status: united
prophylaxis:
  - therapy: indomethacin
    duration: 6 weeks
`,
      `fractures:
  - site: elbow
    kind: osteotomy
    status: unhealed
treatment:
  - therapy: celecoxib
    duration: 7 days
`,
    ],
  },
  check(note, tell) {
    for (const use of nsaidUses(note)) {
      if (!isLonger(note, use, longCourse)) continue;
      // While it goes on, what is known now counts; afterwards, what was known when it began.
      const open = isActive(note, use) ? openFractures(note) : openFractures(note, pointOf(use));
      if (open.length === 0) continue;
      const finding = tellNsaid(note, use, {
        level: 'warning',
        said: `is recorded for more than ${longCourse.days} days with a fracture or osteotomy that has not united. Non-union was more frequent with long courses of indomethacin; pooled reviews still find less severe HO.`,
        ahead: 'Consider a shorter course or another method, or record in words why.',
      });
      const related = open.map(({ path }) => ({ at: spanOf(note, [...path, 'status']), message: 'Not united here.' }));
      tell({ ...finding, related });
    }
  },
};
