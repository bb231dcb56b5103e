/** `ho-notes check --stdin-files`: one line out for each line in, in order, at once, whatever the line is. */
import assert from 'node:assert/strict';
import { spawnSync, spawn as start } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { filter } from '../../src/cli/filter';
import { linesOf } from '../../src/cli/lines';
import { installed, programOnPath } from '../host/debian';
import { checked, clean, mild, newFolder, run, spawn, wrong } from './cli';

const args = ['check', '--stdin-files', '--format', 'ndjson', '--today', '2026-11-24'];

/** What the filter answers to these bytes. */
async function answersTo(...chunks: (string | Buffer)[]) {
  let printed = '';
  let said = '';
  const request = {
    format: 'ndjson',
    colour: false,
    failOn: 'warning',
    today: '2026-11-24',
    config: undefined,
  } as const;
  const input = async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  };
  const terminal = {
    colour: false,
    print: async (text: string) => {
      printed += text;
      return true;
    },
    complain: (text: string) => {
      said += text;
    },
  };
  const { exitCode } = await filter(input(), request, terminal);
  const answers = printed
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  return { answers, said, exitCode };
}

describe('the filter', () => {
  const folder = newFolder();
  after(() => folder.remove());
  const given = (path: string, text: string) => JSON.stringify({ path, text });

  it('answers a path, and a text, as ndjson does for a file', async () => {
    const path = folder.file('wrong.ho.yaml', wrong);
    const { files } = await checked(path);
    const odd = folder.file('odd\n name.ho.yaml', mild);
    const { answers, said, exitCode } = await answersTo(
      `${path}\n${given('a b', wrong)}\n${JSON.stringify({ path: odd })}`,
    );
    assert.deepEqual(answers[0], files[0]);
    assert.deepEqual(answers[1], { ...files[0], path: 'a b' });
    assert.deepEqual([answers[2].path, answers[2].problems.length], [odd, 1]);
    assert.deepEqual([answers.length, said, exitCode], [3, '', 0]);
  });

  it('answers what it cannot read with an error, in its place, and goes on', async () => {
    const lines = [
      'gone.ho.yaml',
      '',
      '{"path": "a"',
      '{"text": "a"}',
      '{"path": 7}',
      '{"path": "a", "text": 7}',
      '-',
      '/dev/stdin',
      '/dev/zero',
      'a\0b',
      folder.path,
      given('a', clean),
    ];
    const { answers, said, exitCode } = await answersTo(
      lines.map((line) => `${line}\r\n`).join(''),
      Buffer.from([0xff, 0x0a]),
    );
    const errors = answers.map(({ path, error = '' }) => [path, error.split('.')[0]]);
    assert.deepEqual(errors, [
      ['gone.ho.yaml', 'There is no such file or folder'],
      [null, 'This line is empty'],
      ...Array.from({ length: 4 }, () => [null, 'This line cannot be read']),
      ...Array.from({ length: 2 }, () => [null, 'This line names standard input, which holds these lines']),
      ['/dev/zero', 'It is a pipe or a device, not a file'],
      ['a\0b', 'No name of a file holds a zero byte'],
      [folder.path, 'This is a folder, where a file is wanted'],
      ['a', ''],
      [null, 'This line is not UTF-8 text'],
    ]);
    assert.deepEqual([said, exitCode], ['', 0]);
  });

  it('keeps nothing of a line: case ids are not compared, and each answer is that of the line alone', async () => {
    const lines = [given('a', clean), given('a', clean), given('b', wrong), given('a', clean)];
    const together = (await answersTo(lines.join('\n'))).answers;
    const alone = await Promise.all(lines.map(async (line) => (await answersTo(line)).answers[0]));
    assert.deepEqual(together, alone);
    assert.deepEqual(together[0], { path: 'a', problems: [] });
  });

  it('takes lines as they come, cut anywhere', async () => {
    const bytes = Buffer.from(`${given('é🦴', `${clean}# é🦴\u2028\n`)}\n${given('b', wrong)}\n`);
    const whole = await answersTo(bytes);
    for (const size of [1, 7]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      );
      assert.deepEqual(await answersTo(...chunks), whole);
    }
    assert.deepEqual(
      whole.answers.map(({ path }) => path),
      ['é🦴', 'b'],
    );
  });

  it('finds the project file of the path, and tells of its mistakes with exit code 2', async () => {
    folder.file('study/.ho-notes.json', '{"rules": {"unknown-field": "hint"}, "nonsense": 1}');
    const { answers, said, exitCode } = await answersTo(`${given(join(folder.path, 'study/new.ho.yaml'), mild)}\n`);
    assert.equal(answers[0].problems[0].severity, 'hint');
    assert.match(said, /\.ho-notes\.json:1:\d+: There is no setting "nonsense"/);
    assert.equal(exitCode, 2);
  });

  it('does not keep a line that is too long', async () => {
    const stream = async function* () {
      for (const part of ['ab', 'cde', 'f\nabc\n', 'abcd', '\nab']) yield Buffer.from(part);
    };
    const lines: (string | undefined)[] = [];
    for await (const line of linesOf(stream(), 3)) lines.push(line?.toString());
    assert.deepEqual(lines, [undefined, 'abc', undefined, 'ab']);
  });

  for (const [more, sentence] of [
    [['a.ho.yaml'], 'With --stdin-files standard input names the files: name none here.'],
    [['--format', 'text'], 'With --stdin-files each line has its answer: add --format ndjson.'],
    [['--fail-on', 'error'], 'With --stdin-files the answers tell of problems: leave out --fail-on.'],
  ] as const) {
    it(`is refused in a sentence: ${more.join(' ')}`, async () => {
      const { errors, exitCode } = await run([...args, ...more]);
      assert.deepEqual([errors?.includes(sentence), exitCode], [true, 2], errors);
    });
  }
});

