/** How much of what a note needs is answered, as a pair of numbers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { completeness, read } from '../../src/service/index';

const of = (text: string) => completeness(read(text));

const core = 'case_id: ELB-0043\nnote_type: initial\ncause:\n  class: traumatic\nlesions:\n  - site: elbow\n';

describe('completeness', () => {
  it('needs nothing where there is no note', () => {
    for (const text of ['', '# nothing', 'hello', '- a', '{']) assert.equal(of(text).answered, 0, text);
    assert.deepEqual(of(''), { answered: 0, needed: 0 });
  });

  it('counts the core of a note of six lines as answered, and what it still needs', () => {
    const { answered, needed } = of(core);
    assert.equal(answered, 4);
    assert.ok(needed > 25 && needed < 45, `${needed}`);
  });

  it('is whole for a complete note', () => {
    const { answered, needed } = of(readFileSync('media/samples/elbow-excision.ho.yaml', 'utf8'));
    assert.equal(answered, needed);
    assert.ok(needed > 80);
  });

  it('grows by one for each answer, whatever it is, and does not for an empty value', () => {
    const before = of(`${core}patient:\n  sex: male\n`);
    for (const age of ['52', 'not_stated', 'unknown']) {
      assert.deepEqual(of(`${core}patient:\n  age: ${age}\n  sex: male\n`), {
        ...before,
        answered: before.answered + 1,
      });
    }
    for (const age of ['', 'very old']) assert.deepEqual(of(`${core}patient:\n  age: ${age}\n  sex: male\n`), before);
  });

  it('counts a section that is answered by one word as its fields', () => {
    const before = of(core);
    assert.deepEqual(of(`${core}patient: unknown\n`), { ...before, answered: before.answered + 3 });
    assert.deepEqual(of(`${core}differential: not_stated\n`), { ...before, answered: before.answered + 3 });
  });

  it('does not count what is not needed', () => {
    assert.deepEqual(of(`${core}lifestyle:\n  smoking: no\n`), of(core));
  });

  it('is the sum over all notes of a text', () => {
    const one = of(core);
    assert.deepEqual(of(`${core}---\n${core}`), { answered: 2 * one.answered, needed: 2 * one.needed });
  });

  it('is the same whatever the status', () => assert.deepEqual(of(`note_status: final\n${core}`), of(core)));
});
