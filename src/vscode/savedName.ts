/** A new note that is saved under a name which does not tell that it is one would be checked no more, unseen. */
import { type Disposable, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { folderOf, nameOf } from './files';
import { listener } from './guard';
import { noteFileName } from './noteName';
import { isNoteName, language } from './selector';

const feature = 'the check of the file name';

/** Offers a name that tells, as soon as such a note is saved. */
export const registerSavedName = (): Disposable => workspace.onDidSaveTextDocument(listener(feature, offerName));

/** Saving a new text makes a file with the same text; the new text itself is closed only then. */
async function offerName(saved: TextDocument): Promise<void> {
  if (saved.isUntitled || saved.languageId !== 'yaml' || isNoteName(saved.uri.path)) return;
  const text = saved.getText();
  const isCopy = (open: TextDocument) => open.isUntitled && open.languageId === language && open.getText() === text;
  if (!workspace.textDocuments.some(isCopy)) return;
  const name = noteFileName(nameOf(saved.uri).replace(/\.ya?ml$/, ''));
  const rename = `Rename to ${name}`;
  const chosen = await window.showWarningMessage(
    `${nameOf(saved.uri)} is checked no more: a case note is known by a name that ends in .ho.yaml.`,
    rename,
  );
  if (chosen !== rename) return;
  const edit = new WorkspaceEdit();
  edit.renameFile(saved.uri, Uri.joinPath(folderOf(saved.uri), name), { overwrite: false });
  if (!(await workspace.applyEdit(edit))) {
    void window.showErrorMessage(`${nameOf(saved.uri)} could not be renamed: perhaps there is a file ${name} already.`);
  }
}
