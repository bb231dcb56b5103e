/** `ho-notes format`: prints, tells, or writes; what it cannot lay out stays as it is. */
import assert from 'node:assert/strict';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { clean, type Folder, newFolder, run, spawn } from './cli';

const untidy = clean.replaceAll(': ', ':  ').replace('lesions:\n  - site', 'lesions:\n-   site');
const tidy = clean.replace('cause', '\ncause').replace('lesions', '\nlesions');

describe('ho-notes format', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(() => folder.remove());

  it('prints one note laid out, and changes nothing', async () => {
    const path = folder.file('a.ho.yaml', untidy);
    assert.deepEqual(await run(['format', path]), { output: tidy, exitCode: 0 });
    assert.equal(readFileSync(path, 'utf8'), untidy);
    assert.equal(spawn(['format', '-'], untidy).stdout, tidy);
  });

  it('names the notes that are not laid out, with exit code 1', async () => {
    const path = folder.file('b.ho.yaml', untidy);
    folder.file('a.ho.yaml', tidy);
    assert.deepEqual(await run(['format', '--check', folder.path]), { output: `${path}\n`, exitCode: 1 });
    assert.equal(readFileSync(path, 'utf8'), untidy);
    assert.deepEqual(await run(['format', '--check', `${folder.path}/a.ho.yaml`]), { output: '', exitCode: 0 });
  });

  it('lays files out, keeps line ends, byte order mark and permissions, and does nothing a second time', async () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const path = folder.file('a.ho.yaml', `\uFEFF${crlf(untidy)}`);
    const clear = folder.file('b.ho.yaml', tidy);
    const { mtimeMs } = statSync(clear);
    chmodSync(path, 0o640);
    assert.deepEqual(await run(['format', '--write', folder.path]), { output: `${path}\n`, exitCode: 0 });
    assert.equal(readFileSync(path, 'utf8'), `\uFEFF${crlf(tidy)}`);
    assert.equal(statSync(path).mode & 0o777, 0o640);
    assert.equal(statSync(clear).mtimeMs, mtimeMs);
    assert.deepEqual(await run(['format', '--write', folder.path]), { output: '', exitCode: 0 });
  });

  it('names what it cannot lay out or read, leaves it as it is, and does the rest', async () => {
    const broken = folder.file('a.ho.yaml', `${untidy}plan: [\n`);
    const path = folder.file('b.ho.yaml', untidy);
    const { output, errors, exitCode } = await run(['format', '--write', folder.path, `${folder.path}/none.ho.yaml`]);
    assert.deepEqual([output, exitCode], [`${path}\n`, 2]);
    assert.match(errors ?? '', /a\.ho\.yaml: It was left as it is: its YAML is broken/);
    assert.match(errors ?? '', /none\.ho\.yaml: There is no such file/);
    assert.equal(readFileSync(broken, 'utf8'), `${untidy}plan: [\n`);
    assert.equal(readFileSync(path, 'utf8'), tidy);
    assert.deepEqual([(await run(['format', broken])).output, (await run(['format', broken])).exitCode], ['', 2]);
  });

  for (const [args, sentence] of [
    [[], 'Name a file or a folder to lay out'],
    [['--check', '--write', 'a'], 'Choose --check or --write.'],
    [['--write', '-'], 'Standard input cannot be written'],
  ] as const) {
    it(`is refused in a sentence: format ${args.join(' ')}`, async () => {
      const { errors, exitCode } = await run(['format', ...args]);
      assert.equal(exitCode, 2);
      assert.ok(errors?.includes(sentence), errors);
    });
  }

  it('prints no more than one note', async () => {
    folder.file('a.ho.yaml', tidy);
    folder.file('b.ho.yaml', tidy);
    assert.match((await run(['format', folder.path])).errors ?? '', /One note is printed at a time/);
  });
});
