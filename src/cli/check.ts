/** `ho-notes check`: reads notes, prints their problems. One bad file does not stop the rest. */
import { caseIds, configOf, diagnose, levels, type Neighbours, read } from '../service/index';
import type { Arguments, Command, Terminal } from './command';
import { dayOf } from './day';
import { formats } from './formats/index';
import { type Register, register } from './neighbours';
import { notesAt, type Source } from './notes';
import { type Outcome, UsageError } from './outcome';
import { type Projects, projects } from './projects';
import { type FileReport, fileReport, type ProblemReport, type Report } from './report';
import { textAt } from './text';
import { type Trouble, troubleLines } from './trouble';

const severities: readonly string[] = levels.filter((level) => level !== 'off').reverse();

export const check: Command = {
  name: 'check',
  operands: 'PATH...',
  summary: 'Checks case notes on heterotopic ossification',
  details: `A PATH is a file, a folder or - for standard input. A folder is searched for *.ho.yaml and *.ho.yml, with
the folders below it except node_modules and .git; links to folders are not followed. What cannot be
read is named, and the rest is checked all the same.

Levels of rules come from the project file .ho-notes.json: the nearest one, in the folder of the note or
in a folder above it; for standard input that of the current folder.`,
  options: [
    {
      name: 'format',
      value: 'FORMAT',
      allowed: [...formats.keys()],
      fallback: 'text',
      description: 'how problems are printed',
    },
    {
      name: 'fail-on',
      value: 'LEVEL',
      allowed: [...severities, 'never'],
      fallback: 'warning',
      description: 'the mildest level that gives exit code 1',
    },
    {
      name: 'today',
      value: 'YYYY-MM-DD',
      description: 'the day that counts as today, so that a result can be repeated',
    },
    { name: 'config', value: 'FILE', description: 'the project file for all notes, instead of the nearest ones' },
  ],
  run: checkNotes,
};

async function checkNotes({ operands, values }: Arguments, terminal: Terminal): Promise<Outcome> {
  if (operands.length === 0) throw new UsageError('Name a file or a folder to check, or - for standard input.');
  const today = dayOf(values, 'today');
  const { notes, troubles: unfound } = await notesAt(operands);
  const round: Round = {
    today,
    projects: projects(values.get('config')),
    troubles: [...unfound],
    register: register(),
  };
  const files = await reportsOn(notes, round);
  const troubles = [...round.troubles, ...round.projects.troubles];
  const limit = values.get('fail-on') ?? '';
  const fails = ({ severity, acknowledged }: ProblemReport) =>
    !acknowledged && severities.indexOf(severity) <= severities.indexOf(limit);
  const report: Report = { files, troubles, fails };
  const hasFailed = files.some(({ problems }) => problems.some(fails));
  return {
    output: formats.get(values.get('format') ?? '')?.(report, terminal) ?? '',
    errors: troubleLines(troubles),
    exitCode: troubles.length > 0 ? 2 : hasFailed ? 1 : 0,
  };
}

/** What one run of the command shares and gathers. */
interface Round {
  readonly today: string;
  readonly projects: Projects;
  readonly troubles: Trouble[];
  readonly register: Register;
}

/** Checks every note; those whose case id came up again are checked a second time, with their neighbours known. */
async function reportsOn(notes: readonly Source[], round: Round): Promise<FileReport[]> {
  const reports = new Map<Source, FileReport>();
  for (const note of notes) {
    const report = await reportOn(note, round);
    if (report) reports.set(note, report);
  }
  for (const note of reports.keys()) {
    const neighbours = round.register.neighboursOf(note);
    const report = neighbours.size > 0 && (await reportOn(note, round, neighbours));
    if (report) reports.set(note, report);
  }
  return [...reports.values()];
}

async function reportOn(note: Source, round: Round, neighbours?: Neighbours): Promise<FileReport | undefined> {
  const text = await textAt(note.path);
  if ('trouble' in text) {
    round.troubles.push(text.trouble);
    return undefined;
  }
  const reading = read(text.got);
  if (!neighbours) round.register.add(note, caseIds(reading));
  const project = await round.projects.of(note.path);
  const config = configOf({ project, today: round.today, ...(neighbours && { neighbours }) });
  return fileReport(note.path, text.got, diagnose(reading, config));
}
