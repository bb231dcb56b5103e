/** An ultra-rare disease together with a place, an exact date, or age, sex and country, in a note that is de-identified. */
import { claimsDeidentified } from '../clinical/privacy/handling';
import { type Clue, cluesIn, rareDiseaseAt } from '../clinical/privacy/rareDisease';
import { spanOf } from '../model/note';
import type { Finding, Fix, Rule } from './rule';

export const phiRareDisease: Rule = {
  id: 'phi-rare-disease',
  title: 'Ultra-rare disease with details that may identify the patient',
  why: 'About one person in a million has FOP, and progressive osseous heteroplasia (POH) and Albright hereditary osteodystrophy (AHO) are rare as well. Then the disease with a town, with the day of an operation, or with age, sex and country together may point to one patient, although each of them alone would not. Whoever shares a note must not know a way to recognise the patient.',
  whenNot:
    'It says nothing unless the note says that it is de-identified, and nothing about cases copied from a publication. Dates count only where they are the real ones (`date_policy` is `actual`), and only days.',
  kind: 'privacy',
  level: 'warning',
  facts: ['L80', 'L135'],
  fix: 'redact',
  examples: {
    bad: [
      `privacy:
  date_policy: actual
  deidentified: yes
genetics:
  diagnosis: fop
             ^^^
  flare_up: yes
presentation:
  when: 2024-03-12
`,
      `privacy:
  date_policy: year_only
  deidentified: yes
patient:
  age: 12
  sex: female
  words: Came from Norway for a second opinion.
genetics:
  diagnosis: fop
             ^^^
`,
    ],
    good: [
      `privacy:
  date_policy: actual
  deidentified: yes
genetics:
  diagnosis: fop
presentation:
  when: 2024
`,
      `privacy:
  date_policy: year_only
  deidentified: yes
patient:
  age: 12
  sex: female
genetics:
  diagnosis: fop
`,
      `privacy:
  date_policy: actual
  deidentified: no
genetics:
  diagnosis: fop
presentation:
  when: 2024-03-12
`,
    ],
  },
  check(note, tell) {
    const disease = rareDiseaseAt(note);
    if (!disease || !claimsDeidentified(note.data)) return;
    const clues = cluesIn(note);
    if (clues.length > 0) tell(finding(spanOf(note, disease), clues));
  },
};

function finding(at: Finding['at'], clues: readonly Clue[]): Finding {
  const said = clues.map(({ words }) => words).join(' and ');
  return {
    at,
    message: `This disease is so rare that it may point to one patient together with ${said}. The note says that it is de-identified. Leave these details out, or write them less exactly.`,
    related: clues.flatMap(({ words, spans }) => spans.map((span) => ({ at: span, message: `Part of it: ${words}.` }))),
    fixes: fixesFor(clues),
  };
}

const fixesFor = (clues: readonly Clue[]): Fix[] => [
  {
    title: `Make it less exact: ${clues.map(({ remedy }) => remedy).join(', ')}`,
    kind: 'redact',
    preferred: false,
    edits: () => clues.flatMap(({ edits }) => edits()),
  },
];
