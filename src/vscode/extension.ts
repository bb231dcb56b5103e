/** The extension: registers every feature. It does nothing else, and holds no state. */
import { type ExtensionContext, languages } from 'vscode';
import { startChecks } from './checks';
import { registerCheckNote } from './commands/checkNote';
import { registerInsertGuidance } from './commands/insertGuidance';
import { registerNewNote } from './commands/newNote';
import { registerOpenPage } from './commands/openPage';
import { registerShowGuidance } from './commands/showGuidance';
import { registerSortSections } from './commands/sortSections';
import { codeActionMetadata, codeActionProvider } from './features/codeActions';
import { completionProvider, completionTriggers } from './features/completion';
import { hoverProvider } from './features/hover';
import { registerFeatures } from './features/register';
import { registerHeadStart } from './headStart';
import { registerNeighbours } from './neighbours';
import { registerPages } from './pages';
import { registerProjectFiles } from './projectFiles';
import { registerSavedName } from './savedName';
import { selector } from './selector';
import { registerStatusBar } from './statusBar';

export function activate({ extension, subscriptions }: ExtensionContext): void {
  const checks = startChecks();
  subscriptions.push(
    checks,
    registerProjectFiles(checks),
    registerNeighbours(checks),
    registerStatusBar(checks),
    registerPages(checks),
    registerOpenPage(),
    registerNewNote(),
    registerSavedName(),
    registerCheckNote(checks),
    registerSortSections(),
    registerFeatures(),
    registerInsertGuidance(extension),
    registerShowGuidance(),
    registerHeadStart(),
    languages.registerHoverProvider(selector, hoverProvider),
    languages.registerCompletionItemProvider(selector, completionProvider, ...completionTriggers),
    languages.registerCodeActionsProvider(selector, codeActionProvider, codeActionMetadata),
  );
}
