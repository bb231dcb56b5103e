/** Opens notes in the editor under test, and reads what the extension says of them. */
import * as vscode from 'vscode';
import { until } from './claim';
import { workspaceFolder } from './expectation';

/** Writes a note into the open folder and shows it. */
export async function openNote(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(workspaceFolder(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
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

/** The rules of a document's problems, once they are these. */
export const rulesBecome = (document: vscode.TextDocument, ...rules: string[]): Promise<true> =>
  until(`the problems ${rules.join(', ') || 'none'}`, () => {
    const found = problemsOf(document).map(ruleOf);
    return JSON.stringify(found) === JSON.stringify(rules) ? true : undefined;
  });

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
