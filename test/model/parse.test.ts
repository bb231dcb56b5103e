/** Reading: the walker's data equals what `yaml` itself makes of a text, and every span is where it says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import { parse } from '../../src/model/parse';
import { locate, locateKey, spotAt, type Tree } from '../../src/model/tree';
import { effortOf } from '../support/effort';
import { renderings } from '../support/renderings';

/** Plain data of a tree, as any YAML reader would have it. */
function plain(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'list') return tree.items.map(plain);
  return Object.fromEntries(tree.pairs.map(({ key, value }) => [key, plain(value)]));
}

const byYaml = (text: string) => {
  const documents = parseAllDocuments(text, { merge: true });
  return Array.isArray(documents)
    ? documents.filter(({ contents }) => contents).map((document) => document.toJS())
    : [];
};

const sample = readFileSync('media/samples/elbow-excision.ho.yaml', 'utf8');

const texts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(renderings).map(([name, render]) => [name, render(sample)])),
  'anchors and aliases': 'a: &x {b: [1, two]}\nc: *x\nd: [*x, 3]\n',
  'merge keys': 'a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3\ne:\n  <<: [{b: 4}, *x]\n',
  'block and folded text': 'a: |\n  one\n  two\nb: >-\n  three\n  four\nc: |+\n  five\n\n',
  'quoted keys and values': "\"a\": \"x\\ty\"\n'b': 'it''s'\n",
  'empty values': 'a:\nb:\n  - \n  - c:\n',
  'byte order mark': '\uFEFFa: 1\n',
  'non-ASCII': 'naïve: Größe 🦴\n漢字: あ\n',
  comments: '# one\na: 1 # two\n# three\n',
  empty: '',
};

describe('parse', () => {
  for (const [name, text] of Object.entries(texts)) {
    it(`reads the same data as yaml: ${name}`, () => {
      assert.deepEqual(parse(text).roots.map(plain), byYaml(text));
    });
  }

  it('knows where keys and values stand', () => {
    const text = 'cause:\n  class: traumatic # why\nlesions:\n  - site: "elbow"\n';
    const [root] = parse(text).roots;
    assert.ok(root);
    const at = (path: (string | number)[]) => {
      const span = locate(root, path)?.span;
      return span && text.slice(span.start, span.end);
    };
    assert.equal(at(['cause', 'class']), 'traumatic');
    assert.equal(at(['lesions', 0, 'site']), '"elbow"');
    assert.equal(at(['lesions', 1]), undefined);
    const key = locateKey(root, ['lesions', 0, 'site']);
    assert.equal(key && text.slice(key.start, key.end), 'site');
    assert.deepEqual(spotAt(root, text.indexOf('elbow'))?.path, ['lesions', 0, 'site']);
    assert.equal(spotAt(root, text.indexOf('# why') + 2), undefined);
  });

  it('gives what comes through an alias the place of the alias', () => {
    const text = 'a: &x {b: 1}\nc: *x\n';
    const [root] = parse(text).roots;
    const span = root && locate(root, ['c', 'b'])?.span;
    assert.equal(span && text.slice(span.start, span.end), '*x');
  });

  it('stops aliases that multiply without end', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`);
    assert.ok(effortOf(() => parse(['a0: &a0 x', ...lines].join('\n'))) < 1000);
  });

  it('reports an alias to itself and one to nothing', () => {
    assert.deepEqual(
      ['a: &x [*x]', 'a: *nothing'].map((text) => parse(text).faults.map(({ code }) => code)[0]),
      ['BAD_ALIAS', 'BAD_ALIAS'],
    );
  });

  const lost: Readonly<Record<string, [text: string, ...faults: string[]]>> = {
    'a text that begins with !': ['a: ! call vascular\n', 'LOST_TAG ! call vascular'],
    'a tag': ['a: !urgent call\nb: !urgent\n', 'LOST_TAG !urgent call', 'LOST_TAG !urgent'],
    'a kind of value that a note does not have': ['a: !!binary eA==\n', 'LOST_TAG !!binary eA=='],
    'an anchor that nothing points to': ['a: &a stiff\n', 'LOST_ANCHOR &a stiff'],
    'signs in brackets': ['a: [!b c, &d e] # &f\n', 'LOST_TAG !b c', 'LOST_ANCHOR &d e'],
    'signs on a key': ['!a b: 1\n&c d: 2\n', 'LOST_TAG !a b', 'LOST_ANCHOR &c d'],
    'signs on a list': [
      'a: &b !c # why\n  - d\n\n\ne: 1\n',
      'LOST_ANCHOR &b !c # why\n  - d',
      'LOST_TAG !c # why\n  - d',
    ],
    'an instruction': ['%YAML 1.1\n---\na: yes\n', 'BAD_DIRECTIVE %YAML 1.1'],
    'an instruction that YAML does not know': ['# why\n%up 2\n---\na: 1\n', 'BAD_DIRECTIVE %up 2'],
    'a sign behind very many others': [`a: x ${'&'.repeat(200)} y\nb: &c d\n`, 'LOST_ANCHOR &c d'],
    'nothing: an anchor that is used': ['a: &x stiff\nb: *x\n'],
    'nothing: an anchor that is merged': ['a: &x {c: 1}\nb: {<<: *x}\n'],
    'nothing: the kind of a value': ['a: !!str 7\nb: !!int "8"\n'],
    'nothing: the signs within a text': ['a: pain! & swelling, R&D\nb: "! so"\nc: >-\n  ! so\n'],
  };
  for (const [what, [text, ...faults]] of Object.entries(lost)) {
    it(`tells what YAML would take without a word: ${what}`, () => {
      const found = parse(text).faults.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
      assert.deepEqual(found, faults);
    });
  }
});
