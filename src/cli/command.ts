/** What a command is, and how its arguments are read. Help is made from the same list, so it cannot leave one out. */
import { parseArgs } from 'node:util';
import { nearest } from '../service/index';
import { type Outcome, UsageError } from './outcome';

export interface Command {
  readonly name: string;
  /** What stands behind the name in its usage, such as `PATH...`; empty where nothing may stand there. */
  readonly operands: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** What else one has to know, in lines of at most 100 signs. */
  readonly details?: string;
  readonly options: readonly Option[];
  run(args: Arguments, terminal: Terminal): Promise<Outcome>;
}

/** An option with a value, `--name value` or `--name=value`; or a flag, which is there or not. */
export interface Option {
  readonly name: string;
  /** What stands for its value in the help, such as `LEVEL`; left out of a flag. */
  readonly value?: string;
  /** The values there are; left out, any. */
  readonly allowed?: readonly string[];
  /** The value where none is given. */
  readonly fallback?: string;
  readonly description: string;
}

export interface Arguments {
  readonly operands: readonly string[];
  /** By name of the option; where it is given twice the last value. */
  readonly values: ReadonlyMap<string, string>;
  /** The flags that are given, by name. */
  readonly flags: ReadonlySet<string>;
}

/** What the output goes to. */
export interface Terminal {
  /** Whether it shows colours. */
  readonly colour: boolean;
  /** Writes to standard output; false where nobody reads on, so that there is no need for more. */
  print(text: string): Promise<boolean>;
  /** Writes to standard error. */
  complain(text: string): void;
  /** Shows a line in the place of the last one, for who is watching; left out where nobody is. */
  readonly show?: (line: string) => void;
  /** The file of this program, which threads can run; left out where there are none. */
  readonly program?: string;
}

/** Reads what stands behind the name of a command. Throws UsageError. */
export function argumentsOf({ options, operands: wanted }: Command, args: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      options.map((option) => [option.name, { type: isFlag(option) ? 'boolean' : 'string' }]),
    ),
    allowPositionals: true,
    // Not strict: the messages of Node are for programmers, so ours are made here from the tokens.
    strict: false,
    tokens: true,
  });
  const operands: string[] = [];
  const flags = new Set<string>();
  const values = new Map(options.flatMap(({ name, fallback }) => (fallback === undefined ? [] : [[name, fallback]])));
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => token.rawName === `--${name}`);
    if (!option) throw new UsageError(`There is no option ${token.rawName}.${didYouMean(token.rawName, options)}`);
    if (!isFlag(option))
      values.set(option.name, checked(option, token.inlineValue ? token.value : spaced(token.value)));
    else if (token.inlineValue) throw new UsageError(`Nothing may stand behind --${option.name}.`);
    else flags.add(option.name);
  }
  if (wanted === '' && operands.length > 0) throw new UsageError(`Nothing may stand here: ${operands.join(' ')}.`);
  return { operands, values, flags };
}

const isFlag = ({ value }: Option): boolean => value === undefined;

/** What follows an option is its value, unless it is the next option: then the value has been forgotten. */
const spaced = (value: string | undefined): string | undefined => (value?.startsWith('--') ? undefined : value);

function checked({ name, value = '', allowed }: Option, given: string | undefined): string {
  const choices = allowed ? orList(allowed) : value;
  if (given === undefined || given === '') throw new UsageError(`Write a value behind --${name}: ${choices}.`);
  if (!allowed || allowed.includes(given)) return given;
  const meant = nearest(given, allowed);
  throw new UsageError(
    `${given} is not a value of --${name}.${meant ? ` Did you mean ${meant}?` : ''} Write ${choices}.`,
  );
}

function didYouMean(written: string, options: readonly Option[]): string {
  const meant = nearest(
    written,
    options.map(({ name }) => `--${name}`),
  );
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}

/** Words as a sentence lists them. */
export const orList = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : words.join('');
