/** The comments of a note: they are no part of its data, but who reads the file reads them too. */
import type { Note } from './note';
import type { Span } from './span';
import { lineEndAfter } from './text';
import type { Tree } from './tree';

/** Where each comment of the document stands, from its number sign to the end of its line, in the order of the text. */
export function commentsOf({ text, root }: Pick<Note, 'text' | 'root'>): readonly Span[] {
  const comments: Span[] = [];
  const { start, end } = documentSpan(text, root);
  let from = start;
  // The next number sign, looked for once and not from each value to the end of the text.
  let sign = text.indexOf('#', start);
  for (const written of [...writtenSpans(root), { start: end, end }]) {
    if (sign >= 0 && sign < from) sign = text.indexOf('#', from);
    if (sign < 0) break;
    if (sign < written.start) comments.push(...commentsBetween(text, sign, written.start));
    from = Math.max(from, written.end);
  }
  return comments;
}

/** Everything between two values or keys that stands behind a number sign with a blank, or nothing, before it. */
function* commentsBetween(text: string, from: number, to: number): Iterable<Span> {
  let at = from;
  for (;;) {
    at = text.indexOf('#', at);
    if (at < 0 || at >= to) return;
    if (at === 0 || /[\s\uFEFF]/.test(text[at - 1] ?? '')) {
      const end = lineEndAfter(at, text);
      yield { start: at, end };
      at = end;
    } else {
      at += 1;
    }
  }
}

/** Every key and every single value, in the order of the text; what is only repeated here stands elsewhere. */
export function writtenSpans(root: Tree): readonly Span[] {
  const spans: Span[] = [];
  const visit = (tree: Tree): void => {
    if (tree.borrowed) return;
    if (tree.kind === 'scalar') spans.push(tree.span);
    else if (tree.kind === 'list') tree.items.forEach(visit);
    else {
      for (const { keySpan, value } of tree.pairs) {
        spans.push(keySpan);
        visit(value);
      }
    }
  };
  visit(root);
  return spans.sort((a, b) => a.start - b.start);
}

/** The part of the text that belongs to this document: up to the line that begins the next one. */
function documentSpan(text: string, root: Tree): Span {
  const starts = [...text.matchAll(/(?<![^\n])---(?!\S)/g)].map(({ index }) => index);
  const own = starts.findLast((start) => start <= root.span.start);
  const end = starts.find((start) => start > root.span.start) ?? text.length;
  // What stands above the first document belongs to it.
  return { start: own === undefined || isBare(text.slice(0, own)) ? 0 : own, end };
}

/** Nothing but comments and instructions. */
const isBare = (text: string): boolean => text.split('\n').every((line) => /^[\s\uFEFF]*(?:[#%]|$)/.test(line));
