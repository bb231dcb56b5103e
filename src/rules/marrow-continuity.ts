/** Marrow that runs into the bone beside it, and osteochondroma is not considered. */
import { hasUnreadEntry, isAnswered } from '../clinical/differential';
import { askEntry, askFields } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { alternatives } from '../clinical/tumour';
import { entries } from '../model/access';
import { type Note, spanOf } from '../model/note';
import type { Finding, Rule } from './rule';

export const marrowContinuity: Rule = {
  id: 'marrow-continuity',
  title: 'Continuous marrow, and osteochondroma not considered',
  why: 'In an osteochondroma marrow and cortex run into the bone it grows from. So where a study shows that, one expects it to be weighed: osteochondroma is one of the two tumours from which HO has to be told apart.',
  whenNot:
    'It says nothing once osteochondroma stands in the differential with a reason, evidence or a result, and in a published case. Where it is excluded with a reason, it only informs.',
  kind: 'advice',
  level: 'warning',
  facts: ['S23', 'L71'],
  fix: 'prompt',
  examples: {
    bad: [
      `imaging:
  - modality: mri
    marrow_continuity: yes
                       ^^^
`,
      `imaging:
  - modality: mri
    marrow_continuity: yes
                       ^^^
differential:
  - diagnosis: osteochondroma
    status: excluded
`,
    ],
    good: [
      `imaging:
  - modality: mri
    marrow_continuity: no
`,
      `imaging:
  - modality: mri
    marrow_continuity: yes
differential:
  - diagnosis: osteochondroma
    status: considered
    reason: cap of 4 mm, no growth
`,
    ],
  },
  check(note, tell) {
    const [entry, ...others] = alternatives(note.data, 'osteochondroma').filter(({ value }) => isAnswered(value));
    const isExcluded = entry?.value.status === 'excluded' && others.every(({ value }) => value.status === 'excluded');
    if (isPublished(note.data) || hasUnreadEntry(note) || (entry && !isExcluded)) return;
    for (const { value, path } of entries(note.data, 'imaging')) {
      if (value.marrow_continuity !== 'yes') continue;
      const at = spanOf(note, [...path, 'marrow_continuity']);
      tell(entry ? excluded(note, at, entry) : notConsidered(note, at));
    }
  },
};

function notConsidered(note: Note, at: Finding['at']): Finding {
  const [begun] = alternatives(note.data, 'osteochondroma');
  return {
    at,
    message: `Marrow continuous with the bone beside it, and osteochondroma is not ${begun ? 'answered' : 'named'} in the differential. It shows that continuity. Consider it, and record what speaks for or against it.`,
    fixes: begun
      ? askFields(note, 'Add a reason for osteochondroma', begun.path, ['reason'])
      : askEntry(note, 'Add osteochondroma to the differential', 'differential', {
          diagnosis: 'osteochondroma',
          status: 'considered',
          reason: null,
        }),
  };
}

function excluded(note: Note, at: Finding['at'], { value, path }: ReturnType<typeof alternatives>[number]): Finding {
  return {
    at,
    message:
      'Marrow continuous with the bone beside it, and osteochondroma is excluded. It shows that continuity. Check both, and record in reason why it is none.',
    ...((value.reason ?? value.evidence) !== undefined && { level: 'information' }),
    related: [{ at: spanOf(note, [...path, 'status']), message: 'Excluded here.' }],
    fixes: askFields(note, 'Add a reason for osteochondroma', path, ['reason']),
  };
}
