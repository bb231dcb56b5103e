/** One entry in the status bar: how the note that is being written stands. */
import { type Disposable, StatusBarAlignment, ThemeColor, Disposable as ToDispose, window } from 'vscode';
import type { Checks, State } from './checks';
import { checkNote } from './commands/checkNote';
import { gravest, inWords } from './counts';
import { listener } from './guard';

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
    const { icon, words } = faceOf(state);
    item.text = `$(${icon}) ${words}`;
    item.tooltip = `${explanationOf(state)} Select to check the note again and to list its problems.`;
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

interface Face {
  readonly icon: string;
  readonly words: string;
}

const icons = { error: 'error', warning: 'warning', information: 'info' } as const;

function faceOf(state: State): Face {
  if (state.kind === 'checking') return { icon: 'loading~spin', words: 'HO note: checking' };
  if (state.kind === 'failed') return { icon: 'error', words: 'HO note: not checked' };
  const worst = gravest(state.counts);
  return { icon: worst ? icons[worst] : 'pass', words: `HO note: ${inWords(state.counts)}` };
}

function explanationOf(state: State): string {
  if (state.kind === 'checking') return 'This case note is being checked.';
  if (state.kind === 'failed') {
    return 'This case note could not be checked because of a mistake in the extension: it is not known to be clean.';
  }
  return `This case note has ${inWords(state.counts)}.`;
}
