/** Which notes the paths on the command line mean. Each is found once, in the order of the paths and of the names. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { standardInput } from './text';
import { fromDisk, type Trouble } from './trouble';

export interface Source {
  /** As it is printed. */
  readonly path: string;
  /** The folder that it stands in, without links: notes of one folder are compared. Standard input has none. */
  readonly folder: string | undefined;
}

export interface Sources {
  readonly notes: readonly Source[];
  readonly troubles: readonly Trouble[];
}

/** Finds the notes at the paths: files of any name, notes in folders, and `-`. */
export async function notesAt(paths: readonly string[]): Promise<Sources> {
  const notes = new Map<string, Source>();
  const troubles: Trouble[] = [];
  for (const path of paths) {
    for await (const found of below(path)) {
      if ('message' in found) troubles.push(found);
      else {
        const place = await placeOf(found.path);
        if (!notes.has(place.file)) notes.set(place.file, { path: found.path, folder: place.folder });
      }
    }
  }
  return { notes: [...notes.values()], troubles };
}

/** Where a file is without links: the same file may be named twice. A pipe is nowhere, and has no neighbours. */
async function placeOf(path: string): Promise<{ file: string; folder: string | undefined }> {
  const nowhere = { file: path, folder: undefined };
  if (path === standardInput) return nowhere;
  const found = await fromDisk(path, async () => ({
    file: await realpath(path),
    folder: await realpath(dirname(path)),
  }));
  return 'got' in found ? found.got : nowhere;
}

type Found = { readonly path: string } | Trouble;

/** What a path means: itself, or the notes in the folder that it is. */
async function* below(path: string): AsyncIterable<Found> {
  const found = path === standardInput ? undefined : await fromDisk(path, () => stat(path));
  if (found && 'trouble' in found) yield found.trouble;
  else if (!found?.got.isDirectory()) yield { path };
  else {
    let isEmpty = true;
    for await (const note of inFolder(path)) {
      isEmpty = false;
      yield note;
    }
    if (isEmpty) yield { path, message: 'There is no note in this folder: no file *.ho.yaml or *.ho.yml.' };
  }
}

/** The notes in a folder and in those below it. Links to folders are not followed, so that there is no way round. */
async function* inFolder(folder: string): AsyncIterable<Found> {
  const listed = await fromDisk(folder, () => readdir(folder, { withFileTypes: true }));
  if ('trouble' in listed) {
    yield listed.trouble;
    return;
  }
  // By code unit, so that the order is the same on every machine.
  for (const entry of listed.got.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !passedOver.has(entry.name)) yield* inFolder(path);
    else if ((entry.isFile() || entry.isSymbolicLink()) && isNote(entry.name)) yield* file(path);
  }
}

const passedOver: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** A note by its name, whatever the case: a file that is passed over would look clean. */
const isNote = (name: string): boolean => /\.ho\.ya?ml$/i.test(name);

/** A link may lead to a folder, or nowhere. */
async function* file(path: string): AsyncIterable<Found> {
  const found = await fromDisk(path, () => stat(path));
  if ('trouble' in found) yield found.trouble;
  else if (found.got.isFile()) yield { path };
}
