/** Every single value of a note with what the format says of its place: one walk for all checks of form. */
import { fieldOf, noteShape, type Path } from '../knowledge/schema';
import type { Shape } from '../knowledge/shapes';
import type { ScalarTree, Tree } from './tree';

/** A value that is no map and no list. */
export interface Leaf {
  readonly path: Path;
  /** What the format says of this place; of a list's item, what it says of the items. */
  readonly shape: Shape;
  readonly tree: ScalarTree;
  /** Inside braces or brackets, where a comma ends a text. */
  readonly inFlow: boolean;
}

/** What stands where the format knows no place. */
export interface OwnPart {
  readonly path: Path;
  readonly tree: Tree;
}

/** All of a document: the values at places that the format knows, and whatever else is written, each in its order. */
export interface Parts {
  readonly leaves: readonly Leaf[];
  /** Those of the leaves that are a time by their place. */
  readonly times: readonly Leaf[];
  readonly own: readonly OwnPart[];
}

/** Takes one document apart. */
export function partsOf(root: Tree): Parts {
  const found = { leaves: [], times: [], own: [] };
  collect(root, noteShape, { path: [], inFlow: false }, found);
  return found;
}

interface Found {
  readonly leaves: Leaf[];
  readonly times: Leaf[];
  readonly own: OwnPart[];
}

function collect(tree: Tree, shape: Shape | undefined, at: Pick<Leaf, 'path' | 'inFlow'>, found: Found): void {
  const { path } = at;
  if (!shape) {
    found.own.push({ path, tree });
  } else if (tree.kind === 'scalar') {
    const own = shape.reading === 'list' ? (shape.items ?? shape) : shape;
    const leaf = { path, shape: own, tree, inFlow: at.inFlow };
    found.leaves.push(leaf);
    if (own.reading === 'when') found.times.push(leaf);
  } else {
    const inFlow = at.inFlow || tree.flow;
    if (tree.kind === 'map') {
      for (const { key, value } of tree.pairs)
        collect(value, fieldOf(shape, key), { path: [...path, key], inFlow }, found);
    } else {
      let index = 0;
      for (const item of tree.items) collect(item, shape.items, { path: [...path, index++], inFlow }, found);
    }
  }
}
