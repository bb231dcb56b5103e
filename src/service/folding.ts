/** Which stretches of a note can be folded away: sections, entries, texts of several lines, and runs of comments. */
import { commentsOf } from '../model/comments';
import type { Span } from '../model/span';
import { endOf, lineStartOf } from '../model/text';
import type { Tree } from '../model/tree';
import type { Reading } from './reading';

export interface Fold {
  /** From the line that stays to the last one that goes. */
  readonly span: Span;
  readonly isComment: boolean;
}

/** Every part of the text that takes more than one line. */
export function foldsOf({ parsed: { text }, notes }: Reading): readonly Fold[] {
  const parts = notes.flatMap(({ root }) => [...partsIn(root, text)].map((span) => ({ span, isComment: false })));
  const comments = notes.flatMap((note) => runs(commentsOf(note), text).map((span) => ({ span, isComment: true })));
  return [...parts, ...comments].filter(({ span }) => text.slice(span.start, span.end).includes('\n'));
}

function* partsIn(tree: Tree, text: string): Iterable<Span> {
  if (tree.borrowed || tree.kind === 'scalar') return;
  if (tree.kind === 'map') {
    for (const { keySpan, value } of tree.pairs) {
      yield { start: keySpan.start, end: Math.max(keySpan.end, endOf(value, text)) };
      yield* partsIn(value, text);
    }
    return;
  }
  for (const item of tree.items) {
    yield { start: item.span.start, end: endOf(item, text) };
    yield* partsIn(item, text);
  }
}

/** Comments on lines of their own, one below the other. */
function runs(comments: readonly Span[], text: string): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of comments) {
    const isAlone = text.slice(lineStartOf(start, text), start).trim() === '';
    const last = found.at(-1);
    if (!isAlone) continue;
    if (last && /^\r?\n[ \t]*$/.test(text.slice(last.end, start))) last.end = end;
    else found.push({ start, end });
  }
  return found;
}
