/** Many broken texts are read alike by both readers. What else is asked about such texts, `test/fuzz/` asks. */
import assert from 'node:assert/strict';
import { readYaml } from '../../src/model/lanes/yaml';
import { parse } from '../../src/model/parse';
import { bases, mutated } from './texts';

/** `npm run test:long` asks for more; HO_NOTES_SEED makes other texts. */
const count = process.env['HO_NOTES_LONG'] ? 20_000 : 2_000;
const seed = Number(process.env['HO_NOTES_SEED'] ?? 20261124);

describe(`${count} texts made from notes by breaking them`, () => {
  // Longer texts only take longer: what can go wrong goes wrong in a page.
  const texts = mutated(
    bases().map((text) => text.slice(0, 4000)),
    count,
    seed,
  );

  it('are as many and as different as they should be', () => {
    assert.equal(texts.length, count);
    assert.ok(new Set(texts).size > count * 0.95);
  });

  it('are read alike by the fast reader and the thorough one, or left to the thorough one', function () {
    this.timeout(count * 50);
    for (const text of texts) {
      const { roots, faults } = parse(text);
      assert.deepEqual({ roots, faults }, readYaml(text), text);
    }
  });
});
