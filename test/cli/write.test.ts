/** What becomes of a file when writing it goes wrong: it is as it was, nothing else lies about, and a sentence tells why. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uninterrupted } from '../../src/cli/signals';
import { fileAt } from '../../src/cli/text';
import { replaceFile } from '../../src/cli/write';
import { clean, type Folder, newFolder, run, spawn } from './cli';

const untidy = clean.replace('class: traumatic', ' class:   traumatic');

/** The same laid out. */
const tidy = clean.replace(/^(?=cause|lesions)/gm, '\n');

/** Long enough to be cut by any limit. */
const long = `${untidy}${'# A line of a note that is rather long.\n'.repeat(5000)}`;

const isRoot = process.getuid?.() === 0;

describe('a file that is written', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(() => folder.remove());

  /** The file and its folder are as they were. */
  function isAsItWas(path: string, text: string) {
    assert.equal(readFileSync(path, 'utf8'), text);
    assert.deepEqual(readdirSync(join(path, '..')), ['a.ho.yaml']);
  }

  const writing: readonly (readonly [string, readonly string[]])[] = [
    ['format', ['format', '--write']],
    ['guidance', ['guidance', 'imaging', '--write']],
  ];
  for (const [name, args] of writing) {
    it(`is never half written where a file may not become so large: ${name}`, () => {
      const path = folder.file('a.ho.yaml', long);
      // A block is 512 or 1024 bytes; the draft is begun, and breaks off in the middle.
      const command = `ulimit -f 8; exec "$0" dist/cli.js "$@"`;
      const { stderr, status } = spawnSync('sh', ['-c', command, process.execPath, ...args, path], {
        encoding: 'utf8',
      });
      assert.equal(stderr, `ho-notes: ${path}: It would be larger than a file may be here. It was left as it is.\n`);
      assert.equal(status, 2);
      isAsItWas(path, long);
    }).timeout(20_000);
  }

  it('is never half written where the disk is full', () => {
    // Not everybody can have a disk that small; where there is none, the tests above have to do.
    const { status: refused } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder.path]);
    if (refused !== 0) return;
    try {
      const path = folder.file('a.ho.yaml', long);
      for (const [, args] of writing) {
        const { stderr, status } = spawn([...args, path]);
        assert.equal(stderr, `ho-notes: ${path}: There is no room left on the disk. It was left as it is.\n`);
        assert.equal(status, 2);
        isAsItWas(path, long);
      }
    } finally {
      execFileSync('umount', [folder.path]);
    }
  }).timeout(20_000);

  it('is left alone when another program has changed it since it was read', async () => {
    const path = folder.file('a.ho.yaml', untidy);
    const file = await fileAt(path);
    assert.ok('got' in file);
    for (const change of [() => writeFileSync(path, `${untidy}# Mine.\n`), () => writeFileSync(path, '')]) {
      change();
      const now = readFileSync(path, 'utf8');
      const trouble = await replaceFile(path, file.got, clean);
      assert.equal(trouble?.message, 'It was changed by another program just now. It was left as it is.');
      isAsItWas(path, now);
    }
    writeFileSync(path, untidy);
    assert.equal(await replaceFile(path, file.got, clean), undefined);
    isAsItWas(path, clean);
  });

  it('is left alone when it has become a folder or a link that leads nowhere', async () => {
    const path = folder.file('a.ho.yaml', untidy);
    const file = await fileAt(path);
    assert.ok('got' in file);
    execFileSync('rm', [path]);
    mkdirSync(path);
    assert.match((await replaceFile(path, file.got, clean))?.message ?? '', /was changed by another program/);
    execFileSync('rmdir', [path]);
    symlinkSync('nowhere', path);
    assert.equal((await replaceFile(path, file.got, clean))?.message, 'There is no such file or folder.');
    assert.deepEqual(readdirSync(folder.path), ['a.ho.yaml']);
  });

  it('is left as it is in a folder that cannot be written, and the others are laid out', () => {
    const closed = folder.file('closed/a.ho.yaml', untidy);
    const open = folder.file('open/a.ho.yaml', untidy);
    for (const path of [closed, open]) chmodSync(path, 0o666);
    chmodSync(folder.path, 0o755);
    chmodSync(join(open, '..'), 0o777);
    chmodSync(join(closed, '..'), 0o555);
    const { stdout, stderr, status } = spawn(['format', '--write', folder.path], '', isRoot ? { uid: 65_534 } : {});
    chmodSync(join(closed, '..'), 0o755);
    const said = 'It may not be written into its folder: the permission is missing. It was left as it is.';
    assert.deepEqual([stdout, stderr, status], [`${open}\n`, `ho-notes: ${closed}: ${said}\n`, 2]);
    isAsItWas(closed, untidy);
    isAsItWas(open, tidy);
  }).timeout(20_000);

  it('keeps its permissions, whatever new files get, and a name as long as names can be', async () => {
    const path = folder.file(`${'n'.repeat(255 - '.ho.yaml'.length)}.ho.yaml`, untidy);
    chmodSync(path, 0o666);
    const before = process.umask(0o077);
    const { exitCode } = await run(['format', '--write', path]);
    process.umask(before);
    assert.equal(exitCode, 0);
    assert.equal(statSync(path).mode & 0o777, 0o666);
    assert.equal(readFileSync(path, 'utf8'), tidy);
  });
});

describe('what must not be left half done', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`is done before the program ends: ${signal}`, async () => {
      const survive = () => undefined;
      process.on(signal, survive);
      const steps: string[] = [];
      const done = await uninterrupted(async () => {
        steps.push('begun');
        process.kill(process.pid, signal);
        // The thread is held, as writing a file holds it.
        for (const until = Date.now() + 20; Date.now() < until; );
        steps.push('done');
        return 'result';
      });
      assert.deepEqual([done, steps], ['result', ['begun', 'done']]);
      await once(process, signal);
      process.off(signal, survive);
    });
  }
});
