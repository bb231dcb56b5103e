/** Where things end in the text of a note, as a reader sees it. */
import { byteOrderMark } from './lanes/blank';
import type { Edit } from './span';
import type { Tree } from './tree';

/** Writes `text` at an offset and replaces nothing. */
export const insertAt = (offset: number, text: string): Edit => ({ span: { start: offset, end: offset }, text });

/** Nothing is written here. */
export const isEmpty = (tree: Tree): boolean => tree.kind === 'scalar' && tree.value === null && tree.source === '';

/** Where a value ends as a reader sees it: behind its last sign, not behind the blank lines that YAML counts to it. */
export function endOf(tree: Tree, text: string): number {
  if (tree.kind === 'scalar') {
    const keepsBlankLines = tree.style === 'block' && /^[|>]\d?\+/.test(text.slice(tree.span.start));
    return keepsBlankLines ? tree.span.end : trimmedEnd(tree.span.start, tree.span.end, text);
  }
  if (tree.flow) return tree.span.end;
  const last = tree.kind === 'map' ? tree.pairs.at(-1)?.value : tree.items.at(-1);
  // What a merge key brings in comes first, wherever the key stands.
  const merged = tree.kind === 'map' ? tree.pairs[0]?.keySpan.end : undefined;
  return last ? Math.max(endOf(last, text), merged ?? 0) : tree.span.end;
}

const trimmedEnd = (start: number, end: number, text: string): number =>
  start + text.slice(start, end).trimEnd().length;

/** The end of the line that the offset stands in, before its line break. */
export function lineEndAfter(offset: number, text: string): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** Where the line starts that the offset stands in. */
export const lineStartOf = (offset: number, text: string): number =>
  // A search from before the start would look at the first sign.
  offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;

/** How far the offset stands right of the start of its line; a byte order mark is no part of the line. */
export function columnOf(offset: number, text: string): number {
  const start = lineStartOf(offset, text);
  return offset - start - (start === 0 && offset > 0 && text.charCodeAt(0) === byteOrderMark ? 1 : 0);
}
