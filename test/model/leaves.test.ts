/** A note taken apart: what the format knows and what it does not are all of it, each once. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { partsOf } from '../../src/model/leaves';
import { parse } from '../../src/model/parse';
import type { ScalarTree, Tree } from '../../src/model/tree';
import { renderings } from '../support/renderings';

const scalarsIn = (tree: Tree): ScalarTree[] => {
  if (tree.kind === 'scalar') return [tree];
  return (tree.kind === 'list' ? tree.items : tree.pairs.map(({ value }) => value)).flatMap(scalarsIn);
};

const sample = readFileSync('media/samples/elbow-excision.ho.yaml', 'utf8');

const texts = [
  ...Object.values(renderings).map((render) => render(sample)),
  'x_own: {a: [1, {b: 2}], name: c}\nlesions:\n  - site: [hip, knee]\n    x_note: d\n  - - e\ncause: [f]\n',
  '- a\n- b: c\n',
  'words',
];

describe('the parts of a note', () => {
  it('are all that is written, each once', () => {
    for (const text of texts) {
      for (const root of parse(text).roots) {
        const { leaves, own } = partsOf(root);
        const found = new Set([...leaves.map(({ tree }) => tree), ...own.flatMap(({ tree }) => scalarsIn(tree))]);
        const all = scalarsIn(root);
        assert.ok(all.length > 0, text);
        assert.deepEqual([...found].sort(byPlace), [...all].sort(byPlace), text);
      }
    }
  });

  it('are told apart by whether the format knows their place', () => {
    const [root] = parse('lesions:\n  - site: hip\n    x_note: a\nx_own: {b: c}\n').roots;
    assert.ok(root);
    const { leaves, own } = partsOf(root);
    assert.deepEqual(
      leaves.map(({ path }) => path.join('.')),
      ['lesions.0.site'],
    );
    assert.deepEqual(
      own.map(({ path }) => path.join('.')),
      ['lesions.0.x_note', 'x_own'],
    );
  });
});

const byPlace = (a: ScalarTree, b: ScalarTree): number => a.span.start - b.span.start;
