/** `ho-notes format`: prints a note laid out, tells which notes are not, or lays their files out. */
import { applyEdits, formatEdits, read } from '../service/index';
import type { Arguments, Command } from './command';
import { notesAt, type Source } from './notes';
import { type Outcome, UsageError } from './outcome';
import { plain } from './plain';
import { fileAt, standardInput } from './text';
import { type Trouble, troubleLines } from './trouble';
import { replaceFile } from './write';

export const formatCommand: Command = {
  name: 'format',
  operands: 'PATH...',
  summary: 'Lays notes out: indentation, spaces, empty lines',
  details: `A PATH is a file, a folder or - for standard input. No word, quote or comment is changed, and the order stays.
A note whose YAML is broken, or out of the ordinary, is named and left as it is.

Without an option one note is printed as it would be laid out.`,
  options: [
    { name: 'check', description: 'names the notes that are not laid out; exit code 1 if there are any' },
    { name: 'write', description: 'lays the files out, and names those that it changed' },
  ],
  run: formatNotes,
};

async function formatNotes({ operands, flags }: Arguments): Promise<Outcome> {
  if (operands.length === 0) throw new UsageError('Name a file or a folder to lay out, or - for standard input.');
  if (flags.size > 1) throw new UsageError('Choose --check or --write.');
  if (flags.has('write') && operands.includes(standardInput)) {
    throw new UsageError('Standard input cannot be written: name a file.');
  }
  const { notes, troubles } = await notesAt(operands);
  if (flags.size === 0 && notes.length > 1) {
    throw new UsageError('One note is printed at a time: name one, or add --check or --write for several.');
  }
  const found: Result[] = [];
  for (const note of notes) found.push(await layOut(note, flags.has('write')));
  return flags.size === 0 ? printed(found, troubles) : named(found, troubles, flags.has('check'));
}

interface Result {
  readonly path: string;
  /** The note laid out; empty where it cannot be. */
  readonly text: string;
  readonly isChanged: boolean;
  readonly trouble?: Trouble;
}

async function layOut({ path }: Source, isWritten: boolean): Promise<Result> {
  const file = await fileAt(path);
  if ('trouble' in file) return failed(path, file.trouble);
  const { text, hasMark } = file.got;
  const edits = formatEdits(read(text));
  if (!edits) return failed(path, { path, message: notLaidOut });
  const result = { path, text: applyEdits(text, edits), isChanged: edits.length > 0 };
  const trouble = isWritten && result.isChanged ? await replaceFile(path, { text: result.text, hasMark }) : undefined;
  return trouble ? failed(path, trouble) : result;
}

const failed = (path: string, trouble: Trouble): Result => ({ path, text: '', isChanged: false, trouble });

const notLaidOut =
  'It was left as it is: its YAML is broken, or out of the ordinary. ho-notes check names what is broken.';

const printed = (found: readonly Result[], troubles: readonly Trouble[]): Outcome =>
  outcome(found, troubles, { output: found.map(({ text }) => text).join(''), exitCode: 0 });

function named(found: readonly Result[], troubles: readonly Trouble[], isCheck: boolean): Outcome {
  const changed = found.filter(({ isChanged }) => isChanged);
  const output = changed.map(({ path }) => `${plain(path)}\n`).join('');
  return outcome(found, troubles, { output, exitCode: isCheck && changed.length > 0 ? 1 : 0 });
}

/** What stood in the way is told, and outweighs the rest. */
function outcome(found: readonly Result[], troubles: readonly Trouble[], otherwise: Outcome): Outcome {
  const all = [...troubles, ...found.flatMap(({ trouble }) => trouble ?? [])];
  return all.length === 0 ? otherwise : { ...otherwise, errors: troubleLines(all), exitCode: 2 };
}
