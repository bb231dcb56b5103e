/** `ho-notes format`: prints a note laid out, tells which notes are not, or lays their files out. */
import { applyEdits, formatEdits, read } from '../service/index';
import type { Arguments, Command, Terminal } from './command';
import { notesAt } from './notes';
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

async function formatNotes({ operands, flags }: Arguments, terminal: Terminal): Promise<Outcome> {
  if (operands.length === 0) throw new UsageError('Name a file or a folder to lay out, or - for standard input.');
  if (flags.size > 1) throw new UsageError('Choose --check or --write.');
  if (flags.has('write') && operands.includes(standardInput)) {
    throw new UsageError('Standard input cannot be written: name a file.');
  }
  const { notes, troubles } = await notesAt(operands);
  if (flags.size === 0 && notes.length > 1) {
    throw new UsageError('One note is printed at a time: name one, or add --check or --write for several.');
  }
  terminal.complain(troubleLines(troubles));
  let isTroubled = troubles.length > 0;
  let isChanged = false;
  for (const { path } of notes) {
    const result = await layOut(path, flags.has('write'));
    if ('message' in result) {
      terminal.complain(troubleLines([result]));
      isTroubled = true;
      continue;
    }
    isChanged ||= result.isChanged;
    const named = result.isChanged ? `${plain(path)}\n` : '';
    if (!(await terminal.print(flags.size === 0 ? result.text : named)) && !flags.has('write')) break;
  }
  return { output: '', exitCode: isTroubled ? 2 : isChanged && flags.has('check') ? 1 : 0 };
}

interface LaidOut {
  readonly text: string;
  readonly isChanged: boolean;
}

/** A note laid out, in its file if that is wanted, or what stood in the way. */
async function layOut(path: string, isWritten: boolean): Promise<LaidOut | Trouble> {
  const file = await fileAt(path);
  if ('trouble' in file) return file.trouble;
  const { text } = file.got;
  const edits = formatEdits(read(text));
  if (!edits) return { path, message: notLaidOut };
  const laidOut = { text: applyEdits(text, edits), isChanged: edits.length > 0 };
  const trouble = isWritten && laidOut.isChanged ? await replaceFile(path, file.got, laidOut.text) : undefined;
  return trouble ?? laidOut;
}

const notLaidOut =
  'It was left as it is: its YAML is broken, or out of the ordinary. ho-notes check names what is broken.';
