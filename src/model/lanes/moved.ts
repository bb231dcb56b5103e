/** Trees that were read from a part of a text, moved to where that part stands in the whole. */
import { movedSpan } from '../span';
import type { Pair, SyntaxFault, Tree } from '../tree';

export const movedFault = ({ code, span }: SyntaxFault, by: number): SyntaxFault => ({
  code,
  span: movedSpan(span, by),
});

export const movedPair = ({ key, keySpan, value }: Pair, by: number): Pair => ({
  key,
  keySpan: movedSpan(keySpan, by),
  value: moved(value, by),
});

export function moved(tree: Tree, by: number): Tree {
  const span = movedSpan(tree.span, by);
  if (tree.kind === 'map') return { ...tree, span, pairs: tree.pairs.map((pair) => movedPair(pair, by)) };
  if (tree.kind === 'list') return { ...tree, span, items: tree.items.map((item) => moved(item, by)) };
  return { ...tree, span };
}
