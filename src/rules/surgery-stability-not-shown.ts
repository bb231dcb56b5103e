/** An excision of bone of which the note does not show that it is stable or mature. */
import { excisions, type Operation } from '../clinical/excision';
import { gapSpan } from '../clinical/gapSpan';
import { mayBeGenetic } from '../clinical/genetic';
import { lastKnown, type Study, studiesMaybeOf, studiesUntil } from '../clinical/imaging';
import { lesionsOperated } from '../clinical/lesions';
import { isOwnCase } from '../clinical/published';
import { type Entry, entries, isAnswer } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import type { Rule } from './rule';

export const surgeryStabilityNotShown: Rule = {
  id: 'surgery-stability-not-shown',
  title: 'Bone not shown to be stable or mature before the excision',
  why: 'That the bone has become fairly stable is one of the reasons to wait. Two studies without growth, or a sharp margin and trabeculae on the last one, speak for it. After brain injury maturity predicted recurrence less well than once thought, so it does not settle the time alone.',
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
  *check(note) {
    if (!isOwnCase(note.data) || mayBeGenetic(note) || isAnswer(note.data.imaging)) return;
    for (const excision of excisions(note.data)) {
      if (isShown(note, excision)) continue;
      yield {
        at: gapSpan(note, 'imaging'),
        missing: ['imaging'],
        message:
          'The note does not show before this excision that the bone was stable or mature. That it is stable is one reason for the usual wait; maturity alone predicts recurrence less well than once thought. Record maturity, or the change between two studies.',
      };
    }
  },
};

/** Whether each lesion of an operation is mature on the last study that tells, or has not grown on the last of two. */
function isShown(note: Note, excision: Entry<Operation>): boolean {
  const isStable = (all: readonly Entry<Study>[]) => {
    const studies = studiesUntil(note, all, pointOf(excision));
    const change = lastKnown(note, studies, 'change');
    const hasNotGrown = change === 'stable' || change === 'regression';
    return lastKnown(note, studies, 'maturity') === 'mature' || (hasNotGrown && studies.length > 1);
  };
  const lesions = lesionsOperated(note.data, excision.value);
  if (lesions.length === 0) return isStable(entries(note.data, 'imaging'));
  return lesions.every((lesion) => isStable(studiesMaybeOf(note.data, lesion)));
}
