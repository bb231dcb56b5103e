/** Suggests keys and values while one types. */
import {
  type Command,
  CompletionItem,
  CompletionItemKind,
  type CompletionItemProvider,
  MarkdownString,
  type Position,
  SnippetString,
} from 'vscode';
import type { Completion, PlacedSnippet } from '../../service/index';
import { followPages } from '../commands/openPage';
import { configFor } from '../config';
import { rangeBeside } from '../convert';
import { engine } from '../engine';
import { guard } from '../guard';
import { readingOf } from '../notes';
import { language } from '../selector';
import { inTurns } from '../turns';

/** Besides letters, what opens the list: the blank behind a colon or a dash, and the signs of lists in brackets. */
export const completionTriggers = [' ', '[', '{', ','];

/** What an item is explained by, as soon as someone looks at it. */
const explanations = new WeakMap<CompletionItem, () => string>();

export const completionProvider: CompletionItemProvider = {
  provideCompletionItems: (document, position, token) => {
    // Whoever types on meanwhile narrows this very list down, so it belongs to the text as it is now.
    const [reading, offset] = [readingOf(document), document.offsetAt(position)];
    return guard(
      'the list of suggestions',
      async () => {
        const { completing, placingSnippets } = await engine();
        const isWanted = () => !token.isCancellationRequested;
        const steps = completing(await reading, offset, await configFor(document));
        const found = (await inTurns(steps, isWanted)) ?? [];
        const items = found.map((completion, index) => itemOf(completion, { position, offset, index }));
        // Our own language has them from the snippet file.
        const isOurs = document.languageId === language;
        const placed = isOurs ? [] : await inTurns(placingSnippets(await reading, offset), isWanted);
        return [...items, ...(placed ?? []).map((snippet) => snippetItem(snippet, position, offset))];
      },
      () => [],
    );
  },
  resolveCompletionItem: (item) =>
    guard(
      'the explanation of a suggestion',
      async () => {
        const markdown = explanations.get(item)?.();
        if (markdown) item.documentation = followPages(new MarkdownString(markdown));
        return item;
      },
      () => item,
    ),
};

const kinds = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  time: CompletionItemKind.Constant,
  reference: CompletionItemKind.Reference,
} as const;

/** What goes on is asked for at once: after a key its value. */
const suggestNext: Command = { command: 'editor.action.triggerSuggest', title: 'Suggest' };

interface Place {
  readonly position: Position;
  readonly offset: number;
  readonly index: number;
}

function itemOf(completion: Completion, { position, offset, index }: Place): CompletionItem {
  const { label, kind, insert, span, filter, detail, goesOn } = completion;
  const item = new CompletionItem({ label, description: detail }, kinds[kind]);
  item.insertText = insert;
  // The text brings its own indentation.
  item.keepWhitespace = true;
  item.range = rangeBeside(position, offset, span);
  if (filter !== undefined) item.filterText = filter;
  item.sortText = String(index).padStart(4, '0');
  if (goesOn) item.command = suggestNext;
  explanations.set(item, completion.documentation);
  return item;
}

function snippetItem({ prefix, title, detail, body, span }: PlacedSnippet, position: Position, offset: number) {
  const item = new CompletionItem({ label: prefix, description: title }, CompletionItemKind.Snippet);
  item.insertText = new SnippetString(body.join('\n'));
  item.range = rangeBeside(position, offset, span);
  // Behind all that is only one key.
  item.sortText = `z-${prefix}`;
  item.documentation = detail;
  return item;
}
