/** The package: exactly these files, and small. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { packed } from './bench/packed';

const mostFiles = 32;
// Half of it is what is known: facts with sources, and the text of every field. A rule takes less than a kilobyte, all
// snippets together take eight, and what a Node host begins with, though it is in the other bundle as well, takes ten.
const mostBytes = 450 * 1024;

describe('the package', () => {
  let made: Awaited<ReturnType<typeof packed>>;

  before(async function () {
    this.timeout(30_000);
    made = await packed();
  });

  it('lists what ships, and leaves out the rest', async () => {
    const [first] = (await readFile('.vscodeignore', 'utf8')).split('\n');
    assert.equal(first, '**', '.vscodeignore begins with ** and then names what ships');
    const samples = (await readdir('media/samples', { recursive: true })).filter((file) => file.endsWith('.ho.yaml'));
    assert.deepEqual(
      made.files.toSorted(),
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'ThirdPartyNotices.txt',
        'dist/extension.js',
        'dist/main.js',
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
    assert.ok(made.files.length <= mostFiles, `${made.files.length} files; at most ${mostFiles}`);
  });

  it('is small', () => {
    assert.ok(made.bytes <= mostBytes, `${made.bytes} bytes; at most ${mostBytes}`);
  });
});
