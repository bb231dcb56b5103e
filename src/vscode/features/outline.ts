/** The outline of the note, and with it the breadcrumbs and the symbols to go to. */
import { DocumentSymbol, type DocumentSymbolProvider, SymbolKind, type TextDocument } from 'vscode';
import type { OutlineItem } from '../../service/index';
import { rangeOf } from '../convert';
import { isLeftToYaml } from '../selector';
import { answer } from './answer';

export const outlineProvider: DocumentSymbolProvider = {
  provideDocumentSymbols: (document) =>
    isLeftToYaml(document)
      ? []
      : answer('the outline', document, ({ outline }, reading) =>
          outline(reading).map((item) => symbolOf(document, item)),
        ),
};

const kinds = {
  note: SymbolKind.File,
  section: SymbolKind.Namespace,
  list: SymbolKind.Array,
  field: SymbolKind.Field,
  entry: SymbolKind.Object,
} as const;

function symbolOf(
  document: TextDocument,
  { name, detail, kind, span, selection, children }: OutlineItem,
): DocumentSymbol {
  const symbol = new DocumentSymbol(name, detail, kinds[kind], rangeOf(document, span), rangeOf(document, selection));
  symbol.children = children.map((child) => symbolOf(document, child));
  return symbol;
}
