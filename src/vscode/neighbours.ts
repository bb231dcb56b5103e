/** The case ids of the other notes in a folder: one and the same id would make two cases one. */
import {
  type Disposable,
  EventEmitter,
  FileType,
  RelativePattern,
  type TextDocument,
  Disposable as ToDispose,
  Uri,
  workspace,
} from 'vscode';
import type { Neighbours } from '../service/index';
import { engine } from './engine';
import { fileAt, folderOf, nameOf, textOf } from './files';
import { listener } from './guard';
import type { Checks } from './noteState';
import { readingOf } from './notes';
import { isNote, isNoteName } from './selector';

/** Most notes of a folder that are compared, and the largest of them in bytes. */
const mostFiles = 2000;
const largest = 1_000_000;

/** Files read at one time, few enough that typing is never held up. */
const batch = 4;

const feature = 'the comparison of case ids';

type Ids = readonly string[];

interface Folder {
  readonly uri: Uri;
  /** By file name, as on the disk. */
  readonly files: Map<string, { readonly mtime: number; readonly ids: Ids }>;
  readonly watcher: Disposable;
  /** Whether all files have been read once. */
  complete: boolean;
}

const folders = new Map<string, Folder>();

/** The key of a folder in which a case id has come, gone or changed. */
const changed = new EventEmitter<string>();

const keyOf = (document: TextDocument): string => folderOf(document.uri).toString();

/** By case id the names of the other files that have it, unsaved text included. None until all have been read. */
export async function neighboursOf(document: TextDocument): Promise<Neighbours> {
  if (document.uri.scheme === 'untitled') return new Map();
  const folder = folders.get(keyOf(document)) ?? enter(folderOf(document.uri));
  if (!folder.complete) return new Map();
  const ids = new Map([...folder.files].map(([name, file]) => [name, file.ids]));
  for (const open of openNotesIn(keyOf(document))) if (open !== document) ids.set(nameOf(open.uri), await idsOf(open));
  ids.delete(nameOf(document.uri));
  const files = new Map<string, string[]>();
  for (const [name, own] of [...ids].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const id of own) files.set(id, [...(files.get(id) ?? []), name]);
  }
  return new Map([...files].map(([id, names]) => [id, { names, count: names.length }]));
}

const openNotesIn = (key: string): TextDocument[] =>
  workspace.textDocuments.filter((open) => keyOf(open) === key && isNote(open));

async function idsOf(document: TextDocument): Promise<Ids> {
  return (await engine()).caseIds(await readingOf(document));
}

/** Lets the notes of a folder be checked again when the ids around them change. */
export function registerNeighbours(checks: Checks): Disposable {
  const last = new WeakMap<TextDocument, string>();
  /** An id that is being typed into one note may be that of another open one. */
  const compare = async (document: TextDocument) => {
    if (document.uri.scheme === 'untitled' || checks.stateOf(document)?.kind !== 'checked') return;
    const ids = (await idsOf(document)).join('\n');
    const before = last.get(document) ?? savedIds(document);
    last.set(document, ids);
    if (ids === before) return;
    checks.recheck((other) => other !== document && keyOf(other) === keyOf(document));
  };
  return ToDispose.from(
    changed,
    changed.event((key) => checks.recheck((document) => keyOf(document) === key)),
    checks.onDidChange(listener(feature, compare)),
    workspace.onDidOpenTextDocument(listener(feature, enterAgain)),
    workspace.onDidCloseTextDocument(
      listener(feature, (document) => {
        if (last.has(document) && last.get(document) !== savedIds(document)) changed.fire(keyOf(document));
      }),
    ),
    {
      dispose: () => {
        for (const { watcher } of folders.values()) watcher.dispose();
        folders.clear();
      },
    },
  );
}

const savedIds = (document: TextDocument): string | undefined =>
  folders.get(keyOf(document))?.files.get(nameOf(document.uri))?.ids.join('\n');

function enter(uri: Uri): Folder {
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(uri, '*.ho.{yaml,yml}'));
  const folder: Folder = { uri, files: new Map(), watcher, complete: false };
  folders.set(uri.toString(), folder);
  const readAgain = listener(feature, async (file: Uri) => {
    if (await readFile(folder, nameOf(file))) changed.fire(uri.toString());
  });
  watcher.onDidCreate(readAgain);
  watcher.onDidChange(readAgain);
  watcher.onDidDelete(readAgain);
  listener(feature, readAll)(folder);
  return folder;
}

/** When the first note of a folder is opened again: not every place tells what happens in it. */
function enterAgain(document: TextDocument): void {
  const folder = folders.get(keyOf(document));
  if (folder?.complete && isNote(document) && openNotesIn(keyOf(document)).length === 1) {
    listener(feature, readAll)(folder);
  }
}

async function readAll(folder: Folder): Promise<void> {
  const all = await workspace.fs.readDirectory(folder.uri);
  const names = all.filter(([name, type]) => isNoteName(name) && (type & FileType.File) !== 0).map(([name]) => name);
  const gone = [...folder.files.keys()].filter((name) => !names.includes(name));
  let differs = !folder.complete;
  for (const name of gone) differs = folder.files.delete(name) || differs;
  for (let start = 0; start < Math.min(names.length, mostFiles); start += batch) {
    const results = await Promise.all(names.slice(start, start + batch).map((name) => readFile(folder, name)));
    differs = results.includes(true) || differs;
  }
  folder.complete = true;
  if (differs) changed.fire(folder.uri.toString());
}

/** Reads the ids of one file, unless it is as it was. Whether they are others now. */
async function readFile(folder: Folder, name: string): Promise<boolean> {
  const uri = Uri.joinPath(folder.uri, name);
  const before = folder.files.get(name);
  const stat = await fileAt(uri);
  if (!stat) return folder.files.delete(name);
  if (stat.mtime === before?.mtime) return false;
  const text = stat.size > largest ? '' : ((await textOf(uri)) ?? '');
  const ids = (await engine()).caseIdsIn(text);
  folder.files.set(name, { mtime: stat.mtime, ids });
  return ids.join('\n') !== (before?.ids.join('\n') ?? '');
}
