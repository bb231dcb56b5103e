/** One note, ready to be asked: its data, where each part of it stands, and its times on one axis. */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { axisOf } from './axis';
import { decode, type Misfit } from './decode';
import { type Parts, partsOf } from './leaves';
import type { Span } from './span';
import type { Timeline } from './timeline';
import { locate, locateKey, type Tree } from './tree';
import { type TimeReader, timeReader } from './when';

export interface Note extends Parts {
  readonly text: string;
  readonly root: Tree;
  /** Valid parts only; everything is optional. */
  readonly data: CaseNote;
  readonly misfits: readonly Misfit[];
  readonly timeline: Timeline;
  /** Reads each time once: the axis, the checks and the rules ask for the same ones. */
  readonly readTime: TimeReader;
}

/** Makes a note of one document of the text. */
export function readNote(text: string, root: Tree): Note {
  const { data, misfits } = decode(root);
  const readTime = timeReader();
  return { text, root, data, misfits, ...partsOf(root), timeline: axisOf(data, readTime), readTime };
}

/** Where the value at `path` stands; where nothing is written there, its key; else the nearest part above it. */
export function spanOf(note: Note, path: Path): Span {
  const tree = locate(note.root, path);
  if (tree && (tree.kind !== 'scalar' || tree.span.end > tree.span.start)) return tree.span;
  return keySpanOf(note, path);
}

/** Where the key stands that `path` ends in; of a list item its first key; else the nearest part above it. */
export function keySpanOf(note: Note, path: Path): Span {
  for (let length = path.length; length > 0; length--) {
    const key = locateKey(note.root, path.slice(0, length));
    if (key) return key;
    const tree = locate(note.root, path.slice(0, length));
    if (tree) return firstSpan(tree);
  }
  return firstSpan(note.root);
}

const firstSpan = (tree: Tree): Span => {
  if (tree.kind === 'map') return tree.pairs[0]?.keySpan ?? tree.span;
  return tree.kind === 'list' && tree.items[0] ? firstSpan(tree.items[0]) : tree.span;
};
