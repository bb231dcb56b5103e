/** What the schema finds wrong: nothing in the samples, and each mistake once, where it is. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { unmark } from '../support/marked';
import { rightNotes } from './rightNotes';
import { least, patience, problems, type Said } from './session';

describe('samples and cases, to a language server,', () => {
  const missing = /^Missing property "\w+"\.$/;

  it('are right, drafts but for what is missing', async () => {
    const notes = await rightNotes();
    assert.ok(notes.some(({ draft }) => draft) && notes.some(({ draft }) => !draft));
    const said = notes.map(async ({ file, text, draft }) => {
      const wrong = (await problems(text)).filter(({ message }) => !(draft && missing.test(message)));
      return wrong.map((one) => ({ file, ...one }));
    });
    assert.deepEqual((await Promise.all(said)).flat(), []);
  });

  it('would not be right with one wrong word', async () => {
    const text = await readFile('media/samples/elbow-excision.ho.yaml', 'utf8');
    const wrong = text.replace('\n  sex: female\n', '\n  sex: woman\n');
    assert.deepEqual(
      (await problems(wrong)).map(({ marked }) => marked),
      ['woman'],
    );
  });
});

/** Added to the least note, with carets under the mistake and the beginning of what is said. */
const mistakes: Readonly<Record<string, string>> = {
  'a word that is not in the list': `patient:
  sex: man
       ^^^ Value is not accepted. Valid values: "female", "male"
`,
  'true for yes': `privacy:
  deidentified: true
                ^^^^ Value is not accepted. Valid values: "yes", "no"
`,
  'a wrong word where several may stand': `presentation:
  symptoms: ache
            ^^^^ Value is not accepted. Valid values: "pain", "swelling"
`,
  'a wrong word among several': `presentation:
  symptoms: [pain, ache]
                   ^^^^ Value is not accepted. Valid values: "pain", "swelling"
`,
  'a wrong word on a line of its own': `presentation:
  symptoms:
    - pain
    - ache
      ^^^^ Value is not accepted. Valid values: "pain", "swelling"
`,
  'an unknown section': `patiant:
^^^^^^^ Property patiant is not allowed.
  sex: male
`,
  'an unknown field': `patient:
  sexx: male
  ^^^^ Property sexx is not allowed.
`,
  'an unknown field of an entry': `imaging:
  - modality: ct
    finding: bone
    ^^^^^^^ Property finding is not allowed.
`,
  'a number with its unit': `rom:
  - flexion: 95 degrees
             ^^^^^^^^^^ Write a number alone, with a point and without its unit
`,
  'a comma in a number': `treatment:
  - therapy: radiotherapy
    total_gy: 7,5
              ^^^ Write a number alone, with a point
`,
  'a part where whole numbers count': `treatment:
  - therapy: radiotherapy
    fractions: 1.5
               ^^^ Write a whole number alone
`,
  'a time without its starting point': `fractures:
  - site: elbow
    status: united
    when: 6 weeks
          ^^^^^^^ This is no time that can be read. Write a date
`,
  'a month by its name': `presentation:
  onset: March 2026
         ^^^^^^^^^^ This is no time that can be read.
`,
  'a month that does not exist': `presentation:
  onset: 2026-13
         ^^^^^^^ This is no time that can be read.
`,
  'a bare number for a time': `presentation:
  onset: 45
         ^^ Value is below the minimum of 1900.
`,
  'a length without its unit': `critical_care:
  stay: 42
        ^^ Write a number with its unit
`,
  'an age in another form': `patient:
  age: about 40
       ^^^^^^^^ This is not in the form that is read here. Age in whole years
`,
  'pain above the scale': `presentation:
  pain: 11
        ^^ Value is above the maximum of 10.
`,
  'a code without its system': `diagnosis:
  codes: ossification
         ^^^^^^^^^^^^ This is not in the form that is read here.
`,
  'a wrong code among several': `diagnosis:
  codes:
    - omim 135100
    - ossification
      ^^^^^^^^^^^^ This is not in the form that is read here.
`,
  'a grade without its system': `imaging:
  - modality: xray
    grade: III
           ^^^ This is not in the form that is read here. Grade
`,
  'a score without its number': `presentation:
  scores: dash
          ^^^^ This is not in the form that is read here.
`,
  'too many dimensions': `imaging:
  - modality: ct
    size_mm: [40, 25, 12, 3]
             ^^^^^^^^^^^^^^^ Array has too many items
`,
  'a name that cannot be one': `imaging:
  - id: CT 1
        ^^^^ A name begins with a small letter
`,
  'a list where one text stands': `plan:
  reason: [pain, stiffness]
          ^^^^^^^^^^^^^^^^^ Write text here
`,
  'a word for a whole section that is none': `patient: unremarkable
         ^^^^^^^^^^^^ Write the fields below
`,
  'none for a section that is no list': `patient: none
         ^^^^ Write the fields below
`,
  'a word for a list that is none': `complications: nil
               ^^^ Begin each entry with a hyphen
`,
  'a field where an entry should begin': `imaging: {modality: ct}
         ^^^^^^^^^^^^^^ Begin each entry with a hyphen
`,
  'an entry without what makes it one': `differential:
  - diagnosis: osteochondroma
    ^ Missing property "status".
`,
};

describe('one mistake gives one problem, where it is:', () => {
  let said: Record<string, Said[]> = {};

  // All at once: the server waits a moment before it checks what was opened.
  before(async function () {
    this.timeout(patience);
    const found = Object.entries(mistakes).map(async ([what, marked]) => [what, await problems(added(marked).text)]);
    said = Object.fromEntries(await Promise.all(found));
  });

  const added = (marked: string) => unmark(least + marked);

  for (const [what, marked] of Object.entries(mistakes)) {
    it(what, () => {
      const { text, expected } = added(marked);
      const found = said[what] ?? [];
      assert.deepEqual(
        found.map((one) => one.marked),
        expected.map(({ span }) => text.slice(span.start, span.end)),
        JSON.stringify(found),
      );
      assert.equal(found.length, 1);
      assert.ok(found[0]?.message.startsWith(expected[0]?.message ?? '?'), found[0]?.message);
    });
  }

  it('a core field that is missing', async () => {
    assert.deepEqual(await problems(least.replace('case_id: ELB-0042\n', '')), [
      { marked: 'n', message: 'Missing property "case_id".' },
    ]);
  });

  it('none for what is left empty', async () => {
    const empty =
      'privacy:\npatient:\n  age:\n  sex:\n  comorbidities:\nimaging:\n  - modality:\n    size_mm:\n  -\nlabs:\n';
    assert.deepEqual(await problems(least + empty), []);
  });

  it('none for a key of the writer’s own', async () => {
    assert.deepEqual(await problems(`${least}x_ward: 7\npatient:\n  x_colour: blue\n`), []);
  });
});
