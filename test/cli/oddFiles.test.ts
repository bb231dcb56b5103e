/** What a folder may hold that is no ordinary note: it is named, nothing hangs or stops, and the rest is checked. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as program from '../../src/cli/run';
import { checked, clean, type Folder, newFolder, run, spawn, wrong } from './cli';

describe('an odd file', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = newFolder();
    folder.file('zz.ho.yaml', wrong.replace('0043', '0099'));
  });
  afterEach(() => folder.remove());

  /** Checks the folder: the note is checked, and what else there is has this sentence, or is checked as well. */
  const saidOf = async (...others: string[]) => {
    const { files, errors = '', exitCode } = await checked(folder.path);
    const paths = files.map(({ path }: { path: string }) => path.slice(folder.path.length + 1));
    assert.deepEqual(new Set(paths), new Set([...others, 'zz.ho.yaml']));
    assert.equal(exitCode, errors === '' ? 1 : 2);
    return errors.replaceAll(`${folder.path}/`, '');
  };

  it('a pipe that nobody writes to is not waited for', async () => {
    execFileSync('mkfifo', [join(folder.path, 'pipe.ho.yaml')]);
    const said = 'It is a pipe or a device, not a file. Hand it over as standard input.\n';
    assert.equal(await saidOf(), `ho-notes: pipe.ho.yaml: ${said}`);
    const named = await run(['check', join(folder.path, 'pipe.ho.yaml')]);
    assert.deepEqual([named.errors?.endsWith(said), named.exitCode], [true, 2]);
  });

  it('a device that never ends is not read', async () => {
    symlinkSync('/dev/zero', join(folder.path, 'zero.ho.yaml'));
    assert.match(await saidOf(), /^ho-notes: zero\.ho\.yaml: It is a pipe or a device/);
    assert.equal((await run(['check', '/dev/zero'])).exitCode, 2);
  });

  it('a link that leads nowhere, or round, is told of', async () => {
    symlinkSync('nowhere', join(folder.path, 'a.ho.yaml'));
    symlinkSync('c.ho.yaml', join(folder.path, 'b.ho.yaml'));
    symlinkSync('b.ho.yaml', join(folder.path, 'c.ho.yaml'));
    const [gone, round, again] = (await saidOf()).split('\n');
    assert.equal(gone, 'ho-notes: a.ho.yaml: There is no such file or folder.');
    assert.equal(round, 'ho-notes: b.ho.yaml: It is a link that leads back to itself.');
    assert.equal(again, 'ho-notes: c.ho.yaml: It is a link that leads back to itself.');
  });

  it('a folder with the name of a note is searched', async () => {
    folder.file('deep.ho.yaml/in.ho.yaml', clean);
    mkdirSync(join(folder.path, 'empty.ho.yaml'));
    assert.equal(await saidOf('deep.ho.yaml/in.ho.yaml'), '');
  });

  it('a project file that is a pipe, or a link that leads round, is told of once', async () => {
    execFileSync('mkfifo', [join(folder.path, '.ho-notes.json')]);
    assert.match(await saidOf(), /\.ho-notes\.json: It is a pipe or a device[^\n]*\n$/);
  });

  it('a note may have any name, in a folder and on the command line', async () => {
    const signs = [' ', '-', '--format', 'é', 'e\u0301', '🦴', '骨', '"\'`$(x)', 'a\\b', '#%:,', '\u202e', 'CON'];
    const names = signs.map((sign) => `${sign}.ho.yaml`);
    for (const [number, name] of names.entries()) folder.file(name, clean.replace('0043', `1${number}`));
    assert.equal(await saidOf(...names), '');
    const { stdout, status } = spawn(['check', '--', ...names], '', { cwd: folder.path });
    assert.deepEqual([stdout, status], ['12 files: 0 error, 0 warning, 0 information, 0 hint\n', 0]);
  }).timeout(20_000);

  it('a name with a line end in it stays on one line, in output and in complaints', async () => {
    folder.file('a\nb\u001b[31m.ho.yaml', wrong);
    folder.file('c\nd.ho.yaml', Buffer.from([0xff]));
    const { output, errors = '' } = await run(['check', folder.path]);
    assert.match(output, /a\\u000ab\\u001b\[31m\.ho\.yaml:4:10: error: .*\n.*zz\.ho\.yaml:4:10.*\n2 files:/);
    assert.match(errors, /^ho-notes: .*c\\u000ad\.ho\.yaml: It is not UTF-8 text[^\n]*\n$/);
  });

  const foreign: Readonly<Record<string, Buffer>> = {
    'UTF-16 with its mark': Buffer.from(`\uFEFF${wrong}`, 'utf16le'),
    'UTF-16 the other way round': Buffer.from(`\uFEFF${wrong}`, 'utf16le').swap16(),
    'UTF-16 without a mark': Buffer.from(wrong, 'utf16le'),
    'Latin letters of one byte': Buffer.from(`${wrong}# Größe\n`, 'latin1'),
    'a byte that begins nothing': Buffer.concat([Buffer.from(wrong), Buffer.from([0x80])]),
    'a sign written longer than it is': Buffer.concat([Buffer.from(wrong), Buffer.from([0xc0, 0x8a])]),
    'half of a sign of UTF-16': Buffer.concat([Buffer.from(wrong), Buffer.from([0xed, 0xa0, 0x80])]),
    'a sign beyond the last one': Buffer.concat([Buffer.from(wrong), Buffer.from([0xf5, 0x80, 0x80, 0x80])]),
    'a sign that is cut off': Buffer.concat([Buffer.from(wrong), Buffer.from([0xe2, 0x82])]),
  };
  for (const [what, bytes] of Object.entries(foreign)) {
    it(`a text that is not UTF-8 is told of, and not guessed at: ${what}`, async () => {
      folder.file('a.ho.yaml', bytes);
      assert.match(
        await saidOf(),
        /^ho-notes: a\.ho\.yaml: It (?:is not UTF-8|is UTF-16|holds zero bytes, so it is UTF-16) text[^\n]*\n$/,
      );
    });
  }

  it('a name that is not UTF-8 is told of, of a file and of a folder', async () => {
    // Only some systems let such a name be.
    if (process.platform !== 'linux') return;
    const bad = (name: string) => Buffer.concat([Buffer.from(`${folder.path}/`), Buffer.from(name, 'latin1')]);
    writeFileSync(bad('Zähne.ho.yaml'), clean);
    mkdirSync(bad('Ärm'));
    writeFileSync(bad('Ärm/a.ho.yaml'), clean);
    writeFileSync(bad('Zähne.txt'), '');
    const said = 'Its name is not UTF-8, so it cannot be opened. Rename it.';
    assert.deepEqual((await saidOf()).split('\n').sort(), [
      '',
      `ho-notes: Z\ufffdhne.ho.yaml: ${said}`,
      `ho-notes: \ufffdrm: ${said}`,
    ]);
  });
});

