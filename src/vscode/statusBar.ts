/** One entry in the status bar: how the note that is being written stands. */
import { type Disposable, StatusBarAlignment, ThemeColor, Disposable as ToDispose, window } from 'vscode';
import { checkNote } from './commands/checkNote';
import { listener } from './guard';
import { type Checks, faceOf } from './noteState';

const feature = 'the status bar';

/** Shows the state of the active note; nothing while another kind of text is active. */
export function registerStatusBar(checks: Checks): Disposable {
  const item = window.createStatusBarItem('hoCaseNotes.note', StatusBarAlignment.Right, 100);
  item.name = 'HO case note';
  item.command = checkNote;
  const show = () => {
    const document = window.activeTextEditor?.document;
    const state = document && checks.stateOf(document);
    if (!state) {
      item.hide();
      return;
    }
    const { icon, words, explanation } = faceOf(state);
    item.text = `$(${icon}) ${words}`;
    item.tooltip = `${explanation} Select to check the note again and to list its problems.`;
    item.accessibilityInformation = { label: `${words}. ${item.tooltip}`, role: 'button' };
    item.backgroundColor = state.kind === 'failed' ? new ThemeColor('statusBarItem.errorBackground') : undefined;
    item.show();
  };
  show();
  return ToDispose.from(
    item,
    window.onDidChangeActiveTextEditor(listener(feature, show)),
    checks.onDidChange(listener(feature, show)),
  );
}
