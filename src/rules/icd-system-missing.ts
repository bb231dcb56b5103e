/** A code without the name of its system. */
import { type Code, codesOf, lineOf, m61Of } from '../clinical/codes';
import { put } from '../model/edit';
import { type Note, spanOf } from '../model/note';
import type { Fix, Rule } from './rule';

export const icdSystemMissing: Rule = {
  id: 'icd-system-missing',
  title: 'Code without the name of its system',
  why: 'In M61 lists of the WHO type and ICD-10-CM swap two digits: 0 is multiple sites in the one and unspecified in the other, 9 the other way round. Without the name of the system such a code can be read in two ways.',
  whenNot: 'It says nothing about lines that begin with a system.',
  kind: 'contradiction',
  level: 'warning',
  facts: ['L116'],
  fix: 'rewrite',
  examples: {
    bad: [
      `diagnosis:
  codes: M61.521
         ^^^^^^^
`,
      `diagnosis:
  codes:
    - M61.52 right elbow
      ^^^^^^^^^^^^^^^^^^
    - omim 135100
`,
    ],
    good: [
      `diagnosis:
  codes: icd10_cm M61.521
`,
      `diagnosis:
  codes: not_stated
`,
    ],
  },
  check(note, tell) {
    for (const code of codesOf(note.data)) {
      if (code.system !== undefined) continue;
      tell({
        at: spanOf(note, code.path),
        message: m61Of(code) ? ofMuscle : ofOthers,
        fixes: fixesFor(note, code),
      });
    }
  },
};

const ofMuscle =
  'The system of this code is not named. Lists of the WHO type and ICD-10-CM differ in the digit for the site, so it can be read in two ways. Write icd10_who or icd10_cm in front.';
const ofOthers =
  'The system of this code is not named. So nobody knows in which list to look it up. Write the system in front, such as icd10_who, icd10_cm, orpha, omim or hpo.';

/** Only where one system alone has such codes: a side as sixth character is in ICD-10-CM only (L117). */
function fixesFor(note: Note, code: Code): Fix[] {
  const system = m61Of(code)?.side === undefined ? bySign.find(([sign]) => sign.test(code.code))?.[1] : 'icd10_cm';
  if (system === undefined) return [];
  const edits = () => put(note, code.path, lineOf({ ...code, system }));
  return [{ title: `Write ${system} in front`, kind: 'rewrite', preferred: true, edits }];
}

const bySign: readonly (readonly [sign: RegExp, system: string])[] = [
  [/^HP:\d{7}$/, 'hpo'],
  [/^MONDO:\d{7}$/, 'mondo'],
  [/^ORPHA:\d+$/, 'orpha'],
];
