/** The ossification goes on, and the plan is to watch it, without a reason. */
import { plannedExcisions } from '../clinical/invasive';
import { type Progression, progression } from '../clinical/progression';
import { askFields } from '../clinical/prompts';
import { isOwnCase } from '../clinical/published';
import { fields } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const progressingNoPlan: Rule = {
  id: 'progressing-no-plan',
  title: 'It gets worse, and the plan is to watch or is open',
  why: 'In the founding text the bone may be removed when treatment fails and it goes on growing, and as bone forms a joint can lose motion. So growth, a falling arc or care that made things worse raises the question what comes next. To go on watching can be right, above all early on; then the reason belongs in the note.',
  whenNot:
    'It says nothing once `plan.reason` is filled in, when an excision is planned, about what was before an excision that is done, when some care improved it, and about published cases.',
  kind: 'advice',
  level: 'warning',
  facts: ['S29', 'S10'],
  fix: 'prompt',
  examples: {
    bad: [
      `lesions:
  - site: elbow
imaging:
  - modality: xray
    change: growth
plan:
  management: observation
              ^^^^^^^^^^^
`,
      `lesions:
  - site: elbow
rom:
  - when: week 8
    arc: 100
  - when: week 16
    arc: 89
plan:
  management: undecided
              ^^^^^^^^^
`,
    ],
    good: [
      `lesions:
  - site: elbow
imaging:
  - modality: xray
    change: growth
plan:
  management: observation
  reason: early, next film in 4 weeks
`,
      `lesions:
  - site: elbow
rom:
  - when: week 8
    arc: 100
  - when: week 16
    arc: 90
plan:
  management: undecided
`,
    ],
  },
  check(note, tell) {
    const { management = '', reason } = fields(note.data, 'plan');
    const isOpen = management === 'observation' || management === 'undecided';
    if (!isOpen || reason !== undefined || !isOwnCase(note.data) || plannedExcisions(note).length > 0) return;
    const signs = progression(note);
    if (signs.length === 0) return;
    const what = [...new Set(signs.map(({ kind }) => inWords[kind]))].join(', ');
    tell({
      at: spanOf(note, ['plan', 'management']),
      message: `It gets worse (${what}), and the plan is ${management}. Growth under care is when the founding text thinks of an operation. Record the next step, such as a surgical opinion, or in plan.reason why it is watched.`,
      related: signs.map(({ path }) => ({ at: spanOf(note, path), message: 'A sign that it gets worse.' })),
      fixes: askFields(note, 'Add the reason of the plan', ['plan'], ['reason']),
    });
  },
};

const inWords: Readonly<Record<Progression['kind'], string>> = {
  growth: 'growth on the last study',
  arc: 'a smaller arc than before',
  response: 'worse under care',
};
