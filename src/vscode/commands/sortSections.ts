/** Sort sections: puts the sections of the note into the order in which a note is written. */
import { commands, type Disposable, window, workspace } from 'vscode';
import { workspaceEdit } from '../convert';
import { engine } from '../engine';
import { guard } from '../guard';
import { readingOf } from '../notes';
import { isNote } from '../selector';

export const registerSortSections = (): Disposable =>
  commands.registerCommand('hoCaseNotes.sortSections', () => guard('the sorting of sections', sort, () => undefined));

async function sort(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !isNote(document)) {
    void window.showInformationMessage('There is no HO case note to sort. Open one: a file that ends in .ho.yaml.');
    return;
  }
  const { version } = document;
  const { sortEdits } = await engine();
  const edits = sortEdits(await readingOf(document));
  if (document.version !== version) return;
  if (!edits) {
    void window.showWarningMessage(
      'The sections cannot be sorted as the note is now: its YAML is broken, or one section repeats a part of another one.',
    );
  } else if (edits.length === 0) {
    void window.showInformationMessage('The sections stand in the usual order already.');
  } else {
    await workspace.applyEdit(workspaceEdit(document, edits));
  }
}
