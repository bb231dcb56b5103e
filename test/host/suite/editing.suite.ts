/** Laying out, sorting and finding one's way, through VS Code's own commands. */
import * as vscode from 'vscode';
import { claim, equal } from './claim';
import { closeAll, openNote } from './documents';
import { early } from './notes';

/** A way of writing the note that nobody wants, and what is wanted. */
const untidy = early
  .replaceAll(': ', ':   ')
  .replaceAll('\n  ', '\n    ')
  .replace('case_id', '# the case\n\n\ncase_id');
const tidy = `# the case

${early.replace('cause', '\ncause').replace('lesions', '\nlesions').replace('surgery', '\nsurgery')}`;

describe('Formatting', () => {
  afterEach(closeAll);

  it('lays the note out, and undo restores every byte', async () => {
    const { document } = await openNote('format.ho.yaml', untidy);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    equal(document.getText(), tidy, 'the note laid out');
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), untidy, 'the note after undo');
  });

  it('leaves a note with broken YAML as it is', async () => {
    const { document } = await openNote('broken.ho.yaml', `${untidy}plan: [\n`);
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
      'vscode.executeFormatDocumentProvider',
      document.uri,
      { tabSize: 2, insertSpaces: true },
    );
    equal(edits ?? [], [], 'edits');
  });

  it('sorts sections only by the command', async () => {
    const unsorted = `surgery: none\n${early.slice(0, early.indexOf('surgery'))}`;
    const { document } = await openNote('sort.ho.yaml', unsorted);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    claim(document.getText().startsWith('surgery: none\n'), document.getText());
    await vscode.commands.executeCommand('hoCaseNotes.sortSections');
    claim(
      document.getText().startsWith('case_id: ') && document.getText().endsWith('surgery: none\n'),
      document.getText(),
    );
  });
});
