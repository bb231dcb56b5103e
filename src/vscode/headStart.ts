/**
 * What the check of a note waits for, made ready before a note is shown: VS Code answers slowly while it opens an editor,
 * and whatever the engine does for the first time takes long. Nothing of it is shown, and no answer depends on it.
 */
import { type Disposable, TabInputText, Disposable as ToDispose, type Uri, window, workspace } from 'vscode';
import { today } from './config';
import { engine } from './engine';
import { folderOf, notesBelow, textOf } from './files';
import { listener } from './guard';
import { projectOf } from './projectFiles';
import { isNote, isNoteName } from './selector';
import { inTurns } from './turns';

/** Rest after the activation, in milliseconds: what the user has asked for goes first. */
const rest = 1000;

/** Most notes that are looked for, and most folders of them whose project file is read. */
const [mostNotes, mostFolders] = [100, 20];

/** Most notes that the engine practises on, and the longest of them. */
const [mostRead, longest] = [6, 50_000];

const feature = 'the check';

/** Gets ready for the notes of the open folders, where there are any, and for each note whose tab opens. */
export function registerHeadStart(): Disposable {
  const timer = setTimeout(listener(feature, getReady), rest, undefined);
  return ToDispose.from(
    // The tab is there before the text is.
    window.tabGroups.onDidChangeTabs(
      listener(feature, async ({ opened }) => {
        for (const { input } of opened) {
          if (input instanceof TabInputText && isNoteName(input.uri.path))
            await Promise.all([projectOf(input), engine()]);
        }
      }),
    ),
    { dispose: () => clearTimeout(timer) },
  );
}

async function getReady(): Promise<void> {
  const notes = await notesBelow(mostNotes);
  const folders = new Map(notes.map((note) => [folderOf(note).toString(), note]));
  for (const uri of [...folders.values()].slice(0, mostFolders)) await projectOf({ uri });
  await practise(notes.slice(0, mostRead));
}

/** Reads and checks some notes for nothing, unless one is open: then the engine has its practice already. */
async function practise(notes: readonly Uri[]): Promise<void> {
  const isOfUse = () => !workspace.textDocuments.some(isNote);
  for (const note of notes) {
    const text = await textOf(note);
    if (text === undefined || text.length > longest) continue;
    const { configOf, diagnosing, reading } = await engine();
    const read = await inTurns(reading(text), isOfUse);
    if (!read) return;
    await inTurns(diagnosing(read, configOf({ today: today() })), isOfUse);
  }
}
