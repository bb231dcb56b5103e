/** The project file of a note: the nearest `.ho-notes.json` in its folder or above, read once and watched. */
import {
  type Diagnostic,
  type Disposable,
  EventEmitter,
  languages,
  RelativePattern,
  type TextDocument,
  Disposable as ToDispose,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Project } from '../service/index';
import { projectDiagnostics, source } from './convert';
import { engine } from './engine';
import { fileAt, folderOf, nameOf, textOf } from './files';
import { listener } from './guard';
import type { Checks } from './noteState';

/** The engine has it too, but is not loaded yet when watching begins. */
const fileName = '.ho-notes.json';

const feature = 'the project file';

/** What was found in a folder. */
interface Found {
  readonly isThere: boolean;
  /** Undefined if there is none, or it cannot be read. */
  readonly text: string | undefined;
  readonly project: Project | undefined;
}

/** A folder that has been looked into. */
interface Place {
  readonly folder: Uri;
  found: Promise<Found>;
  readonly watcher: Disposable;
}

const places = new Map<string, Place>();
const changed = new EventEmitter<void>();

/** What is wrong with project files, whether it is shown at the moment or not. */
const problems = new Map<string, readonly Diagnostic[]>();
const shown = languages.createDiagnosticCollection(`${source}: ${fileName}`);

/** The project file that counts for a note. In a folder that is not trusted none is read. */
export async function projectOf({ uri }: Pick<TextDocument, 'uri'>): Promise<Project | undefined> {
  if (!workspace.isTrusted) return undefined;
  const found = await Promise.all([...foldersAbove(uri)].map(findIn));
  return found.find(({ project }) => project !== undefined)?.project;
}

/** Reads again what has been read: not every place tells what happens in it. */
export async function lookAgain(): Promise<void> {
  let differs = false;
  for (const place of places.values()) {
    const [before, now] = [await place.found, await read(place.folder)];
    if (before.isThere === now.isThere && before.text === now.text) continue;
    place.found = Promise.resolve(now);
    differs = true;
  }
  if (differs) changed.fire();
}

/** Lets notes be checked again when a project file comes, goes or changes, and shows what is wrong with it. */
export const registerProjectFiles = (checks: Checks): Disposable =>
  ToDispose.from(
    shown,
    changed,
    changed.event(() => checks.recheck()),
    window.onDidChangeWindowState(
      listener(feature, async ({ focused }) => {
        if (focused) await lookAgain();
      }),
    ),
    workspace.onDidSaveTextDocument(
      listener(feature, async ({ uri }) => {
        if (nameOf(uri) === fileName) await lookAgain();
      }),
    ),
    workspace.onDidOpenTextDocument(listener(feature, ({ uri }) => show(uri))),
    workspace.onDidCloseTextDocument(listener(feature, ({ uri }) => show(uri))),
    {
      dispose: () => {
        for (const { watcher } of places.values()) watcher.dispose();
        places.clear();
      },
    },
  );

/** On a disk all folders above; elsewhere none above the open folder, since there may be nothing to ask. */
function* foldersAbove(uri: Uri): Iterable<Uri> {
  const start = uri.scheme === 'untitled' ? onlyFolder() : folderOf(uri);
  if (!start) return;
  const top = workspace.getWorkspaceFolder(start)?.uri ?? start;
  for (let folder = start; ; folder = folderOf(folder)) {
    yield folder;
    const isTop = onDisk.has(uri.scheme) ? folder.path === '/' : folder.path === top.path;
    if (isTop || folderOf(folder).path === folder.path) return;
  }
}

const onDisk: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'untitled']);

/** A note that is not a file yet belongs to the open folder, if there is only one. */
const onlyFolder = (): Uri | undefined =>
  workspace.workspaceFolders?.length === 1 ? workspace.workspaceFolders[0]?.uri : undefined;

function findIn(folder: Uri): Promise<Found> {
  const key = folder.toString();
  const known = places.get(key);
  if (known) return known.found;
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, fileName));
  const readAgain = listener(feature, () => {
    const place = places.get(key);
    if (place) place.found = read(folder);
    changed.fire();
  });
  watcher.onDidCreate(readAgain);
  watcher.onDidChange(readAgain);
  watcher.onDidDelete(readAgain);
  const found = read(folder);
  places.set(key, { folder, found, watcher });
  return found;
}

async function read(folder: Uri): Promise<Found> {
  const uri = Uri.joinPath(folder, fileName);
  const isThere = (await fileAt(uri)) !== undefined;
  const text = isThere ? await textOf(uri) : undefined;
  const project = text === undefined ? undefined : (await engine()).readProject(text);
  problems.set(uri.toString(), isThere ? projectDiagnostics(text, project?.problems ?? []) : []);
  show(uri);
  return { isThere, text, project };
}

/** While the file is open VS Code itself holds it against its schema: then ours would say everything twice. */
function show(uri: Uri): void {
  if (nameOf(uri) !== fileName) return;
  const isOpen = workspace.textDocuments.some((open) => open.uri.toString() === uri.toString() && !open.isClosed);
  shown.set(uri, isOpen ? [] : (problems.get(uri.toString()) ?? []));
}
