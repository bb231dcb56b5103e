/** Which project file counts for `ho-notes check`, and what is said of one that is wrong. */
import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { checked, clean, mild, newFolder, run, spawn } from './cli';

const rules = (levels: Record<string, string>) => JSON.stringify({ rules: levels });

describe('the project file on the command line', () => {
  const folder = newFolder();
  after(() => folder.remove());
  const at = (name: string) => join(folder.path, name);
  const severities = async (...args: string[]) => {
    const { files } = await checked(...args);
    return files.map(({ problems }: { problems: { severity: string }[] }) =>
      problems.map(({ severity }) => severity).join(),
    );
  };

  before(() => {
    folder.file('plain/a.ho.yaml', mild);
    folder.file('study/.ho-notes.json', rules({ 'unknown-field': 'error' }));
    folder.file('study/a.ho.yaml', mild);
    folder.file('study/site/far/a.ho.yaml', mild);
    folder.file('study/site/near/.ho-notes.json', rules({ 'unknown-field': 'hint' }));
    folder.file('study/site/near/a.ho.yaml', mild);
    folder.file('study/site/bare/.ho-notes.json', '{}');
    folder.file('study/site/bare/a.ho.yaml', mild);
    folder.file('other.json', rules({ 'unknown-field': 'information' }));
  });

  it('is the nearest one, in the folder of the note or above it, and that one alone', async () => {
    assert.deepEqual(await severities(at('plain'), at('study')), ['warning', 'error', 'warning', 'error', 'hint']);
    assert.deepEqual(await severities(at('study/site/near/a.ho.yaml'), at('study/site/far')), ['hint', 'error']);
  });

  it('can switch off what it may', async () => {
    folder.file('off/.ho-notes.json', rules({ 'unknown-field': 'off' }));
    folder.file('off/a.ho.yaml', mild);
    assert.equal((await run(['check', at('off')])).output, '1 file: 0 error, 0 warning, 0 information, 0 hint\n');
  });

  it('can be named for all notes', async () => {
    for (const args of [['--config', at('other.json')], [`--config=${relative(process.cwd(), at('other.json'))}`]]) {
      assert.deepEqual(new Set(await severities(at('study'), at('plain'), ...args)), new Set(['information']));
    }
  });

  it('is that of the current folder for standard input', () => {
    const codes = ['plain', 'study/site/far'].map((name) => {
      return spawn(['check', '-', '--fail-on', 'error'], mild, { cwd: at(name) }).status;
    });
    assert.deepEqual(codes, [0, 1]);
  }).timeout(20_000);

  it('does not depend on the folder the program is started in', () => {
    const { stdout } = spawn(['check', '../study/a.ho.yaml'], '', { cwd: at('plain') });
    assert.match(stdout, /^\.\.\/study\/a\.ho\.yaml:1:1: error: /);
  }).timeout(20_000);
});

describe('a project file that is wrong', () => {
  const folder = newFolder();
  after(() => folder.remove());
  const text = '{\n  "rules": {\n    "unknown-field": "hint",\n    "core-field-missing": "loud"\n  }\n}\n';

  it('is told of once, with its place; what is right in it counts, the notes are checked, the exit code is 2', async () => {
    const file = folder.file('.ho-notes.json', text);
    folder.file('a.ho.yaml', mild);
    folder.file('b/b.ho.yaml', clean);
    const { output, errors, exitCode } = await run(['check', folder.path]);
    assert.equal(
      errors,
      `ho-notes: ${relative(process.cwd(), file)}:4:27: This is not a level, so it does not count. Write off, hint, information, warning or error.\n`,
    );
    assert.match(output, /a\.ho\.yaml:1:1: hint: .*\n2 files: 0 error, 0 warning, 0 information, 1 hint\n$/);
    assert.equal(exitCode, 2);
  });

  it('is told of with its place in the formats of services, too', async () => {
    const path = folder.file('a.ho.yaml', clean);
    const { output } = await run(['check', path, '--format', 'github']);
    assert.match(output, /^::error file=.*\.ho-notes\.json,line=4,col=27::This is not a level/);
    const sarif = JSON.parse((await run(['check', path, '--format', 'sarif'])).output).runs[0].invocations[0];
    const { region } = sarif.toolExecutionNotifications[0].locations[0].physicalLocation;
    assert.deepEqual(region, { startLine: 4, startColumn: 27 });
  });

  for (const [what, content, sentence] of [
    ['UTF-16', Buffer.from('\uFEFF{}', 'utf16le'), 'It is UTF-16 text\\.'],
    ['a comment', '{\n  // levels\n}', '[^:]*: A comment cannot stand in this file\\.'],
  ] as const) {
    it(`is told of where it is no JSON in UTF-8: ${what}`, async () => {
      folder.file('bad/.ho-notes.json', content);
      const path = folder.file('bad/a.ho.yaml', clean);
      const { errors, output, exitCode } = await run(['check', path]);
      assert.match(
        errors ?? '',
        new RegExp(`^ho-notes: .*bad/\\.ho-notes\\.json:(2:3)? ?:? ?${sentence}`.replace('[^:]*: ', '')),
      );
      assert.match(output, /^1 file: 0 error/);
      assert.equal(exitCode, 2);
    });
  }

  it('is told of where it is a folder, or missing though it was named', async () => {
    const path = folder.file('c/a.ho.yaml', clean);
    folder.file('c/.ho-notes.json/x', '');
    const asFolder = await run(['check', path]);
    assert.match(asFolder.errors ?? '', /c\/\.ho-notes\.json: This is a folder, where a file is wanted\.\n$/);
    const gone = await run(['check', path, folder.file('d/a.ho.yaml', clean), '--config', 'gone.json']);
    assert.equal(gone.errors, 'ho-notes: gone.json: There is no such file or folder.\n');
    assert.match(gone.output, /^2 files: 0 error/);
    assert.deepEqual([asFolder.exitCode, gone.exitCode], [2, 2]);
  });
});
