/** Whether two texts say the same: the same data, written in the same words, with the same comments. */
import { commentsOf } from '../../model/comments';
import { type Parsed, parse } from '../../model/parse';
import type { Tree } from '../../model/tree';

/** Whether a changed text still says what the text said. The order of keys says nothing. */
export function isSameNote(before: Parsed, after: string): boolean {
  const { faults, roots } = parse(after);
  return (
    faults.length === 0 &&
    roots.length === before.roots.length &&
    roots.every((root, index) => isSame(root, before.roots[index])) &&
    commentsIn({ text: after, roots }) === commentsIn(before)
  );
}

function isSame(a: Tree, b: Tree | undefined): boolean {
  if (a.kind === 'scalar') {
    return b?.kind === 'scalar' && a.value === b.value && a.source === b.source && a.style === b.style;
  }
  if (a.kind === 'list') {
    return (
      b?.kind === 'list' && a.items.length === b.items.length && a.items.every((one, at) => isSame(one, b.items[at]))
    );
  }
  if (b?.kind !== 'map' || a.pairs.length !== b.pairs.length) return false;
  const values = new Map(b.pairs.map(({ key, value }) => [key, value]));
  return a.pairs.every(({ key, value }) => values.has(key) && isSame(value, values.get(key)));
}

const commentsIn = ({ text, roots }: Pick<Parsed, 'text' | 'roots'>): string =>
  roots
    .flatMap((root) => commentsOf({ text, root }).map(({ start, end }) => text.slice(start, end)))
    .sort()
    .join('\n');
