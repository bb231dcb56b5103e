/** What holds of every statement on the timing of surgery, and that no template waits to be said. */
import assert from 'node:assert/strict';
import type { Statement } from '../../../src/guidance/guidance';
import { facts } from '../../../src/knowledge/facts/index';
import { valueAt } from '../../../src/model/access';
import { read } from '../../../src/service/index';
import { cases } from '../all';
import { guidanceOn } from '../case';

const all = cases.map(({ name, note, today }) => ({ name, note, guidance: guidanceOn('surgery_timing', note, today) }));

const statements: readonly Statement[] = all.flatMap(({ guidance }) => guidance?.statements ?? []);

/** Facts whose templates are for the timing of surgery alone. */
const own = ['S29', 'S33', 'S35', 'S36', 'S39', 'S40', 'S41', 'S42', 'S43', 'S44', 'S45', 'S46', 'S48', 'S49'];

describe('guidance on the timing of surgery', () => {
  it('names only places that are there', () => {
    for (const { name, note, guidance } of all) {
      const data = read(note).notes.at(-1)?.data ?? assert.fail(name);
      for (const { id, template, from } of guidance?.statements ?? []) {
        for (const path of from) assert.notEqual(valueAt(data, path), undefined, `${name}: ${id}.${template} ${path}`);
      }
    }
  });

  it('leaves no slot open, and fills none that is not there', () => {
    for (const { id, template = '', slots, text } of statements) {
      assert.doesNotMatch(text, /\{|undefined/, text);
      const form = facts.get(id)?.templates?.[template] ?? '';
      for (const slot of Object.keys(slots)) {
        assert.ok(slot === 'operation' || form.includes(`{${slot}}`), `${id}.${template}: ${slot}`);
      }
    }
  });

  it('says each of its templates in some case', () => {
    const said = new Set(statements.map(({ id, template }) => `${id}.${template}`));
    const templates = [...own, 'L14', 'L44', 'L46', 'L47'].flatMap((id) =>
      Object.keys(facts.get(id)?.templates ?? {}).map((template) => `${id}.${template}`),
    );
    assert.deepEqual(
      templates.filter((name) => !said.has(name)),
      [],
    );
  });

  it('says or disputes every claim of the founding text on it, S33 to S49', () => {
    const claims = Array.from({ length: 17 }, (_, index) => `S${33 + index}`);
    const said = new Set(statements.map(({ id }) => id));
    const silent = claims.filter((id) => !said.has(id) && !facts.get(id)?.disputes.some((one) => said.has(one)));
    assert.deepEqual(silent, []);
  });
});
