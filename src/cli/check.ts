/** `ho-notes check`: reads notes, prints their problems. One bad file does not stop the rest. */
import type { Request } from './checker';
import { checkPaths } from './checkPaths';
import type { Arguments, Command, Terminal } from './command';
import { dayOf } from './day';
import { filter } from './filter';
import { type FormatName, formats } from './formats/index';
import { type Outcome, UsageError } from './outcome';
import { severities } from './report';

export const check: Command = {
  name: 'check',
  operands: 'PATH...',
  summary: 'Checks case notes on heterotopic ossification',
  details: `A PATH is a file, a folder or - for standard input. A folder is searched for *.ho.yaml and *.ho.yml, with
the folders below it except node_modules and .git; links to folders are not followed. What cannot be
read is named, and the rest is checked all the same.

Levels of rules come from the project file .ho-notes.json: the nearest one, in the folder of the note or
in a folder above it; for standard input that of the current folder.

With --stdin-files each line of standard input is the path of a note, or {"path": ..., "text": ...} in
JSON. For each one line is printed, at once: its problems, or an error. The exit code is 0 whatever is
found; case ids are not compared.`,
  options: [
    {
      name: 'format',
      value: 'FORMAT',
      allowed: Object.keys(formats),
      fallback: 'text',
      description: 'how problems are printed',
    },
    {
      name: 'fail-on',
      value: 'LEVEL',
      allowed: [...severities, 'never'],
      description: 'the mildest level that gives exit code 1 (warning unless said)',
    },
    {
      name: 'today',
      value: 'YYYY-MM-DD',
      description: 'the day that counts as today, so that a result can be repeated',
    },
    { name: 'config', value: 'FILE', description: 'the project file for all notes, instead of the nearest ones' },
    {
      name: 'threads',
      value: 'NUMBER',
      description: 'how many threads check at one time (one for each processor unless said)',
    },
    { name: 'quiet', description: 'does not show on the terminal how far a long check is' },
    {
      name: 'stdin-files',
      description: 'checks what is named or given in lines of standard input; with --format ndjson',
    },
  ],
  run: checkNotes,
};

async function checkNotes({ operands, values, flags }: Arguments, terminal: Terminal): Promise<Outcome> {
  const request: Request = {
    // No value reaches us that the option does not allow.
    format: values.get('format') as FormatName,
    colour: terminal.colour,
    failOn: values.get('fail-on') ?? 'warning',
    today: dayOf(values, 'today'),
    config: values.get('config'),
  };
  const threads = threadsOf(values);
  if (flags.has('stdin-files')) {
    const fault = faultOfFilter(operands, values);
    if (fault) throw new UsageError(`With --stdin-files ${fault}`);
    return filter(process.stdin, request, terminal);
  }
  if (operands.length === 0) throw new UsageError('Name a file or a folder to check, or - for standard input.');
  const { show, ...unwatched } = terminal;
  return checkPaths(operands, { request, threads }, flags.has('quiet') ? unwatched : terminal);
}

/** What a filter cannot be asked for, as the end of a sentence. */
function faultOfFilter(operands: readonly string[], values: Arguments['values']): string | undefined {
  if (operands.length > 0) return 'standard input names the files: name none here.';
  if (values.get('format') !== 'ndjson') return 'each line has its answer: add --format ndjson.';
  return values.has('fail-on') ? 'the answers tell of problems: leave out --fail-on.' : undefined;
}

/** Throws UsageError. */
function threadsOf(values: Arguments['values']): number | undefined {
  const written = values.get('threads');
  if (written === undefined) return undefined;
  if (/^[1-9]\d{0,2}$/.test(written)) return Number(written);
  throw new UsageError(`${written} is no number of threads. Write --threads as a whole number from 1 to 999.`);
}
