/** Checks the notes at some paths, and tells of each as soon as it is its turn. */
import { availableParallelism } from 'node:os';
import type { Neighbours } from '../service/index';
import type { Item, Request } from './checker';
import type { Terminal } from './command';
import { alone, type Crew, crewOf } from './crew';
import { bunches, handful, inOrder } from './inOrder';
import { neighboursAmong } from './neighbours';
import { notesAt, type Source } from './notes';
import type { Outcome } from './outcome';
import { progress } from './progress';
import { teller } from './teller';
import { isHandedOver, textAt } from './text';

interface Settings {
  readonly request: Request;
  /** How many threads; undefined for as many as it is worth. */
  readonly threads: number | undefined;
}

export async function checkPaths(paths: readonly string[], settings: Settings, terminal: Terminal): Promise<Outcome> {
  const { notes, troubles } = await notesAt(paths);
  const told = teller(settings.request, terminal);
  troubles.forEach(told.trouble);
  const show = terminal.show ?? (() => undefined);
  const progressed = progress(notes.length, show, () => performance.now());
  const crew = crewFor(notes.length, settings, terminal);
  try {
    const items = itemsOf(notes, await neighboursAmong(notes, crew));
    let done = 0;
    for await (const part of inOrder(items, crew.width, crew.check)) {
      if (!(await told.part(part))) break;
      done += part.notes.length;
      progressed(done);
    }
  } finally {
    show('');
    await crew.end();
  }
  return told.end();
}

function crewFor(notes: number, { request, threads }: Settings, { program }: Terminal): Crew {
  const worth = Math.min(availableParallelism(), Math.floor(notes / worthAThread));
  const size = Math.min(threads ?? worth, Math.ceil(notes / handful));
  const isSharable = request.config === undefined || !isHandedOver(request.config);
  return size > 1 && isSharable && program !== undefined ? crewOf(size, program, request) : alone(request);
}

/** So many notes: with fewer, a thread is still loading the rules when another one could have checked them. */
const worthAThread = 250;

/** What can be read only once is read here, in its turn. */
async function* itemsOf(
  notes: readonly Source[],
  neighbours: ReadonlyMap<Source, Neighbours>,
): AsyncIterable<readonly Item[]> {
  const itemOf = async (note: Source): Promise<Item> => {
    const others = neighbours.get(note);
    const given = note.folder === undefined && isHandedOver(note.path) ? await textAt(note.path) : undefined;
    return { path: note.path, ...(others && { neighbours: others }), ...(given && { given }) };
  };
  for (const bunch of bunches(notes)) yield await Promise.all(bunch.map(itemOf));
}
