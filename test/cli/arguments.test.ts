/** Arguments of the command line: what is understood, what is refused in a sentence, and that help tells it all. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { argumentsOf, type Command } from '../../src/cli/command';
import { commands } from '../../src/cli/run';
import { leftOut } from '../knowledge/leftOut';
import { run } from './cli';

const command: Command = {
  name: 'try',
  operands: 'PATH...',
  summary: 'Tries',
  options: [
    { name: 'format', value: 'FORMAT', allowed: ['text', 'json'], fallback: 'text', description: 'how' },
    { name: 'config', value: 'FILE', description: 'which' },
    { name: 'write', description: 'whether' },
  ],
  run: async () => ({ output: '', exitCode: 0 }),
};

const parsed = (...args: string[]) => {
  const { operands, values } = argumentsOf(command, args);
  return [operands, Object.fromEntries(values)];
};

describe('arguments', () => {
  it('without a value are there or not, wherever they stand', () => {
    const flagsOf = (...args: string[]) => [...argumentsOf(command, args).flags];
    assert.deepEqual(flagsOf('a', 'b'), []);
    for (const args of [
      ['--write', 'a'],
      ['a', '--write'],
      ['--format', 'json', '--write', '--write'],
    ])
      assert.deepEqual(flagsOf(...args), ['write']);
    assert.deepEqual(parsed('--write', 'a'), [['a'], { format: 'text' }]);
    assert.deepEqual(flagsOf('--', '--write'), []);
  });

  const rows: [string[], string[], Record<string, string>][] = [
    [[], [], { format: 'text' }],
    [['a', '--format', 'json', 'b'], ['a', 'b'], { format: 'json' }],
    [['--format=json', '-'], ['-'], { format: 'json' }],
    [['--format', 'json', '--format=text'], [], { format: 'text' }],
    [['--config=a=b'], [], { format: 'text', config: 'a=b' }],
    [['--config=--x'], [], { format: 'text', config: '--x' }],
    [['--config', '-'], [], { format: 'text', config: '-' }],
    [['--', '--format', '--'], ['--format', '--'], { format: 'text' }],
    [['a', '--', '-b'], ['a', '-b'], { format: 'text' }],
  ];
  for (const [args, operands, values] of rows) {
    it(`are understood: ${args.join(' ') || 'none'}`, () => assert.deepEqual(parsed(...args), [operands, values]));
  }

  const refused: Record<string, string> = {
    '--fromat json': 'There is no option --fromat. Did you mean --format?',
    '--loud': 'There is no option --loud.',
    '--loud=1': 'There is no option --loud.',
    '-f json': 'There is no option -f.',
    '--format': 'Write a value behind --format: text or json.',
    '--format=': 'Write a value behind --format: text or json.',
    '--config --format json': 'Write a value behind --config: FILE.',
    '--format jsn': 'jsn is not a value of --format. Did you mean json? Write text or json.',
    '--write=yes': 'Nothing may stand behind --write.',
    '--wirte': 'There is no option --wirte. Did you mean --write?',
    '--config --write': 'Write a value behind --config: FILE.',
    '--format xml': 'xml is not a value of --format. Write text or json.',
  };
  for (const [args, message] of Object.entries(refused)) {
    it(`are refused in a sentence: ${args}`, () => assert.throws(() => parsed(...args.split(' ')), { message }));
  }

  it('are refused where nothing may stand', async () => {
    assert.throws(() => argumentsOf({ ...command, operands: '' }, ['a', 'b']), {
      message: 'Nothing may stand here: a b.',
    });
    for (const name of ['facts', 'schema']) assert.equal((await run([name, 'x'])).exitCode, 2);
  });
});

describe('wrong use', () => {
  const rows: Record<string, string> = {
    chekc: 'There is no command chekc. Did you mean check? See ho-notes --help.',
    convert: 'There is no command convert. See ho-notes --help.',
    '--versoin': 'There is no option --versoin. Did you mean --version? See ho-notes --help.',
    check: 'Name a file or a folder to check, or - for standard input. See ho-notes check --help.',
    'check --format=text': 'Name a file or a folder to check, or - for standard input. See ho-notes check --help.',
    'check - --fail-on warn':
      'warn is not a value of --fail-on. Write error, warning, information, hint or never. See ho-notes check --help.',
    'check - --fail-on Warning':
      'Warning is not a value of --fail-on. Did you mean warning? Write error, warning, information, hint or never. See ho-notes check --help.',
    explain: 'Name one field, value, rule, fact, dispute or warning to explain. See ho-notes explain --help.',
    'explain S43 S44': 'There is no field, value, rule, fact, dispute or warning S43 S44. See ho-notes explain --help.',
    'explain nothing': 'There is no field, value, rule, fact, dispute or warning nothing. See ho-notes explain --help.',
    guidance: 'Name a topic of guidance and one file, or - for standard input. See ho-notes guidance --help.',
    'guidance imaging': 'Name a topic of guidance and one file, or - for standard input. See ho-notes guidance --help.',
    'guidance imaging a b':
      'Name a topic of guidance and one file, or - for standard input. See ho-notes guidance --help.',
    'guidance surgery_timing a':
      'There is no guidance on surgery_timing. Did you mean surgery-timing? Write differential, prevention, surgery-timing, imaging, rehabilitation or referral. See ho-notes guidance --help.',
    'guidance imaging - --write': 'Standard input cannot be written: name a file. See ho-notes guidance --help.',
    'guidance imaging - --day 2026-02-30':
      '2026-02-30 is no day of the calendar. Write --day as YYYY-MM-DD. See ho-notes guidance --help.',
    'facts --format xml': 'xml is not a value of --format. Write text or json. See ho-notes facts --help.',
  };
  for (const [args, sentence] of Object.entries(rows)) {
    it(`is answered with a sentence and exit code 2: ${args}`, async () => {
      const { output, errors, exitCode } = await run(args.split(' '));
      assert.deepEqual([output, errors, exitCode], ['', `ho-notes: ${sentence}\n`, 2]);
    });
  }
});

describe('help', () => {
  it('names every command, and is the answer to nothing', async () => {
    const { output, exitCode } = await run(['--help']);
    for (const { name, summary } of commands) assert.match(output, new RegExp(`^  ${name} .*${summary}$`, 'm'));
    assert.equal(exitCode, 0);
    for (const args of [[], ['-h']]) assert.deepEqual(await run(args), { output, exitCode });
  });

  it('of a command names exactly the options that are parsed, with their values', async () => {
    for (const { name, options } of commands) {
      const { output, exitCode } = await run([name, '--help']);
      assert.equal(exitCode, 0);
      assert.match(output, new RegExp(`^Usage: ho-notes ${name}`));
      const named = [...output.matchAll(/^ {2}--([\w-]+)(?: (\S+))?/gm)].map(([, option, value]) => [option, value]);
      assert.deepEqual(
        named,
        options.map(({ name: option, allowed, value }) => [option, allowed?.join('|') ?? value]),
      );
      for (const line of output.split('\n')) assert.ok(line.length <= 110, line);
    }
  });

  it('is given whatever else is wrong, but not behind --', async () => {
    const { output } = await run(['check', '--help']);
    assert.equal((await run(['check', '--loud', '--today', 'x', '-h'])).output, output);
    assert.equal((await run(['check', '--', '--help'])).exitCode, 2);
  });

  it('of the README and the contract in the changelog name every command and option, and no others', () => {
    const flags = new Set(commands.flatMap(({ options }) => options.map(({ name }) => `--${name}`)));
    // `--pipe` is an option of GNU parallel.
    const known = new Set([...flags, '--help', '--version', '--pipe']);
    const readme = readFileSync('README.md', 'utf8');
    const section = readme.slice(readme.indexOf('### The command line'), readme.indexOf('### The note format'));
    const changelog = readFileSync('CHANGELOG.md', 'utf8');
    for (const [page, text] of Object.entries({ readme: section, changelog })) {
      for (const flag of flags) assert.ok(text.includes(flag), `${page}: ${flag}`);
      for (const { name } of commands) assert.ok(text.includes(`ho-notes ${name}`), `${page}: ${name}`);
      for (const [flag] of text.matchAll(/(?<![\w-])--[a-z][\w-]+/g)) assert.ok(known.has(flag), `${page}: ${flag}`);
      for (const { options } of commands) {
        for (const { allowed = [] } of options)
          for (const value of allowed) assert.ok(text.includes(value), `${page}: ${value}`);
      }
    }
  });
});

describe('what the program knows', () => {
  it('is dated with its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { output } = await run(['--version']);
    assert.match(output, /^ho-notes (\S+) \(rules and facts \d{4}-\d\d\)\n$/);
    assert.ok(output.startsWith(`ho-notes ${version} `));
  });

  it('is printed: the whole fact base with standing, sources, disputes and the last look at it', async () => {
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

  it('is explained: a rule, a kind of problem, a fact, a dispute and a warning', async () => {
    for (const id of ['surgery-before-4-months', 'unknown-field', 'S43', 'X12', 'W4']) {
      const { output, exitCode } = await run(['explain', id]);
      assert.match(output, /^# /);
      assert.ok(!/\]\((?!https:)/.test(output), output);
      assert.equal(exitCode, 0);
    }
  });

  it('is explained as on hover: a field, a value of it, and a value by itself', async () => {
    for (const [args, first] of [
      [['surgery.when'], '**When** `surgery.when`'],
      [['surgery.type=biopsy'], '**biopsy**: A sample is taken.'],
      [['biopsy'], '**biopsy**: A sample is taken.'],
      [['lesions.grade=brooker', 'III'], '**Brooker III**: Spurs of bone'],
    ] as const) {
      const { output, exitCode } = await run(['explain', ...args]);
      assert.ok(output.startsWith(first), output);
      assert.ok(!/\]\((?!https:)/.test(output), output);
      assert.equal(exitCode, 0);
    }
  });

  it('is the schema as published, sign for sign', async () => {
    const { output, exitCode } = await run(['schema']);
    assert.equal(output, readFileSync('schemas/ho-case-note.schema.json', 'utf8'));
    assert.equal(exitCode, 0);
  });
});
