/** Suggests keys and values while one types. */
import {
  type Command,
  CompletionItem,
  CompletionItemKind,
  type CompletionItemProvider,
  MarkdownString,
  type TextDocument,
} from 'vscode';
import type { Completion } from '../../service/index';
import { configFor } from '../config';
import { rangeOf } from '../convert';
import { engine } from '../engine';
import { guard } from '../guard';

/** Besides letters, what opens the list: the blank behind a colon or a dash, and the signs of lists in brackets. */
export const completionTriggers = [' ', '[', '{', ','];

export const completionProvider: CompletionItemProvider = {
  provideCompletionItems: (document, position) => {
    // Whoever types on meanwhile narrows this very list down, so it belongs to the text as it is now.
    const [text, offset] = [document.getText(), document.offsetAt(position)];
    return guard(
      'the list of suggestions',
      async () => {
        const { complete } = await engine();
        const found = complete(text, offset, await configFor(document));
        return found.map((completion, index) => itemOf(document, completion, index));
      },
      () => [],
    );
  },
};

const kinds = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  time: CompletionItemKind.Constant,
  reference: CompletionItemKind.Reference,
} as const;

/** After a key its value is asked for at once. */
const suggestNext: Command = { command: 'editor.action.triggerSuggest', title: 'Suggest' };

function itemOf(document: TextDocument, completion: Completion, index: number): CompletionItem {
  const { label, kind, insert, span, filter, detail, documentation } = completion;
  const item = new CompletionItem({ label, description: detail }, kinds[kind]);
  item.insertText = insert;
  // The text brings its own indentation.
  item.keepWhitespace = true;
  item.range = rangeOf(document, span);
  if (filter !== undefined) item.filterText = filter;
  item.sortText = String(index).padStart(4, '0');
  item.documentation = new MarkdownString(documentation);
  if (kind === 'key') item.command = suggestNext;
  return item;
}
