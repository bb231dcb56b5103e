/** Registers what needs nothing but the note itself: how it is laid out, and how one finds one's way in it. */
import { Disposable, languages } from 'vscode';
import { selector } from '../selector';
import { foldingProvider } from './folding';
import { formattingProvider } from './formatting';
import { registerHints } from './hints';
import { linkProvider } from './links';
import { definitionProvider, highlightProvider, referenceProvider, renameProvider } from './names';
import { outlineProvider } from './outline';
import { selectionProvider } from './selection';

export const registerFeatures = (): Disposable =>
  Disposable.from(
    languages.registerDocumentFormattingEditProvider(selector, formattingProvider),
    languages.registerDocumentSymbolProvider(selector, outlineProvider),
    languages.registerFoldingRangeProvider(selector, foldingProvider),
    languages.registerSelectionRangeProvider(selector, selectionProvider),
    languages.registerDocumentLinkProvider(selector, linkProvider),
    languages.registerDefinitionProvider(selector, definitionProvider),
    languages.registerReferenceProvider(selector, referenceProvider),
    languages.registerDocumentHighlightProvider(selector, highlightProvider),
    languages.registerRenameProvider(selector, renameProvider),
    registerHints(),
  );
