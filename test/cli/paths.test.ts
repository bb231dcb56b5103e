/** Which files `ho-notes check` reads, and what it says of those that it cannot read. */
import assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { sentenceFor } from '../../src/cli/trouble';
import { checked, clean, newFolder, run, spawn, wrong } from './cli';

describe('the paths of ho-notes check', () => {
  const folder = newFolder();
  after(() => folder.remove());
  const at = (name: string) => join(folder.path, name);
  const names = async (...paths: string[]) => {
    const { files } = await checked(...paths);
    return files.map(({ path }: { path: string }) => path.replace(`${folder.path}/`, ''));
  };

  before(() => {
    let number = 0;
    const note = (name: string) => folder.file(name, clean.replace('0043', `00${++number + 50}`));
    for (const name of ['b.ho.yml', 'a.ho.yaml', 'deep/er/c.ho.yaml', 'deep/D.HO.YAML', '.hidden/e.ho.yaml'])
      note(name);
    for (const name of ['node_modules/x.ho.yaml', 'deep/.git/x.ho.yaml', 'x.yaml', 'x.ho.yaml.bak', 'xho.yaml'])
      note(name);
    note('zz.ho.yaml/inside.ho.yaml');
  });

  it('may be folders, which are searched, with a fixed order', async () => {
    assert.deepEqual(await names(folder.path), [
      '.hidden/e.ho.yaml',
      'a.ho.yaml',
      'b.ho.yml',
      'deep/D.HO.YAML',
      'deep/er/c.ho.yaml',
      'zz.ho.yaml/inside.ho.yaml',
    ]);
  });

  it('may be several, in their order, and a note that is named twice is checked once', async () => {
    const paths = [at('deep/er'), at('a.ho.yaml'), at('./deep'), at('deep/../a.ho.yaml')];
    assert.deepEqual(await names(...paths), ['deep/er/c.ho.yaml', 'a.ho.yaml', 'deep/D.HO.YAML']);
  });

  it('may be files of any name, if they are named', async () => {
    assert.deepEqual(await names(at('x.yaml'), at('node_modules')), ['x.yaml', 'node_modules/x.ho.yaml']);
  });

  it('may begin with dashes behind --', async () => {
    const { errors, exitCode } = await run(['check', '--', '--format']);
    assert.equal(errors, 'ho-notes: --format: There is no such file or folder.\n');
    assert.equal(exitCode, 2);
  });

  it('may hold links: to files they are followed, to folders they are not, so no search goes round', async () => {
    const linked = newFolder();
    linked.file('notes/a.ho.yaml', clean);
    symlinkSync(linked.path, join(linked.path, 'notes/up'));
    symlinkSync('a.ho.yaml', join(linked.path, 'notes/same.ho.yaml'));
    symlinkSync(linked.file('elsewhere.yaml', wrong), join(linked.path, 'notes/link.ho.yaml'));
    symlinkSync('nowhere', join(linked.path, 'notes/gone.ho.yaml'));
    symlinkSync('round.ho.yaml', join(linked.path, 'notes/round.ho.yaml'));
    symlinkSync('notes', join(linked.path, 'link'));
    const { files, errors, exitCode } = await checked(join(linked.path, 'link'));
    assert.deepEqual(
      files.map(({ path }: { path: string }) => path.slice(linked.path.length)),
      ['/link/a.ho.yaml', '/link/link.ho.yaml'],
    );
    assert.match(
      errors ?? '',
      /gone\.ho\.yaml: There is no such file or folder\.\n.*round\.ho\.yaml: It is a link that leads back/,
    );
    assert.equal(exitCode, 2);
    linked.remove();
  });
});

