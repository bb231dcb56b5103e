/** Walks the text of a note along its trees and marks every sign and word with the place that it should have. */
import { byteOrderMark, skipBlank, skipSpaces } from '../../model/lanes/blank';
import type { Parsed } from '../../model/parse';
import type { Edit, Span } from '../../model/span';
import { columnOf } from '../../model/text';
import type { ListTree, MapTree, Pair, ScalarTree, Tree } from '../../model/tree';
import { type Above, innerLines } from './innerLines';

/** A sign or word of the text, and where it goes. What stands between two of them is blank, or a comment. */
export interface Mark extends Span {
  /** Its column, from 0, where it is the first on its line. */
  readonly indent: number;
  /** What stands between it and the mark before it on the same line. */
  readonly gap: '' | ' ';
  /** A key or a dash outside of braces: comments line up with it. */
  readonly opens?: true;
  /** An empty line stands before it. */
  readonly apart?: boolean;
  /** A block of text: blanks behind it may belong to it. */
  readonly isBlock?: boolean;
}

export interface Marks {
  readonly marks: readonly Mark[];
  /** The lines within values that must move with their keys. */
  readonly inner: readonly Edit[];
}

/** Steps of the indentation: to a field of a section, to a dash, and from a dash to its entry. */
const step = 2;

/** The marks of a text in its order; undefined where it holds anything that is not understood here. */
export function marksOf({ text, roots }: Parsed): Marks | undefined {
  const walk: Walk = { text, marks: [], inner: [], at: startOf(text), isSure: !/\r(?!\n)/.test(text) };
  for (const root of roots) {
    passDocumentStarts(walk);
    if (root.kind !== 'map') return undefined;
    markValue(walk, root, { indent: -step, shift: 0 });
  }
  passDocumentStarts(walk);
  return walk.isSure && skipBlank(text, walk.at) === text.length ? walk : undefined;
}

/** Behind a byte order mark. */
export const startOf = (text: string): number => (text.charCodeAt(0) === byteOrderMark ? 1 : 0);

interface Walk extends Marks {
  readonly text: string;
  readonly marks: Mark[];
  readonly inner: Edit[];
  /** Up to where the text is marked. */
  at: number;
  isSure: boolean;
}

/** Marks what must come next: nothing but blanks and comments may stand before it. A name may be missing: then who knows. */
function mark(walk: Walk, { start, end }: Span, rest: Omit<Mark, keyof Span>): void {
  if (start === end || skipBlank(walk.text, walk.at) !== start) walk.isSure = false;
  walk.marks.push({ start, end, ...rest });
  walk.at = end;
}

/** Marks a sign that must come next. */
function markSign(walk: Walk, sign: string, rest: Omit<Mark, keyof Span>): void {
  const start = skipBlank(walk.text, walk.at);
  if (walk.text[start] !== sign) walk.isSure = false;
  mark(walk, { start, end: start + 1 }, rest);
}

function passDocumentStarts(walk: Walk): void {
  for (;;) {
    const start = skipBlank(walk.text, walk.at);
    if (!walk.text.startsWith('---', start) || columnOf(start, walk.text) > 0) return;
    mark(walk, { start, end: start + 3 }, { indent: 0, gap: ' ' });
  }
}

function markValue(walk: Walk, tree: Tree, above: Above): void {
  if (!walk.isSure) return;
  markProperties(walk, above);
  if (tree.borrowed) mark(walk, tree.span, { indent: above.indent + step, gap: ' ' });
  else if (tree.kind === 'scalar') markScalar(walk, tree, above, { indent: above.indent + step, gap: ' ' });
  else if (tree.flow) markFlow(walk, tree, above, ' ');
  else if (tree.kind === 'map') markMap(walk, tree, above.indent + step);
  else markList(walk, tree, above.indent + step);
}

/** A tag or an anchor, which stands in front of a value and is no part of it. */
function markProperties(walk: Walk, { indent }: Above): void {
  for (;;) {
    const start = skipBlank(walk.text, walk.at);
    const [property] = /^[&!]\S*/.exec(walk.text.slice(start, start + longestProperty)) ?? [];
    if (property === undefined) return;
    mark(walk, { start, end: start + property.length }, { indent: indent + step, gap: ' ' });
  }
}

