/** Where in a note the cursor is: which key or value is being typed, and what has to stand in front of it. */
import { type Path, shapeAt } from '../../knowledge/schema';
import type { Shape } from '../../knowledge/shapes';
import { mostFaults } from '../../model/limits';
import { type Note, readNote } from '../../model/note';
import { type Parsed, parsing } from '../../model/parse';
import type { Span } from '../../model/span';
import { finish, type Steps } from '../../model/steps';
import { columnOf, isEmpty } from '../../model/text';
import type { ScalarTree, Tree } from '../../model/tree';
import { type Attempt, attemptsFor, marked, marker, type Scene, sectionAround, typedAt } from './typed';

/** The key or value being typed, in a text that is read as if it were whole. */
export interface Cursor {
  readonly kind: 'key' | 'value';
  /** Of a key: the map it goes into. Of a value: the value itself. */
  readonly path: Path;
  /** What the format says of that place; of a list's item, what it says of the items. */
  readonly shape: Shape;
  /** What an accepted suggestion replaces. */
  readonly span: Span;
  /** What is typed of it so far, in front of the cursor. */
  readonly typed: string;
  /** What has to be written in front of it: the blank behind a colon, the dash of a list. */
  readonly lead: string;
  /** A colon stands behind the key already. */
  readonly hasColon: boolean;
  readonly inFlow: boolean;
  /** Of a key: how far it stands right of the start of its line. */
  readonly column: number;
  /** The text with a word in place of what is typed, and its tree. */
  readonly text: string;
  readonly root: Tree;
  /** The note as that text says it; what is being typed is not in it. */
  readonly note: Note;
}

/** What is being typed at an offset; undefined where nothing of the format can stand. */
export const cursorAt = (parsed: Parsed, offset: number): Cursor | undefined => finish(lookingAt(parsed, offset));

/** The same in steps: the whole text may have to be read again. */
export function* lookingAt({ text, faults }: Parsed, offset: number): Steps<Cursor | undefined> {
  const word = typedAt(text, offset);
  // Of a text in which hardly anything can be read nobody knows what belongs there.
  if (!word || faults.length > mostFaults || longKey.test(text)) return undefined;
  const section = sectionAround(text, word.span);
  const whole = { text, span: word.span, faults: faults.length };
  for (const attempt of attemptsFor(word)) {
    const found = (!section || (yield* read(section, attempt))) && (yield* read(whole, attempt));
    if (found) yield;
    if (found) return { ...found, note: readNote(found.text, found.root), typed: text.slice(found.span.start, offset) };
  }
  return undefined;
}

/** The mark of a long key, which no note needs: what is typed near half of one may end up as a part of it. */
const longKey = /(?:^|[\n\r[{,])[ \t\uFEFF]*(?:[-?:][ \t]+)*\?(?=\s|$)/;

interface Found extends Pick<Cursor, 'kind' | 'path' | 'inFlow'> {
  /** Of a value: itself, as it is read. Of a key: what stands behind it. */
  readonly value: Tree;
}

/** Reads the text with the marker in it; only where no more is wrong with it than before. */
function* read(scene: Scene, attempt: Attempt): Steps<Omit<Cursor, 'typed' | 'note'> | undefined> {
  const { text, length, hasColon } = marked(scene, attempt);
  const { roots, faults } = yield* parsing(text);
  if (faults.length > scene.faults) return undefined;
  for (const root of roots) {
    const found = search(root, text);
    const shape = found && fieldAt(found);
    if (!found || !shape) continue;
    const { kind, path, value, inFlow } = found;
    const hasOwnColon = hasColon || (kind === 'key' && !attempt.asKey);
    // A new key among the lines of another section would take them for its own.
    if (kind === 'key' && !hasOwnColon && !isEmpty(value)) continue;
    const { lead } = attempt;
    const column = columnOf(scene.span.start + lead.length, text);
    const span = kind === 'value' && value.kind === 'scalar' ? spanOf(value, scene.span, length) : scene.span;
    return { kind, path, inFlow, shape, lead, hasColon: hasOwnColon, column, text, root, span };
  }
  return undefined;
}

/** Of a key, a shape with fields; of a value, one that can hold it. */
function fieldAt({ kind, path }: Found): Shape | undefined {
  const shape = shapeAt(path);
  if (kind === 'key') return shape?.properties && shape;
  if (path.length === 0) return undefined;
  return shape?.reading === 'list' ? shape.items : shape;
}

/** The whole value in the text as it was: without its quotes, and with the typed word in place of the marker. */
function spanOf({ span, style }: ScalarTree, word: Span, length: number): Span {
  const quote = style === 'quoted' ? 1 : 0;
  return {
    start: Math.min(span.start + quote, word.start),
    end: Math.max(span.end - quote - length + word.end - word.start, word.end),
  };
}

function search(tree: Tree, text: string, path: Path = [], inFlow = false): Found | undefined {
  if (tree.kind === 'scalar') return isTyped(tree, text) ? { kind: 'value', path, value: tree, inFlow } : undefined;
  const flow = inFlow || tree.flow;
  if (tree.kind === 'list') {
    for (const [index, item] of tree.items.entries()) {
      const found = search(item, text, [...path, index], flow);
      if (found) return found;
    }
    return undefined;
  }
  for (const { key, value } of tree.pairs) {
    const found: Found | undefined =
      key === marker ? { kind: 'key', path, value, inFlow: flow } : search(value, text, [...path, key], flow);
    if (found) return found;
  }
  return undefined;
}

/** A text in one line: what goes over several is prose. */
const isTyped = ({ source, style, borrowed, span }: ScalarTree, text: string): boolean =>
  source.includes(marker) && style !== 'block' && !borrowed && !text.slice(span.start, span.end).includes('\n');
