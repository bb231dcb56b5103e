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

/** The values of one document that stand where the format knows a place, in the order of the text. */
export function leavesOf(root: Tree): readonly Leaf[] {
  const leaves: Leaf[] = [];
  collect(root, noteShape, { path: [], inFlow: false }, leaves);
  return leaves;
}

function collect(tree: Tree, shape: Shape, { path, inFlow }: Pick<Leaf, 'path' | 'inFlow'>, leaves: Leaf[]): void {
  if (tree.kind === 'scalar') {
    leaves.push({ path, shape: shape.reading === 'list' ? (shape.items ?? shape) : shape, tree, inFlow });
  } else if (tree.kind === 'map') {
    for (const { key, value } of tree.pairs) {
      const field = fieldOf(shape, key);
      if (field) collect(value, field, { path: [...path, key], inFlow: inFlow || tree.flow }, leaves);
    }
  } else if (shape.items) {
    let index = 0;
    for (const item of tree.items) {
      collect(item, shape.items, { path: [...path, index++], inFlow: inFlow || tree.flow }, leaves);
    }
  }
}
