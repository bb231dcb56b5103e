/** Guidance for the notes of one file: each gets what it would get alone, and many take no longer than their number says. */
import assert from 'node:assert/strict';
import { applyEdits, guidanceIn, guidanceSheet, read, topicNames } from '../../src/service/index';
import { earlyNamed } from '../notes/early';
import { config } from '../support/check';
import { effortOf } from '../support/effort';

/** Notes that do not say the same. */
const notes = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => earlyNamed(`N-${index}`).replace('03-20', `0${3 + (index % 6)}-20`));

describe('guidance for the notes of one file', () => {
  for (const topic of topicNames) {
    it(`is what each of them would get alone: ${topic}`, () => {
      const each = notes(4).map((text) => guidanceSheet(text, topic, config));
      const { notes: told, after, isBroken } = guidanceSheet(notes(4).join('---\n'), topic, config);
      assert.equal(isBroken, false);
      assert.deepEqual(
        told,
        each.flatMap((one) => one.notes),
      );
      assert.equal(after, each.map((one) => one.after).join('---\n'));
      assert.deepEqual(guidanceSheet(after, topic, config).after, after);
    });
  }

  it('is offered for each of them as for one alone', () => {
    const each = notes(3);
    const all = each.join('---\n');
    for (const [index, text] of each.entries()) {
      const before = each.slice(0, index).map((one) => `${one}---\n`);
      const offered = guidanceIn(read(all), before.join('').length, config);
      const alone = guidanceIn(read(text), 0, config);
      assert.ok(alone.length > 1);
      assert.deepEqual(
        offered.map((action) => [action.title, applyEdits(all, action.edits())]),
        alone.map((action) => [action.title, all.replace(text, applyEdits(text, action.edits()))]),
      );
    }
  });

  it('takes about four times as long for four times as many', function () {
    this.timeout(60_000);
    const shortest = (count: number) => {
      const text = notes(count).join('---\n');
      return Math.min(...[1, 2, 3].map(() => effortOf(() => guidanceSheet(text, 'surgery-timing', config))));
    };
    const [few, many] = [shortest(25), shortest(100)];
    assert.ok(many < 8 * few, `${Math.round(few)} and ${Math.round(many)} ms`);
  });
});
