/** The one engine that changes a note: from a path and a value to the smallest edits of its text. */
import { type Path, shapeAt } from '../knowledge/schema';
import { removeItem, removePair } from './removal';
import { Commented, isPlain, type NewValue, renderFlow, renderItem, renderPair, type Style } from './render';
import type { Edit } from './span';
import { columnOf, endOf, insertAt, isEmpty, lineEndAfter } from './text';
import { type ListTree, locate, locateKey, type MapTree, type Pair, pairOf, type Tree } from './tree';

/** What is edited: one document of a text, or a text that has none yet. */
export interface Editable {
  readonly text: string;
  readonly root?: Tree | undefined;
}

/** Nothing is done: something else stands in the way, such as `surgery: none`, or text that is only repeated here. */
const nothing: readonly Edit[] = [];

/**
 * Writes `value` at `path`. A value that is there is replaced; a key that is missing goes to its canonical place, with
 * the sections above it where they are missing too.
 * A {@link Commented} value brings the lines above its key along; a key that is there gets none.
 * @returns no edit where something else stands in the way
 */
export function put(note: Editable, path: Path, value: NewValue): readonly Edit[] {
  if (!canPut(note, path)) return nothing;
  const key = path.at(-1) ?? '';
  const parentPath = path.slice(0, -1);
  const parent = note.root && locate(note.root, parentPath);
  if (typeof key === 'number') return putItem(note, parent, key, value);
  if (parent?.kind === 'map') {
    const pair = pairOf(parent, key);
    if (!pair || isMerged(pair, note.text)) return [insertKey(note, parent, path, value)];
    return [parent.flow ? replaceInFlow(note.text, pair, value) : replaceValue(note, pair, value)];
  }
  // Nothing there yet: the section above is written with this key in it.
  return parentPath.length === 0 ? [startNote(note, key, value)] : put(note, parentPath, { [key]: value });
}

/** Whether a value can be written at `path`, so that {@link put} changes the note; it takes less time to ask. */
export function canPut(note: Editable, path: Path): boolean {
  const key = path.at(-1);
  const parentPath = path.slice(0, -1);
  const parent = note.root && locate(note.root, parentPath);
  if (key === undefined || parent?.borrowed) return false;
  if (typeof key === 'number') return parent !== undefined && locate(parent, [key])?.kind === 'scalar';
  if (!parent || isEmpty(parent)) return parentPath.length === 0 || canPut(note, parentPath);
  return parent.kind === 'map';
}

/**
 * Adds an entry at the end of the list at `path`, with the list itself where it is missing.
 * @returns no edit where something else stands in the way
 */
export function append(note: Editable, path: Path, entry: NewValue): readonly Edit[] {
  if (!canAppend(note, path)) return nothing;
  const list = note.root && locate(note.root, path);
  if (list?.kind === 'list') return [list.flow ? appendFlow(list, entry) : appendBlock(note, list, entry)];
  return put(note, path, [entry]);
}

/** Whether an entry can be added to the list at `path`, so that {@link append} changes the note. */
export function canAppend(note: Editable, path: Path): boolean {
  const list = note.root && locate(note.root, path);
  if (!list || isEmpty(list)) return !list?.borrowed && canPut(note, path);
  return list.kind === 'list' && !list.borrowed;
}

/** Renames the key that `path` ends in. */
export function rename(note: Editable, path: Path, key: string): readonly Edit[] {
  const span = note.root && locateKey(note.root, path);
  const isOwn = note.root && !locate(note.root, path.slice(0, -1))?.borrowed;
  return span && isOwn && !note.text.startsWith('<<', span.start) ? [{ span, text: key }] : nothing;
}

/**
 * Takes out what stands at `path`, key and value, or one item of a list. What is left empty by it goes as well: the
 * last field takes its section along, so that no empty key stays behind.
 */
export function remove(note: Editable, path: Path): readonly Edit[] {
  const step = path.at(-1);
  const parentPath = path.slice(0, -1);
  const parent = note.root && locate(note.root, parentPath);
  if (step === undefined || !parent || parent.borrowed || !locate(parent, [step])) return nothing;
  const isLast =
    parent.kind === 'map' ? parent.pairs.length === 1 : parent.kind === 'list' && parent.items.length === 1;
  if (parent.kind === 'scalar' || (isLast && parentPath.length > 0)) return remove(note, parentPath);
  if (parent.kind === 'list') return removeItem(note.text, parent, Number(step));
  const pair = pairOf(parent, String(step));
  return pair && !isMerged(pair, note.text) ? [removePair(note.text, parent, pair)] : nothing;
}

/** A pair that a merge key brought in stands at the merge key: it is not written here. */
const isMerged = ({ keySpan, value }: Pair, text: string): boolean =>
  value.borrowed === true && text.startsWith('<<', keySpan.start);

/** An item that is there is replaced; a single value that counts as a list of one is its own first item. */
function putItem(note: Editable, list: Tree | undefined, index: number, value: NewValue): readonly Edit[] {
  const item = list && locate(list, [index]);
  if (item?.kind !== 'scalar') return nothing;
  const inFlow = list?.kind === 'list' && list.flow;
  return [
    {
      span: { start: item.span.start, end: endOf(item, note.text) },
      text: renderFlow(value, inFlow ? undefined : isPlain),
    },
  ];
}

