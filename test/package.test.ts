/** The package: exactly these files, and small. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';

const mostFiles = 32;
// Half of it is what is known: facts with sources, and the text of every field. A rule takes less than a kilobyte, all
// snippets together take eight.
const mostBytes = 440 * 1024;

describe('the package', () => {
  it('lists what ships, and leaves out the rest', async function () {
    this.timeout(30_000);
    const [first] = (await readFile('.vscodeignore', 'utf8')).split('\n');
    assert.equal(first, '**', '.vscodeignore begins with ** and then names what ships');
    const samples = (await readdir('media/samples', { recursive: true })).filter((file) => file.endsWith('.ho.yaml'));
    const files = await listFiles({ cwd: process.cwd(), packageManager: PackageManager.None });
    assert.deepEqual(
      files.sort(),
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'ThirdPartyNotices.txt',
        'dist/extension.js',
        'media/file-dark.svg',
        'media/file-light.svg',
        'media/ho-case-note.tmLanguage.json',
        'media/icon.png',
        'media/language-configuration.json',
        ...['begin', 'check', 'explain', 'guide', 'suggest'].map((step) => `media/walkthrough/${step}.svg`),
        ...samples.map((file) => `media/samples/${file}`),
        'package.json',
        'schemas/ho-notes.schema.json',
        'snippets/ho-case-note.json',
      ].sort(),
    );
    assert.ok(files.length <= mostFiles, `${files.length} files; at most ${mostFiles}`);
  });

  it('is small, and can be made', async function () {
    this.timeout(30_000);
    const folder = await mkdtemp(join(tmpdir(), 'ho-notes-vsix-'));
    const { log } = console;
    try {
      console.log = () => undefined;
      const packagePath = join(folder, 'extension.vsix');
      await createVSIX({ cwd: process.cwd(), packagePath, dependencies: false, rewriteRelativeLinks: false });
      const { size } = await stat(packagePath);
      assert.ok(size <= mostBytes, `${size} bytes; at most ${mostBytes}`);
    } finally {
      console.log = log;
      await rm(folder, { recursive: true });
    }
  });
});
