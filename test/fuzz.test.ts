/** The fuzzer finds what it is there to find, and what it has found does not come back. */
import assert from 'node:assert/strict';
import { read } from '../src/service/index';
import { runBatch } from './fuzz/batch';
import { examine } from './fuzz/examine';
import { inquiry, kindOf } from './fuzz/inquiry';
import { changes, places, rendered } from './fuzz/judge';
import { lastLongRun, longRun } from './fuzz/record';
import { mostLines, seeds } from './fuzz/seeds';
import { shrink } from './fuzz/shrink';

/** Texts about which something was wrong once, made as small as they can be. */
const onceWrong: Readonly<Record<string, string>> = {
  'a mistake of YAML was marked beyond the end of the text': '[',
  'a mistake of YAML was marked up to the middle of a sign': '!🦴',
  'a mistake of YAML was marked inside a line end': 'block sequence:\r\nblock sequence',
  'a key behind a byte order mark got others at another column': '\ufeffname: M',
  'an added field broke a text with the signs of a long key': '? s\n',
  'dashes were taken out though the entries name the same fields': '- foo: \n- foo:',
  'dashes were taken out in front of braces': '- {}\n- {t}',
  'an invisible sign was replaced, which named a field twice': ': n\n\ufeff:',
  'text below | that begins with a tab was moved by every formatting': 'words: |\n \tb',
  'a name that is not written was laid out another way each time': 'g:\n : e\n:',
  'brackets that nothing closes ended inside a line end': '[{]\r\n',
  'a link was made of half a sign, which threw an error': 'source:\n  doi: 10.3107/\udc00',
  'an entry of the outline was selected at a merge key below it': ':\n  - : \n    <<: y:',
  'a key in place of one with a # in it made a comment of the value': 'g#: n',
  'a suggestion beside half of a long key took a dash into it': '? \n-',
  'a suggestion beside half of a long key left it without a mark': '?\ty\n\n:',
  'a suggestion behind a mark that only JavaScript takes for a blank changed a key': ' \u2028:',
  'guidance repeated the date of the note, which cannot be read': 'note_date: e\nprivacy:\n date_policy: relative',
};

const everywhere = Array.from({ length: 40 }, (_, index) => index / 40);

describe('nothing is wrong any more where', () => {
  for (const [what, text] of Object.entries(onceWrong)) {
    it(what, () => assert.deepEqual(examine(text, everywhere).faults, []));
  }
});

describe('the fuzzer', () => {
  it('has seeds of at most a page, from notes and from the test suite of YAML', async () => {
    const all = await seeds();
    assert.ok(all.length > 500 && all.every((text) => text.split('\n').length <= mostLines));
    assert.ok(all.some((text) => text.includes('case_id')) && all.some((text) => text.includes('%YAML')));
  });

  it('makes and asks the same again from the same seed', async function () {
    this.timeout(60_000);
    const run = (seed: number, batch: number) => runBatch(seed, batch, new Set(), 10);
    const [one, same, other] = [await run(7, 0), await run(6, 1), await run(8, 0)];
    assert.deepEqual(one, same);
    assert.notDeepEqual(one.calls, other.calls);
    assert.deepEqual([...one.failures, ...other.failures], []);
  });

  it('takes a failure up, and knows those that are alike', () => {
    const { ask, calls, faults } = inquiry();
    ask(
      'hover',
      () => assert.fail('in the note'),
      () => [],
    );
    ask(
      'hover',
      () => 1,
      () => ['place outside: 3 to 4 of 2', 'place outside: 5 to 6 of 2'],
    );
    assert.deepEqual(calls, { hover: 2 });
    assert.deepEqual(
      [...new Set(faults.map(kindOf))],
      ['hover: throws AssertionError [ERR_ASSERTION]', 'hover: place outside'],
    );
  });

  it('finds what takes long, and not what takes its time', () => {
    const count = () => Array.from({ length: 2_000_000 }, (_, index) => index).reduce((sum, one) => sum + one);
    const faultsWith = (limit: number) => {
      const { ask, faults } = inquiry(limit);
      ask('check', count, () => []);
      return faults.map(kindOf);
    };
    assert.deepEqual(faultsWith(1), ['check: takes long']);
    assert.deepEqual(faultsWith(10_000), []);
  });

  it('makes a text small in which something is wrong', () => {
    assert.equal(
      shrink('one: 1\ntwo: [a, b]\nthree: 3\n', (text) => text.includes('[')),
      '[',
    );
  });
});

describe('the last long run', () => {
  it('asked a million times and more, of sources that are kept, and nothing was wrong', async () => {
    const { calls, failures, commit, seed } = await lastLongRun();
    assert.ok(calls >= longRun, `${calls} calls`);
    assert.equal(failures, 0);
    assert.ok(seed > 0 && /^[\da-f]{12}$/.test(commit), `seed ${seed} at ${commit}`);
  });
});

describe('a judge', () => {
  const text = 'a: 1\r\nb: 🦴\n';
  const edit = (start: number, end: number, by: string) => [{ span: { start, end }, text: by }];
  const found = (all: Iterable<string>) => [...all].map((what) => what.split(':')[0]);

  it('finds places that are none', () => {
    for (const [start, end] of [
      [-1, 2],
      [3, 2],
      [0, 99],
    ]) {
      assert.deepEqual(found(places([{ start: start ?? 0, end: end ?? 0 }], text)), ['place outside']);
    }
    for (const at of [5, 10]) assert.deepEqual(found(places([{ start: at, end: at }], text)), ['place parts a sign']);
    assert.deepEqual(found(places([{ start: 4, end: 11 }], text)), []);
  });

  it('finds edits that break a text, lose a value or meet', () => {
    const judged = (edits: ReturnType<typeof edit>) => found(changes(read(text), edits, 'where it edits'));
    assert.deepEqual([...new Set(judged(edit(0, 0, '[')))], ['breaks the text', 'loses a value']);
    assert.deepEqual(judged([...edit(0, 4, 'x'), ...edit(2, 3, 'y')]).slice(0, 1), ['edits overlap']);
    assert.deepEqual(judged(edit(4, 4, ' #')), []);
    assert.deepEqual(judged(edit(3, 4, '2')), []);
    assert.deepEqual(judged(edit(0, 0, 'c: |\n ')), ['loses a value']);
    assert.deepEqual(found(changes(read(text), edit(3, 4, '2'), 'nowhere')), ['loses a value']);
  });

  it('finds a blank that is lost, but for those at the end of a block of lines, and what is lost below a long key', () => {
    const judged = (before: string, after: string) =>
      found(changes(read(before), edit(0, before.length, after), 'nowhere'));
    assert.deepEqual(judged('a: "x "\n', 'a: "x"\n'), ['loses a value']);
    assert.deepEqual(judged('a: |\n x\n  \n', 'a: |\n x\n'), []);
    assert.deepEqual(judged('? a\n: x\n', '? a\n: y\n'), ['loses a value']);
    assert.deepEqual(judged('? a\n: x\n', '? a\n: [\n'), ['breaks the text', 'loses a value']);
  });

  it('finds what is rendered of a note', () => {
    for (const loads of ['![a](https://picture.example/a.png)', '<img src="x">', '[a](command:b)']) {
      assert.deepEqual(found(rendered(`Words. ${loads}`)), ['renders what the note says']);
    }
    assert.deepEqual(found(rendered('\\!\\[a\\]\\(b\\) and \\<img\\>, see [S1](../facts/S1.md)')), []);
  });
});