const longestProperty = 100;

function markMap(walk: Walk, { pairs, span }: MapTree, indent: number): void {
  const shift = indent - columnOf(pairs[0]?.keySpan.start ?? span.start, walk.text);
  for (const [index, { keySpan, value }] of pairs.entries()) {
    const apart = indent === 0 && index > 0 && isApart(pairs[index - 1], pairs[index]);
    mark(walk, keySpan, { indent, gap: ' ', opens: true, apart });
    markSign(walk, ':', { indent, gap: '' });
    markValue(walk, value, { indent, shift });
  }
}

/** Whether an empty line stands between two keys of the note: where either is a section, and not only a word. */
export const isApart = (a: Pair | undefined, b: Pair | undefined): boolean =>
  [a, b].some((pair) => pair !== undefined && pair.value.kind !== 'scalar');

function markList(walk: Walk, { items, span }: ListTree, indent: number): void {
  const shift = indent - columnOf(span.start, walk.text);
  for (const item of items) {
    markSign(walk, '-', { indent, gap: ' ', opens: true });
    markValue(walk, item, { indent, shift });
  }
}

/** Inside braces and brackets: `{a: 1, b: [2, 3]}`. Lines of their own stay as far behind the key as they were. */
function markFlow(walk: Walk, tree: MapTree | ListTree, above: Above, gap: Mark['gap']): void {
  const [open, close] = tree.kind === 'map' ? '{}' : '[]';
  const indented = (least: number) => {
    const next = skipBlank(walk.text, walk.at);
    // Behind others on its line no sign has a margin; of a line without end the column would take long.
    const isFirst = walk.marks.length === 0 || walk.text.slice(walk.at, next).includes('\n');
    return isFirst ? Math.max(least, columnOf(next, walk.text) + above.shift) : least;
  };
  const inside = () => indented(above.indent + step);
  const parts = tree.kind === 'map' ? tree.pairs : tree.items;
  markSign(walk, open ?? '', { indent: inside(), gap });
  for (const [index, part] of parts.entries()) {
    if (index > 0) markSign(walk, ',', { indent: inside(), gap: '' });
    const before = index > 0 ? ' ' : '';
    if ('key' in part) markFlowPair(walk, part, { above, inside, gap: before });
    else markPart(walk, part, { above, inside, gap: before });
  }
  if (walk.text[skipBlank(walk.text, walk.at)] === ',') markSign(walk, ',', { indent: inside(), gap: '' });
  markSign(walk, close ?? '', { indent: indented(Math.max(0, above.indent)), gap: '' });
}

interface InFlow {
  readonly above: Above;
  /** The column for the next sign, if it begins a line. */
  readonly inside: () => number;
  readonly gap: Mark['gap'];
}

/** A name may stand without a colon. */
function markFlowPair(walk: Walk, { keySpan, value }: Pair, { above, inside, gap }: InFlow): void {
  mark(walk, keySpan, { indent: inside(), gap });
  if (walk.text[skipSpaces(walk.text, walk.at)] === ':') markSign(walk, ':', { indent: inside(), gap: '' });
  markPart(walk, value, { above, inside, gap: ' ' });
}

function markPart(walk: Walk, tree: Tree, { above, inside, gap }: InFlow): void {
  if (!walk.isSure) return;
  if (tree.borrowed) mark(walk, tree.span, { indent: inside(), gap });
  else if (tree.kind !== 'scalar') markFlow(walk, tree, above, gap);
  else markScalar(walk, tree, above, { indent: inside(), gap });
}

/** A value that is not written has no mark. */
function markScalar(walk: Walk, tree: ScalarTree, above: Above, place: Pick<Mark, 'indent' | 'gap'>): void {
  const { start } = tree.span;
  const isBlock = tree.style === 'block';
  // Empty lines that a text keeps at its end stay as they are written.
  const end = isBlock ? start + walk.text.slice(start, tree.span.end).trimEnd().length : tree.span.end;
  if (end === start) return;
  walk.inner.push(...innerLines(walk.text, { ...tree, span: { start, end } }, above));
  mark(walk, { start, end }, { ...place, isBlock });
}