describe('a file that changes while the check is going on', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = newFolder();
    for (let number = 100; number < 200; number++)
      folder.file(`n${number}.ho.yaml`, clean.replace('0043', `${number}`));
  });
  afterEach(() => folder.remove());

  /** Checks the folder, and meddles with it as soon as the first notes have been printed. */
  const checkedWhile = async (meddle: (last: string) => void) => {
    const printed: string[] = [];
    let said = '';
    const { exitCode } = await program.run(['check', folder.path, '--format', 'ndjson', '--today', '2026-11-24'], {
      colour: false,
      print: async (text) => {
        if (printed.push(text) === 1) meddle(join(folder.path, 'n199.ho.yaml'));
        return true;
      },
      complain: (text) => {
        said += text;
      },
    });
    const lines = printed
      .join('')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    assert.equal(lines.length, 100);
    return { last: lines[99], said: said.replaceAll(`${folder.path}/`, ''), exitCode };
  };

  it('is told of when it has vanished', async () => {
    const { last, said, exitCode } = await checkedWhile((path) => rmSync(path));
    assert.deepEqual(last.error, 'There is no such file or folder.');
    assert.deepEqual([said, exitCode], ['ho-notes: n199.ho.yaml: There is no such file or folder.\n', 2]);
  });

  it('is told of when a folder or a pipe has taken its place', async () => {
    const folderNow = await checkedWhile((path) => {
      rmSync(path);
      mkdirSync(path);
    });
    assert.equal(folderNow.last.error, 'This is a folder, where a file is wanted.');
    rmSync(join(folder.path, 'n199.ho.yaml'), { recursive: true });
    folder.file('n199.ho.yaml', clean);
    const pipeNow = await checkedWhile((path) => {
      rmSync(path);
      execFileSync('mkfifo', [path]);
    });
    assert.match(pipeNow.last.error, /^It is a pipe or a device/);
  });

  it('is checked as it is when its turn comes', async () => {
    const { last, exitCode } = await checkedWhile((path) => writeFileSync(path, wrong));
    assert.deepEqual([last.problems.length, exitCode], [1, 1]);
  });

  it('is told of when the whole folder has gone', async () => {
    const { last, said, exitCode } = await checkedWhile(() => renameSync(folder.path, `${folder.path}.moved`));
    renameSync(`${folder.path}.moved`, folder.path);
    assert.deepEqual([last.error, said.split('\n').length - 1, exitCode], ['There is no such file or folder.', 68, 2]);
  });

  it('is told of when the permission is taken away', async () => {
    // Nothing is closed to the one user who may do anything; what that one is told is the same sentence.
    const { last, exitCode } = await checkedWhile((path) => chmodSync(path, 0o000));
    if (process.getuid?.() === 0) assert.deepEqual([last.problems, exitCode], [[], 0]);
    else assert.deepEqual([last.error, exitCode], ['It may not be read: the permission is missing.', 2]);
  });
});
