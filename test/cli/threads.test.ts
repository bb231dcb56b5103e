/** Threads: with any number of them the output is the same, in order; one that breaks off takes no other note along. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { crewOf } from '../../src/cli/crew';
import { formats } from '../../src/cli/formats/index';
import { inOrder } from '../../src/cli/inOrder';
import { clean, mild, newFolder, spawn, wrong } from './cli';

describe('threads', function () {
  this.timeout(60_000);
  const folder = newFolder();
  after(() => folder.remove());

  before(() => {
    // More than two handfuls, in two folders; every third id twice, some notes that cannot be read.
    for (let number = 0; number < 150; number++) {
      const text = [clean, wrong, mild][number % 3]?.replace(/004[34]/, String(number - (number % 2))) ?? '';
      folder.file(
        `${number < 70 ? 'a' : 'b'}/n${number}.ho.yaml`,
        number % 40 === 7 ? Buffer.from([0xff, 0xff]) : text,
      );
    }
    folder.file('a/.ho-notes.json', '{"rules": {"unknown-field": "loud"}}');
    folder.file('b/.ho-notes.json', '{"rules": {"unknown-field": "information"}, "nonsense": 1}');
  });

  for (const format of Object.keys(formats)) {
    it(`say the same as one does, in the same order: ${format}`, () => {
      const [one, ...others] = ['1', '2', '5'].map((threads) =>
        spawn(['check', folder.path, 'gone.ho.yaml', '--format', format, '--threads', threads]),
      );
      assert.equal(one?.status, 2);
      assert.equal(one?.stderr.split('\n').length, 8, 'one line for each that cannot be read, and each mistake once');
      for (const other of others) assert.deepEqual(other, one);
    });
  }

  it('that break off cost the note that broke them, and no other', async () => {
    const program = folder.file(
      'thread.js',
      `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', ({ task, things }) => {
        if (things.some((thing) => (thing.path ?? thing) === 'bad')) throw new Error('broken');
        const notes = things.map(({ path }) => path);
        const problems = { error: 0, warning: 0, information: 0, hint: 0 };
        const part = { notes, projects: [], tally: { files: notes.length, problems, failures: 0, rules: new Set() } };
        parentPort.postMessage(task === 'check' ? part : things.map((thing) => [thing]));
      });`,
    );
    const request = { format: 'text', colour: false, failOn: 'never', today: '2026-11-24', config: undefined } as const;
    const crew = crewOf(2, program, request);
    const { notes, tally } = await crew.check(['a', 'bad', 'b'].map((path) => ({ path })));
    assert.deepEqual([notes[0], notes[2], tally.files], ['a', 'b', 2]);
    assert.match(JSON.stringify(notes[1]), /^\{"path":"bad","message":"It was not checked: /);
    assert.deepEqual(await crew.caseIds(['a', 'bad']), [['a'], []]);
    assert.deepEqual((await crew.check([{ path: 'c' }])).notes, ['c']);
    await crew.end();
  });

  it('must be a number', () => {
    for (const number of ['0', '-1', '1.5', 'many', '1000']) {
      const { stderr, status } = spawn(['check', join(folder.path, 'a'), '--threads', number]);
      assert.match(stderr, /is no number of threads\. Write --threads as a whole number from 1 to 999\./);
      assert.equal(status, 2);
    }
  });
});

describe('work in order', () => {
  const all = async <Result>(results: AsyncIterable<Result>) => {
    const list: Result[] = [];
    for await (const result of results) list.push(result);
    return list;
  };

  it('gives the results in the order of the things, whichever is done first', async () => {
    const slowFirst = (thing: number) =>
      new Promise<number>((resolve) => setTimeout(() => resolve(thing * 10), thing % 2 === 0 ? 5 : 0));
    assert.deepEqual(await all(inOrder([0, 1, 2, 3, 4], 3, slowFirst)), [0, 10, 20, 30, 40]);
    assert.deepEqual(await all(inOrder([], 3, slowFirst)), []);
  });

  it('does not run ahead of who takes the results', async () => {
    let begun = 0;
    const results = inOrder(
      Array.from({ length: 100 }, (_, index) => index),
      4,
      async (thing) => {
        begun++;
        return thing;
      },
    );
    await results.next();
    assert.equal(begun, 4);
    await results.next();
    assert.equal(begun, 5);
  });
});
