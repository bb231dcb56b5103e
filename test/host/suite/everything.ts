/** Asks for everything that VS Code asks an extension about a note. */
import * as vscode from 'vscode';
import { equal } from './claim';

/** Every feature has an answer at a place where a value is wrong. */
export async function askEverything({ uri }: vscode.TextDocument, at: vscode.Position): Promise<void> {
  const questions: Readonly<Record<string, readonly unknown[]>> = {
    'vscode.executeHoverProvider': [at],
    // With the explanations of the first ones.
    'vscode.executeCompletionItemProvider': [at, undefined, 3],
    'vscode.executeCodeActionProvider': [new vscode.Range(at, at), undefined, 3],
    'vscode.executeDocumentSymbolProvider': [],
    'vscode.executeFoldingRangeProvider': [],
    'vscode.executeFormatDocumentProvider': [{ tabSize: 2, insertSpaces: true }],
    'vscode.executeSelectionRangeProvider': [[at]],
  };
  for (const [command, args] of Object.entries(questions)) {
    const found = await vscode.commands.executeCommand<readonly unknown[] | vscode.CompletionList>(
      command,
      uri,
      ...args,
    );
    equal(('items' in found ? found.items : found).length > 0, true, command);
  }
}
