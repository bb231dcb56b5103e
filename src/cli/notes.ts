/** Which notes the paths on the command line mean. Each is found once, in the order of the paths and of the names. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isHandedOver } from './text';
import { fromDisk, type Trouble } from './trouble';

export interface Source {
  /** As it is printed. */
  readonly path: string;
  /** The folder that it stands in, without links: notes of one folder are compared. What is handed over has none. */
  readonly folder: string | undefined;
}

export interface Sources {
  readonly notes: readonly Source[];
  readonly troubles: readonly Trouble[];
}

/** Finds the notes at the paths: files of any name, notes in folders, and `-`. */
export async function notesAt(paths: readonly string[]): Promise<Sources> {
  const notes: Source[] = [];
  const troubles: Trouble[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    for (const found of await below(path)) {
      if ('message' in found) troubles.push(found);
      else if (!seen.has(found.file)) {
        seen.add(found.file);
        notes.push({ path: found.path, folder: found.folder });
      }
    }
  }
  return { notes, troubles };
}

interface Place extends Source {
  /** Where it is without links: the same file may be named twice. */
  readonly file: string;
}

/** What a path means: itself, or the notes in the folder that it is. */
async function below(path: string): Promise<readonly Found[]> {
  if (isHandedOver(path)) return [{ path, file: path, folder: undefined }];
  const found = await fromDisk(path, () => statSync(path).isDirectory());
  if ('trouble' in found) return [found.trouble];
  if (!found.got) return [await placeOf(path)];
  const notes: Found[] = [];
  await gather(path, notes);
  const message = 'There is no note in this folder: no file *.ho.yaml or *.ho.yml.';
  return notes.length > 0 ? notes : [{ path, message }];
}

type Found = Place | Trouble;

/** Adds the notes in a folder and in those below it. Links to folders are not followed, so that there is no way round. */
async function gather(path: string, notes: Found[], realPath?: string): Promise<void> {
  const listed = await fromDisk(path, () => ({
    folder: realPath ?? realpathSync(path),
    entries: readdirSync(path, { withFileTypes: true }),
  }));
  if ('trouble' in listed) {
    notes.push(listed.trouble);
    return;
  }
  const { folder, entries } = listed.got;
  // Of a hundred thousand names each is put behind its folder: to look at the whole path again would take seconds.
  const [shown, real] = [before(path), before(folder)];
  // By code unit, so that the order is the same on every machine.
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const at = shown + entry.name;
    const file = real === shown ? at : real + entry.name;
    const isFolder = entry.isDirectory() && !passedOver.has(entry.name);
    if (!isFolder && (entry.isDirectory() || !isNote(entry.name))) continue;
    if (isGarbled(entry.name, at)) notes.push({ path: at, message: garbled });
    else if (isFolder) await gather(at, notes, file);
    else if (!entry.isSymbolicLink()) notes.push({ path: at, file, folder });
    else if (!(await leadsToFolder(at))) notes.push(await placeOf(at));
  }
}

/** What stands in the path of a file in front of its name. */
const before = (folder: string): string => join(folder, 'x').slice(0, -1);

const passedOver: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** A note by its name, whatever the case: a file that is passed over would look clean. */
const isNote = (name: string): boolean => /\.ho\.ya?ml$/i.test(name);

/** Whether a name came through as another one, since it holds bytes that are no UTF-8. */
const isGarbled = (name: string, path: string): boolean => name.includes('\ufffd') && !existsSync(path);

const garbled = 'Its name is not UTF-8, so it cannot be opened. Rename it.';

/** Whether a link leads to a folder: that is not followed. Where it leads nowhere, reading it will say so. */
async function leadsToFolder(path: string): Promise<boolean> {
  const isFolder = await fromDisk(path, () => statSync(path).isDirectory());
  return 'got' in isFolder && isFolder.got;
}

/** A single file, behind a link the one that it leads to. What leads nowhere has no neighbours. */
async function placeOf(path: string): Promise<Place> {
  const found = await fromDisk(path, () => ({ file: realpathSync(path), folder: realpathSync(dirname(path)) }));
  return { path, ...('got' in found ? found.got : { file: path, folder: undefined }) };
}
