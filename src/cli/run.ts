/** Finds the command that the arguments name, and turns whatever happens into an outcome. */
import { edition, nearest } from '../service/index';
import { check } from './check';
import { argumentsOf, type Command, type Terminal } from './command';
import { explainCommand } from './explain';
import { factsCommand } from './facts';
import { formatCommand } from './format';
import { guidanceCommand } from './guidance';
import { commandHelp, help } from './help';
import { type Outcome, UsageError } from './outcome';
import { rulesCommand } from './rules';
import { schemaCommand } from './schema';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  check,
  formatCommand,
  guidanceCommand,
  explainCommand,
  factsCommand,
  rulesCommand,
  schemaCommand,
];

declare const HO_NOTES_VERSION: string;

/** Runs the command line. Never rejects. */
export async function run(args: readonly string[], terminal: Terminal): Promise<Outcome> {
  const command = commands.find(({ name }) => name === args[0]);
  try {
    return command ? await runCommand(command, args.slice(1), terminal) : answer(args);
  } catch (error) {
    // Only our own sentences are printed: another error could quote a note.
    const why = error instanceof UsageError ? error.message : 'A mistake in the program stopped it. Please report it.';
    const where = command ? `ho-notes ${command.name} --help` : 'ho-notes --help';
    return { output: '', errors: `ho-notes: ${why} See ${where}.\n`, exitCode: 2 };
  }
}

/** A request for help stands anywhere in front of `--`, whatever else is wrong with the arguments. */
async function runCommand(command: Command, args: readonly string[], terminal: Terminal): Promise<Outcome> {
  const end = args.indexOf('--');
  const isAsked = args.slice(0, end < 0 ? undefined : end).some((arg) => helpFlags.includes(arg));
  return isAsked ? say(commandHelp(command)) : command.run(argumentsOf(command, args), terminal);
}

const helpFlags: readonly string[] = ['--help', '-h'];

/** What is asked of the command line as a whole. */
function answer([first = '--help']: readonly string[]): Outcome {
  if (helpFlags.includes(first)) return say(help(commands));
  if (first === '--version') return say(`ho-notes ${HO_NOTES_VERSION} (rules and facts ${edition})\n`);
  const known = [...commands.map(({ name }) => name), '--help', '--version'];
  const meant = nearest(first, known);
  const what = first.startsWith('-') ? 'option' : 'command';
  throw new UsageError(`There is no ${what} ${first}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`);
}

const say = (output: string): Outcome => ({ output, exitCode: 0 });
