/** `ho-notes guidance`: what it prints in each format, and that `--write` changes what it should, byte for byte. */
import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { notice, read } from '../../src/service/index';
import { type Folder, newFolder, run, spawn } from './cli';

const note = `case_id: ELB-0043
note_type: initial
cause:
  class: traumatic
  when: 2026-01-20
lesions:
  - site: elbow
surgery:
  - id: sx1
    type: ho_excision # planned with the family
    status: planned
    when: 2026-03-20
`;

let folder: Folder;
let path: string;

beforeEach(() => {
  folder = newFolder();
  path = folder.file('a.ho.yaml', note);
});
afterEach(() => folder.remove());

const guidance = (topic: string, ...args: string[]) => run(['guidance', topic, ...args, '--day', '2026-11-24']);
const bytes = () => readFileSync(path, 'utf8');

/** What stands in the note: the part before guidance, and the topics and days of its entries. */
const entriesIn = (text: string) =>
  read(text).notes.map(
    ({ data }) => Array.isArray(data.guidance) && data.guidance.map((one) => [one?.topic, one?.when]),
  );

describe('guidance on the command line', () => {
  it('is printed, and the note is left as it is', async () => {
    const { output, errors, exitCode } = await guidance('surgery-timing', path);
    assert.match(output, /^This note shows:\n- .*\(S\d+\)\n/);
    assert.ok(output.endsWith(`${notice}\n\nIt is not in the note yet: --write inserts it.\n`), output);
    assert.deepEqual([errors, exitCode, bytes()], [undefined, 0, note]);
  });

  it('is data in JSON: statements, what is held back, what it rests on, and empty fields', async () => {
    const { output, exitCode } = await guidance('surgery-timing', path, '--format', 'json');
    const { notes, ...rest } = JSON.parse(output);
    assert.deepEqual(
      [rest.topic, rest.day, rest.written, exitCode, bytes()],
      ['surgery-timing', '2026-11-24', false, 0, note],
    );
    assert.match(rest.edition, /^\d{4}-\d\d$/);
    const [{ case_id, standing, statements, heldBack, basedOn, stubs }] = notes;
    assert.deepEqual([case_id, standing], ['ELB-0043', 'new']);
    for (const { id, role, text, slots, from } of statements)
      assert.ok([id, role, text, slots, from].every((part) => part !== undefined));
    assert.ok(Array.isArray(heldBack));
    assert.ok(basedOn.includes('cause when 2026-01-20'));
    assert.ok(stubs.some((stub: { path?: string }) => stub.path === 'surgery.0.timing_reason'));
  });

  it('is in YAML what would be inserted, also in the right entry', async () => {
    for (const topic of ['surgery-timing', 'differential', 'imaging']) {
      const { output, exitCode } = await guidance(topic, path, '--format', 'yaml');
      assert.deepEqual([exitCode, read(output).parsed.faults], [0, []]);
      await guidance(topic, path, '--write');
      const lines = new Set(
        bytes()
          .split('\n')
          .map((line) => line.trim()),
      );
      const strange = output.split('\n').filter((line) => !lines.has(line.trim()) && line.trim() !== '- id: sx1');
      assert.deepEqual(strange, []);
    }
    const { output } = await guidance('surgery-timing', folder.file('b.ho.yaml', note), '--format', 'yaml');
    assert.match(output, /^surgery:\n {2}- id: sx1\n {4}# [^\n]+\n(?: {4}[^\n]*\n)*? {4}timing_reason: \n/m);
  });

  it('is the same data and YAML when it has just been inserted', async () => {
    const { output } = await guidance('imaging', path, '--format', 'yaml');
    assert.equal((await guidance('imaging', path, '--format', 'yaml', '--write')).output, output);
    const written = await guidance('differential', path, '--format', 'json', '--write');
    assert.equal(JSON.parse(written.output).written, true);
    assert.deepEqual(entriesIn(bytes()), [
      [
        ['imaging', '2026-11-24'],
        ['differential', '2026-11-24'],
      ],
    ]);
  });

  it('comes for each note of a file', async () => {
    const two = folder.file('two.ho.yaml', `${note}---\n${note.replace('0043', '0044')}`);
    const { output } = await guidance('imaging', two, '--write');
    assert.match(output, /^ELB-0043\n\n.*\n\nELB-0044\n\n/s);
    assert.equal(output.match(/It was inserted\.\n/g)?.length, 2);
    const each = [['imaging', '2026-11-24']];
    assert.deepEqual(entriesIn(readFileSync(two, 'utf8')), [each, each]);
    const { output: yaml } = await guidance('differential', two, '--format', 'yaml');
    assert.deepEqual(entriesIn(yaml).length, 2);
  });

  it('comes for standard input', () => {
    const { stdout, status } = spawn(['guidance', 'imaging', '-'], `\uFEFF${note}`);
    assert.ok(stdout.endsWith('It is not in the note yet: --write inserts it.\n'), stdout);
    assert.equal(status, 0);
  });

  it('shows signs that steer a terminal, and does not obey them', async () => {
    const odd = folder.file('odd.ho.yaml', `${note.replace('ELB-0043', '"ELB\\e[31m"')}---\n${note}`);
    const { output } = await guidance('imaging', odd);
    assert.ok(output.startsWith('ELB\\u001b[31m\n'), output);
  });
});

describe('guidance that is written', () => {
  it('only adds lines, in UTF-8 with its mark and the line ends of the file', async () => {
    const text = `\uFEFF${note.replaceAll('\n', '\r\n')}`;
    path = folder.file('crlf.ho.yaml', text);
    chmodSync(path, 0o640);
    const { output } = await guidance('surgery-timing', path, '--write');
    assert.ok(output.endsWith('It was inserted.\n'));
    const after = bytes();
    assert.ok(!/(?<!\r)\n/.test(after) && after.startsWith('\uFEFFcase_id'));
    let from = 0;
    for (const line of text.split('\r\n')) {
      const at = after.indexOf(`${line}\r\n`, from);
      assert.ok(at >= from || line === '', line);
      from = Math.max(at, from);
    }
    assert.equal(statSync(path).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder.path).sort(), ['a.ho.yaml', 'crlf.ho.yaml']);
  });

  it('is written once', async () => {
    await guidance('imaging', path, '--write');
    const { mtimeMs, ino } = statSync(path);
    const after = bytes();
    const { output, exitCode } = await guidance('imaging', path, '--write');
    assert.ok(output.endsWith('\nNothing to insert: the note has this guidance already.\n'));
    assert.deepEqual([exitCode, bytes(), statSync(path).mtimeMs, statSync(path).ino], [0, after, mtimeMs, ino]);
    const { output: yaml } = await guidance('imaging', path, '--format', 'yaml');
    assert.equal(yaml, '# Nothing to insert: the note has this guidance already.\n');
  });

  it('is brought up to date, and says what has changed', async () => {
    await guidance('surgery-timing', path, '--write');
    const changed = bytes().replace('when: 2026-03-20', 'when: 2026-04-20');
    path = folder.file('changed.ho.yaml', changed);
    const before = await guidance('surgery-timing', path);
    assert.ok(before.output.endsWith('\nThe note has an older one: --write updates it.\n'), before.output);
    const { output } = await guidance('surgery-timing', path, '--write');
    assert.match(output, /\nChanged since 2026-11-24:\n- /);
    assert.ok(output.endsWith('\nThe entry of the note was brought up to date.\n'), output);
    assert.deepEqual(entriesIn(bytes()), [[['surgery_timing', '2026-11-24']]]);
  });

  it('goes to the file that a link leads to, and the link stays', async () => {
    const link = `${folder.path}/link.ho.yaml`;
    symlinkSync(path, link);
    await guidance('imaging', link, '--write');
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.notEqual(bytes(), note);
  });

  it('does not go to a file that is read-only', async () => {
    chmodSync(path, 0o444);
    const { output, errors, exitCode } = await guidance('imaging', path, '--write');
    assert.match(errors ?? '', /^ho-notes: .*a\.ho\.yaml: (It is read-only|It may not be written)/);
    assert.deepEqual([output, exitCode, bytes(), readdirSync(folder.path)], ['', 2, note, ['a.ho.yaml']]);
    assert.equal((await guidance('imaging', path)).exitCode, 0);
  });

  it('leaves the file as it is where its folder cannot be written', () => {
    // Who runs the tests as root may write everywhere, so another user tries; elsewhere it is the same user.
    const isRoot = process.getuid?.() === 0;
    chmodSync(path, 0o666);
    chmodSync(folder.path, 0o555);
    const { stderr, status } = spawn(['guidance', 'imaging', path, '--write'], '', isRoot ? { uid: 65_534 } : {});
    chmodSync(folder.path, 0o755);
    assert.match(
      stderr,
      /a\.ho\.yaml: It may not be written into its folder: the permission is missing\. It was left as it is\.\n$/,
    );
    assert.deepEqual([status, bytes(), readdirSync(folder.path)], [2, note, ['a.ho.yaml']]);
  });
});

