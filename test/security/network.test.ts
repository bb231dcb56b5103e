/** Nobody is asked: the engine and the command line work with the network closed, and do not try. */
import assert from 'node:assert/strict';
import http from 'node:http';
import { handful } from '../../src/cli/inOrder';
import { commands } from '../../src/cli/run';
import { newFolder, run } from '../cli/cli';
import { bases, notesIn } from '../corpus/texts';
import { examine } from '../fuzz/examine';
import { guardWays } from '../host/doors';
import { runGuarded, triedWhileClosed, ways } from './closed';

/** Enough for two threads. */
const notes = 3 * handful;

describe('with the network closed', function () {
  this.timeout(60_000);
  const folder = newFolder();
  after(() => folder.remove());

  it('the engine answers every question about every sample, and asks nobody', async () => {
    const tried = await triedWhileClosed(() => {
      for (const text of notesIn('media/samples')) assert.deepEqual(examine(text, [0.3, 0.7]).faults, []);
    });
    assert.deepEqual(tried, []);
  });

  it('every command of the command line does its work, and asks nobody', async () => {
    const [note = ''] = bases();
    const path = folder.file('a.ho.yaml', note);
    const operands: Readonly<Record<string, readonly string[]>> = {
      check: [path],
      format: [path],
      guidance: ['differential', path],
      explain: ['S43'],
    };
    const tried = await triedWhileClosed(async () => {
      for (const { name } of commands) {
        const { exitCode, output } = await run([name, ...(operands[name] ?? [])]);
        assert.ok(exitCode < 2 && output.length > 0, name);
        assert.equal((await run([name, '--help'])).exitCode, 0);
      }
    });
    assert.deepEqual(tried, []);
  });

  it('the program that ships checks a folder in threads, and none of them asks anybody', async () => {
    const [note = ''] = bases();
    const series = newFolder();
    for (let number = 0; number < notes; number++) series.file(`${number}.ho.yaml`, note);
    const { status, stdout, tried, guarded } = await runGuarded([
      'dist/cli.js',
      'check',
      series.path,
      '--threads',
      '2',
    ]);
    series.remove();
    assert.ok((status ?? 2) < 2 && stdout.includes(`${notes - 1}.ho.yaml`), stdout);
    assert.equal(guarded, 3, 'the program and two threads');
    assert.deepEqual(tried, []);
  });
});

describe('a way out that is tried', () => {
  for (const { owner, name, title } of ways) {
    it(`is remembered: ${title}`, async () => {
      const call = () => Reflect.apply(Reflect.get(owner, name), owner, []);
      assert.deepEqual(await triedWhileClosed(() => assert.throws(call, /is closed/)), [title]);
    });
  }

  it('is remembered where a class is made of it, or another one built on it', async () => {
    const classes = { Door: class {} };
    const tried: string[] = [];
    const open = guardWays([{ owner: classes, name: 'Door', title: 'Door' }], (title) => tried.push(title) > 1);
    const { Door } = classes;
    class Other extends Door {}
    assert.ok(new Door() instanceof Door);
    assert.throws(() => new Other(), /Door is closed/);
    open();
    assert.notEqual(classes.Door, Door);
  });

  it('is remembered in a thread of a program', async () => {
    const thread = "require('node:https').get('https://example.org')";
    const program = `new (require('node:worker_threads').Worker)(${JSON.stringify(thread)}, { eval: true }).on('error', () => {})`;
    const { tried, guarded } = await runGuarded(['-e', program]);
    assert.deepEqual([tried, guarded], [['https.get'], 2]);
  });

  it('opens again afterwards', async () => {
    const before = http.get;
    let closed: unknown;
    await triedWhileClosed(() => {
      closed = http.get;
    });
    assert.notEqual(closed, before);
    assert.equal(http.get, before);
  });
});
