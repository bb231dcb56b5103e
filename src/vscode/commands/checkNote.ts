/** Check this note: at once, and says in words what came of it. */
import { commands, type Disposable, window } from 'vscode';
import { activeNote } from '../activeNote';
import { engine } from '../engine';
import { guard } from '../guard';
import { type Checks, faceOf, inWords, isClean } from '../noteState';
import { lookAgain } from '../projectFiles';

export const checkNote = 'hoCaseNotes.checkNote';

export const registerCheckNote = (checks: Checks): Disposable =>
  commands.registerCommand('hoCaseNotes.checkNote', () =>
    guard(
      'the check',
      () => check(checks),
      () => undefined,
    ),
  );

async function check(checks: Checks): Promise<void> {
  const document = activeNote()?.document;
  if (!document) return;
  await lookAgain();
  const state = await checks.checkNow(document);
  if (state?.kind === 'failed') void window.showErrorMessage(faceOf(state).explanation);
  // Otherwise it was closed meanwhile.
  if (state?.kind !== 'checked') return;
  const { notice } = await engine();
  if (isClean(state.counts)) {
    void window.showInformationMessage(`No problems were found in this note. ${notice}`);
    return;
  }
  await commands.executeCommand('workbench.panel.markers.view.focus', { preserveFocus: true });
  void window.showInformationMessage(`This note has ${inWords(state.counts)}: the Problems view lists them. ${notice}`);
}