describe('a file that cannot be read', () => {
  const folder = newFolder();
  after(() => folder.remove());

  const utf16 = (mark: readonly number[], text: string) =>
    Buffer.concat([Buffer.from(mark), Buffer.from(text, 'utf16le')]);
  const asUtf8 = 'Save it as UTF-8: in VS Code click on the encoding in the status bar, then "Save with Encoding".';
  const cases: Record<string, [string | Uint8Array, string]> = {
    'UTF-16, little end first': [utf16([0xff, 0xfe], clean), `It is UTF-16 text. ${asUtf8}`],
    'UTF-16, big end first': [utf16([0xff, 0xfe], clean).swap16(), `It is UTF-16 text. ${asUtf8}`],
    'UTF-16 without a mark': [
      utf16([], clean),
      `It holds zero bytes, so it is UTF-16 text or no text at all. ${asUtf8}`,
    ],
    'Latin-1': [Buffer.from(`${clean}# Zähne\n`, 'latin1'), `It is not UTF-8 text: see line 7. ${asUtf8}`],
    'a sign that is cut off': [
      Buffer.from([...Buffer.from('a\nb'), 0xe2, 0x82]),
      `It is not UTF-8 text: see line 2. ${asUtf8}`,
    ],
    'a line that begins badly': [Buffer.from([0x61, 0x0a, 0xff, 0x0a]), `It is not UTF-8 text: see line 2. ${asUtf8}`],
    'far too large': [Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 'It is larger than 20 MB. No note is so large.'],
  };
  for (const [what, [content, sentence]] of Object.entries(cases)) {
    it(`is named for what it is: ${what}`, async () => {
      const path = folder.file('bad.ho.yaml', content);
      const { files, errors, exitCode } = await checked(path);
      assert.equal(errors, `ho-notes: ${path}: ${sentence}\n`);
      assert.deepEqual([files, exitCode], [[], 2]);
    });
  }

  it('does not stop the others, and its exit code wins', async () => {
    folder.file('bad.ho.yaml', Buffer.from([0x63, 0xff]));
    folder.file('clean.ho.yaml', clean);
    const last = folder.file('last/wrong.ho.yaml', wrong.replace('0043', '0044'));
    const empty = folder.file('empty/x.txt', '').replace('/x.txt', '');
    const gone = join(folder.path, 'gone.ho.yaml');
    const { files, errors, exitCode, summary } = await checked(gone, empty, folder.path, join(last, 'below'));
    assert.deepEqual((errors ?? '').replaceAll(`${folder.path}/`, '').split('\n'), [
      'ho-notes: gone.ho.yaml: There is no such file or folder.',
      'ho-notes: empty: There is no note in this folder: no file *.ho.yaml or *.ho.yml.',
      'ho-notes: last/wrong.ho.yaml/below: A part of the path is a file, not a folder.',
      `ho-notes: bad.ho.yaml: It is not UTF-8 text: see line 1. ${asUtf8}`,
      '',
    ]);
    assert.equal(files.length, 2);
    assert.equal(summary.error, 1);
    assert.equal(exitCode, 2);
  });

  it('is told of where the permission is missing', () => {
    const locked = newFolder();
    const file = locked.file('locked.ho.yaml', clean);
    locked.file('open.ho.yaml', clean);
    const inside = locked.file('closed/in.ho.yaml', clean).replace('/in.ho.yaml', '');
    chmodSync(locked.path, 0o755);
    chmodSync(file, 0o000);
    chmodSync(inside, 0o000);
    // Nothing is closed to the one user who may do anything, so the program runs as another one.
    const isAdministrator = process.getuid?.() === 0;
    const { stdout, stderr, status } = spawn(
      ['check', locked.path],
      '',
      isAdministrator ? { uid: 65_534, cwd: '/' } : {},
    );
    chmodSync(inside, 0o755);
    locked.remove();
    assert.match(
      stderr,
      /closed: It may not be read: the permission is missing\.\n.*locked\.ho\.yaml: It may not be read/,
    );
    assert.match(stdout, /^1 file: 0 error/m);
    assert.equal(status, 2);
  }).timeout(20_000);

  it('has a sentence whatever the system says', () => {
    assert.equal(sentenceFor('EIO'), 'It cannot be read (EIO).');
    for (const code of ['EACCES', 'EPERM', 'ENOENT', 'ELOOP', 'EISDIR']) assert.match(sentenceFor(code), /^[A-Z].*\.$/);
  });
});
