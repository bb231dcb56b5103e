/** Inserts guidance on a topic for the note at the cursor: the same change as on the lightbulb, as one undo step. */
import { commands, type Disposable, type Extension, Disposable as ToDispose, window, workspace } from 'vscode';
import { activeNote } from '../activeNote';
import { configFor } from '../config';
import { workspaceEdit } from '../convert';
import { engine } from '../engine';
import { guard } from '../guard';
import { readingOf } from '../notes';
import { inTurns } from '../turns';

/** So begin the commands that the manifest has for the topics; they go on with the names of these. */
const prefix = 'hoCaseNotes.insert.';

/** One command for each topic. */
export const registerInsertGuidance = ({ packageJSON }: Extension<unknown>): Disposable =>
  ToDispose.from(
    ...packageJSON.contributes.commands
      .map(({ command }: { command: string }) => command)
      .filter((command: string) => command.startsWith(prefix))
      .map((command: string) => registerTopic(command, command.slice(prefix.length))),
  );

const registerTopic = (command: string, name: string): Disposable =>
  commands.registerCommand(command, () =>
    guard(
      'the insertion of guidance',
      () => insert(name),
      () => undefined,
    ),
  );

async function insert(name: string): Promise<void> {
  const editor = activeNote();
  if (!editor) return;
  const { document, selection } = editor;
  const { advisingOn, topics } = await engine();
  const config = await configFor(document);
  const { version } = document;
  const reading = await readingOf(document);
  const steps = advisingOn(reading, document.offsetAt(selection.active), name, config);
  const action = await inTurns(steps, () => document.version === version);
  if (document.version !== version) return insert(name);
  const edits = action?.edits() ?? [];
  if (edits.length === 0) {
    const title = topics.find((topic) => topic.name === name)?.title;
    const why = action ? 'the note has it already, or answers it with a word' : 'nothing in this note asks for it';
    void window.showInformationMessage(`There is no ${title} to insert: ${why}.`);
    return;
  }
  if (!(await workspace.applyEdit(workspaceEdit(document, edits)))) {
    void window.showErrorMessage('Nothing was inserted: the note cannot be changed, or has changed meanwhile.');
  }
}
