/** The extension: registers every feature. It does nothing else, and holds no state. */
import { type ExtensionContext, languages } from 'vscode';
import { registerOpenPage } from './commands/openPage';
import { registerDiagnostics } from './diagnostics';
import { codeActionMetadata, codeActionProvider } from './features/codeActions';
import { completionProvider, completionTriggers } from './features/completion';
import { hoverProvider } from './features/hover';
import { registerPages } from './pages';
import { selector } from './selector';

export function activate({ subscriptions }: ExtensionContext): void {
  subscriptions.push(
    registerDiagnostics(),
    registerPages(),
    registerOpenPage(),
    languages.registerHoverProvider(selector, hoverProvider),
    languages.registerCompletionItemProvider(selector, completionProvider, ...completionTriggers),
    languages.registerCodeActionsProvider(selector, codeActionProvider, codeActionMetadata),
  );
}
