/** An excision while inflammation has not settled. */
import { excisions } from '../clinical/excision';
import { inflammationBefore } from '../clinical/inflammation';
import { isPlanned } from '../clinical/operations';
import { askEntry } from '../clinical/prompts';
import { isOwnCase } from '../clinical/published';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const surgeryStillInflamed: Rule = {
  id: 'surgery-still-inflamed',
  title: 'Excision while inflammation has not settled',
  why: 'That inflammation has settled is one of the reasons to wait before an excision. The C-reactive protein (CRP) follows it better than the sedimentation rate: in one series it was normal in 91 % once the signs had gone.',
  whenNot:
    'It says nothing where a later CRP is normal or the bone is mature, where the raised CRP is certainly more than 30 days older than the operation, and about published cases. It only asks where the early stage is that old, and only informs about operations that are done.',
  kind: 'advice',
  level: 'warning',
  facts: ['S45', 'L58'],
  fix: 'prompt',
  examples: {
    bad: [
      `presentation:
  stage: early_inflammatory
surgery:
  - type: ho_excision
          ^^^^^^^^^^^
    status: planned
`,
      `labs:
  - test: crp
    value: 38
    unit: mg/L
    ref_high: 5
    when: 30 days before sx1
surgery:
  - id: sx1
    type: ho_excision
          ^^^^^^^^^^^
    status: planned
    when: 2026-05-30
`,
    ],
    good: [
      `presentation:
  stage: progressing
surgery:
  - type: ho_excision
    status: planned
`,
      `labs:
  - test: crp
    value: 38
    unit: mg/L
    ref_high: 5
    when: 31 days before sx1
surgery:
  - id: sx1
    type: ho_excision
    status: planned
    when: 2026-05-30
`,
    ],
  },
  check(note, tell) {
    if (!isOwnCase(note.data)) return;
    for (const excision of excisions(note.data)) {
      const signs = inflammationBefore(note, excision);
      if (signs.length === 0) continue;
      const isAhead = isPlanned(note, excision);
      const isRecent = signs.some((sign) => sign.isRecent);
      const what = isRecent
        ? `Before this excision inflammation ${isAhead ? 'has' : 'had'} not settled, as far as the note tells.`
        : 'Has inflammation settled before this excision? The note tells only of the early stage.';
      tell({
        at: spanOf(note, [...excision.path, 'type']),
        ...(!(isAhead && isRecent) && { level: 'information' }),
        message: `${what} That it has is one reason for the usual wait. ${isAhead ? 'Check the C-reactive protein (CRP) again, and record it.' : 'Record what the C-reactive protein (CRP) was at the operation.'}`,
        related: signs.map(({ path }) => ({ at: spanOf(note, path), message: 'A sign of inflammation.' })),
        fixes: askEntry(note, 'Add the C-reactive protein (CRP) before the operation', 'labs', stub),
      });
    }
  },
};

const stub = { test: 'crp', value: null, unit: null, ref_high: null, when: null } as const;
