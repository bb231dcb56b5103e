/** The command line as its users call it: output, exit codes, bad input. Their form is a contract. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { leftOut } from '../knowledge/leftOut';

/** As a process of its own, which costs time: for what only a process shows. */
const spawn = (args: string[], input = '') => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['dist/cli.js', ...args], { input, encoding: 'utf8' });
  return { stdout, stderr, status };
};

const core = 'case_id: ELB-0043\nnote_type: initial\ncause:\n  class: traumatic\nlesions:\n  - site: elbow\n';
const broken = 'test/notes/broken.ho.yaml';

describe('ho-notes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ho-notes-cli-'));
  after(() => rmSync(folder, { recursive: true }));

  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  it('finds a sample clean', async () => {
    const { output, exitCode } = await run(['check', 'media/samples/elbow-excision.ho.yaml']);
    assert.match(output, /^\d+ files?: 0 error, 0 warning, 0 information, 0 hint\n$/);
    assert.equal(exitCode, 0);
  });

  it('prints file, line, column, level, message and rule of each problem', () => {
    const { stdout, status } = spawn(['check', broken]);
    assert.match(stdout, /^test\/notes\/broken\.ho\.yaml:5:10: error: "traumatik" is not .*\[value-not-allowed\]$/m);
    assert.match(stdout, /^1 file: 4 error, 3 warning, 0 information, 0 hint$/m);
    assert.equal(status, 1);
  });

  it('prints the problems of the broken note as JSON, as the editor shows them', async () => {
    const { output } = await run(['check', broken, '--format', 'json']);
    const { version, files, summary } = JSON.parse(output);
    assert.equal(version, JSON.parse(readFileSync('package.json', 'utf8')).version);
    assert.deepEqual(files[0].problems, JSON.parse(readFileSync('test/notes/broken.expected.json', 'utf8')));
    assert.deepEqual(summary, { files: 1, error: 4, warning: 3, information: 0, hint: 0 });
  });

  for (const [name, text] of Object.entries({
    'LF line ends': core,
    'CRLF line ends': core.replaceAll('\n', '\r\n'),
    'a byte order mark, which is left out': `\uFEFF${core}`,
  })) {
    it(`counts lines and columns from 1 and offsets from 0, with ${name}`, async () => {
      const path = file('counted.ho.yaml', text.replace('site', 'sitt'));
      const { output } = await run(['check', path, '--format', 'json']);
      const [{ range }] = JSON.parse(output).files[0].problems;
      const start = text.replace('\uFEFF', '').indexOf('site');
      assert.deepEqual(range, {
        start: { line: 6, column: 5, offset: start },
        end: { line: 6, column: 9, offset: start + 4 },
      });
      rmSync(path);
    });
  }

  it('fails from the level on that --fail-on names', async () => {
    const path = file('missing.ho.yaml', core.replace('case_id: ELB-0043\n', ''));
    const levels = ['error', 'warning', 'information', 'hint', 'never'];
    const outcomes = await Promise.all(levels.map((level) => run(['check', path, '--fail-on', level])));
    assert.deepEqual(
      outcomes.map(({ exitCode }) => exitCode),
      [0, 1, 1, 1, 0],
    );
    rmSync(path);
  });

  it('searches folders, and goes on after a file that cannot be read', async () => {
    file('a.ho.yaml', core);
    file('b.ho.yml', core.replace('traumatic', 'trauma'));
    file('c.ho.yaml', Buffer.from([0x63, 0x61, 0xff, 0xfe]));
    file('other.yaml', 'not: ours');
    const { output, errors, exitCode } = await run(['check', folder, join(folder, 'gone.ho.yaml')]);
    assert.match(output, /^2 files: 1 error/m);
    assert.match(errors ?? '', /c\.ho\.yaml cannot be read as UTF-8 text/);
    assert.match(errors ?? '', /gone\.ho\.yaml cannot be read/);
    assert.equal(exitCode, 2);
  });

  it('reads standard input', () => {
    const { stdout, status } = spawn(['check', '-'], core.replace('traumatic', 'trauma'));
    assert.match(stdout, /^-:4:10: error: "trauma" is not/);
    assert.equal(status, 1);
  });

  it('explains itself', async () => {
    assert.match((await run(['--help'])).output, /^Usage: ho-notes check PATH/);
    assert.match((await run(['--version'])).output, /^ho-notes \d+\.\d+\.\d+ \(rules and facts \d{4}-\d\d\)\n$/);
  });

  it('prints the whole fact base with standing, sources, disputes and the last look at it', async () => {
    const { facts } = JSON.parse((await run(['facts', '--format', 'json'])).output);
    const ids: string[] = facts.map(({ id }: { id: string }) => id);
    assert.equal(ids.filter((id) => id.startsWith('S')).length, 61);
    assert.equal(ids.filter((id) => id.startsWith('L')).length, 147 - leftOut.size);
    for (const fact of facts) {
      for (const part of ['mark', 'statement', 'meaning', 'sources', 'disputes', 'reviewed']) assert.ok(part in fact);
    }
    const { output } = await run(['facts']);
    for (const id of ids) assert.match(output, new RegExp(`^${id} \\(`, 'm'));
  });

  it('explains a rule, a fact, a dispute and a warning', async () => {
    for (const id of ['surgery-before-4-months', 'S43', 'X12', 'W4']) {
      const { output, exitCode } = await run(['explain', id]);
      assert.match(output, /^# /);
      assert.ok(!/\]\((?!https:)/.test(output), output);
      assert.equal(exitCode, 0);
    }
  });

  for (const args of [
    ['chekc'],
    ['explain'],
    ['explain', 'nothing'],
    ['facts', '--format', 'xml'],
    ['check'],
    ['check', '-', '--format', 'xml'],
    ['check', '-', '--fail-on', 'all'],
    ['check', '-', '--loud'],
    ['check', '-', '--today', 'now'],
  ]) {
    it(`answers "${args.join(' ')}" with a sentence and exit code 2`, async () => {
      const { output, errors, exitCode } = await run(args);
      assert.match(errors ?? '', /^ho-notes: [A-Z].*\. See ho-notes --help\.\n$/);
      assert.equal(output, '');
      assert.equal(exitCode, 2);
    });
  }
});
