/**
 * The threads that check notes. Each runs this same program, and reads, checks and prints a handful of notes at a time. A
 * few notes are checked without any: a thread has to load the rules first.
 */
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type Checker, checker, type Item, type Part, type Request } from './checker';
import { addTally, emptyTally } from './report';
import { threads } from './threads';

export interface Crew extends Checker {
  /** How many handfuls are worth handing out at one time. */
  readonly width: number;
  end(): Promise<void>;
}

/** No thread but this one. */
export const alone = (request: Request): Crew => ({ ...checker(request), width: 1, end: async () => undefined });

/**
 * Where a thread breaks off, what it had is tried one by one, so that one note does not take others with it.
 * @param program the file of this program, which each thread runs
 */
export function crewOf(size: number, program: string, request: Request): Crew {
  const { ask, end } = threads(size, () => new Worker(program, { workerData: request }));
  const check = async (items: readonly Item[]): Promise<Part> => {
    const part = (await ask({ task: 'check', things: items })) as Part | undefined;
    if (part) return part;
    return items.length > 1 ? joined(await oneByOne(items, check)) : lost(items);
  };
  const caseIds = async (paths: readonly string[]): Promise<string[][]> => {
    const ids = (await ask({ task: 'caseIds', things: paths })) as string[][] | undefined;
    if (ids) return ids;
    return paths.length > 1 ? (await oneByOne(paths, caseIds)).flat() : [[]];
  };
  return { check, caseIds, width: 2 * size, end };
}

/** What each thread does: it answers. */
export function serve(): void {
  const hand = checker(workerData as Request);
  parentPort?.on('message', async ({ task, things }: { task: keyof Checker; things: never }) => {
    parentPort?.postMessage(await hand[task](things));
  });
}

async function oneByOne<Thing, Result>(
  things: readonly Thing[],
  work: (things: readonly Thing[]) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const thing of things) results.push(await work([thing]));
  return results;
}

function joined(parts: readonly Part[]): Part {
  const tally = emptyTally();
  for (const part of parts) addTally(tally, part.tally);
  return { notes: parts.flatMap(({ notes }) => notes), tally, projects: parts.flatMap(({ projects }) => projects) };
}

const lost = (items: readonly Item[]): Part => ({
  notes: items.map(({ path }) => ({ path, message: brokeOff })),
  tally: emptyTally(),
  projects: [],
});

const brokeOff =
  'It was not checked: that takes more memory than there is, or this program has a mistake. Please report it.';
