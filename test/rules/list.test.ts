/** The list of rules: complete, each in the file of its name, none by two names. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { rules } from '../../src/rules/index';
import { wantedRules } from './wanted';

const names = rules.flatMap(({ id, aliases = [] }) => [id, ...aliases]);

describe('the list of rules', () => {
  for (const [topic, ids] of Object.entries(wantedRules)) {
    it(`has all on ${topic}`, () =>
      assert.deepEqual(
        ids.filter((id) => !names.includes(id)),
        [],
      ));
  }

  it('is sorted by id, and has no name twice', () => {
    assert.deepEqual(
      rules.map(({ id }) => id),
      rules.map(({ id }) => id).sort(),
    );
    assert.equal(new Set(names).size, names.length);
  });

  it('has each rule in the file of its name', () => {
    const files = readdirSync('src/rules').filter((file) => !['index.ts', 'rule.ts'].includes(file));
    assert.deepEqual(files.sort(), rules.map(({ id }) => `${id}.ts`).sort());
  });
});
