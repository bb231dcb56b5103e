/** An excision of bone of which the note does not show that it is stable or mature. */

import { excisions } from '../clinical/excision';
import { gapSpan } from '../clinical/gapSpan';
import { mayBeGenetic } from '../clinical/genetic';
import { latest } from '../clinical/latest';
import { stabilityShown, studiesByLesion } from '../clinical/operativeImaging';
import { isOwnCase } from '../clinical/published';
import { isAnswer } from '../model/access';
import type { Rule } from './rule';

export const surgeryStabilityNotShown: Rule = {
  id: 'surgery-stability-not-shown',
  title: 'Bone not shown to be stable or mature before the excision',
  why: 'That the bone has become fairly stable is one of the reasons to wait. Two studies without growth, or a sharp margin and trabeculae on the last one, speak for it. After brain injury maturity predicted recurrence less well than once thought, so it does not settle the time alone. Studies from before an earlier excision of the same bone are not counted, since that bone is gone (house style).',
  whenNot:
    'It says nothing in genetic HO, where `imaging` is answered with `not_stated` or `unknown`, and about published cases.',
  kind: 'missing',
  level: 'information',
  facts: ['S46', 'X12', 'L45', 'L47'],
  fix: 'none',
  examples: {
    bad: [
      `lesions:
  - site: elbow
imaging:
^^^^^^^
  - modality: ct
    maturity: maturing
surgery:
  - type: ho_excision
    status: planned
`,
      `lesions:
  - site: elbow
imaging:
^^^^^^^
  - modality: xray
    when: week 8
  - modality: ct
    when: week 20
    change: growth
surgery:
  - type: ho_excision
    status: planned
`,
    ],
    good: [
      `lesions:
  - site: elbow
imaging:
  - modality: ct
    maturity: mature
surgery:
  - type: ho_excision
    status: planned
`,
      `lesions:
  - site: elbow
imaging:
  - modality: xray
    when: week 8
  - modality: ct
    when: week 20
    change: stable
surgery:
  - type: ho_excision
    status: planned
`,
    ],
  },
  check(note, tell) {
    if (!isOwnCase(note.data) || mayBeGenetic(note) || isAnswer(note.data.imaging)) return;
    for (const excision of excisions(note.data)) {
      const unclear = studiesByLesion(note, excision).find((studies) => !stabilityShown(note, studies));
      if (!unclear) continue;
      const last = latest(note, unclear);
      tell({
        at: gapSpan(note, 'imaging'),
        // A maturity that is left empty is asked for anyway: then it is one question.
        missing: last && last.value.maturity === undefined ? [...last.path, 'maturity'] : ['imaging'],
        message:
          'The note does not show before this excision that the bone was stable or mature. That it is stable is one reason for the usual wait; maturity alone predicts recurrence less well than once thought. Record maturity, or the change between two studies.',
      });
    }
  },
};
