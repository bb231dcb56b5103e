/** Myositis ossificans is not named in a differential that has been begun. */
import { myositisToName } from '../clinical/differential';
import { gapSpan } from '../clinical/gapSpan';
import { unanswered } from '../clinical/openDifferential';
import { askFields } from '../clinical/prompts';
import { spanOf } from '../model/note';
import type { Finding, Rule } from './rule';

export const differentialMoMissing: Rule = {
  id: 'differential-mo-missing',
  title: 'Myositis ossificans not named',
  why: 'The founding text holds HO and myositis ossificans to be two conditions, and a rearranged gene (USP6) in the latter supports that. Many texts, and ICD-10 itself, treat the one as the other inside a muscle. Terms differ, so the note says which of the two it means.',
  whenNot:
    'It says nothing where myositis ossificans is the diagnosis, where the differential as a whole is missing or answered, in follow-up and series notes, and where a genetic disease is proven.',
  kind: 'missing',
  level: 'information',
  facts: ['S20', 'S21', 'L73', 'X6'],
  fix: 'prompt',
  examples: {
    bad: [
      `note_type: initial
differential:
^^^^^^^^^^^^
  - diagnosis: osteochondroma
    status: pending
`,
      `note_type: initial
differential:
  - diagnosis: myositis_ossificans
               ^^^^^^^^^^^^^^^^^^^
    status: considered
`,
    ],
    good: [
      `note_type: initial
differential:
  - diagnosis: osteochondroma
    status: pending
diagnosis:
  primary: myositis_ossificans
`,
      `note_type: initial
differential:
  - diagnosis: myositis_ossificans
    status: considered
    reason: lies in the muscle, not at the joint
`,
    ],
  },
  check(note, tell) {
    const { absent, begun } = unanswered(note, myositisToName(note));
    if (absent.length > 0) {
      tell(finding(gapSpan(note, 'differential'), ['differential'], 'is not in the differential. Add it'));
    }
    for (const { path } of begun) {
      tell({
        ...finding(
          spanOf(note, [...path, 'diagnosis']),
          [...path, 'reason'],
          'stands in the differential without a word on it. Add a reason',
        ),
        fixes: askFields(note, 'Add a reason for myositis_ossificans', path, ['reason']),
      });
    }
  },
};

const finding = (at: Finding['at'], missing: NonNullable<Finding['missing']>, what: string): Finding => ({
  at,
  missing,
  message: `myositis_ossificans ${what}, and say which of the two this is: sources differ on where the border to HO lies.`,
});
