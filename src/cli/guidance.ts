/** `ho-notes guidance`: what a topic says of the notes in a file, and with `--write` its insertion into them. */
import { edition, type GuidanceSheet, guidanceSheet, type NoteGuidance, nearest, topicNames } from '../service/index';
import { type Arguments, type Command, orList } from './command';
import { dayOf } from './day';
import { type Outcome, UsageError } from './outcome';
import { plain } from './plain';
import { fileAt, standardInput } from './text';
import { type Trouble, troubleLines } from './trouble';
import { replaceFile } from './write';

export const guidanceCommand: Command = {
  name: 'guidance',
  operands: 'TOPIC FILE',
  summary: 'Prints guidance that fits a note, and inserts it',
  details: `A TOPIC is ${orList(topicNames)}.
A FILE is a note, or - for standard input; where it holds several notes, each has its own guidance.

With --write the guidance is inserted into the file: empty fields with their questions, and an entry in
the section guidance. Lines are only added; an entry that nobody has changed is brought up to date.`,
  options: [
    {
      name: 'format',
      value: 'FORMAT',
      allowed: ['text', 'json', 'yaml'],
      fallback: 'text',
      description: 'how it is printed; yaml is what would be inserted',
    },
    { name: 'write', description: 'inserts it into the file' },
    {
      name: 'day',
      value: 'YYYY-MM-DD',
      description: 'the day that counts as today; dates of the note go first',
    },
  ],
  run: printGuidance,
};

async function printGuidance({ operands, values, flags }: Arguments): Promise<Outcome> {
  const [topic, path] = operandsOf(operands);
  if (flags.has('write') && path === standardInput)
    throw new UsageError('Standard input cannot be written: name a file.');
  const day = dayOf(values, 'day');
  const read = await fileAt(path);
  if ('trouble' in read) return failed(read.trouble);
  const { text } = read.got;
  const sheet = guidanceSheet(text, topic, { today: day });
  const trouble = troubleOf(path, sheet);
  if (trouble) return failed(trouble);
  const isNew = flags.has('write') && sheet.after !== text;
  const unwritten = isNew ? await replaceFile(path, read.got, sheet.after) : undefined;
  if (unwritten) return failed(unwritten);
  const print = printers[values.get('format') ?? ''] ?? inWords;
  return { output: print(sheet, { topic, day, written: isNew }), exitCode: 0 };
}

/** Throws UsageError. */
function operandsOf([topic, path, ...more]: readonly string[]): [string, string] {
  if (topic === undefined || path === undefined || more.length > 0) {
    throw new UsageError('Name a topic of guidance and one file, or - for standard input.');
  }
  if (topicNames.includes(topic)) return [topic, path];
  const meant = nearest(topic, topicNames);
  throw new UsageError(
    `There is no guidance on ${topic}.${meant ? ` Did you mean ${meant}?` : ''} Write ${orList(topicNames)}.`,
  );
}

const failed = (trouble: Trouble): Outcome => ({ output: '', errors: troubleLines([trouble]), exitCode: 2 });

function troubleOf(path: string, { notes, isBroken }: GuidanceSheet): Trouble | undefined {
  if (isBroken) {
    return {
      path,
      message: 'Its YAML has a mistake, so a part of it cannot be read: see ho-notes check. Correct that first.',
    };
  }
  return notes.length === 0 ? { path, message: 'There is no note in it.' } : undefined;
}

/** What was asked for, and whether the file was changed. */
interface Request {
  readonly topic: string;
  readonly day: string;
  readonly written: boolean;
}

type Print = (sheet: GuidanceSheet, request: Request) => string;

const inWords: Print = ({ notes }, request) =>
  notes
    .map((note) => {
      const heading = notes.length > 1 ? [`${note.record.case_id ?? 'A note without an id'}`, ''] : [];
      const said = note.text === '' ? [] : [...note.text.split('\n'), ''];
      return [...heading, ...said, outcomeOf(note, request)].map((line) => `${plain(line)}\n`).join('');
    })
    .join('\n');

/** What has become of the guidance, or what could. */
function outcomeOf({ standing }: NoteGuidance, { topic, written }: Request): string {
  const sentences: Readonly<Record<typeof standing, string>> = {
    new: written ? 'It was inserted.' : 'It is not in the note yet: --write inserts it.',
    update: written
      ? 'The entry of the note was brought up to date.'
      : 'The note has an older one: --write updates it.',
    there: 'Nothing to insert: the note has this guidance already.',
    silent: `Nothing to insert: there is no guidance on ${topic} for this note.`,
    blocked: 'Nothing to insert: the section guidance is answered with a word.',
  };
  return sentences[standing];
}

const asData: Print = ({ notes }, { topic, day, written }) => {
  const records = notes.map(({ standing, record, text }) => ({ ...record, standing, text }));
  return `${JSON.stringify({ topic, day, edition, written, notes: records }, null, 2)}\n`;
};

/** What is added, or was; of several notes a document each. */
const asYaml: Print = ({ notes }, request) =>
  notes.map((note) => note.yaml || `# ${outcomeOf(note, request)}\n`).join('---\n');

const printers: Readonly<Record<string, Print>> = { text: inWords, json: asData, yaml: asYaml };
