/** What can be offered at a cursor, and who offers it. */
import type { Fit } from '../../clinical/fit/index';
import { locate, type Tree } from '../../model/tree';
import type { Cursor } from './cursor';

export interface Suggestion {
  readonly label: string;
  readonly kind: 'key' | 'value' | 'time' | 'reference';
  /** One line on it. */
  readonly detail: string;
  /** What is written, where that is not the label. */
  readonly insert?: string;
  /** What the typed letters are held against, where that is not the label. */
  readonly filter?: string;
  /** It only begins what is to be written: the list is asked for again. */
  readonly goesOn?: true;
  /** It goes below its key: also the blanks behind the colon are replaced. */
  readonly below?: true;
  /** Left out, it is possible. */
  readonly fit?: Fit;
}

/** Offers one kind of thing, in its own order; nothing where it has no place. */
export type Suggester = (cursor: Cursor, today: string) => readonly Suggestion[];

/** The other items of the list in which the value stands: none of them is offered again. */
export function siblings({ root, path }: Cursor): ReadonlySet<string> {
  const list = typeof path.at(-1) === 'number' ? locate(root, path.slice(0, -1)) : undefined;
  return new Set(list?.kind === 'list' ? list.items.flatMap(sourceOf) : []);
}

const sourceOf = (item: Tree): string[] => (item.kind === 'scalar' ? [item.source] : []);
