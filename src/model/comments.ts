/** The comments of a note: they are no part of its data, but who reads the file reads them too. */
import { documentSpan } from './document';
import type { Note } from './note';
import type { Span } from './span';
import { lineEndAfter } from './text';
import type { Tree } from './tree';

/** Where each comment of the document stands, from its number sign to the end of its line, in the order of the text. */
export function commentsOf({ text, root }: Pick<Note, 'text' | 'root'>): readonly Span[] {
  const comments: Span[] = [];
  const { start, end } = documentSpan(text, root);
  for (let at = text.indexOf('#', start); at >= 0 && at < end; at = text.indexOf('#', at)) {
    if (isBehindBlank(text, at) && !isWritten(root, at)) {
      comments.push({ start: at, end: lineEndAfter(at, text) });
      at = lineEndAfter(at, text);
    } else {
      at += 1;
    }
  }
  return comments;
}

const isBehindBlank = (text: string, at: number): boolean => at === 0 || /[\s\uFEFF]/.test(text[at - 1] ?? '');

/** Whether the sign at an offset is part of a key or of a value; what is only repeated here stands elsewhere. */
function isWritten(tree: Tree, at: number): boolean {
  if (tree.borrowed || !isWithin(tree.span, at)) return false;
  if (tree.kind === 'scalar') return true;
  if (tree.kind === 'list') return tree.items.some((item) => isWritten(item, at));
  return tree.pairs.some(({ keySpan, value }) => isWithin(keySpan, at) || isWritten(value, at));
}

const isWithin = ({ start, end }: Span, at: number): boolean => start <= at && at < end;
