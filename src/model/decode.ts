/** Tree to data: values as the note's shape wants them, and a list of the parts that do not fit it. */
import type { CaseNote } from '../knowledge/index';
import { fieldOf, noteShape, type Path } from '../knowledge/schema';
import type { Shape } from '../knowledge/shapes';
import { failedBy, isFreeKey, meantBy, takes } from './fit';
import { mostEntries } from './limits';
import type { ListTree, MapTree, Pair, ScalarTree, Tree } from './tree';

/** A part that does not fit the shape of the note. */
export interface Misfit {
  readonly path: Path;
  /**
   * The JSON Schema keyword that failed: enum, type, pattern, minimum, maximum, maxItems, additionalProperties. Or
   * `spelling`: nothing but the spelling differs, and the value is in the data, as it was meant. Or `beyond`: from this
   * entry on the list is longer than is read.
   */
  readonly keyword: string;
  /** With `spelling` only: the allowed value. */
  readonly meant?: string;
}

export interface Decoded {
  /** Valid parts only; a rejected list item leaves a hole, so that the numbers of the others stay true. */
  readonly data: CaseNote;
  readonly misfits: readonly Misfit[];
}

/** Decodes one document. Empty values are absent; a single value where a list is wanted is a list of one. */
export function decode(root: Tree): Decoded {
  const walk: Walk = { path: [], misfits: [] };
  const data = partOf(noteShape, root, walk) ?? new Bare();
  return { data: data as CaseNote, misfits: walk.misfits };
}

/** Where the walk is, and what it has rejected so far. */
interface Walk {
  readonly path: (string | number)[];
  readonly misfits: Misfit[];
}

/** What is undefined is absent, either because nothing is written there or because it was rejected. */
function partOf(shape: Shape, tree: Tree, walk: Walk): unknown {
  if (tree.kind === 'map') return takes(shape, 'object') ? mapOf(shape, tree, walk) : reject(walk, 'type');
  if (tree.kind === 'list') return takes(shape, 'array') ? listOf(shape, tree, walk) : reject(walk, 'type');
  if (tree.value === null) return undefined;
  return shape.reading === 'list' ? itemsOf(shape, [tree], walk) : scalarOf(shape, tree, walk);
}

/**
 * An object without anything inherited, not even `constructor`. Unlike those that `Object.create(null)` makes, entries
 * with the same fields share their layout, so that reading them takes less time.
 */
class Bare {
  [key: string]: unknown;
}
Object.setPrototypeOf(Bare.prototype, null);
Reflect.deleteProperty(Bare.prototype, 'constructor');

function mapOf(shape: Shape, tree: MapTree, walk: Walk): Record<string, unknown> {
  const data: Record<string, unknown> = new Bare();
  for (const { key, value } of lastOfEachKey(tree)) {
    walk.path.push(key);
    const field = fieldOf(shape, key);
    const read = field ? partOf(field, value, walk) : unnamed(shape, key, value, walk);
    if (read !== undefined) data[key] = read;
    walk.path.pop();
  }
  return data;
}

/** Where a key is written twice, only the last one is read. */
const lastOfEachKey = ({ pairs, repeats }: MapTree): Iterable<Pair> =>
  repeats ? new Map(pairs.map((pair) => [pair.key, pair])).values() : pairs;

/** Under a key that the format does not name there may be anything, if the key may be there; else not even nothing. */
const unnamed = (shape: Shape, key: string, tree: Tree, walk: Walk): unknown =>
  isFreeKey(shape, key) ? plainData(tree) : reject(walk, 'additionalProperties');

function listOf(shape: Shape, tree: ListTree, walk: Walk): unknown[] | undefined {
  const items = itemsOf(shape, tree.items, walk);
  return items.length > (shape.maxItems ?? Number.POSITIVE_INFINITY) ? reject(walk, 'maxItems') : items;
}

function itemsOf({ items: shape }: Shape, trees: readonly Tree[], walk: Walk): unknown[] {
  const data: unknown[] = new Array(Math.min(trees.length, mostEntries));
  for (const [index, tree] of trees.entries()) {
    walk.path.push(index);
    const read = index === mostEntries ? reject(walk, 'beyond') : shape ? itemOf(shape, tree, walk) : plainData(tree);
    if (read !== undefined) data[index] = read;
    walk.path.pop();
    if (index === mostEntries) break;
  }
  return data;
}

/** Unlike an empty field, an empty item is not absent: its number counts. */
const itemOf = (shape: Shape, tree: Tree, walk: Walk): unknown =>
  tree.kind === 'scalar' && tree.value === null ? reject(walk, 'type') : partOf(shape, tree, walk);

/** Where text is wanted, what is written counts, so that `007`, `1.0` and `2026` need no quotes. */
function scalarOf(shape: Shape, { value, source }: ScalarTree, walk: Walk): unknown {
  const written = shape.type === 'string' ? source : value;
  const keyword = failedBy(shape, written);
  if (keyword === undefined) return written;
  const meant = typeof written === 'string' ? meantBy(shape, written) : undefined;
  if (meant === undefined) return reject(walk, keyword);
  walk.misfits.push({ path: [...walk.path], keyword: 'spelling', meant });
  return meant;
}

function reject({ path, misfits }: Walk, keyword: string): undefined {
  misfits.push({ path: [...path], keyword });
  return undefined;
}

/** Data of a place that has no shape. */
function plainData(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.value ?? undefined;
  if (tree.kind === 'list') return tree.items.map((item) => plainData(item) ?? null);
  const data: Record<string, unknown> = new Bare();
  for (const { key, value } of lastOfEachKey(tree)) {
    const read = plainData(value);
    if (read !== undefined) data[key] = read;
  }
  return data;
}
