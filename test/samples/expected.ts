/** Notes that are kept as files, and what is written down beside each of them about its problems. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { diagnose, read } from '../../src/service/index';
import { config } from '../support/check';

/** One problem that a note is known to have, or has. */
export interface Expected {
  /** Line and column, counted from 1, and the rule: `12:5 some-rule`. */
  readonly at: string;
  readonly message: string;
  /** Why it may stand; empty in what was found. */
  readonly reason: string;
}

/** Every note in a folder and below it, by its path inside the folder. */
export const notesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ho.yaml'))
      .sort()
      .map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]),
  );

/** The file beside a note that lists its problems. A note without one has none. */
export const expectedFile = (note: string): string => note.replace(/\.ho\.yaml$/, '.expected.txt');

/** What is written beside a note. */
export const expectedOf = (note: string): Expected[] =>
  existsSync(expectedFile(note)) ? readExpected(readFileSync(expectedFile(note), 'utf8')) : [];

/** `line:column rule: reason`, and below it, further in, the message. Anything else is a mistake and is thrown. */
export function readExpected(text: string): Expected[] {
  const found: Expected[] = [];
  const lines = text.split('\n').filter((line) => line !== '');
  for (let index = 0; index < lines.length; index += 2) {
    const [, at, reason] = /^(\d+:\d+ [a-z0-9-]+): (\S.{9,})$/.exec(lines[index] ?? '') ?? [];
    const [, message] = /^ {4}(\S.*)$/.exec(lines[index + 1] ?? '') ?? [];
    if (!at || !reason || !message) throw new Error(`Not a problem with its reason and message: ${lines[index]}`);
    found.push({ at, reason, message });
  }
  return found;
}

/** The problems that a text has. */
export const problemsOf = (text: string): Expected[] =>
  diagnose(read(text), config).map(({ rule, message, span }) => {
    const before = text.slice(0, span.start).split('\n');
    return { at: `${before.length}:${(before.at(-1) ?? '').length + 1} ${rule}`, message, reason: '' };
  });

/** Problems as they are written down, ready to be copied into the file beside the note. */
export const written = (problems: readonly Expected[]): string =>
  problems.map(({ at, message, reason }) => `${at}: ${reason}\n    ${message}\n`).join('');
