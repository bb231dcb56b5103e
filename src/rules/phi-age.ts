/** An age over 89 in a note that claims to follow Safe Harbor. */
import { claimsSafeHarbor } from '../clinical/privacy/handling';
import { type HighAge, highAges } from '../clinical/privacy/highAges';
import type { Fix, Rule } from './rule';

export const phiAge: Rule = {
  id: 'phi-age',
  title: 'Age over 89 under Safe Harbor',
  why: 'Few people are so old that their age could not lead to them. Safe Harbor therefore puts all ages over 89 into one group, 90 or older, in numbers and in texts alike.',
  whenNot: 'It says nothing unless `privacy.method` is `safe_harbor`. `90_or_older` is what should stand there.',
  kind: 'privacy',
  level: 'warning',
  facts: ['L133'],
  fix: 'redact',
  examples: {
    bad: [
      `privacy:
  method: safe_harbor
patient:
  age: 90
       ^^
`,
      `privacy:
  method: safe_harbor
presentation:
  words: A 93-year-old woman after a fall.
           ^^
`,
    ],
    good: [
      `privacy:
  method: safe_harbor
patient:
  age: 89
`,
      `privacy:
  method: safe_harbor
patient:
  age: 90_or_older
`,
    ],
  },
  check(note, tell) {
    if (!claimsSafeHarbor(note.data)) return;
    for (const age of highAges(note)) {
      tell({
        at: age.span,
        message:
          'This is an age over 89. Safe Harbor puts them into one group, since so few people are as old. Write 90_or_older in the field, 90 or older in a text.',
        fixes: [fixOf(age)],
      });
    }
  },
};

const fixOf = ({ instead, edits }: HighAge): Fix => ({
  title: `Change to ${instead}`,
  kind: 'redact',
  preferred: true,
  edits,
});
