/** Opens notes in the editor under test, and reads what the extension says of them. */
import * as vscode from 'vscode';
import { equal, until } from './claim';
import { workspaceFolder } from './expectation';

let folders = 0;

/** A folder that no other test uses: the notes of one folder know of each other. */
export const freshFolder = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), `test-${++folders}`);

/** Writes a file, with the folders above it. */
export async function write(folder: vscode.Uri, name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Opens a file in an editor of its own, as a user does: one that an extension opens stays open for minutes. */
export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  return until(`the editor of ${uri.path}`, () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() ? editor : undefined;
  });
}

/** Writes a note into a folder of its own, or into that one, and shows it. */
export const openNote = async (name: string, text: string, folder = freshFolder()): Promise<vscode.TextEditor> =>
  show(await write(folder, name, text));

/** Closes all editors, and whatever has not been saved is lost. */
export async function closeAll(): Promise<void> {
  for (const { document } of vscode.window.visibleTextEditors) {
    if (document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Puts another text in the place of the first occurrence of a text, as typing would. */
export async function replace(document: vscode.TextDocument, text: string, other: string): Promise<void> {
  const start = positionOf(document, text);
  const change = new vscode.WorkspaceEdit();
  const end = document.positionAt(document.offsetAt(start) + text.length);
  change.replace(document.uri, new vscode.Range(start, end), other);
  await vscode.workspace.applyEdit(change);
}

/** A note that is not a file yet. */
export async function openUntitled(text: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'ho-case-note', content: text });
  return vscode.window.showTextDocument(document);
}

/** Ours among the problems of a document, in the order of the text. */
export const problemsOf = ({ uri }: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'HO Case Notes')
    .sort((a, b) => a.range.start.compareTo(b.range.start) || a.range.end.compareTo(b.range.end));

/** The id of the rule behind a problem. */
export const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** The rules of a document's problems, but for what a draft only lacks: that is not what most tests are about. */
export const rulesOf = (document: vscode.TextDocument): string[] =>
  problemsOf(document)
    .map(ruleOf)
    .filter((rule) => rule !== incomplete);

/** The rule of all that a note lacks beyond its core. */
export const incomplete = 'section-incomplete';

/** Waits until the rules of a document's problems are these. */
export const rulesBecome = (document: vscode.TextDocument, ...rules: string[]): Promise<void> =>
  becomes('the rules of the problems', () => rulesOf(document), rules);

/** Waits until a list is this one. */
export async function becomes(what: string, found: () => readonly string[], wanted: readonly string[]): Promise<void> {
  const isRight = () => JSON.stringify(found()) === JSON.stringify(wanted) || undefined;
  await until(what, isRight).catch(() => equal(found(), wanted, what));
}

/** The position of a text in the document. */
export function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`The note has no ${text}.`);
  return document.positionAt(offset);
}

/** The actions that the lightbulb offers at a text, with their changes worked out. */
export async function actionsAt(
  document: vscode.TextDocument,
  text: string,
  kind?: vscode.CodeActionKind,
): Promise<vscode.CodeAction[]> {
  const at = positionOf(document, text);
  return vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at),
    kind?.value,
    20,
  );
}

/** Makes the change of an action, as VS Code does when one chooses it. */
export async function apply({ edit, title }: vscode.CodeAction): Promise<void> {
  if (!edit || !(await vscode.workspace.applyEdit(edit))) throw new Error(`"${title}" changed nothing.`);
}
