/** Checks notes, some at a time, and prints each: what a thread does, or the program itself where it has no threads. */
import { caseIdsIn, configOf, diagnose, type Neighbours, read } from '../service/index';
import type { Format } from './formats/format';
import { type FormatName, formats } from './formats/index';
import { projects } from './projects';
import { count, emptyTally, failsAt, fileReport, type Tally } from './report';
import { textAt } from './text';
import type { Got, Trouble } from './trouble';

/** What is asked of a run of `check`; as plain data, since threads are told it. */
export interface Request {
  readonly format: FormatName;
  readonly colour: boolean;
  readonly failOn: string;
  readonly today: string;
  /** The project file that counts for all notes; undefined for the nearest ones. */
  readonly config: string | undefined;
}

/** A note to check. */
export interface Item {
  readonly path: string;
  /** Its text, or why there is none, where somebody has read it already. */
  readonly given?: Got<string>;
  readonly neighbours?: Neighbours;
}

/** What comes of some notes. */
export interface Part {
  /** For each note what is printed, or why it could not be read. */
  readonly notes: readonly (string | Trouble)[];
  readonly tally: Tally;
  /** What is wrong with project files that had not been read before. */
  readonly projects: readonly Trouble[];
}

/** All that threads do for the program. Neither rejects. */
export interface Checker {
  check(items: readonly Item[]): Promise<Part>;
  /** The case ids of each note; none where it cannot be read. */
  caseIds(paths: readonly string[]): Promise<string[][]>;
}

export const formatFor = ({ format, colour, failOn }: Request): Format =>
  formats[format]({ colour, fails: failsAt(failOn) });

export function checker(request: Request): Checker {
  const format = formatFor(request);
  const fails = failsAt(request.failOn);
  const known = projects(request.config);
  let told = 0;

  const checked = async ({ path, given, neighbours }: Item, tally: Tally): Promise<string | Trouble> => {
    const text = given ?? (await textAt(path));
    if ('trouble' in text) return text.trouble;
    const project = await known.of(path);
    const config = configOf({ project, today: request.today, ...(neighbours && { neighbours }) });
    const report = fileReport(path, text.got, diagnose(read(text.got), config));
    count(tally, report.problems, fails);
    return format.file(report);
  };
  return {
    check: async (items) => {
      const tally = emptyTally();
      const notes: (string | Trouble)[] = [];
      for (const item of items) notes.push(await checked(item, tally));
      const from = told;
      told = known.troubles.length;
      return { notes, tally, projects: known.troubles.slice(from) };
    },
    caseIds: async (paths) => {
      const ids: string[][] = [];
      for (const path of paths) {
        const text = await textAt(path);
        ids.push('got' in text ? caseIdsIn(text.got) : []);
      }
      return ids;
    },
  };
}
