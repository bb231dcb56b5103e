/** The one engine that changes a note: from a path and a value to the smallest edit of its text. */
import { type Path, shapeAt } from '../knowledge/schema';
import { type NewValue, renderFlow, renderItem, renderPair, type Style } from './render';
import type { Edit } from './span';
import { type ListTree, locate, locateKey, type MapTree, type Pair, pairOf, type Tree } from './tree';

/** What is edited: one document of a text, or a text that has none yet. */
export interface Editable {
  readonly text: string;
  readonly root?: Tree | undefined;
}

/**
 * Writes `value` at `path`. A value that is there is replaced; a key that is missing goes to its canonical place, with
 * the sections above it where they are missing too.
 * @param comment lines written above a new key, without their `#`; left out inside braces
 * @returns undefined where something else stands in the way, such as `surgery: none`
 */
export function put(note: Editable, path: Path, value: NewValue, comment: readonly string[] = []): Edit | undefined {
  const key = path.at(-1);
  const parentPath = path.slice(0, -1);
  const parent = note.root && locate(note.root, parentPath);
  if (typeof key !== 'string') return undefined;
  if (parent?.kind === 'map') {
    const pair = pairOf(parent, key);
    return pair ? replaceValue(note, pair, value) : insertKey(note, { parent, path, value, comment });
  }
  if (parentPath.length === 0) return parent && !isEmpty(parent) ? undefined : startNote(note, key, value);
  // Nothing there yet: the section above is written with this key in it.
  return parent && !isEmpty(parent) ? undefined : put(note, parentPath, { [key]: value });
}

/**
 * Adds an entry at the end of the list at `path`, with the list itself where it is missing.
 * @returns undefined where something else stands in the way, such as `surgery: none`
 */
export function append(note: Editable, path: Path, entry: NewValue): Edit | undefined {
  const list = note.root && locate(note.root, path);
  if (list?.kind === 'list') return list.flow ? appendFlow(list, entry) : appendBlock(note, list, entry);
  return list && !isEmpty(list) ? undefined : put(note, path, [entry]);
}

/** Renames the key that `path` ends in. */
export function rename(note: Editable, path: Path, key: string): Edit | undefined {
  const span = note.root && locateKey(note.root, path);
  return span && { span, text: key };
}

interface Insertion {
  readonly parent: MapTree;
  readonly path: Path;
  readonly value: NewValue;
  readonly comment: readonly string[];
}

function insertKey(note: Editable, { parent, path, value, comment }: Insertion): Edit {
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
  const margin = style.lineEnd + ' '.repeat(column);
  const lines = [...comment.map((line) => `# ${line}`), ...renderPair(key, value, column, style)];
  if (before) return insertAt(lineEndAfter(endOf(before.value, note.text), note.text), margin + lines.join(margin));
  return insertAt(first?.keySpan.start ?? parent.span.start, lines.join(margin) + margin);
}

/** The last pair, as written, that canonically comes before `key`. Keys that the format does not name stay in front. */
function pairBefore(parent: MapTree, key: string, path: Path): Pair | undefined {
  const order = Object.keys(shapeAt(path.slice(0, -1))?.properties ?? {});
  const place = order.indexOf(key);
  return parent.pairs.findLast((pair) => place < 0 || order.indexOf(pair.key) < place);
}

function replaceValue(note: Editable, { key, keySpan, value: old }: Pair, value: NewValue): Edit {
  const column = columnOf(keySpan.start, note.text);
  const style = styleOf(note);
  const [first = '', ...rest] = renderPair(key, value, column, style);
  const written = first.slice(`${key}:`.length);
  const margin = style.lineEnd + ' '.repeat(column);
  // What goes below the key goes below the comment behind the key, too.
  if (isEmpty(old) && !written) return insertAt(lineEndAfter(old.span.end, note.text), margin + rest.join(margin));
  // Behind a colon that nothing follows, the space is missing as well.
  const hasSpace = note.text[old.span.start - 1] === ' ';
  const lines = [hasSpace ? written.trimStart() : written, ...rest];
  return {
    span: { start: old.span.start, end: endOf(old, note.text) },
    text: lines.join(margin),
  };
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
  const margin = style.lineEnd + ' '.repeat(column);
  const at = lineEndAfter(endOf(list, note.text), note.text);
  return insertAt(at, margin + renderItem(entry, column, style).join(margin));
}

const appendFlow = (list: ListTree, entry: NewValue): Edit =>
  insertAt(list.span.end - 1, (list.items.length > 0 ? ', ' : '') + renderFlow(entry));

const insertAt = (offset: number, text: string): Edit => ({ span: { start: offset, end: offset }, text });

const isEmpty = (tree: Tree): boolean => tree.kind === 'scalar' && tree.value === null && tree.source === '';

/** Where a value ends as a reader sees it: behind its last sign, not behind the blank lines that YAML counts to it. */
function endOf(tree: Tree, text: string): number {
  if (tree.kind === 'scalar') {
    const keepsBlankLines = tree.style === 'block' && /^[|>]\d?\+/.test(text.slice(tree.span.start));
    return keepsBlankLines ? tree.span.end : trimmedEnd(tree.span.start, tree.span.end, text);
  }
  if (tree.flow) return tree.span.end;
  const last = tree.kind === 'map' ? tree.pairs.at(-1)?.value : tree.items.at(-1);
  return last ? endOf(last, text) : tree.span.end;
}

const trimmedEnd = (start: number, end: number, text: string): number =>
  start + text.slice(start, end).trimEnd().length;

function lineEndAfter(offset: number, text: string): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

const columnOf = (offset: number, text: string): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** How this note is written; two spaces where it does not show. */
function styleOf({ text, root }: Editable): Style {
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
