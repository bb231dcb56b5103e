/** Laying out, sorting and finding one's way, through VS Code's own commands. */
import * as vscode from 'vscode';
import { early } from '../../notes/early';
import { claim, equal, until } from './claim';
import { closeAll, openNote, positionOf } from './documents';

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

const sx1 = `${early}    id: sx1
prophylaxis:
  - therapy: radiotherapy
    start: within 24 hours after sx1
source:
  pmid: 30413461
`;

/** Lines of symbols, those of entries further in. */
const linesOf = (symbols: readonly vscode.DocumentSymbol[], margin = ''): string[] =>
  symbols.flatMap(({ name, children }) => [`${margin}${name}`, ...linesOf(children, `${margin}  `)]);

describe('Finding one’s way', () => {
  afterEach(closeAll);

  it('lists sections and entries in clinical words', async () => {
    const { document } = await openNote('outline.ho.yaml', sx1);
    const symbols: vscode.DocumentSymbol[] = await vscode.commands.executeCommand(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    equal(
      linesOf(symbols),
      [
        'Case id',
        'Type of note',
        'Cause',
        'Lesions',
        '  Elbow',
        'Operations',
        '  HO excision, 2026-03-20: planned',
        'Prophylaxis',
        '  Radiotherapy, within 24 hours after sx1',
        'Source',
      ],
      'outline',
    );
  });

  it('folds sections, grows a selection, and links a paper', async () => {
    const { document } = await openNote('ways.ho.yaml', sx1);
    const folds: vscode.FoldingRange[] = await vscode.commands.executeCommand(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    claim(
      folds.some(({ start, end }) => document.lineAt(start).text === 'cause:' && end === start + 2),
      JSON.stringify(folds),
    );
    const [selection]: vscode.SelectionRange[] = await vscode.commands.executeCommand(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [positionOf(document, 'traumatic')],
    );
    const grown: string[] = [];
    for (let range = selection; range; range = range.parent) grown.push(document.getText(range.range));
    claim(grown.includes('class: traumatic\n  when: 2026-01-20'), JSON.stringify(grown));
    const links: vscode.DocumentLink[] = await vscode.commands.executeCommand(
      'vscode.executeLinkProvider',
      document.uri,
    );
    claim(
      links.some(({ target }) => target?.toString() === 'https://pubmed.ncbi.nlm.nih.gov/30413461/'),
      JSON.stringify(links),
    );
  });

  it('leads from a name to its entry, finds what points to it, and changes it everywhere', async () => {
    const { document } = await openNote('names.ho.yaml', sx1);
    const ask = <T>(command: string, ...more: unknown[]): Thenable<T> =>
      vscode.commands.executeCommand(command, document.uri, positionOf(document, 'sx1\nsource'), ...more);
    const [link] = await ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider');
    equal(link?.targetSelectionRange && document.getText(link.targetSelectionRange), 'sx1', 'definition');
    claim(link && document.getText(link.targetRange).startsWith('type: ho_excision'), 'the entry');
    equal((await ask<unknown[]>('vscode.executeReferenceProvider')).length, 2, 'references');
    equal((await ask<unknown[]>('vscode.executeDocumentHighlights')).length, 2, 'highlights');
    const edit = await ask<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', 'excision1');
    claim(await vscode.workspace.applyEdit(edit), 'the edit');
    equal(document.getText(), sx1.replaceAll('sx1', 'excision1'), 'the note with another name');
    const refused = await Promise.resolve(
      vscode.commands.executeCommand(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        positionOf(document, 'excision1'),
        'index',
      ),
    ).then(
      () => 'renamed',
      (error: unknown) => String(error),
    );
    claim(refused.includes('has a meaning of its own'), refused);
  });

  it('shows sums beside values, each kind until it is switched off', async () => {
    const { document } = await openNote('sums.ho.yaml', sx1);
    const hints = async (): Promise<string[]> => {
      const found: vscode.InlayHint[] = await vscode.commands.executeCommand(
        'vscode.executeInlayHintProvider',
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
      );
      return found.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
    };
    equal(await hints(), ['day 59', 'day 59 to 60'], 'hints');
    const settings = vscode.workspace.getConfiguration('hoCaseNotes', document);
    const set = (value: boolean | undefined) =>
      settings.update('hints.elapsedTime', value, vscode.ConfigurationTarget.Workspace);
    await set(false);
    try {
      await until('no hints', async () => (await hints()).length === 0 || undefined);
    } finally {
      await set(undefined);
    }
  });
});
