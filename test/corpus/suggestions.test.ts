/** Every suggestion at every place where a word begins or ends: it can be taken, and the note can still be read. */
import assert from 'node:assert/strict';
import { parse } from '../../src/model/parse';
import type { Tree } from '../../src/model/tree';
import { applyEdits, complete, read } from '../../src/service/index';
import { config } from '../support/check';
import { renderings } from '../support/renderings';
import { drawn, notesIn } from './texts';

/** `npm run test:long` takes all of them; HO_NOTES_SEED draws others. */
const share = process.env['HO_NOTES_LONG'] ? 1 : 0.1;
const seed = Number(process.env['HO_NOTES_SEED'] ?? 20261124);

/** Where keys, values, lines and words begin and end. */
function boundaries(text: string): number[] {
  const words = [...text.matchAll(/[^\s,[\]{}:]+/g)].flatMap(({ index, 0: word }) => [index, index + word.length]);
  const lines = [...text.matchAll(/\r?\n/g)].flatMap(({ index, 0: end }) => [index, index + end.length]);
  return [...new Set([0, ...words, ...lines, ...parse(text).roots.flatMap(edgesOf), text.length])];
}

function edgesOf(tree: Tree): number[] {
  const { start, end } = tree.span;
  if (tree.kind === 'scalar') return [start, end];
  if (tree.kind === 'list') return [start, end, ...tree.items.flatMap(edgesOf)];
  return tree.pairs.flatMap(({ keySpan, value }) => [keySpan.start, keySpan.end, keySpan.end + 1, ...edgesOf(value)]);
}

/** All renderings together take as long as the note as it is written. */
const partOf = (name: string): number => (name === 'as written' ? share : share / Object.keys(renderings).length);

for (const [name, render] of Object.entries(renderings)) {
  describe(`suggestions in the samples, written with ${name}`, () => {
    it('are taken without breaking the note', () => {
      const part = partOf(name);
      let taken = 0;
      for (const text of notesIn('media/samples').map(render)) {
        const reading = read(text);
        const faults = reading.parsed.faults.length;
        for (const offset of drawn(boundaries(text), part, seed)) {
          for (const { label, insert, span } of complete(reading, offset, config)) {
            const after = applyEdits(text, [{ span, text: insert }]);
            assert.ok(span.start <= offset && offset <= span.end, `${label} at ${offset}`);
            assert.ok(!text.slice(span.start, span.end).includes('\n'), `${label} at ${offset}`);
            assert.ok(
              parse(after).faults.length <= faults,
              `${label} at ${offset}:\n${after.slice(Math.max(0, offset - 200), offset + 200)}`,
            );
            taken++;
          }
        }
      }
      assert.ok(taken > 2000 * part, `${taken} suggestions taken`);
    }).timeout(1_800_000);
  });
}
