/** Words of a note come out nowhere, however the program fails: not in a message, not in a report, not in a log. */
import assert from 'node:assert/strict';
import { formats } from '../../src/cli/formats/index';
import { rules } from '../../src/rules/index';
import type { Rule } from '../../src/rules/rule';
import { diagnose, hover, read } from '../../src/service/index';
import { clean, newFolder, run } from '../cli/cli';
import { config } from '../support/check';
import { triedWhileClosed } from './closed';

const canary = 'blue-heron-4711';

const note = `${clean}presentation:\n  words: ${canary}\n`;

const [rule] = rules;

/** Does some work while a rule is broken in one of its parts. The part throws what the note says. */
async function whileBroken(part: keyof Rule, work: () => unknown): Promise<void> {
  assert.ok(rule);
  const own = Object.getOwnPropertyDescriptor(rule, part);
  const fail = (): never => {
    throw new Error(`Cannot read ${note}`);
  };
  Object.defineProperty(rule, part, { ...(part === 'check' ? { value: fail } : { get: fail }), configurable: true });
  try {
    await work();
  } finally {
    if (own) Object.defineProperty(rule, part, own);
    else Reflect.deleteProperty(rule, part);
  }
}

/** What is written to the streams of the process while some work is done. */
async function logged(work: () => unknown): Promise<string> {
  const streams = [process.stdout, process.stderr] as const;
  const own = streams.map(({ write }) => write);
  let text = '';
  for (const stream of streams) {
    stream.write = (chunk: string | Uint8Array) => {
      text += chunk;
      return true;
    };
  }
  try {
    await work();
  } finally {
    for (const [index, stream] of streams.entries()) stream.write = own[index] as typeof stream.write;
  }
  return text;
}

describe('words of a note', () => {
  const folder = newFolder();
  const path = folder.file('a.ho.yaml', note);
  after(() => folder.remove());

  it('are in no problem when a rule throws them', async () => {
    await whileBroken('check', async () => {
      let problems: unknown;
      const log = await logged(() => {
        problems = diagnose(read(note), config);
      });
      assert.match(JSON.stringify(problems), /rule-failed/);
      assert.doesNotMatch(JSON.stringify(problems) + log, new RegExp(canary));
    });
  });

  for (const format of Object.keys(formats)) {
    it(`are in no report as ${format} when a rule throws them, and cause no request`, async () => {
      let all = '';
      let tried: readonly string[] = [];
      const work = async () => {
        const { output, errors, exitCode } = await run(['check', path, '--format', format]);
        all += output + errors;
        assert.ok(exitCode > 0);
      };
      await whileBroken('check', async () => {
        const log = await logged(async () => {
          tried = await triedWhileClosed(work);
        });
        all += log;
      });
      assert.deepEqual(tried, []);
      assert.match(all, /rule-failed|failed because of a mistake/);
      assert.doesNotMatch(all, new RegExp(canary));
    });
  }

  it('are in no message when the whole program breaks down', async () => {
    await whileBroken('isQuiet', async () => {
      const { output, errors, exitCode } = await run(['check', path]);
      assert.equal(exitCode, 2);
      assert.match(errors ?? '', /A mistake in the program stopped it/);
      assert.doesNotMatch(output + errors, new RegExp(canary));
    });
  });

  it('would be seen: they are in the note, and a hover can repeat them', () => {
    const at = note.indexOf(canary);
    assert.ok(at > 0 && hover(read(note), at));
    assert.throws(() => assert.doesNotMatch(note, new RegExp(canary)));
  });
});
