/** VS Code's problem matcher of ours reads what the command line prints. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { run } from '../cli/cli';

const note = 'test/notes/broken.ho.yaml';

const matcher = () => JSON.parse(readFileSync('package.json', 'utf8')).contributes.problemMatchers[0];

/** The parts of a line by name, as VS Code takes them. */
function partsOf(line: string): Record<string, string | undefined> | undefined {
  const { regexp, ...parts } = matcher().pattern;
  const found = new RegExp(regexp).exec(line);
  return found
    ? Object.fromEntries(Object.entries(parts).map(([part, group]) => [part, found[Number(group)]]))
    : undefined;
}

const printed = async (format: string) => (await run(['check', note, '--format', format])).output;

describe('the problem matcher', () => {
  it('finds every problem of the broken note, with its place, level, message and rule', async () => {
    const lines = (await printed('text')).split('\n');
    const found = lines.map(partsOf).filter((parts) => parts !== undefined);
    const [{ problems }] = JSON.parse(await printed('json')).files;
    assert.ok(problems.length > 3);
    assert.equal(found.length, problems.length, 'what is gathered in a problem, and the sum, are no problems');
    for (const [index, { rule, severity, message, range }] of problems.entries()) {
      assert.deepEqual(found[index], {
        file: note,
        line: String(range.start.line),
        column: String(range.start.column),
        severity: severity === 'information' ? 'info' : severity,
        message,
        code: rule,
      });
    }
  });

  it('reads a path with a drive, and every level in a word that VS Code knows', () => {
    const levels = { error: 'error', warning: 'warning', information: 'info', hint: 'hint' };
    for (const [level, word] of Object.entries(levels)) {
      assert.deepEqual(partsOf(`C:\\notes\\a b.ho.yaml:12:3: ${level}: In words: [sic] it is so. [some-rule]`), {
        file: 'C:\\notes\\a b.ho.yaml',
        line: '12',
        column: '3',
        severity: word,
        message: 'In words: [sic] it is so.',
        code: 'some-rule',
      });
    }
  });

  it('leaves open notes to the editor, which has checked their unsaved text', () => {
    assert.equal(matcher().applyTo, 'closedDocuments');
  });
});
