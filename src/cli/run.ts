/** Finds the command that the arguments name, and turns whatever happens into an outcome. */
import { edition } from '../service/index';
import { check } from './check';
import { explainCommand } from './explain';
import { factsCommand } from './facts';
import { type Outcome, UsageError } from './outcome';

const usage = `Usage: ho-notes check PATH... [options]
       ho-notes facts [--format text|json]
       ho-notes explain ID
       ho-notes --help | --version

check    checks case notes on heterotopic ossification. A PATH is a file, a folder (searched for *.ho.yaml and
         *.ho.yml) or - for standard input.
facts    prints every fact with its standing, its sources and the disputes it takes part in.
explain  prints the page about a rule, a fact, a dispute or a warning, such as surgery-before-4-months or S43.

Options of check
  --format text|json     how problems are printed (default: text)
  --fail-on LEVEL        the mildest level that gives exit code 1: error, warning, information, hint or never
                         (default: warning)
  --today YYYY-MM-DD     the day that counts as today

Exit codes: 0 nothing to report at that level, 1 problems, 2 wrong use or a file that cannot be read.
Nothing is sent anywhere.
`;

declare const HO_NOTES_VERSION: string;

const commands: ReadonlyMap<string, (args: string[]) => Promise<Outcome>> = new Map([
  ['check', check],
  ['facts', factsCommand],
  ['explain', explainCommand],
  ['--help', async () => say(usage)],
  ['--version', async () => say(`ho-notes ${HO_NOTES_VERSION} (rules and facts ${edition})\n`)],
]);

const say = (output: string): Outcome => ({ output, exitCode: 0 });

/** Runs the command line. Never rejects. */
export async function run([name = '--help', ...args]: string[]): Promise<Outcome> {
  try {
    const command = commands.get(name);
    if (!command) throw new UsageError(`There is no command ${name}.`);
    return await command(args);
  } catch (error) {
    // Only our own sentences are printed: another error could quote a note.
    const why = error instanceof UsageError ? error.message : 'A mistake in the program stopped it. Please report it.';
    return { output: '', errors: `ho-notes: ${why} See ho-notes --help.\n`, exitCode: 2 };
  }
}
