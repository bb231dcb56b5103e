/** `ho-notes check`: reads notes, prints their problems. One bad file does not stop the rest. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type Config, diagnose, levels, read, type Severity } from '../service/index';
import { type Checked, formats } from './formats';
import { type Outcome, UsageError } from './outcome';

export async function check(args: string[]): Promise<Outcome> {
  const { paths, format, failOn, config } = optionsOf(args);
  const checked: Checked[] = [];
  const unreadable: string[] = [];
  for (const path of paths) {
    for (const file of await filesAt(path)) {
      const text = await textOf(file);
      if (text === undefined) unreadable.push(file);
      else checked.push({ path: file, text, problems: diagnose(read(text), config) });
    }
  }
  return {
    output: format(checked),
    errors: unreadable.map((file) => `ho-notes: ${file} cannot be read as UTF-8 text.\n`).join(''),
    exitCode: unreadable.length > 0 ? 2 : hasProblems(checked, failOn) ? 1 : 0,
  };
}

interface Options {
  readonly paths: readonly string[];
  readonly format: (checked: readonly Checked[]) => string;
  readonly failOn: string;
  readonly config: Config;
}

function optionsOf(args: string[]): Options {
  const { values, positionals } = parse(args);
  const format = formats.get(values.format);
  const failOn = values['fail-on'];
  if (positionals.length === 0) throw new UsageError('Name a file or a folder to check.');
  if (!format) throw new UsageError(`There is no format ${values.format}.`);
  if (![...severities, 'never'].includes(failOn)) throw new UsageError(`There is no level ${failOn}.`);
  if (!/^\d{4}-\d\d-\d\d$/.test(values.today)) throw new UsageError('Write --today as YYYY-MM-DD.');
  return { paths: positionals, format, failOn, config: { levels: {}, today: values.today } };
}

const severities: readonly string[] = levels.filter((level) => level !== 'off');

/** Unknown options are wrong use. */
function parse(args: string[]) {
  const option = (fallback: string) => ({ type: 'string', default: fallback }) as const;
  const options = { format: option('text'), 'fail-on': option('warning'), today: option(today()) };
  const known = (arg: string) =>
    !arg.startsWith('--') || Object.keys(options).includes(arg.slice(2).split('=')[0] ?? '');
  const stranger = args.find((arg) => !known(arg));
  if (stranger) throw new UsageError(`There is no option ${stranger}.`);
  return parseArgs({ args, options, allowPositionals: true });
}

/** The day on this machine's calendar. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

/** The notes at a path. A path that is not a folder is left to the reader, which says if there is nothing. */
async function filesAt(path: string): Promise<string[]> {
  const isFolder =
    path !== '-' &&
    (await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    ));
  if (!isFolder) return [path];
  const found = await readdir(path, { recursive: true });
  const notes = found.filter((file) => /\.ho\.ya?ml$/.test(file) && !/(^|[\\/])node_modules[\\/]/.test(file));
  return notes.sort().map((file) => join(path, file));
}

/** The text of a file, or undefined where it cannot be read or is not UTF-8. A byte order mark is left out. */
async function textOf(file: string): Promise<string | undefined> {
  const bytes = await (file === '-' ? buffer(process.stdin) : readFile(file)).catch(() => undefined);
  return bytes && decoded(bytes);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const hasProblems = (checked: readonly Checked[], failOn: string): boolean =>
  checked.some(({ problems }) => problems.some(({ severity }) => rank(severity) >= rank(failOn)));

/** `never` is above every level. */
const rank = (level: Severity | string): number => {
  const place = severities.indexOf(level);
  return place < 0 ? severities.length : place;
};
