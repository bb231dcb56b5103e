/** Decoding: what fits is data, what does not is a misfit, and ajv agrees which is which. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { noteShape, type Path } from '../../src/knowledge/schema';
import type { Shape } from '../../src/knowledge/shapes';
import { decode } from '../../src/model/decode';
import { parse } from '../../src/model/parse';
import { repeatsKey, type Tree } from '../../src/model/tree';
import { rejected, removeAll, setAt, writtenData } from '../support/schemaOracle';

const treeOf = (text: string): Tree => {
  const [root] = parse(text).roots;
  assert.ok(root, text);
  return root;
};

const decoded = (text: string) => decode(treeOf(text));

const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

describe('decode', () => {
  it('takes what is written where text is wanted', () => {
    const { data: note, misfits } = decoded('case_id: 007\nnote_date: 2026\nlesions:\n  - words: 1.0\n');
    assert.deepEqual(misfits, []);
    assert.equal(note.case_id, '007');
    assert.equal(note.note_date, '2026');
    assert.deepEqual(plain(note.lesions), [{ words: '1.0' }]);
  });

  it('treats an empty value as absent and a single value as a list of one', () => {
    const { data: note } = decoded('note_date:\nlesions:\n  - position: medial\n    side:\n');
    assert.deepEqual(plain(note), { lesions: [{ position: ['medial'] }] });
  });

  it('leaves out what does not fit, and keeps the rest at its number', () => {
    const { data: note, misfits } = decoded('lesions:\n  - nonsense\n  - site: hip\n    side: up\n');
    assert.deepEqual(
      misfits.map(({ path }) => path.join('.')),
      ['lesions.0', 'lesions.1.side'],
    );
    const { lesions } = note;
    assert.ok(Array.isArray(lesions));
    assert.equal(0 in lesions, false);
    assert.equal(lesions[1]?.site, 'hip');
    assert.equal(lesions[1]?.side, undefined);
  });

  it('reports one misfit for one mistake', () => {
    for (const text of [
      'lesions:\n  - side: 7\n',
      'cause: [1]\n',
      'lesions: {site: hip}\n',
      'patient:\n  age: [1]\n',
    ]) {
      assert.equal(decoded(text).misfits.length, 1, text);
    }
  });

  it('makes of a text that is no note an empty one', () => {
    for (const text of ['hello', '[1, 2]', '7']) {
      const { data, misfits } = decoded(text);
      assert.deepEqual(plain(data), {});
      assert.deepEqual(misfits, [{ path: [], keyword: 'type' }]);
    }
  });
});

describe('decode, of a value that is only spelt otherwise', () => {
  const note = (text: string) => {
    const { data, misfits } = decoded(text);
    return { data: plain(data), meant: misfits.map(({ path, keyword, meant }) => [path.join('.'), keyword, meant]) };
  };

  const rows: readonly (readonly [string, string, unknown])[] = [
    ['case', 'lesions: [{side: Left}]', { lesions: [{ side: 'left' }] }],
    ['spaces', 'cause: {type: soft tissue contusion}', { cause: { type: 'soft_tissue_contusion' } }],
    ['hyphens', 'cause: {type: Soft-tissue contusion}', { cause: { type: 'soft_tissue_contusion' } }],
    ['a hyphen too many', 'imaging: [{modality: X-ray}]', { imaging: [{ modality: 'xray' }] }],
    ['true', 'privacy: {deidentified: true}', { privacy: { deidentified: 'yes' } }],
    ['False', 'privacy: {deidentified: False}', { privacy: { deidentified: 'no' } }],
    ['an item', 'lesions: [{position: [anterior, Medial]}]', { lesions: [{ position: ['anterior', 'medial'] }] }],
    ['a single item', 'lesions: [{position: Medial}]', { lesions: [{ position: ['medial'] }] }],
    ['a section', 'surgery: None', { surgery: 'none' }],
    ['an answer for a number', 'patient: {weight_kg: Not stated}', { patient: { weight_kg: 'not_stated' } }],
    ['a grade', 'lesions: [{grade: Brooker iii}]', { lesions: [{ grade: 'brooker III' }] }],
    [
      'a grade of two words',
      'lesions: [{grade: Hastings-Graham IIc}]',
      { lesions: [{ grade: 'hastings_graham IIC' }] },
    ],
    ['a score', 'presentation: {scores: DASH 46}', { presentation: { scores: ['dash 46'] } }],
    ['a code', 'diagnosis: {codes: ICD-10-CM M61.521}', { diagnosis: { codes: ['icd10_cm M61.521'] } }],
    ['a level', 'neuro: {sci_level: c5 - c6}', { neuro: { sci_level: 'C5-C6' } }],
    ['a length', 'rehabilitation: [{duration: About 6  Weeks}]', { rehabilitation: [{ duration: 'about 6 weeks' }] }],
    ['an age', 'patient: {age: 90 or older}', { patient: { age: '90_or_older' } }],
  ];
  for (const [what, text, data] of rows) {
    it(`reads it as it was meant: ${what}`, () => {
      const { data: found, meant } = note(text);
      assert.deepEqual(found, data);
      assert.equal(meant.length, 1);
      assert.equal(meant[0]?.[1], 'spelling');
    });
  }

  it('says where it stands and what was meant', () => {
    assert.deepEqual(note('lesions: [{position: [anterior, Medial]}]').meant, [
      ['lesions.0.position.1', 'spelling', 'medial'],
    ]);
  });

  it('guesses no more than that', () => {
    for (const text of [
      'lesions: [{side: lefft}]',
      'lesions: [{grade: brooker V}]',
      'lesions: [{grade: Brooker 3}]',
      'surgery: [{id: SX1}]',
      'surgery: [{id: my operation}]',
      'lesions: [{size_mm: 40 mm}]',
      'lesions: [{size_mm: true}]',
      'cause: {class: true}',
    ]) {
      assert.deepEqual(
        decoded(text).misfits.map(({ meant }) => meant),
        [undefined],
        text,
      );
    }
  });
});

describe('decode and ajv', function () {
  // Thousands of texts, on a machine that may be busy.
  this.timeout(30_000);

  const sorted = (misfits: readonly { path: Path; keyword: string }[]) =>
    misfits.map(({ path, keyword }) => JSON.stringify([path, keyword])).sort();

  /** The same misfits and the same data, but for spelling: ajv rejects that, and takes what was meant instead. */
  function agree(tree: Tree): void {
    const { data, misfits } = decode(tree);
    const written = writtenData(tree);
    const spelt = misfits.filter(({ meant }) => meant !== undefined);
    const judged = new Set(rejected(written).map(({ path }) => JSON.stringify(path)));
    for (const { path, meant } of spelt) {
      assert.ok(judged.has(JSON.stringify(path)), `${path.join('.')} is right as it is`);
      setAt(written, path, meant);
    }
    const wrong = rejected(written);
    assert.deepEqual(sorted(misfits.filter(({ meant }) => meant === undefined)), sorted(wrong));
    if (wrong.some(({ path }) => path.length === 0)) return;
    removeAll(
      written,
      wrong.map(({ path }) => path),
    );
    // Neither inherits anything, each in its own way: a clone is a plain object.
    assert.deepEqual(structuredClone(data), structuredClone(written));
    assert.equal('constructor' in data, Object.hasOwn(data, 'constructor'));
  }

  const texts = [
    ...['7', '-1', '7.5', '0x1F', '1e999', '.nan', '.inf', '2026-01-02', '007', '1.0', 'true', 'No', '~'],
    ...['"7"', '"true"', '""', 'a word', 'yes', 'Left', 'none', 'not_stated', 'Unknown', 'below 5', '6 weeks', 'sx1'],
    ...['[]', '[1, 2, 3, 4]', '[~]', '[[a]]', '[{}]', '[none, Medial]', '[{__proto__: 1, x_a: [~]}]', '[[[{a: [1]}]]]'],
    ...['{}', '{words: [1], words: 7}', '{__proto__: {a: 1}}', '{constructor: 1, toString: a, x_b: ~, x_c: {d: ~}}'],
    ...['{site: Hip, side: up, size_mm: -4, codes: [a, ICD11 b], when: [~], "": 1, "a/b~c": 1}'],
  ];
  const values = texts.map(treeOf);

  const at = (value: Tree, ...keys: readonly string[]): Tree =>
    keys.reduceRight<Tree>((tree, key) => {
      const span = { start: 0, end: 0 };
      if (key === '[]') return { kind: 'list', span, flow: false, items: [tree] };
      return { kind: 'map', span, flow: false, pairs: [{ key, keySpan: span, value: tree }], repeats: false };
    }, value);

  const places = (shape: Shape): string[][] =>
    Object.entries(shape.properties ?? {}).flatMap(([key, field]) => [
      [key],
      ...places(field).map((below) => [key, ...below]),
      ...places(field.items ?? field).map((below) => [key, '[]', ...below]),
      ...(field.items ? [[key, '[]']] : []),
    ]);

  it('agree on every kind of value in every place of a note', () => {
    const all = places(noteShape);
    assert.ok(all.length > 300);
    for (const place of all) for (const value of values) agree(at(value, ...place));
    for (const value of values) agree(value);
  });

  it('agree on the samples with every part of them replaced', () => {
    const sample = treeOf(readFileSync('media/samples/elbow-excision.ho.yaml', 'utf8'));
    agree(sample);
    let turn = 0;
    for (const replaced of replacements(sample, () => values[turn++ % values.length] as Tree)) agree(replaced);
    assert.ok(turn > 150);
  });

  it('agree on whatever a tree may be', () => {
    const keys = fc.constantFrom(
      ...['case_id', 'lesions', 'position', 'site', 'patient', 'age', 'surgery', 'when', 'words', 'scores', 'x_own'],
      ...['__proto__', 'constructor', 'hasOwnProperty', 'toString', '', '0', 'lesions '],
    );
    const span = { start: 0, end: 0 };
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.constantFrom(...values),
        fc.array(tie('tree'), { maxLength: 4 }).map((items): Tree => ({ kind: 'list', span, flow: true, items })),
        fc
          .array(fc.record({ key: keys, keySpan: fc.constant(span), value: tie('tree') }), { maxLength: 5 })
          .map((pairs): Tree => ({ kind: 'map', span, flow: true, pairs, repeats: repeatsKey(pairs) })),
      ),
    }));
    fc.assert(fc.property(tree, agree), { numRuns: 1500, seed: 7 });
  });
});

/** The tree again and again, each time with another part replaced. */
function* replacements(tree: Tree, next: () => Tree): Iterable<Tree> {
  yield next();
  if (tree.kind === 'map') {
    for (const [index, pair] of tree.pairs.entries()) {
      for (const value of replacements(pair.value, next)) {
        yield { ...tree, pairs: tree.pairs.with(index, { ...pair, value }) };
      }
    }
  } else if (tree.kind === 'list') {
    for (const [index, item] of tree.items.entries()) {
      for (const value of replacements(item, next)) yield { ...tree, items: tree.items.with(index, value) };
    }
  }
}
