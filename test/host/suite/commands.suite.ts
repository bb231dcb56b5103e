/** The commands, as the palette, the explorer and the menu File > New File call them. */
import * as vscode from 'vscode';
import { early, earlyRule } from '../../notes/early';
import { claim, equal, until } from './claim';
import { closeAll, freshFolder, openNote, rulesBecome, rulesOf, write } from './documents';
import { ourExtension } from './expectation';

const accept = () => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');

const pause = () => new Promise((resolve) => setTimeout(resolve, 300));

/** Takes the entry at that place in the list of kinds of note, as soon as the list is there. */
async function takeKind(place: number, isOver: () => boolean): Promise<void> {
  for (let step = 0; step < place; step++) {
    await pause();
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
  }
  await until('the list of kinds', async () => {
    await pause();
    await accept();
    await pause();
    return isOver() || undefined;
  });
}

describe('New HO case note', () => {
  afterEach(closeAll);

  it('opens a note that is not a file, to type through', async () => {
    const made = vscode.commands.executeCommand('hoCaseNotes.newNote');
    const active = () => vscode.window.activeTextEditor?.document;
    await takeKind(0, () => active()?.isUntitled === true);
    await made;
    const document = active();
    claim(document, 'no editor');
    equal([document.uri.scheme, document.languageId], ['untitled', 'ho-case-note'], 'scheme and language');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is in the menu File > New File and on folders of the explorer', () => {
    const manifest = ourExtension()?.packageJSON;
    for (const menu of ['file/newFile', 'explorer/context']) {
      equal(manifest.contributes.menus[menu][0].command, 'hoCaseNotes.newNote', menu);
    }
  });
});

describe('Check this note', () => {
  afterEach(closeAll);

  it('checks at once, saved or not', async () => {
    const { document } = await openNote('check.ho.yaml', early);
    await vscode.commands.executeCommand('hoCaseNotes.checkNote');
    equal(rulesOf(document), [earlyRule], 'problems');
    await vscode.window.activeTextEditor?.edit((edit) => edit.insert(new vscode.Position(0, 0), 'note_typo: 1\n'));
    await vscode.commands.executeCommand('hoCaseNotes.checkNote');
    equal(rulesOf(document), ['unknown-field', earlyRule], 'problems without waiting');
    // Reverting would not do: the file may have been saved by itself meanwhile.
    await vscode.commands.executeCommand('undo');
    await rulesBecome(document, earlyRule);
  });

  it('says so where there is no note, and does nothing else', async () => {
    const other = await write(freshFolder(), 'other.txt', 'text');
    await vscode.window.showTextDocument(other);
    await vscode.commands.executeCommand('hoCaseNotes.checkNote');
    equal(vscode.languages.getDiagnostics(other), [], 'problems of a text');
  });
});
