/** Guidance by command, on a finding, on hover, and on its page, which follows the note. */
import * as vscode from 'vscode';
import { early } from '../../notes/early';
import { claim, equal, rest, until } from './claim';
import { actionsAt, closeAll, openNote, positionOf, replace, show } from './documents';
import { ourExtension } from './expectation';
import { memoryFiles } from './memoryFiles';
import { clean } from './notes';

const insertTiming = 'Insert surgery-timing guidance for this case';

const titles = (actions: readonly vscode.CodeAction[]): string[] => actions.map(({ title }) => title);

/** Puts the cursor before a text of the active note. */
function goTo(editor: vscode.TextEditor, text: string): void {
  const at = positionOf(editor.document, text);
  editor.selection = new vscode.Selection(at, at);
}

/** The pages of guidance that are open. */
const pages = (): vscode.TextDocument[] =>
  vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'ho-notes' && uri.path.startsWith('/guidance/'));

const pageHas = (text: string) => until(text, () => pages().find((page) => page.getText().includes(text)));

describe('The commands of guidance', () => {
  afterEach(closeAll);

  it('are there, each enabled in notes only', async () => {
    const manifest = ourExtension()?.packageJSON;
    const ours: { command: string; enablement?: string }[] = manifest.contributes.commands.filter(
      ({ title }: { title: string }) => title.endsWith('for this case'),
    );
    const known = await vscode.commands.getCommands(true);
    for (const { command, enablement } of ours) {
      claim(known.includes(command), `${command} is not registered.`);
      claim(enablement?.startsWith('editorLangId == ho-case-note'), `${command} is enabled elsewhere.`);
    }
    claim(
      ours.some(({ command }) => command === 'hoCaseNotes.insert.surgeryTiming'),
      'no command for surgery timing',
    );
  });

  it('insert what the lightbulb inserts, and one undo takes it back', async () => {
    const { document } = await openNote('command.ho.yaml', early);
    const [action] = (await actionsAt(document, 'ho_excision')).filter(({ title }) => title === insertTiming);
    const [change] = action?.edit?.get(document.uri) ?? [];
    claim(change, 'The lightbulb has no change.');
    await vscode.commands.executeCommand('hoCaseNotes.insert.surgeryTiming');
    const inserted = document.getText();
    claim(inserted.includes('topic: surgery_timing') && inserted.includes(change.newText.trim()), inserted);
    await vscode.commands.executeCommand('hoCaseNotes.insert.surgeryTiming');
    equal(document.getText(), inserted, 'the note after the second time');
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), early, 'the note after undo');
  });

  it('change nothing where nothing is to be said, and where there is no note', async () => {
    const { document } = await openNote('nothing.ho.yaml', clean);
    await vscode.commands.executeCommand('hoCaseNotes.insert.surgeryTiming');
    equal(document.getText(), clean, 'the note');
    const other = await openNote('other.yaml', early);
    for (const command of ['insert.surgeryTiming', 'showGuidance']) {
      await vscode.commands.executeCommand(`hoCaseNotes.${command}`);
    }
    equal([other.document.getText(), pages().length], [early, 0], 'the other text, and pages');
  });

  it('work where there is no disk', async () => {
    const memory = memoryFiles();
    memory.set('/study/one.ho.yaml', early);
    const { document } = await show(memory.uri('/study/one.ho.yaml'));
    await vscode.commands.executeCommand('hoCaseNotes.insert.differential');
    claim(document.getText().includes('topic: differential'), document.getText());
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), early, 'the note after undo');
    await closeAll();
    memory.dispose();
  });
});

