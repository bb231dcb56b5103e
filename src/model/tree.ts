/** The tree that a note's text is read into, whichever parser read it: values with the places they stand at. */
import type { Path } from '../knowledge/schema';
import { once } from './once';
import type { Span } from './span';

export type Tree = MapTree | ListTree | ScalarTree;

interface Place {
  readonly span: Span;
  /** Written elsewhere and only repeated here, by an alias or a merge key: the span is where that stands. */
  readonly borrowed?: true;
}

export interface MapTree extends Place {
  readonly kind: 'map';
  /** Written in braces. */
  readonly flow: boolean;
  readonly pairs: readonly Pair[];
  /** A key is written more than once. */
  readonly repeats: boolean;
}

export interface Pair {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Tree;
}

export interface ListTree extends Place {
  readonly kind: 'list';
  /** Written in brackets. */
  readonly flow: boolean;
  readonly items: readonly Tree[];
}

export interface ScalarTree extends Place {
  readonly kind: 'scalar';
  /** Empty, behind the colon or the dash, where nothing is written. */
  readonly span: Span;
  readonly value: string | number | boolean | null;
  /** What is written, without quotes: `007` stays `007`. */
  readonly source: string;
  readonly style: 'plain' | 'quoted' | 'block';
}

/** A mistake in the YAML itself: a code of the `yaml` package, and where it stands. */
export interface SyntaxFault {
  readonly code: string;
  readonly span: Span;
}

/** Whether a key is written more than once. */
export function repeatsKey(pairs: readonly Pair[]): boolean {
  if (pairs.length > fewPairs) return new Set(pairs.map(({ key }) => key)).size < pairs.length;
  // Plain loops: this is asked of every map of a text.
  for (let one = 1; one < pairs.length; one++) {
    for (let other = 0; other < one; other++) if (pairs[one]?.key === pairs[other]?.key) return true;
  }
  return false;
}

/** So few that comparing each with each other takes less time than a set of them. */
const fewPairs = 20;

/** The pair of that key, the last one where a key is written twice. */
export function pairOf(tree: Tree | undefined, key: string): Pair | undefined {
  if (tree?.kind !== 'map') return undefined;
  if (tree.pairs.length > manyPairs) return indexOf(tree).get(key);
  // A plain loop: nothing is asked of a tree more often.
  for (let index = tree.pairs.length - 1; index >= 0; index--) {
    const pair = tree.pairs[index];
    if (pair?.key === key) return pair;
  }
  return undefined;
}

/** More pairs than a map of the format has: then each is asked for in turn, which must not take a walk each time. */
const manyPairs = 100;

/** Made once for each large map: trees never change. */
const indexOf = once((tree: MapTree): ReadonlyMap<string, Pair> => new Map(tree.pairs.map((pair) => [pair.key, pair])));

/** The place that `path` leads to. A single value that counts as a list of one is its own first item. */
export function locate(tree: Tree, path: Path): Tree | undefined {
  let place: Tree | undefined = tree;
  for (const step of path) {
    place = typeof step === 'string' ? pairOf(place, step)?.value : itemOf(place, step);
  }
  return place;
}

const itemOf = (tree: Tree | undefined, index: number): Tree | undefined =>
  tree?.kind === 'list' ? tree.items[index] : index === 0 ? tree : undefined;

/** Where the key stands that `path` ends in, or undefined where `path` ends in a list item or leads nowhere. */
export function locateKey(tree: Tree, path: Path): Span | undefined {
  const key = path.at(-1);
  return typeof key === 'string' ? pairOf(locate(tree, path.slice(0, -1)), key)?.keySpan : undefined;
}

/** One step into the tree, as seen from an offset. */
export interface Spot {
  readonly path: Path;
  readonly tree: Tree;
  /** Set where the offset is on the last key of the path, not on its value. */
  readonly keySpan?: Span;
}

/** The innermost key or value that the offset touches. */
export function spotAt(tree: Tree, offset: number, path: Path = []): Spot | undefined {
  if (tree.kind === 'map') {
    for (const { key, keySpan, value } of tree.pairs) {
      const below = [...path, key];
      if (within(keySpan, offset)) return { path: below, tree: value, keySpan };
      const spot = spotAt(value, offset, below);
      if (spot) return spot;
    }
    return undefined;
  }
  if (tree.kind === 'list') {
    for (const [index, item] of tree.items.entries()) {
      const spot = spotAt(item, offset, [...path, index]);
      if (spot) return spot;
    }
    return undefined;
  }
  return within(tree.span, offset) ? { path, tree } : undefined;
}

const within = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;
