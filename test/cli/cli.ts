/** What the tests of the command line share: notes, folders of their own, and the program as a process. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type FormatName, formats } from '../../src/cli/formats/index';
import { count, emptyTally, type FileReport, fileReport } from '../../src/cli/report';
import * as program from '../../src/cli/run';
import { type Problem, problem } from '../../src/service/problem';

/** A note without a problem: where its type is not stated, nothing but the core is asked. */
export const clean =
  'case_id: ELB-0043\nnote_type: not_stated\ncause:\n  class: traumatic\nlesions:\n  - site: elbow\n';

/** The same with one error, in line 4 from column 10 on. */
export const wrong = clean.replace('traumatic', 'trauma');

/** The same with one warning, in line 1 from column 1 on, and nothing graver. */
export const mild = `sidee: left\n${clean.replace('0043', '0044')}`;

export interface Folder {
  readonly path: string;
  /** Writes a file, with the folders it needs, and returns its path. */
  file(name: string, content: string | Uint8Array): string;
  remove(): void;
}

/** A new folder that is empty, without links in its path. */
export function newFolder(): Folder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'ho-notes-cli-')));
  return {
    path,
    file: (name, content) => {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}

/** What the program prints and says, without a process of its own. */
export async function run(args: readonly string[]) {
  const printed: string[] = [];
  const said: string[] = [];
  const { output, errors, exitCode } = await program.run(args, {
    colour: false,
    print: async (text) => printed.push(text) > 0,
    complain: (text) => void said.push(text),
  });
  const complaints = said.join('') + (errors ?? '');
  return { output: printed.join('') + output, ...(complaints && { errors: complaints }), exitCode };
}

/** The JSON of `check`. */
export async function checked(...args: string[]) {
  const { output, ...rest } = await run(['check', ...args, '--format', 'json']);
  const { files, summary, version } = JSON.parse(output);
  return { ...rest, files, summary, version };
}

/** As a process of its own, which costs time: for what only a process shows. */
export const spawn = (
  args: string[],
  input: string | Uint8Array = '',
  options: { cwd?: string; uid?: number } = {},
) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(process.cwd(), 'dist/cli.js'), ...args], {
    input,
    encoding: 'utf8',
    ...options,
  });
  return { stdout, stderr, status };
};

/** A report of one file whose path and message are what is tested. */
export function reportOf(path: string, message: string, parts: Partial<Problem> = {}): FileReport {
  const found = problem({
    rule: 'unknown-field',
    kind: 'form',
    severity: 'warning',
    message,
    span: { start: 4, end: 9 },
    ...parts,
  });
  return fileReport(path, 'a: 1\nb: 2\n', [found]);
}

/** A report in one of the formats, as the only one of a run in which every problem fails. */
export function printed(name: FormatName, report: FileReport, colour = false): string {
  const fails = () => true;
  const { head, file, foot } = formats[name]({ colour, fails });
  const tally = emptyTally();
  count(tally, report.problems, fails);
  return head + file(report) + foot(tally, []);
}

/** What a problem may gather. */
export const items = [
  { rule: 'core-field-missing', message: 'Site: missing.', path: ['lesions', 0, 'site'] },
  { rule: 'section-incomplete', message: 'Date of birth: missing.', path: ['patient'] },
];
