/** Serves the pages behind rules and facts, offline. */
import { type TextDocumentContentProvider, workspace } from 'vscode';
import { engine } from './engine';
import { guard } from './guard';

/** The scheme of our pages; the engine has it too, but is not loaded yet when the provider is registered. */
const scheme = 'ho-notes';

const pages: TextDocumentContentProvider = {
  provideTextDocumentContent: ({ path }) =>
    guard(
      'the page',
      async () => (await engine()).page(path) ?? `# Not found\n\nThere is no page ${path}.\n`,
      () => '# This page could not be shown\n',
    ),
};

export const registerPages = () => workspace.registerTextDocumentContentProvider(scheme, pages);
