/** What is true of every insertion of guidance is true in broken notes as well. */
import assert from 'node:assert/strict';
import { faultsOf, insertionsInto, topics } from '../guidance/properties';
import { bases, mutated } from './texts';

/** `npm run test:long` asks for all; HO_NOTES_SEED makes other texts. */
const count = process.env['HO_NOTES_LONG'] ? 20_000 : 400;
const seed = Number(process.env['HO_NOTES_SEED'] ?? 20261125);

describe(`guidance inserted into ${count} texts made from notes by breaking them`, () => {
  it('keeps what holds for every insertion', function () {
    this.timeout(count * 200);
    const texts = mutated(
      bases().map((text) => text.slice(0, 4000)),
      count,
      seed,
    );
    // Each topic by turns, so that all are met by all kinds of breaks.
    const insertions = texts.flatMap((text, index) =>
      insertionsInto(text, topics.slice(index % topics.length).slice(0, 1)),
    );
    assert.ok(insertions.length > count / 8, `only ${insertions.length}`);
    const faults = insertions.flatMap((one) =>
      faultsOf(one).map((fault) => `${fault}\n  ${one.topic} in\n${one.before}`),
    );
    assert.deepEqual(faults, []);
  });
});
