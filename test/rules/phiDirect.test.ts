/** Direct identifiers: where they are looked for, where not, and what is left when they are taken out. */
import assert from 'node:assert/strict';
import { findings } from './findings';
import { changed, found, published } from './redacted';
import { rows, ruleOf } from './severities';

describe('phi-direct', () => {
  const reads: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    'a text': ['presentation:\n  words: Seen by Dr. Muster.\n', ['Muster']],
    'a text in quotes': [
      'presentation:\n  words: "Seen by Dr. Muster\\nCall 020 7946 0123"\n',
      ['Muster', '020 7946 0123'],
    ],
    'a text over several lines': ['presentation:\n  words: >-\n    Seen by Dr.\n    Muster today\n', ['Muster']],
    'a text in braces': ['presentation: {words: seen by Dr. Muster}\n', ['Muster']],
    'an item of a list': ['presentation:\n  limited_tasks:\n    - writing\n    - calling Dr. Muster\n', ['Muster']],
    'a comment above the note': ['# Seen by Dr. Muster\ncause:\n  class: other\n', ['Muster']],
    'a comment behind a value': ['cause:\n  class: other # Dr. Muster\n', ['Muster']],
    'a comment over two lines': ['# Seen by Dr.\n# Muster\ncause:\n  class: other\n', ['Muster']],
    'a field of one’s own': ['x_remark: Seen by Dr. Muster\n', ['Muster']],
    'each document once': [
      '# Dr. Muster\ncause:\n  class: other\n---\n# Dr. Beispiel\ncause:\n  class: other\n',
      ['Muster', 'Beispiel'],
    ],
    'each identifier once': ['presentation:\n  words: Dr. Muster, mail a@example.org\n', ['Muster', 'a@example.org']],
    'a name no farther than its line': [
      '# Dr. Muster\n# Beispiel 3\ncause:\n  words: |\n    Dr. Muster\n    Beispiel\n',
      ['Muster', 'Muster'],
    ],
    'no two values together': ['presentation:\n  limited_tasks: [seeing Dr., Muster]\n', []],
    'no text with a comment behind it together': ['cause:\n  words: seen by Dr.\n# Muster\n', []],
    'no key': ['x_Dr_Muster: yes\n', []],
  };
  for (const [what, [text, expected]] of Object.entries(reads)) {
    it(`reads ${what}`, () => assert.deepEqual(found('phi-direct', text), expected));
  }

  const skips: readonly string[] = [
    'source:\n  kind: own_case\n  authors: [Dr. Muster]\n  url: https://www.example.org/a\n',
    'source:\n  kind: own_case\n  # Dr. Muster\n  title: A case\n',
    'diagnosis:\n  codes: other Dr. Muster\n',
    'genetics:\n  variant: Dr. Muster\n',
    'genetics:\n  features: Dr. Muster\n',
    'genetics:\n  features_absent: Dr. Muster\n',
    'report:\n  ethics: Board of Dr. Muster, no. 123456\n',
    `${published}presentation:\n  words: Seen by Dr. Muster.\n`,
    'source:\n  kind: dataset\n# Dr. Muster\n',
  ];
  for (const text of skips) {
    it(`skips ${text.replaceAll('\n', '; ')}`, () => assert.deepEqual(found('phi-direct', text), []));
  }

  it('reads the rest of a section of which it skips a field', () =>
    assert.deepEqual(found('phi-direct', 'genetics:\n  variant: c.1\n  words: Dr. Muster\n'), ['Muster']));

  rows('phi-direct', [
    ['case_id: JS-19840312', 'error'],
    ['case_id: JS-12031984', 'error'],
    ['case_id: js19840312', 'error'],
    ['case_id: JS-120384', 'error'],
    ['case_id: JS-840312', 'error'],
    ['case_id: MRN-48213', 'error'],
    ['case_id: JS-451384'],
    ['case_id: ELB-120384'],
    ['case_id: ELB-0042'],
    ['case_id: JS-0312'],
    ['case_id: JS-19841340'],
  ]);

  rows('phi-direct', [
    ['patient:\n  name: Erika Mustermann', 'error'],
    ['name: Erika Mustermann', 'error'],
    ['x_contact:\n  name: Erika', 'error'],
    ['patient:\n  first_name: Erika\n  last_name: Mustermann', 'error', 'error'],
    ['patient:\n  x_patient_name: Erika', 'error'],
    ['patient:\n  Patient-Name: Erika', 'error'],
    ['patient:\n  dob: 1984-03-12', 'error'],
    ['patient:\n  dob: 1984'],
    ['patient:\n  mrn: 48213', 'error'],
    ['patient:\n  mrn: 482'],
    ['patient:\n  phone: 555 0123', 'error'],
    ['patient:\n  email: none'],
    ['patient:\n  name: (name removed)'],
    ['patient:\n  name: "[redacted]"'],
    ['patient:\n  name: xxx'],
    ['patient:\n  name:'],
    ['patient:\n  name: {first: Erika, last: Mustermann}', 'error', 'error'],
    ['surgery:\n  - surgeon: Muster', 'error'],
    ['surgery:\n  - surgeon: registrar'],
    ['surgery:\n  - serial_number: KX99213', 'error'],
    ['series:\n  - name: Published cases'],
    ['labs:\n  - test: other\n    name: Procalcitonin'],
    ['source:\n  name: Erika Mustermann\n'],
  ]);

  it('never repeats an identifier, and says what it looks like', () => {
    const [finding] = findings(ruleOf('phi-direct'), 'x_a: mail erika@example.org\n');
    assert.match(finding?.message ?? '', /^This looks like an e-mail address\./);
    assert.doesNotMatch(finding?.message ?? '', /erika|example/);
  });

  it('puts a word in the place of an identifier, and nothing else', () => {
    const text = 'presentation: {words: Dr. Muster, stage: mature} # Dr. Muster\n';
    assert.equal(
      changed('phi-direct', text, 'Replace it by (name removed)'),
      'presentation: {words: Dr. (name removed), stage: mature} # Dr. Muster\n',
    );
    assert.equal(
      changed('phi-direct', text, 'Replace all 2 of them in this note'),
      'presentation: {words: Dr. (name removed), stage: mature} # Dr. (name removed)\n',
    );
  });

  it('leaves the next field alone where a text over several lines goes', () =>
    assert.equal(
      changed(
        'phi-direct',
        'x_name: >-\n  Erika\n  Mustermann\n\nnote_type: initial\n',
        'Replace it by (name removed)',
      ),
      'x_name: (name removed)\n\nnote_type: initial\n',
    ));

  it('offers no change of all where there is one', () =>
    assert.equal(findings(ruleOf('phi-direct'), 'x_a: Dr. Muster\n')[0]?.fixes?.length, 1));
});