describe('Guidance', () => {
  afterEach(closeAll);

  it('is offered on the finding that asks for it', async () => {
    const { document } = await openNote('finding.ho.yaml', early);
    const offered = titles(await actionsAt(document, 'initial', vscode.CodeActionKind.RefactorRewrite));
    claim(offered.includes('Insert differential diagnosis for this case'), offered.join());
    claim(!offered.includes(insertTiming), offered.join());
  });

  it('has a kind for each topic', async () => {
    const { document } = await openNote('kinds.ho.yaml', early);
    const kind = vscode.CodeActionKind.Source.append('hoNotes').append('surgeryTiming');
    const offered = await actionsAt(document, 'case_id', kind);
    equal(titles(offered), [insertTiming], 'actions of the kind');
    equal(offered[0]?.kind?.value, 'source.hoNotes.surgeryTiming', 'kind');
  });

  it('is never inserted by saving', async () => {
    const { document } = await openNote('saved.ho.yaml', early);
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'ho-case-note', uri: document.uri });
    const onSave = (value: object | undefined) =>
      editor.update('codeActionsOnSave', value, vscode.ConfigurationTarget.Workspace, true);
    await onSave({ 'source.hoNotes': 'explicit' });
    try {
      await replace(document, 'site: elbow', 'site: hip');
      await vscode.commands.executeCommand('workbench.action.files.save');
      await until('the saved note', () => !document.isDirty || undefined);
    } finally {
      await onSave(undefined);
    }
    equal(document.getText(), early.replace('site: elbow', 'site: hip'), 'the note after saving');
  });

  it('is told of in short on the key of its section, with the way to its page', async () => {
    const { document } = await openNote('hover.ho.yaml', early);
    const hovers: vscode.Hover[] = await vscode.commands.executeCommand(
      'vscode.executeHoverProvider',
      document.uri,
      positionOf(document, 'surgery:'),
    );
    const [content] = hovers.flatMap(({ contents }) => contents);
    claim(content instanceof vscode.MarkdownString, 'no hover');
    const { value, isTrusted } = content;
    claim(value.includes('**Surgery-timing guidance for this case:**'), value);
    equal(isTrusted, { enabledCommands: ['hoCaseNotes.openPage', 'hoCaseNotes.showGuidance'] }, 'trusted commands');
    const [, given = ''] = /\]\(command:hoCaseNotes\.showGuidance\?([^)]+)\)/.exec(value) ?? [];
    equal(JSON.parse(decodeURIComponent(given)), [document.uri.toString(), 1], 'what the command is given');
    await vscode.commands.executeCommand('hoCaseNotes.showGuidance', ...JSON.parse(decodeURIComponent(given)));
    await pageHas('## Surgery-timing guidance');
  });
});

describe('The page of guidance', () => {
  afterEach(closeAll);

  it('shows all topics of the note at the cursor, and the note stays where one writes', async () => {
    const editor = await openNote('page.ho.yaml', `${clean}---\n${early}`);
    goTo(editor, 'ELB-0042');
    await vscode.commands.executeCommand('hoCaseNotes.showGuidance');
    const page = await pageHas('## Surgery-timing guidance');
    for (const part of ['**ELB\\-0042**', '## Differential diagnosis', '59 days', '(../facts/S43.md)']) {
      claim(page.getText().includes(part), `no ${part} in\n${page.getText()}`);
    }
    claim(!page.getText().includes('ELB\\-0043'), 'The page tells of the other note.');
    equal(vscode.window.activeTextEditor?.document.uri.path, editor.document.uri.path, 'the active text');
  });

  it('follows the note, and says so when it is gone', async () => {
    const { document } = await openNote('live.ho.yaml', early);
    await vscode.commands.executeCommand('hoCaseNotes.showGuidance');
    await pageHas('59 days');
    await replace(document, '2026-03-20', '2026-03-21');
    await pageHas('60 days');
    equal(pages().length, 1, 'pages');
    await vscode.commands.executeCommand('undo');
    await pageHas('59 days');
    await vscode.commands.executeCommand('workbench.action.files.save');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await pageHas('The note is not open');
    await show(document.uri);
    await pageHas('59 days');
  });

  it('shows nothing of the note anywhere else, and nothing of it does anything', async () => {
    const { document } = await openNote('canary.ho.yaml', early.replace('ELB-0042', "'![x](http://e.x/a.png)'"));
    await vscode.commands.executeCommand('hoCaseNotes.showGuidance');
    const page = await pageHas('Of the note **\\!\\[x\\]\\(http\\:');
    claim(!/!\[|http:|:\/\//.test(page.getText().replaceAll('**', '')), page.getText());
    claim(!page.uri.toString(true).includes('e.x'), page.uri.toString(true));
    equal(page.uri.path, '/guidance/Guidance for canary.md', 'path');
    await rest();
    claim(document.getText().includes('![x]'), 'the note');
  });
});
