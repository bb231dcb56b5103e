/** `--format github`, read back as the runner of GitHub reads it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checked, printed, reportOf, run } from '../cli';

const broken = 'test/notes/broken.ho.yaml';

describe('--format github', () => {
  /** As the runner reads a command back. */
  const unescaped = (text: string) =>
    text.replace(/%(25|0D|0A|3A|2C)/g, (_all, code) => String.fromCharCode(Number.parseInt(code, 16)));

  function commandsIn(output: string) {
    return output
      .split('\n')
      .slice(0, -1)
      .map((line) => {
        const [, level, list = '', data = ''] = /^::(error|warning|notice) (.*?)::(.*)$/.exec(line) ?? [];
        assert.ok(level, line);
        const properties = list.split(',').map((part) => /^(\w+)=(.*)$/.exec(part)?.slice(1) ?? []);
        return {
          level,
          ...Object.fromEntries(properties.map(([name, value = '']) => [name, unescaped(value)])),
          message: unescaped(data),
        };
      });
  }

  it('says every problem with its place', async () => {
    const { output, exitCode } = await run(['check', broken, '--format', 'github']);
    const { files } = await checked(broken);
    const levels: Record<string, string> = {
      error: 'error',
      warning: 'warning',
      information: 'notice',
      hint: 'notice',
    };
    assert.deepEqual(
      commandsIn(output),
      files[0].problems.map(({ rule, severity, message, range: { start, end } }: never) => ({
        level: levels[severity],
        file: broken,
        line: String((start as { line: number }).line),
        col: String((start as { column: number }).column),
        endLine: String((end as { line: number }).line),
        endColumn: String((end as { column: number }).column),
        title: rule,
        message,
      })),
    );
    assert.equal(exitCode, 1);
  });

  it('says nothing of a clean note', async () => {
    const { output, exitCode } = await run(['check', 'media/samples/elbow-excision.ho.yaml', '--format', 'github']);
    assert.deepEqual([output, exitCode], ['', 0]);
  });

  it('can be read back, whatever a name or a message holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'a:,=%\r\n25 0Ä['), minLength: 1 }),
        fc.string(),
        (path, message) => {
          const [command] = commandsIn(printed('github', reportOf(path, message)));
          assert.deepEqual([command?.['file' as never], command?.message], [path, message]);
        },
      ),
    );
  });

  it('names what cannot be read', async () => {
    const { output } = await run(['check', 'gone.ho.yaml', '--format', 'github']);
    assert.equal(output, '::error file=gone.ho.yaml::There is no such file or folder.\n');
  });
});
