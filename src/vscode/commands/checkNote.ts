/** Check this note: at once, and says in words what came of it. */
import { commands, type Disposable, window } from 'vscode';
import { engine } from '../engine';
import { guard } from '../guard';
import { type Checks, faceOf, inWords, isClean } from '../noteState';
import { lookAgain } from '../projectFiles';
import { isNote } from '../selector';

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
  const document = window.activeTextEditor?.document;
  if (!document || !isNote(document)) {
    void window.showInformationMessage(
      'There is no HO case note to check. Open one (a file that ends in .ho.yaml), or begin one with the command New HO case note.',
    );
    return;
  }
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
