/** Takes a field or an item out of the text, with its line, its comma and nothing else. */
import type { Edit, Span } from './span';
import { columnOf, endOf, lineEndAfter } from './text';
import type { ListTree, MapTree, Pair } from './tree';

/** Takes out a pair of a map that has more of them. */
export function removePair(text: string, { flow, pairs }: MapTree, pair: Pair): Edit {
  const parts = pairs.map(({ keySpan, value }) => ({ start: keySpan.start, end: endOf(value, text) }));
  const index = pairs.indexOf(pair);
  const { start, end } = parts[index] ?? pair.keySpan;
  if (flow) return cut(flowSpan(parts, index));
  if (isFirstOnLine(start, text)) return cut(wholeLines(start, end, text));
  // The first field stands behind a dash: the next one moves up, unless a comment stands between them.
  const next = parts[index + 1]?.start ?? end;
  return cut({ start, end: text.slice(end, next).includes('#') ? lineEndAfter(end, text) : next });
}

/** Takes out an item of a list that has more of them. */
export function removeItem(text: string, { flow, items }: ListTree, index: number): readonly Edit[] {
  const parts = items.map((item) => ({ start: item.span.start, end: endOf(item, text) }));
  const { start, end } = parts[index] ?? { start: 0, end: 0 };
  if (flow) return [cut(flowSpan(parts, index))];
  const dash = text.lastIndexOf('-', start - 1);
  return dash >= 0 && isFirstOnLine(dash, text) ? [cut(wholeLines(dash, end, text))] : [];
}

const cut = (span: Span): Edit => ({ span, text: '' });

/** A part with the comma before it; of the first part, the comma behind it. */
function flowSpan(parts: readonly Span[], index: number): Span {
  const { start = 0, end = 0 } = parts[index] ?? {};
  const before = parts[index - 1];
  return before ? { start: before.end, end } : { start, end: parts[index + 1]?.start ?? end };
}

const isFirstOnLine = (offset: number, text: string): boolean =>
  text.slice(offset - columnOf(offset, text), offset).trim() === '';

/** The lines from the one that `start` is in to the one that `end` is in, with one line break. */
function wholeLines(start: number, end: number, text: string): Span {
  const from = start - columnOf(start, text);
  const to = lineEndAfter(end, text);
  const lineBreak = /^\r?\n/.exec(text.slice(to, to + 2))?.[0].length ?? 0;
  if (lineBreak > 0 || from === 0) return { start: from, end: to + lineBreak };
  // The last line has no break of its own: the one before it goes.
  return { start: from - (text[from - 2] === '\r' ? 2 : 1), end: to };
}
