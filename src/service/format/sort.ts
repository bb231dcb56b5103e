/** Puts the sections of a note into the order in which a note is written, each with its comments. Only on request. */
import { noteShape } from '../../knowledge/schema';
import { applyEdits, type Edit, type Span } from '../../model/span';
import { columnOf, endOf, lineEndAfter, lineStartOf } from '../../model/text';
import type { MapTree, Pair, Tree } from '../../model/tree';
import type { Reading } from '../reading';
import { isApart } from './marks';
import { isSameNote } from './sameNote';

/**
 * The edits that put the sections of every note of a text into order; what stands above the first key stays there.
 * @returns undefined where that cannot be done: the YAML is broken, or one section repeats what another one names
 */
export function sortEdits({ parsed }: Reading): readonly Edit[] | undefined {
  if (parsed.faults.length > 0) return undefined;
  const edits = parsed.roots.flatMap((root) => edit(parsed.text, root));
  return edits.length === 0 || isSameNote(parsed, applyEdits(parsed.text, edits)) ? edits : undefined;
}

/** A key of the note with its lines, from the comment that belongs to it. */
interface Part {
  readonly pair: Pair;
  readonly text: string;
}

function edit(text: string, root: Tree): Edit[] {
  if (root.kind !== 'map' || root.flow) return [];
  const sorted = inOrder(root.pairs);
  const first = sorted.findIndex((pair, index) => pair !== root.pairs[index]);
  if (first < 0) return [];
  const last = sorted.findLastIndex((pair, index) => pair !== root.pairs[index]);
  const spans = spansOf(text, root);
  const span = { start: spans[first]?.start ?? 0, end: spans[last]?.end ?? 0 };
  const parts = sorted.slice(first, last + 1).map((pair): Part => {
    const { start = 0, end = 0 } = spans[root.pairs.indexOf(pair)] ?? {};
    return { pair, text: text.slice(start, end) };
  });
  return [{ span, text: joined(parts, text.includes('\r\n') ? '\r\n' : '\n') }];
}

/** A key that the format does not name stays behind the one that it stands behind. */
function inOrder(pairs: readonly Pair[]): Pair[] {
  const order = Object.keys(noteShape.properties ?? {});
  let rank = -1;
  const ranked = pairs.map((pair) => {
    const own = order.indexOf(pair.key);
    if (own >= 0) rank = own;
    return { pair, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ pair }) => pair);
}

const joined = (parts: readonly Part[], lineEnd: string): string =>
  parts.map(({ pair, text }, index) => (index === 0 ? '' : gap(parts[index - 1]?.pair, pair, lineEnd)) + text).join('');

const gap = (before: Pair | undefined, after: Pair, lineEnd: string): string =>
  isApart(before, after) ? lineEnd + lineEnd : lineEnd;

/** The lines of each key: from the comments right above it to its last line, with the comments that are further in. */
function spansOf(text: string, { pairs }: MapTree): Span[] {
  const starts = pairs.map(({ keySpan }) => lineStartOf(keySpan.start, text));
  const column = columnOf(pairs.at(-1)?.keySpan.start ?? 0, text);
  const ends = pairs.map(({ keySpan, value }, index) => {
    const end = lineEndAfter(Math.max(keySpan.end, endOf(value, text)), text);
    const below = text.slice(end, starts[index + 1] ?? documentEnd(text, end)).split('\n');
    const last = below.findLastIndex((line) => line.trim() && line.length - line.trimStart().length > column);
    return lineEndAfter(end + lengthOf(below.slice(0, Math.max(0, last))), text);
  });
  return starts.map((start, index) => {
    // What stands above the first key is said of the whole note.
    const above =
      index === 0
        ? []
        : text
            .slice(ends[index - 1], start)
            .split('\n')
            .slice(0, -1);
    const comments = above.slice(above.findLastIndex((line) => line.trim() === '') + 1);
    return { start: start - lengthOf(comments), end: ends[index] ?? start };
  });
}

/** Of lines with their line ends. */
const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length + 1, 0);

function documentEnd(text: string, from: number): number {
  const next = text.indexOf('\n---', from);
  return next < 0 ? text.length : next;
}
