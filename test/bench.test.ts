/** What is measured is worth measuring: notes that are what they are called, and figures that are counted right. */
import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { readEvents } from '../src/model/lanes/events';
import { problemsOf } from './bench/contenders';
import { measureEditing } from './bench/editing';
import { growthBars } from './bench/folders';
import { measure } from './bench/measure';
import { measureReading } from './bench/reading';
import { atLeast, atMost, barTable, markdown, type Part } from './bench/report';
import { hasFinding, seriesFrom } from './bench/series';
import { measureTyping } from './bench/typing';
import { editedNote, states } from './notes/edited';
import { noteOf } from './notes/long';

describe('the measured notes', () => {
  for (const lines of [100, 500, 4000]) {
    it(`are clean, plain and about as long as they say: ${lines} lines`, () => {
      const text = noteOf(lines, 4711);
      assert.deepEqual(problemsOf(text), []);
      assert.ok(readEvents(text));
      const counted = text.split('\n').length;
      assert.ok(counted >= lines && counted < lines + 40, `${counted}`);
    });
  }

  it('are clean whatever the turn', () => {
    for (let turn = 0; turn < 120; turn++) assert.deepEqual(problemsOf(noteOf(100, turn)), [], `turn ${turn}`);
  });

  it('are another text each time', () => {
    const texts = new Set(Array.from({ length: 200 }, (_, turn) => noteOf(100, turn)));
    assert.equal(texts.size, 200);
  });
});

describe('a note after an edit', () => {
  const turns = [...Array(60).keys()];
  const brokenYaml = (text: string) => parseDocument(text).errors.length > 0;

  for (const state of states) {
    it(`is another text each time, and the same for the same turn: ${state}`, () => {
      const texts = turns.map((turn) => editedNote(state, 100, turn));
      assert.equal(new Set(texts).size, turns.length);
      assert.deepEqual(
        turns.map((turn) => editedNote(state, 100, turn)),
        texts,
      );
    });
  }

  it('is clean where it is called valid, and a letter longer', () => {
    for (const turn of turns) {
      const text = editedNote('valid', 100, turn);
      assert.deepEqual(problemsOf(text), []);
      assert.equal(text.length, noteOf(100, turn).length + 1);
    }
  });

  it('has some wrong values of several kinds where it is called faulty, and YAML that can be read', () => {
    for (const lines of [100, 500, 4000]) {
      for (const turn of turns.slice(0, 5)) {
        const text = editedNote('faulty', lines, turn);
        assert.ok(!brokenYaml(text));
        const wrong = problemsOf(text).filter(({ severity }) => severity === 'error' || severity === 'warning');
        assert.ok(
          wrong.length >= 2 && wrong.length >= lines / 60 && wrong.length <= lines / 20,
          `${wrong.length} on ${lines} lines, turn ${turn}`,
        );
      }
    }
    const kinds = new Set(problemsOf(editedNote('faulty', 4000, 1)).map(({ rule }) => rule));
    assert.ok(kinds.size >= 4, [...kinds].join(', '));
  });

  it('has broken YAML where it is called half-typed: by turns an unfinished key and an open quote', () => {
    for (const turn of turns) {
      const text = editedNote('half-typed', 100, turn);
      assert.ok(brokenYaml(text), text);
      assert.equal(/^ +opera$/m.test(text), turn % 2 === 0);
      assert.equal(text.length, noteOf(100, turn).length + (turn % 2 === 0 ? '    opera\n' : '"').length);
    }
  });
});

describe('a series of notes', () => {
  it('has clean notes, and as many with a finding as it says', async () => {
    const series = await seriesFrom('media/samples');
    for (const share of ['a fifth', 'all'] as const) {
      for (let number = 0; number < 70; number++) {
        const problems = problemsOf(series(number, share));
        assert.equal(problems.length > 0, hasFinding(number, share), `${number}: ${problems[0]?.message}`);
      }
    }
    const numbers = [...Array(1000).keys()];
    assert.equal(numbers.filter((number) => hasFinding(number, 'a fifth')).length, 200);
    assert.ok(numbers.every((number) => hasFinding(number, 'all')));
  });

  it('has another text under each number, and the same each time', async () => {
    const [one, other] = [await seriesFrom('media/samples'), await seriesFrom('media/samples')];
    const texts = Array.from({ length: 3000 }, (_, number) => one(number, 'a fifth'));
    const bodies = texts.map((text) => text.replace(/^case_id: .*$/m, ''));
    assert.equal(new Set(texts).size, texts.length);
    assert.ok(new Set(bodies).size > 500, 'They differ in more than their ids.');
    assert.deepEqual(
      texts.map((_, number) => other(number, 'a fifth')),
      texts,
    );
  });
});

