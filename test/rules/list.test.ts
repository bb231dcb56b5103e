/** The list of rules: complete, each in the file of its name, none by two names. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { rules } from '../../src/rules/index';
import { wantedRules } from './wanted';

function gravityOf(name: string): string | undefined {
  const rule = rules.find(({ id, aliases = [] }) => id === name || aliases.includes(name));
  return rule && (rule.isDataError ? `${rule.level}, cannot be true` : rule.level);
}

const names = rules.flatMap(({ id, aliases = [] }) => [id, ...aliases]);

describe('the list of rules', () => {
  for (const [topic, wanted] of Object.entries(wantedRules)) {
    it(`has all on ${topic}, as grave as they are meant`, () =>
      assert.deepEqual(Object.fromEntries(Object.keys(wanted).map((id) => [id, gravityOf(id)])), wanted));
  }

  it('has no other', () => {
    const wanted = new Set(Object.values(wantedRules).flatMap((ids) => Object.keys(ids)));
    const others = rules.filter(({ id, aliases = [] }) => ![id, ...aliases].some((name) => wanted.has(name)));
    assert.deepEqual(others, []);
  });

  it('calls impossible only what is an error, and nothing of safety, which can have a reason', () => {
    const impossible = rules.filter(({ isDataError }) => isDataError);
    assert.ok(impossible.every(({ level, kind }) => level === 'error' && kind !== 'safety'));
  });

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