describe('the filter as a process', function () {
  this.timeout(60_000);
  const folder = newFolder();
  after(() => folder.remove());

  it('has answered a line before the next one comes', async () => {
    const child = start(process.execPath, ['dist/cli.js', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (const path of ['a', 'b', 'c']) {
      child.stdin.write(`${JSON.stringify({ path, text: wrong })}\n`);
      const { value } = await answers.next();
      assert.equal(JSON.parse(value).path, path);
    }
    child.stdin.end();
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });

  it('says nothing to nothing, and ends quietly when nobody reads on', async () => {
    assert.deepEqual(spawn(args, ''), { stdout: '', stderr: '', status: 0 });
    const child = start(process.execPath, ['dist/cli.js', ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdin.on('error', () => undefined);
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const line = `${JSON.stringify({ path: 'a', text: wrong })}\n`;
    const feed = setInterval(() => child.stdin.write(line), 1);
    assert.deepEqual(await once(child, 'close'), [0, null]);
    clearInterval(feed);
    assert.equal(said, '');
  });

  it('shares the work with others under GNU parallel, by the recipe of the README', async () => {
    if (!programOnPath('parallel')) await installed({ name: 'GNU parallel', packages: ['parallel'] });
    for (let number = 0; number < 60; number++) {
      folder.file(`notes/n ${number}.ho.yaml`, (number % 2 ? clean : wrong).replace('0043', String(number)));
    }
    const recipe = /^find .*\| parallel .*$/m.exec(readFileSync('README.md', 'utf8'))?.[0] ?? assert.fail('no recipe');
    const program = `${JSON.stringify(process.execPath)} ${JSON.stringify(join(process.cwd(), 'dist/cli.js'))}`;
    // Fewer notes a job, so that there are several jobs.
    const command = recipe.replace('ho-notes', program).replace('-N 500', '-j2 -N 7');
    const { stdout, stderr, status } = spawnSync('sh', ['-c', command], { cwd: folder.path, encoding: 'utf8' });
    assert.deepEqual([stderr, status], ['', 0]);
    const found = spawnSync('sh', ['-c', recipe.split('|')[0] ?? ''], { cwd: folder.path, encoding: 'utf8' }).stdout;
    const answers = stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      answers.map(({ path }) => path),
      found.split('\n').slice(0, -1),
    );
    assert.equal(answers.filter(({ problems }) => problems.length === 1).length, 30);
  }).timeout(300_000);
});
