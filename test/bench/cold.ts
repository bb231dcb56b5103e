/** From nothing to the problems of one note: a process that starts, tells them and ends. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRepository, scratchFolder } from '../host/places';
import { editedNote } from '../notes/edited';
import type { ServerFiles } from './languageServer';
import { type Contender, measure } from './measure';
import { type Part, timeCells, timeColumns } from './report';

const lines = 100;

/** Starts of each program: first to have its files in the memory of the system, then those of a quick run or a full one. */
const [warmUp, quick, full] = [2, 5, 30];

export async function measureCold(isQuick: boolean, server: ServerFiles | undefined): Promise<Part> {
  const file = join(scratchFolder('cold'), 'note.ho.yaml');
  const started = (name: string, args: readonly string[]): Contender => ({
    name,
    ready: (text) => {
      writeFileSync(file, text);
      return () => output([...args, file]);
    },
  });
  const contenders = [
    started('this program, check', [inRepository('dist', 'cli.js'), 'check']),
    ...(server ? [started('yaml-language-server, as a program', serverArguments(server))] : []),
  ];
  const textOf = (turn: number) => editedNote('faulty', lines, turn);
  const times = await measure(contenders, { textOf, warmUp, turns: isQuick ? quick : full });
  const columns = ['What is started', ...timeColumns];
  const rows = times.map((time) => [time.name, ...timeCells(lines, time)]);
  return { tables: [{ title: 'A process from its start to its end', columns, rows }], bars: [] };
}

const serverArguments = ({ folder, schema }: ServerFiles): string[] => [
  inRepository('out', 'languageServerOnce.js'),
  folder,
  schema,
];

/** What a program of Node says; it must say something, for the note has problems. */
const output = (args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, args, (_, said, complaint) => {
      if (said) resolve(said);
      else reject(new Error(`${args[0]} said nothing: ${complaint}`));
    });
  });
