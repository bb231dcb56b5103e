/** What is measured is worth measuring: valid notes that nobody has read before, and figures that are counted right. */
import assert from 'node:assert/strict';
import { readEvents } from '../src/model/lanes/events';
import { formProblems } from '../src/service/diagnose';
import { read } from '../src/service/reading';
import { measure } from './bench/measure';
import { noteOf } from './bench/notes';
import { barTable } from './bench/report';

describe('the measured notes', () => {
  for (const lines of [100, 500, 4000]) {
    it(`are valid, plain and about as long as they say: ${lines} lines`, () => {
      const text = noteOf(lines, 4711);
      const problems = formProblems(read(text), { levels: {}, today: '2026-11-24' });
      assert.deepEqual(
        problems.map(({ message }) => message),
        [],
      );
      assert.ok(readEvents(text));
      const counted = text.split('\n').length;
      assert.ok(counted >= lines && counted < lines + 35, `${counted}`);
    });
  }

  it('are another text each time', () => {
    const texts = new Set(Array.from({ length: 200 }, (_, turn) => noteOf(100, turn)));
    assert.equal(texts.size, 200);
  });
});

describe('measuring', () => {
  it('gives every contender every text but those that warm up, each in its own form', () => {
    const seen: string[] = [];
    const contenders = [
      { name: 'a', run: (text: string) => seen.push(`a ${text}`) },
      { name: 'b', prepare: (text: string) => `${text}!`, run: (text: string) => seen.push(`b ${text}`) },
    ];
    const times = measure(contenders, { textOf: String, warmUp: 1, turns: 2 });
    assert.deepEqual(seen.sort(), ['a 0', 'a 1', 'a 2', 'b 0!', 'b 1!', 'b 2!']);
    assert.deepEqual(
      times.map(({ name }) => name),
      ['a', 'b'],
    );
    for (const { median, p95 } of times) assert.ok(median > 0 && p95 >= median);
  });

  it('says aloud that a bar is missed', () => {
    assert.match(barTable([{ name: 'one', value: 0.7, limit: 0.6, ok: false }]), /one \| 0\.70 \| 0\.60 \| MISSED/);
  });
});
