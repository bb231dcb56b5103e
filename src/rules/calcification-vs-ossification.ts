/** A report speaks of calcification, and the diagnosis is ossification. */
import { calciumTexts } from '../clinical/calcification';
import { askFields } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import { type Entry, entries, fields } from '../model/access';
import { type Note, spanOf } from '../model/note';
import type { Rule } from './rule';

export const calcificationVsOssification: Rule = {
  id: 'calcification-vs-ossification',
  title: 'Calcification in the report, ossification as the diagnosis',
  why: 'Bone has a cortex and trabeculae; calcium deposits have not. Calcific tendinitis, tumoral calcinosis, dystrophic calcification, gout and loose bodies of the joint are not HO. Reports use the words loosely, so it is worth asking which of the two was seen.',
  whenNot:
    'It says nothing where the same text speaks of bone, where a study gives the maturity of the bone, where no calcification is meant, and in a published case.',
  kind: 'advice',
  level: 'information',
  facts: ['L04', 'L63'],
  fix: 'prompt',
  examples: {
    bad: [
      `imaging:
  - modality: xray
    words: Calcification beside the hip
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
diagnosis:
  primary: ho
`,
      `lesions:
  - site: shoulder
    words: calcified mass
           ^^^^^^^^^^^^^^
diagnosis:
  primary: ho
`,
    ],
    good: [
      `imaging:
  - modality: xray
    words: Calcification with a cortical rim
diagnosis:
  primary: ho
`,
      `imaging:
  - modality: xray
    maturity: immature
    words: Calcification beside the hip
diagnosis:
  primary: ho
`,
      `imaging:
  - modality: xray
    words: Calcification beside the hip
diagnosis:
  primary: undetermined
`,
    ],
  },
  check(note, tell) {
    const { data } = note;
    if (isPublished(data) || fields(data, 'diagnosis').primary !== 'ho') return;
    for (const { path } of calciumTexts(data)) {
      tell({
        at: spanOf(note, [...path, 'words']),
        message:
          'The text says calcification, and the diagnosis is ossification. Calcium deposits have no cortex and no trabeculae, and point to other diseases. Check which was seen, and record the maturity of the bone.',
        related: [{ at: spanOf(note, ['diagnosis', 'primary']), message: 'The diagnosis.' }],
        fixes: askMaturity(note, path[0] === 'imaging' ? [{ path }] : entries(data, 'imaging')),
      });
    }
  },
};

function askMaturity(note: Note, studies: readonly Pick<Entry<unknown>, 'path'>[]) {
  const last = studies.at(-1);
  return last ? askFields(note, 'Add maturity to fill in', last.path, ['maturity']) : [];
}
