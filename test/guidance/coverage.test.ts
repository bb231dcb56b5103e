/** What the cases of guidance exercise: every claim of the founding text that guidance is about, and how many there are. */
import assert from 'node:assert/strict';
import type { Topic } from '../../src/guidance/guidance';
import { advice } from '../../src/guidance/index';
import { disputes, facts } from '../../src/knowledge/facts/index';
import { cases, pairs } from './all';
import { guidanceOn } from './case';

/**
 * Claims that guidance does not state alone but as the founding side of a dispute, with the other side beside them: a
 * claim that gets a statement of its own leaves this table.
 */
const insideDispute: Readonly<Record<string, string>> = {
  S27: 'X8',
  S28: 'X8',
  S34: 'X10',
  S37: 'X11',
  S38: 'X11',
  S47: 'X13',
};

/** What each topic says of each case, worked out once. */
const said = cases.flatMap(({ note, today }) =>
  (Object.keys(advice) as Topic[]).flatMap((topic) => guidanceOn(topic, note, today) ?? []),
);

/** Every fact and dispute that some topic states or holds back in some case, by its own id. */
const exercised = new Set(said.flatMap(({ statements, heldBack }) => [...statements, ...heldBack].map(({ id }) => id)));

/** Facts whose templates are for movement, daily life and whom to ask alone. */
const ownFacts = ['S24', 'S25', 'S26', 'S50', 'S51', 'S52', 'S55', 'S56', 'S57', 'L41', 'L104', 'L105', 'L110', 'L146'];

const ids = [...facts.keys()];
const claims = ids.filter((id) => id >= 'S18' && id <= 'S60');
const beyond = ids.filter((id) => id.startsWith('L'));
const isExercised = (id: string): boolean => exercised.has(id);

const counted = (name: string, all: readonly string[]): string =>
  `${name}: ${all.filter(isExercised).length} of ${all.length} stated or held back`;

const print = (line: string): void => console.log(`    ${line}`);

describe('the cases of guidance', () => {
  const sources = new Set(cases.flatMap(({ source }) => source ?? []));

  it('exercise every claim that guidance is about', () => {
    print(`guidance: ${counted('S18–S60', claims)}; ${counted('L', beyond)}`);
    assert.equal(claims.length, 43);
    assert.deepEqual(
      claims.filter((id) => !isExercised(id)),
      Object.keys(insideDispute),
    );
  });

  it('state the disputes that hold the other claims', () => {
    for (const [claim, dispute] of Object.entries(insideDispute)) {
      assert.ok(disputes.get(dispute)?.claims.includes(claim), `${claim} is not in ${dispute}`);
      assert.ok(isExercised(dispute), `${dispute} is not stated`);
    }
  });

  it('are many', () => {
    print(`guidance: ${cases.length} cases, ${pairs.length} pairs, ${sources.size} published sources`);
    assert.ok(cases.length >= 80);
    assert.ok(pairs.length >= 40);
    assert.ok(sources.size >= 24);
  });

  it('say every template on movement and on whom to ask, and fill every slot', () => {
    const statements = said
      .filter(({ topic }) => topic === 'rehabilitation' || topic === 'referral')
      .flatMap((guidance) => guidance.statements);
    const names = new Set(statements.map(({ id, template }) => `${id}.${template}`));
    const templates = ownFacts.flatMap((id) =>
      Object.keys(facts.get(id)?.templates ?? {}).map((template) => `${id}.${template}`),
    );
    assert.ok(templates.length >= 20);
    assert.deepEqual(
      templates.filter((name) => !names.has(name)),
      [],
    );
    for (const { text } of statements) assert.doesNotMatch(text, /\{\w+\}/);
  });

  it('have a name of their own each', () => {
    const names = cases.map(({ name }) => name);
    assert.deepEqual(names, [...new Set(names)]);
  });
});
