/** `ho-notes check`: what it says, how it counts, when it fails. The form of its output and exit codes are a contract. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { positionsIn } from '../../src/cli/report';
import { checked, clean, mild, newFolder, run, wrong } from './cli';

const broken = 'test/notes/broken.ho.yaml';
const expected = JSON.parse(readFileSync('test/notes/broken.expected.json', 'utf8'));

describe('ho-notes check', () => {
  const folder = newFolder();
  after(() => folder.remove());

  it('finds a sample clean, and no error in any', async () => {
    const { output, errors, exitCode } = await run(['check', 'media/samples/elbow-excision.ho.yaml']);
    assert.deepEqual([output, errors, exitCode], ['1 file: 0 error, 0 warning, 0 information, 0 hint\n', undefined, 0]);
    const all = await run(['check', 'media/samples', '--fail-on', 'error']);
    assert.match(all.output, /^\d+ files: 0 error/m);
    assert.equal(all.exitCode, 0);
  });

  it('prints file, line, column, level, message and rule of each problem, and sums up', async () => {
    const { output, exitCode } = await run(['check', broken]);
    const lines = output.split('\n');
    for (const { rule, severity, message, range } of expected) {
      const { line, column } = range.start;
      assert.ok(lines.includes(`${broken}:${line}:${column}: ${severity}: ${message} [${rule}]`), message);
    }
    assert.match(lines.at(-2) ?? '', /^1 file: \d+ error, \d+ warning, \d+ information, \d+ hint$/);
    assert.equal(exitCode, 1);
  });

  it('prints the problems of the broken note as JSON, as the editor shows them', async () => {
    const { version, files, summary } = await checked(broken);
    assert.equal(version, JSON.parse(readFileSync('package.json', 'utf8')).version);
    assert.deepEqual(files, [{ path: broken, problems: expected }]);
    const count = (severity: string) =>
      expected.filter((one: { severity: string }) => one.severity === severity).length;
    assert.deepEqual(summary, {
      files: 1,
      error: count('error'),
      warning: count('warning'),
      information: count('information'),
      hint: count('hint'),
    });
  });

  it('keeps to the names that the contract has', async () => {
    const { files } = await checked(broken, '--today', '2026-11-24');
    const names = new Set(files[0].problems.flatMap((problem: object) => Object.keys(problem)));
    const contract = ['rule', 'severity', 'kind', 'message', 'facts', 'range', 'items', 'related', 'acknowledged'];
    assert.deepEqual(
      [...names].filter((name) => !contract.includes(String(name))),
      [],
    );
    const { output } = await run(['check', broken, '--format', 'json']);
    assert.deepEqual(Object.keys(JSON.parse(output)), ['version', 'files', 'summary']);
  });

  for (const [name, text] of Object.entries({
    'LF line ends': clean,
    'CRLF line ends': clean.replaceAll('\n', '\r\n'),
    'a byte order mark, which does not count': `\uFEFF${clean}`,
    'signs of two UTF-16 units': clean.replace('case_id', '# 🦴🦴\ncase_id'),
  })) {
    it(`counts lines and columns from 1 and offsets from 0, in UTF-16 units, with ${name}`, async () => {
      const path = folder.file('counted/counted.ho.yaml', `${text.replace('site', 'sitt')}`);
      const { files } = await checked(path);
      const { range } = files[0].problems.find(({ rule }: { rule: string }) => rule === 'unknown-field');
      const shown = text.replace('\uFEFF', '');
      const offset = shown.indexOf('site');
      const before = shown.slice(0, offset).split(/\r\n|\r|\n/);
      const start = { line: before.length, column: (before.at(-1) ?? '').length + 1, offset };
      assert.deepEqual(range, { start, end: { ...start, column: start.column + 4, offset: offset + 4 } });
      assert.equal(start.column, 5);
    });
  }

  it('ends a line where an editor does', () => {
    const at = positionsIn('a\rb\r\n\nc');
    const places = [0, 1, 2, 3, 5, 6, 7].map(at).map(({ line, column }) => `${line}:${column}`);
    assert.deepEqual(places, ['1:1', '1:2', '2:1', '2:2', '3:1', '4:1', '4:2']);
  });

  it('counts the first line right when a byte order mark stands before it', async () => {
    const path = folder.file('mark.ho.yaml', `\uFEFF${mild}`);
    const { files } = await checked(path);
    assert.deepEqual(files[0].problems[0].range, {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 6, offset: 5 },
    });
  });

  it('fails from the level on that --fail-on names', async () => {
    const codes = async (text: string) => {
      const path = folder.file('fails.ho.yaml', text);
      const levels = ['error', 'warning', 'information', 'hint', 'never'];
      const outcomes = await Promise.all(levels.map((level) => run(['check', path, '--fail-on', level])));
      return outcomes.map(({ exitCode }) => exitCode);
    };
    assert.deepEqual(await codes(wrong), [1, 1, 1, 1, 0]);
    assert.deepEqual(await codes(mild), [0, 1, 1, 1, 0]);
    assert.deepEqual(await codes(clean), [0, 0, 0, 0, 0]);
  });

  it('fails at warnings unless another level is named', async () => {
    assert.equal((await run(['check', folder.file('mild.ho.yaml', mild)])).exitCode, 1);
  });

  it('answers the same on every day if the day is given', async () => {
    const first = await run(['check', broken, '--today=2026-11-24']);
    assert.deepEqual(await run(['check', broken, '--today', '2026-11-24']), first);
  });

  for (const day of ['2024-02-29', '2026-12-31', '2000-02-29']) {
    it(`takes ${day} as today`, async () => {
      assert.equal((await run(['check', folder.file('c.ho.yaml', clean), '--today', day])).exitCode, 0);
    });
  }

  for (const day of [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1900-02-29',
    '26-01-01',
    'now',
    '2026-1-1',
  ]) {
    it(`does not take ${day} as today`, async () => {
      const { output, errors, exitCode } = await run(['check', broken, '--today', day]);
      assert.match(
        errors ?? '',
        new RegExp(`^ho-notes: ${day} is no day of the calendar\\. Write --today as YYYY-MM-DD\\.`),
      );
      assert.deepEqual([output, exitCode], ['', 2]);
    });
  }
});

describe('notes of one folder with one case id', () => {
  const folder = newFolder();
  after(() => folder.remove());

  const duplicates = async (...args: string[]) => {
    const { files } = await checked(...args);
    return files.map(({ path, problems }: { path: string; problems: { rule: string; message: string }[] }) => [
      path.slice(folder.path.length + 1),
      problems.filter(({ rule }) => rule === 'case-id-duplicate').map(({ message }) => message.split(', so')[0]),
    ]);
  };

  before(() => {
    folder.file('a/one.ho.yaml', clean);
    folder.file('a/two.ho.yaml', wrong);
    folder.file('a/other.ho.yaml', clean.replace('0043', '0099'));
    folder.file('b/one.ho.yaml', clean);
    folder.file('b/unknown1.ho.yaml', clean.replace('ELB-0043', 'unknown'));
    folder.file('b/unknown2.ho.yaml', clean.replace('ELB-0043', 'unknown'));
  });

  it('are told of in each, by name, in the order of the files', async () => {
    assert.deepEqual(await duplicates(folder.path), [
      ['a/one.ho.yaml', ['two.ho.yaml has the same case_id']],
      ['a/other.ho.yaml', []],
      ['a/two.ho.yaml', ['one.ho.yaml has the same case_id']],
      ['b/one.ho.yaml', []],
      ['b/unknown1.ho.yaml', []],
      ['b/unknown2.ho.yaml', []],
    ]);
  });

  it('are compared when they are named one by one, too, and keep their other problems', async () => {
    const paths = ['a/two.ho.yaml', 'a/one.ho.yaml'].map((name) => `${folder.path}/${name}`);
    assert.deepEqual(await duplicates(...paths), [
      ['a/two.ho.yaml', ['one.ho.yaml has the same case_id']],
      ['a/one.ho.yaml', ['two.ho.yaml has the same case_id']],
    ]);
    const { files } = await checked(...paths);
    assert.deepEqual(
      files[0].problems.map(({ rule }: { rule: string }) => rule),
      ['case-id-duplicate', 'value-not-allowed'],
    );
  });

  it('are not compared with themselves', async () => {
    const path = `${folder.path}/a/one.ho.yaml`;
    assert.deepEqual(await duplicates(path, path, `${folder.path}/a/../a/one.ho.yaml`), [['a/one.ho.yaml', []]]);
  });
});
