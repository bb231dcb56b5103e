/** Shows the guidance for a note on a page beside it, without inserting anything. */
import { commands, type Disposable, Uri, ViewColumn } from 'vscode';
import { activeNote } from '../activeNote';
import { engine } from '../engine';
import { guard } from '../guard';
import { guidancePageOf } from '../guidancePages';
import { readingOf } from '../notes';

export const showGuidance = 'hoCaseNotes.showGuidance';

/** Takes the address of a document and the number of the note in it, as a hover gives them; else the note at the cursor. */
export const registerShowGuidance = (): Disposable =>
  commands.registerCommand('hoCaseNotes.showGuidance', (document?: unknown, number?: unknown) =>
    guard(
      'the page of guidance',
      async () => {
        const page =
          typeof document === 'string' ? guidancePageOf(Uri.parse(document), Number(number)) : await pageAtCursor();
        // As a preview beside a text: one goes on writing, and the page follows.
        if (page)
          await commands.executeCommand('vscode.open', page, { viewColumn: ViewColumn.Beside, preserveFocus: true });
      },
      () => undefined,
    ),
  );

async function pageAtCursor(): Promise<Uri | undefined> {
  const editor = activeNote();
  if (!editor) return undefined;
  const { document, selection } = editor;
  const offset = document.offsetAt(selection.active);
  const { noteNumberAt } = await engine();
  return guidancePageOf(document.uri, noteNumberAt(await readingOf(document), offset));
}