function insertKey(note: Editable, parent: MapTree, path: Path, value: NewValue): Edit {
  const key = String(path.at(-1));
  const before = pairBefore(parent, key, path);
  const [first] = parent.pairs;
  if (parent.flow) {
    const text = `${key}: ${renderFlow(value)}`;
    if (before) return insertAt(endOf(before.value, note.text), `, ${text}`);
    return insertAt(parent.span.start + 1, first ? `${text}, ` : text);
  }
  const column = columnOf(first?.keySpan.start ?? parent.span.start, note.text);
  const style = styleOf(note);
  const lines = renderPair(key, value, column, style);
  if (before) return insertBelow(note, before.value, below(lines, column, style));
  const [top = '', ...rest] = lines;
  const margin = style.lineEnd + ' '.repeat(column);
  return insertAt(first?.keySpan.start ?? parent.span.start, top + below(rest, column, style) + margin);
}

/** The last pair, as written, that canonically comes before `key`. Keys that the format does not name stay in front. */
function pairBefore(parent: MapTree, key: string, path: Path): Pair | undefined {
  const order = Object.keys(shapeAt(path.slice(0, -1))?.properties ?? {});
  const place = order.indexOf(key);
  return parent.pairs.findLast((pair) => place < 0 || order.indexOf(pair.key) < place);
}

function replaceValue(note: Editable, { key, keySpan, value: old }: Pair, wanted: NewValue): Edit {
  const value = wanted instanceof Commented ? wanted.value : wanted;
  const column = columnOf(keySpan.start, note.text);
  const style = styleOf(note);
  const [first = '', ...rest] = renderPair(key, value, column, style);
  const written = first.slice(`${key}:`.length);
  // What goes below the key goes below the comment behind the key, too.
  if (isEmpty(old) && !written) return insertAt(lineEndAfter(old.span.end, note.text), below(rest, column, style));
  const colon = note.text.indexOf(':', keySpan.end) + 1;
  // A list moves between the line of its key and the lines below: nothing of the gap stays behind.
  const moves = old.kind !== 'scalar' && isBlank(note.text.slice(colon, old.span.start));
  const start = moves ? colon : old.span.start;
  // Behind a colon that nothing follows, the space is missing as well.
  const hasSpace = note.text[start - 1] === ' ';
  return {
    span: { start, end: endOf(old, note.text) },
    text: (hasSpace ? written.trimStart() : written) + below(rest, column, style),
  };
}

const isBlank = (text: string): boolean => text.trim() === '';

/** Each of the lines on a line of its own; an empty one stays empty. */
const below = (lines: readonly string[], column: number, { lineEnd }: Style): string =>
  lines.map((line) => lineEnd + (line && ' '.repeat(column) + line)).join('');

/** Writes lines behind the line in which a value ends. */
function insertBelow(note: Editable, value: Tree, lines: string): Edit {
  const end = endOf(value, note.text);
  if (note.text[end - 1] !== '\n') return insertAt(lineEndAfter(end, note.text), lines);
  // A block of lines that keeps the blank ones ends behind them: one more would be its own, too.
  const { lineEnd } = styleOf(note);
  return insertAt(end, lines.slice(lineEnd.length) + lineEnd);
}

/** Inside braces a name may stand without a colon; it gets one. */
function replaceInFlow(text: string, { value: old }: Pair, value: NewValue): Edit {
  const before = text[old.span.start - 1];
  const gap = before === ' ' ? '' : before === ':' ? ' ' : ': ';
  return { span: { start: old.span.start, end: endOf(old, text) }, text: gap + renderFlow(value) };
}

function startNote(note: Editable, key: string, value: NewValue): Edit {
  const style = styleOf(note);
  const { length } = note.text;
  const break_ = length > 0 && !note.text.endsWith('\n') ? style.lineEnd : '';
  return insertAt(length, break_ + renderPair(key, value, 0, style).join(style.lineEnd) + style.lineEnd);
}

function appendBlock(note: Editable, list: ListTree, entry: NewValue): Edit {
  const column = columnOf(list.span.start, note.text);
  const style = styleOf(note);
  return insertBelow(note, list, below(renderItem(entry, column, style), column, style));
}

const appendFlow = (list: ListTree, entry: NewValue): Edit =>
  insertAt(list.span.end - 1, (list.items.length > 0 ? ', ' : '') + renderFlow(entry));

/** How this note is written; two spaces where it does not show. */
export function styleOf({ text, root }: Editable): Style {
  const nested = root?.kind === 'map' ? root.pairs.map((pair) => pair.value) : [];
  const map = nested.find((tree) => tree.kind === 'map' && !tree.flow && tree.pairs.length > 0);
  const list = nested.find((tree) => tree.kind === 'list' && !tree.flow && tree.items.length > 0);
  const firstKey = map?.kind === 'map' ? map.pairs[0]?.keySpan.start : undefined;
  return {
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
    indent: firstKey === undefined ? 2 : Math.max(1, columnOf(firstKey, text)),
    dash: list ? columnOf(list.span.start, text) : 2,
  };
}