describe('measuring', () => {
  it('gives every contender every text but those that warm up, each in its own form', async () => {
    const seen: string[] = [];
    const contenders = [
      { name: 'a', ready: (text: string) => () => seen.push(`a ${text}`) },
      { name: 'b', ready: async (text: string, turn: number) => async () => seen.push(`b ${text}! ${turn}`) },
    ];
    const times = await measure(contenders, { textOf: String, warmUp: 1, turns: 2 });
    assert.deepEqual(seen.sort(), ['a 0', 'a 1', 'a 2', 'b 0! 0', 'b 1! 1', 'b 2! 2']);
    assert.deepEqual(
      times.map(({ name }) => name),
      ['a', 'b'],
    );
    for (const { median, p95 } of times) assert.ok(median > 0 && p95 >= median);
  });

  it('counts the time until a promise is kept, and not the time to get ready', async () => {
    const wait = () => new Promise((resolve) => setTimeout(resolve, 30));
    const contenders = [
      { name: 'slow to get ready', ready: () => wait().then(() => () => undefined) },
      { name: 'slow at work', ready: () => () => wait() },
    ];
    const [ready, work] = await measure(contenders, { textOf: String, warmUp: 0, turns: 5 });
    assert.ok(work && work.median >= 25, `${work?.median}`);
    assert.ok(ready && ready.median < work.median);
  });
});

describe('the bars', () => {
  /** A server that is faster than anything, and finds nothing. */
  const nobody = { problems: async () => [], hover: async () => undefined, suggestions: async () => [] };
  const server = { name: 'nobody', open: () => nobody };
  const namesOf = ({ bars }: Part) => bars.map(({ name }) => name);

  it('compare each state of a note of 500 lines and more with the server, and are missed where it is faster', async () => {
    const sizes = [
      [100, 0, 2, 2],
      [500, 0, 2, 2],
    ] as const;
    const part = await measureEditing(true, server, sizes);
    assert.deepEqual(namesOf(part), [
      'edit to problems, valid, 500 lines: times faster than nobody',
      'edit to problems, valid, 500 lines: the same at the 95th percentile',
      'edit to problems, faulty, 500 lines: times faster than nobody',
      'edit to problems, faulty, 500 lines: the same at the 95th percentile',
      'edit to problems, half-typed, 500 lines: times faster than nobody',
      'edit to problems, half-typed, 500 lines: the same at the 95th percentile',
    ]);
    assert.ok(part.bars.every(({ ok, isLeast }) => !ok && isLeast));
    const rows = part.tables.flatMap((table) => table.rows);
    assert.equal(rows.length, 2 * 3 * 3, 'two sizes, three states, three who check');
    assert.ok(rows.every((row) => row.every((cell) => cell !== undefined)));
  });

  it('are none where there is no server to compare with', async () => {
    assert.deepEqual(namesOf(await measureEditing(true, undefined, [[500, 0, 1, 1]])), []);
  });

  it('compare the first check of each size with bare YAML', async () => {
    const part = await measureReading(true, [
      [100, 0, 2, 2],
      [500, 0, 2, 2],
    ]);
    assert.deepEqual(namesOf(part), [
      'full check of 100 lines, of the time of bare yaml',
      'full check of 500 lines, of the time of bare yaml',
    ]);
    assert.equal(part.tables.flatMap((table) => table.rows).length, 2 * 5);
  });

  it('hold the answers while one types, and show those of the server where it has them', async () => {
    const part = await measureTyping(true, server, [[300, 0, 2, 2]]);
    assert.deepEqual(namesOf(part), [
      'suggestions on 300 lines, in ms',
      'the hover on 300 lines, in ms',
      'code actions on 300 lines, in ms',
    ]);
    assert.deepEqual(
      part.tables.flatMap(({ rows }) => rows.map((row) => row[1])),
      ['this program', 'nobody', 'this program', 'nobody', 'this program'],
    );
  });

  it('see that ten times as many notes do not take ten times as long, and take more memory', () => {
    const folder = (notes: number, seconds: number, megabytes: number) => ({ notes, run: { seconds, megabytes } });
    const values = (seconds: number, megabytes: number) =>
      growthBars([
        folder(1_000, 5, 90),
        folder(10_000, 11, 100),
        folder(50_000, 51, 140),
        folder(100_000, seconds, megabytes),
      ]).map(({ value, ok }) => [value.toFixed(2), ok]);
    assert.deepEqual(values(101, 130), [
      ['0.00', true],
      ['1.30', true],
    ]);
    assert.deepEqual(values(111, 131), [
      ['0.20', false],
      ['1.31', false],
    ]);
  });
});

describe('the report', () => {
  it('says aloud that a bar is missed, on whichever side', () => {
    const bars = [atMost('a', 0.7, 0.6), atMost('b', 0.6, 0.6), atLeast('c', 9.9, 10), atLeast('d', 10, 10)];
    assert.deepEqual(
      bars.map(({ ok }) => ok),
      [false, true, false, true],
    );
    const table = markdown(barTable(bars));
    assert.match(table, /\| a \| 0\.70 \| at most 0\.6 \| MISSED \|/);
    assert.match(table, /\| b \| 0\.60 \| at most 0\.6 \| held \|/);
    assert.match(table, /\| c \| 9\.90 \| at least 10 \| MISSED \|/);
    assert.match(table, /\| d \| 10\.00 \| at least 10 \| held \|/);
  });

  it('prints every row, the losing ones too, with three digits', () => {
    const rows = [
      ['ours', 1234.5],
      ['theirs', 0.012345],
      ['nobody', undefined],
      ['whole', 4000],
    ];
    assert.equal(
      markdown({ title: 'T', columns: ['Who', 'ms'], rows }),
      '### T\n\n| Who | ms |\n| --- | ---: |\n| ours | 1235 |\n| theirs | 0.0123 |\n| nobody | – |\n| whole | 4000 |',
    );
  });
});
