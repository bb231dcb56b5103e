/** Alkaline phosphatase (ALP) as the only sign that the bone is mature. */

import { latest } from '../clinical/latest';
import { askFields } from '../clinical/prompts';
import { isPublished } from '../clinical/published';
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { entries, fields } from '../model/access';
import { type Note, spanOf } from '../model/note';
import type { Rule } from './rule';

export const alpAsMaturity: Rule = {
  id: 'alp-as-maturity',
  title: 'Alkaline phosphatase as the only sign of maturity',
  why: 'Alkaline phosphatase (ALP) may rise early, but it is neither specific for this bone nor a sure sign that it is mature; in children it is high from growth alone. How the bone looks on film, and whether it is stable on two studies, say more, and even maturity on images predicts recurrence less well than was once thought.',
  whenNot:
    'It says nothing where the same text names anything else, such as a film, a scan or the time that has passed, where a study calls the bone mature, and in a published case.',
  kind: 'advice',
  level: 'information',
  facts: ['L56', 'L47'],
  fix: 'prompt',
  examples: {
    bad: [
      `surgery:
  - type: ho_excision
    timing_reason: ALP back to normal
                   ^^^^^^^^^^^^^^^^^^
`,
      `plan:
  management: surgical
  reason: alkaline phosphatase has settled
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      `surgery:
  - type: ho_excision
    timing_reason: ALP back to normal, bone scan quiet
`,
      `plan:
  management: surgical
  reason: the joint is stiff
`,
    ],
  },
  check(note, tell) {
    const isMature = entries(note.data, 'imaging').some(({ value }) => value.maturity === 'mature');
    if (isPublished(note.data) || isMature) return;
    for (const { text, path } of reasons(note.data)) {
      if (!alp.test(text) || besides.test(text)) continue;
      tell({
        at: spanOf(note, path),
        message:
          'Alkaline phosphatase (ALP) stands alone here as the sign that the bone is at rest. It is neither specific nor a sure sign of maturity. Consider how the bone looks on images, and record that too.',
        fixes: askMaturity(note),
      });
    }
  },
};

const alp = /\b(alp|alkaline phosphatase|(bone[- ]specific )?phosphatase)\b/i;

/** Words for other signs, and for doubt about this one. */
const besides =
  /x-?ray|radiograph|film|\bct\b|\bmri?\b|scan|scintigra|spect|ultraso|imag|trabec|cortic|matur\w{0,9} on|stable|\bcrp\b|\besr\b|month|week|year|pain|nerve|palsy|ulcer|\b(not?|never|unreliable|unspecific|despite|although|regardless)\b/i;

/** The texts in which a decision is justified. What a study shows counts only where it speaks of maturity. */
function reasons(data: CaseNote): { readonly text: string; readonly path: Path }[] {
  const timing = entries(data, 'surgery').map(({ value, path }) => ({
    text: value.timing_reason ?? '',
    path: [...path, 'timing_reason'],
  }));
  const shown = entries(data, 'imaging').map(({ value, path }) => ({
    text: /matur|at rest|quiescen/i.test(value.words ?? '') ? (value.words ?? '') : '',
    path: [...path, 'words'],
  }));
  return [...timing, { text: fields(data, 'plan').reason ?? '', path: ['plan', 'reason'] }, ...shown];
}

function askMaturity(note: Note) {
  const study = latest(note, entries(note.data, 'imaging'));
  return study ? askFields(note, 'Add maturity to fill in', study.path, ['maturity']) : [];
}
