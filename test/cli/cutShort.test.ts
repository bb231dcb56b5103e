/** A check that is cut short: by a reader who has read enough, or by who started it. */
import assert from 'node:assert/strict';
import { spawn as start } from 'node:child_process';
import { once } from 'node:events';
import { progress } from '../../src/cli/progress';
import * as program from '../../src/cli/run';
import { clean, newFolder, wrong } from './cli';

describe('a long check', function () {
  this.timeout(60_000);
  const folder = newFolder();
  after(() => folder.remove());

  before(() => {
    for (let number = 0; number < 600; number++) folder.file(`n${number}.ho.yaml`, wrong.replace('0043', `${number}`));
  });

  const checking = (...args: string[]) => {
    const child = start(process.execPath, ['dist/cli.js', 'check', folder.path, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
    });
    return { child, ended: once(child, 'close').then(([code, signal]) => ({ code, signal, said })) };
  };

  for (const threads of ['1', '2']) {
    it(`ends quietly when nobody reads on, with the exit code of what was checked: ${threads} threads`, async () => {
      const { child, ended } = checking('--threads', threads);
      child.stdout.once('data', () => child.stdout.destroy());
      assert.deepEqual(await ended, { code: 1, signal: null, said: '' });
    });

    it(`ends at once when it is asked to: ${threads} threads`, async () => {
      const { child, ended } = checking('--threads', threads);
      await once(child.stdout, 'data');
      child.kill('SIGINT');
      assert.deepEqual(await ended, { code: null, signal: 'SIGINT', said: '' });
    });
  }

  it('checks no more than it is asked for', async () => {
    const printed: string[] = [];
    await program.run(['check', folder.path, '--format', 'ndjson'], {
      colour: false,
      print: async (text) => printed.push(text) < 2,
      complain: assert.fail,
    });
    assert.equal(printed.join('').split('\n').length - 1, 64);
  });

  it('does not show how far it is where nobody watches', async () => {
    const { child, ended } = checking();
    child.stdout.resume();
    assert.deepEqual(await ended, { code: 1, signal: null, said: '' });
  });
});

describe('how far a check is', () => {
  it('is shown after a second, and then now and then, until it is done', () => {
    let now = 0;
    const shown: string[] = [];
    const tell = progress(
      1000,
      (line) => shown.push(`${now}: ${line}`),
      () => now,
    );
    for (let done = 100; done <= 1000; done += 100) {
      now += 150;
      tell(done);
    }
    assert.deepEqual(shown, ['1050: 700 of 1000 notes', '1350: 900 of 1000 notes']);
  });

  it('is left out of a short check, and where it is not wanted', async () => {
    const folder = newFolder();
    const path = folder.file('a.ho.yaml', clean);
    for (const args of [[path], [path, '--quiet']]) {
      const shown: string[] = [];
      const show = (line: string) => void shown.push(line);
      await program.run(['check', ...args], { colour: false, print: async () => true, complain: assert.fail, show });
      assert.deepEqual(new Set(shown), new Set(args.length > 1 ? [] : ['']));
    }
    folder.remove();
  });
});
