/** The command line as a process: what only a process shows. */
import assert from 'node:assert/strict';
import { spawn as start } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { clean, mild, newFolder, spawn, wrong } from './cli';

describe('the program', function () {
  // Starting it takes long on a machine that has other work.
  this.timeout(20_000);
  const folder = newFolder();
  after(() => folder.remove());

  it('has the exit codes of its outcomes, and keeps answers and complaints apart', () => {
    const path = folder.file('a.ho.yaml', clean);
    assert.deepEqual(spawn(['check', path]), {
      stdout: '1 file: 0 error, 0 warning, 0 information, 0 hint\n',
      stderr: '',
      status: 0,
    });
    assert.equal(spawn(['check', folder.file('b.ho.yaml', wrong.replace('43', '44'))]).status, 1);
    const { stdout, stderr, status } = spawn(['check', path, '/nowhere']);
    assert.match(stdout, /^1 file/);
    assert.deepEqual([stderr, status], ['ho-notes: /nowhere: There is no such file or folder.\n', 2]);
  });

  it('reads standard input, without its byte order mark', () => {
    const { stdout, status } = spawn(['check', '-'], `\uFEFF${mild}`);
    assert.match(stdout, /^-:1:1: warning: There is no field "sidee"/);
    assert.equal(status, 1);
  });

  it('says of standard input, too, that it is not UTF-8', () => {
    const { stderr, status } = spawn(['check', '-'], Buffer.from(`\uFEFF${clean}`, 'utf16le'));
    assert.match(stderr, /^ho-notes: -: It is UTF-16 text\./);
    assert.equal(status, 2);
  });

  it('reads standard input once, along with files', () => {
    const { stdout, status } = spawn(['check', '-', folder.file('c.ho.yaml', clean), '-'], wrong);
    assert.match(stdout, /^-:4:10: error: .*\n2 files: 1 error/);
    assert.equal(status, 1);
  });

  it('prints no colours into a pipe', () => {
    assert.ok(!spawn(['check', '-'], wrong).stdout.includes('\u001b'));
  });

  it('ends quietly, with the exit code of its outcome, when nobody reads on', async () => {
    const names = Array.from({ length: 4_000 }, (_, index) => `  field_${index}: 1\n`);
    const path = folder.file('long.ho.yaml', `${clean}patient:\n${names.join('')}`);
    const child = start(process.execPath, ['dist/cli.js', 'check', path], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.once('data', () => child.stdout.destroy());
    let errors = '';
    child.stderr.on('data', (data) => {
      errors += data;
    });
    const [code] = await once(child, 'close');
    assert.deepEqual([errors, code], ['', 1]);
  });

  it('does not end as if all were well when its output cannot be written', async () => {
    // The device that is always full is one of Linux.
    if (process.platform !== 'linux') return;
    const full = openSync('/dev/full', 'w');
    const child = start(process.execPath, ['dist/cli.js', 'facts'], { stdio: ['ignore', full, 'ignore'] });
    const [code] = await once(child, 'close');
    assert.equal(code, 2);
  });

  it('is one file that can be run', () => {
    assert.equal(readFileSync('dist/cli.js', 'utf8').split('\n')[0], '#!/usr/bin/env node');
  });
});