describe('where there is nothing to insert', () => {
  const rows: Readonly<Record<string, readonly [text: string, topic: string, said: string]>> = {
    'the topic is silent': [
      note.replace(/surgery:[\s\S]*/, ''),
      'surgery-timing',
      'there is no guidance on surgery-timing for this note',
    ],
    'guidance is answered': [`${note}guidance: none\n`, 'imaging', 'the section guidance is answered with a word'],
  };
  for (const [why, [text, topic, said]] of Object.entries(rows)) {
    it(`it is said, and the exit code is 0: ${why}`, async () => {
      const file = folder.file('b.ho.yaml', text);
      const { output, errors, exitCode } = await guidance(topic, file, '--write');
      assert.ok(output.endsWith(`Nothing to insert: ${said}.\n`), output);
      assert.deepEqual([errors, exitCode, readFileSync(file, 'utf8')], [undefined, 0, text]);
      const { output: yaml } = await guidance(topic, file, '--format', 'yaml');
      assert.equal(yaml, `# Nothing to insert: ${said}.\n`);
      const { notes } = JSON.parse((await guidance(topic, file, '--format', 'json')).output);
      assert.ok(['silent', 'blocked'].includes(notes[0].standing));
    });
  }
});

describe('what cannot be read', () => {
  const rows: Readonly<Record<string, readonly [string | Uint8Array, RegExp]>> = {
    'UTF-16': [Buffer.from(`\uFEFF${note}`, 'utf16le'), /: It is UTF-16 text\./],
    'no note': ['# nothing yet\n', /: There is no note in it\.\n$/],
    'a mistake in the YAML': [note.replace('ELB-0043', '"ELB-0043'), /b\.ho\.yaml: Its YAML has a mistake, so/],
  };
  for (const [what, [content, message]] of Object.entries(rows)) {
    it(`is named, with exit code 2: ${what}`, async () => {
      const file = folder.file('b.ho.yaml', content);
      for (const args of [[], ['--write'], ['--format', 'json']]) {
        const { output, errors, exitCode } = await guidance('imaging', file, ...args);
        assert.match(errors ?? '', message);
        assert.deepEqual([output, exitCode], ['', 2]);
        assert.deepEqual(readFileSync(file), Buffer.from(content as string));
      }
    });
  }

  it('is named, with exit code 2: a folder, and what is not there', async () => {
    for (const [file, message] of [
      [folder.path, /: This is a folder, where a file is wanted\.\n$/],
      [`${folder.path}/c.ho.yaml`, /: There is no such file or folder\.\n$/],
    ] as const) {
      const { errors, exitCode } = await guidance('imaging', file, '--write');
      assert.match(errors ?? '', message);
      assert.equal(exitCode, 2);
    }
  });
});
