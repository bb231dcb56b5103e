/** A number of a disease, gene or feature that is not in the form of its system. */
import { type Code, codeIn, codesOf, lineOf } from '../clinical/codes';
import { fields } from '../model/access';
import { put } from '../model/edit';
import { type Note, spanOf } from '../model/note';
import type { Fix, Rule } from './rule';

export const idFormat: Rule = {
  id: 'id-format',
  title: 'Identifier not in the form of its system',
  why: 'Registers and programs find a disease or a feature only by the exact form of its number: OMIM 6 digits, Orphanet ORPHA: and a number, the Human Phenotype Ontology HP: and 7 digits, Mondo MONDO: and 7 digits.',
  whenNot: 'It says nothing about other systems, whose codes have no one form.',
  kind: 'contradiction',
  level: 'error',
  isDataError: true,
  facts: ['L124', 'L125', 'L126', 'L127'],
  fix: 'rewrite',
  examples: {
    bad: [
      `diagnosis:
  codes: [orpha 337, omim 135100]
          ^^^^^^^^^
`,
      `genetics:
  features: HP:10109
            ^^^^^^^^
`,
      `diagnosis:
  codes: mondo MONDO:7606
         ^^^^^^^^^^^^^^^^
`,
    ],
    good: [
      `diagnosis:
  codes: [orpha ORPHA:337, omim 135100, mondo MONDO:0007606]
`,
      `genetics:
  features: [short_stature, HP:0010109 Short hallux]
`,
      `diagnosis:
  codes: mesh D009999
`,
    ],
  },
  check(note, tell) {
    for (const code of [...codesOf(note.data), ...featuresOf(note)]) {
      const form = forms[code.system ?? ''];
      if (!form || form.pattern.test(code.code)) continue;
      tell({
        at: spanOf(note, code.path),
        message: `This is not the form of ${form.name}: ${form.words}. By any other form nothing is found. Check the number and write it so.`,
        fixes: fixesFor(note, code),
      });
    }
  },
};

interface Form {
  readonly name: string;
  readonly pattern: RegExp;
  readonly words: string;
  /** What stands in front of the digits, and how many these are. */
  readonly prefix: string;
}

const forms: Readonly<Record<string, Form>> = {
  orpha: { name: 'an Orphanet number', pattern: /^ORPHA:\d+$/, words: 'ORPHA: and a number', prefix: 'ORPHA:' },
  omim: { name: 'an OMIM number', pattern: /^\d{6}$/, words: '6 digits', prefix: '' },
  hpo: {
    name: 'a term of the Human Phenotype Ontology',
    pattern: /^HP:\d{7}$/,
    words: 'HP: and 7 digits',
    prefix: 'HP:',
  },
  mondo: { name: 'a term of Mondo', pattern: /^MONDO:\d{7}$/, words: 'MONDO: and 7 digits', prefix: 'MONDO:' },
};

/** Features that are lines of the Human Phenotype Ontology: there the system is not written. */
const featuresOf = ({ data }: Note): Code[] =>
  (['features', 'features_absent'] as const).flatMap((field) =>
    (fields(data, 'genetics')[field] ?? []).flatMap((line, index) =>
      line.startsWith('HP:') ? codeIn(`hpo ${line}`, ['genetics', field, index]) : [],
    ),
  );

/** Where all digits are there, and only what stands in front of them is not as it should be. Of a feature it always is. */
function fixesFor(note: Note, code: Code): Fix[] {
  const form = forms[code.system ?? ''];
  const right = (form?.prefix ?? '') + (/^(?:[A-Za-z]+[:_]?|#)?(\d+)$/.exec(code.code)?.[1] ?? '');
  if (!form?.pattern.test(right)) return [];
  const line = lineOf({ ...code, code: right });
  return [{ title: `Write ${right}`, kind: 'rewrite', preferred: true, edits: () => put(note, code.path, line) }];
}
