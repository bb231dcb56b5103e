/** New HO case note: asks what kind of note, and lets one type through it. */
import {
  commands,
  type Disposable,
  SnippetString,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { engine } from '../engine';
import { guard } from '../guard';
import { isCaseId, noteFileName, whyNoName } from '../noteName';
import { language } from '../selector';

const title = 'New HO case note';

/** Called on a folder of the explorer it makes a file there; from anywhere else a note that is not a file yet. */
export const registerNewNote = (): Disposable =>
  commands.registerCommand('hoCaseNotes.newNote', (target: unknown) =>
    guard(
      'the command New HO case note',
      () => newNote(target instanceof Uri ? target : undefined),
      () => undefined,
    ),
  );

async function newNote(folder: Uri | undefined): Promise<void> {
  const { newNote: textOf, noteKinds } = await engine();
  const kind = await window.showQuickPick(
    noteKinds.map(({ id, label, detail }) => ({ id, label, detail })),
    { title, placeHolder: 'What is the note about?', matchOnDetail: true },
  );
  if (!kind) return;
  if (!folder) {
    await typeThrough(await workspace.openTextDocument({ language, content: '' }), textOf(kind.id));
    return;
  }
  const name = await askName(folder);
  if (name === undefined) return;
  const file = Uri.joinPath(folder, noteFileName(name));
  const edit = new WorkspaceEdit();
  edit.createFile(file, { overwrite: false, ignoreIfExists: false });
  if (!(await workspace.applyEdit(edit))) {
    void window.showErrorMessage(
      `${noteFileName(name)} could not be made: nothing may be written there, or it exists.`,
    );
    return;
  }
  const caseId = isCaseId(name) ? name : undefined;
  await typeThrough(await workspace.openTextDocument(file), textOf(kind.id, caseId));
}

async function typeThrough(document: TextDocument, snippet: string): Promise<void> {
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
}

/** The case id, which is the name of the file as well. Undefined if one thinks better of it. */
async function askName(folder: Uri): Promise<string | undefined> {
  const there = (await workspace.fs.readDirectory(folder)).map(([name]) => name);
  const name = await window.showInputBox({
    title,
    prompt: 'Case id: a study pseudonym, never a name, a record number or a birth date. The file is named after it.',
    placeHolder: 'ELB-0042',
    validateInput: (typed) => whyNoName(typed, there),
  });
  return name?.trim();
}
