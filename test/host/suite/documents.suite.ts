/** Whatever becomes of a note while it is open: its problems are those of the text as it is, where it is. */
import * as vscode from 'vscode';
import { early, earlyRule } from '../../notes/early';
import { claim, equal, rest, until } from './claim';
import {
  actionsAt,
  closeAll,
  freshFolder,
  openNote,
  problemsOf,
  replace,
  rulesBecome,
  rulesOf,
  show,
  write,
} from './documents';
import { memoryFiles } from './memoryFiles';
import { clean, cleanNamed } from './notes';

/** All of ours, wherever they are shown, but for those of project files. */
const places = (): string[] =>
  vscode.languages
    .getDiagnostics()
    .filter(
      ([uri, problems]) => !uri.path.endsWith('.json') && problems.some(({ source }) => source === 'HO Case Notes'),
    )
    .map(([uri]) => uri.toString());

const gone = (uri: vscode.Uri) =>
  until('no problem there', () => vscode.languages.getDiagnostics(uri).length === 0 || undefined);

describe('A note', () => {
  afterEach(closeAll);

  it('that is renamed takes its problems along', async () => {
    const { document } = await openNote('before.ho.yaml', early);
    await rulesBecome(document, earlyRule);
    const to = vscode.Uri.joinPath(document.uri, '..', 'after.ho.yaml');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, to);
    claim(await vscode.workspace.applyEdit(edit), 'not renamed');
    const renamed = await vscode.workspace.openTextDocument(to);
    await rulesBecome(renamed, earlyRule);
    await gone(document.uri);
  });

  it('that is renamed to another kind of file is a note no more', async () => {
    const { document } = await openNote('note.ho.yaml', early);
    await rulesBecome(document, earlyRule);
    const to = vscode.Uri.joinPath(document.uri, '..', 'note.yaml');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, to);
    await vscode.workspace.applyEdit(edit);
    await gone(document.uri);
    await rest();
    equal(places().length, 0, 'places with problems');
  });

  it('that is closed leaves no problem behind', async () => {
    const { document } = await openNote('closed.ho.yaml', early);
    await rulesBecome(document, earlyRule);
    await closeAll();
    await gone(document.uri);
  });

  it('that is deleted on the disk while it is open and changed is still checked', async () => {
    const { document } = await openNote('deleted.ho.yaml', early);
    await rulesBecome(document, earlyRule);
    await replace(document, 'elbow', 'elbo');
    await vscode.workspace.fs.delete(document.uri);
    await rulesBecome(document, 'value-not-allowed', earlyRule);
  });

  it('keeps up when its language changes there and back', async () => {
    const { document } = await openNote('language.ho.yaml', early);
    await rulesBecome(document, earlyRule);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await rulesBecome(document);
    await vscode.languages.setTextDocumentLanguage(document, 'ho-case-note');
    await rulesBecome(document, earlyRule);
  });

  it('is checked as it is now, however fast it changes', async () => {
    const { document } = await openNote('fast.ho.yaml', clean);
    await rulesBecome(document);
    for (let round = 0; round < 20; round++) {
      await replace(document, 'site: elbow', 'site: elbo');
      await new Promise((resolve) => setTimeout(resolve, round * 15));
      await replace(document, 'site: elbo', 'site: elbow');
    }
    let seen = 0;
    const watch = vscode.languages.onDidChangeDiagnostics(() => {
      seen += rulesOf(document).length;
    });
    await rest();
    watch.dispose();
    equal([seen, rulesOf(document)], [0, []], 'problems of an older text');
  });

  it('is one of many that are open', async () => {
    const folder = freshFolder();
    const documents: vscode.TextDocument[] = [];
    for (let index = 10; index < 40; index++) {
      const text = index % 2 ? cleanNamed(`MANY-${index}`) : early.replace('ELB-0042', `MANY-${index}`);
      documents.push(await vscode.workspace.openTextDocument(await write(folder, `${index}.ho.yaml`, text)));
    }
    for (const [index, document] of documents.entries()) await rulesBecome(document, ...(index % 2 ? [] : [earlyRule]));
  });
});

describe('A note that is not on a disk', () => {
  afterEach(closeAll);

  it('is checked, saved and checked again', async () => {
    const memory = memoryFiles();
    memory.set('/study/one.ho.yaml', early);
    const { document } = await show(memory.uri('/study/one.ho.yaml'));
    equal(document.languageId, 'ho-case-note', 'language');
    await rulesBecome(document, earlyRule);
    await replace(document, '2026-03-20', '2026-06-20');
    await rulesBecome(document);
    await document.save();
    await rulesBecome(document);
    await closeAll();
    memory.dispose();
  });

  it('has no problems where it is only an older version to compare with, but its words are explained', async () => {
    const memory = memoryFiles({ isReadonly: true });
    memory.set('/study/one.ho.yaml', early);
    const { document } = await show(memory.uri('/study/one.ho.yaml'));
    await rest();
    equal(problemsOf(document), [], 'problems of an older version');
    const hovers: vscode.Hover[] = await vscode.commands.executeCommand(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(0, 2),
    );
    claim(hovers.length > 0, 'no hover');
    const actions = await actionsAt(document, '2026-03-20');
    equal(actions.filter(({ edit }) => edit !== undefined).length, 0, 'changes of what cannot be changed');
    await closeAll();
    memory.dispose();
  });
});
