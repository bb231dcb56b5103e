/** The note that a command is called on. */
import { type TextEditor, window } from 'vscode';
import { isNote } from './selector';

/** The active editor if a note is in it; else the user is told that there is none. */
export function activeNote(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor && isNote(editor.document)) return editor;
  void window.showInformationMessage(
    'There is no HO case note in the active editor. Open one (a file that ends in .ho.yaml), or begin one with the command New HO case note.',
  );
  return undefined;
}
