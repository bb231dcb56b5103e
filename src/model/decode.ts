/** Tree to data: values as the note's shape wants them, and a list of the parts that do not fit it. */
import { validate } from 'ho-notes:validator';
import type { CaseNote } from '../knowledge/index';
import { fieldOf, noteShape, type Path } from '../knowledge/schema';
import type { Shape } from '../knowledge/shapes';
import type { ScalarTree, Tree } from './tree';

/** A part that the schema rejects. */
export interface Misfit {
  readonly path: Path;
  /** The JSON Schema keyword that failed: enum, type, pattern, minimum, maximum, additionalProperties. */
  readonly keyword: string;
}

export interface Decoded {
  /** Valid parts only; a rejected list item leaves a hole, so that the numbers of the others stay true. */
  readonly data: CaseNote;
  readonly misfits: readonly Misfit[];
}

/** Decodes one document. Empty values are absent; a single value where a list is wanted is a list of one. */
export function decode(root: Tree): Decoded {
  const data = decodeAs(noteShape, root) ?? {};
  if (typeof data !== 'object' || Array.isArray(data)) return notANote;
  const misfits = findMisfits(data);
  // From the back, since a key may be rejected inside an entry that is rejected as well.
  for (const { path } of misfits.toReversed()) remove(data, path);
  return { data: data as CaseNote, misfits };
}

/** A document that is a list or a bare text holds no field at all. */
const notANote: Decoded = { data: {}, misfits: [{ path: [], keyword: 'type' }] };

function decodeAs(shape: Shape | undefined, tree: Tree): unknown {
  if (tree.kind === 'map') return decodeMap(shape, tree);
  if (tree.kind === 'list') return tree.items.map((item) => decodeAs(shape?.items, item) ?? null);
  if (tree.value === null) return undefined;
  if (shape?.reading === 'list') return [decodeScalar(shape.items, tree)];
  return decodeScalar(shape, tree);
}

function decodeMap(shape: Shape | undefined, tree: Tree & { kind: 'map' }): Record<string, unknown> {
  const data: Record<string, unknown> = Object.create(null);
  for (const { key, value } of tree.pairs) {
    const decoded = decodeAs(fieldOf(shape, key), value);
    if (decoded !== undefined) data[key] = decoded;
  }
  return data;
}

/** Where text is wanted, what is written counts, so that `007`, `1.0` and `2026` need no quotes. */
const decodeScalar = (shape: Shape | undefined, { value, source }: ScalarTree): unknown =>
  shape?.type === 'string' ? source : value;

function findMisfits(data: unknown): Misfit[] {
  if (validate(data)) return [];
  const byPlace = new Map<string, Misfit>();
  for (const { instancePath, keyword, params } of validate.errors ?? []) {
    const unknownKey = params?.additionalProperty;
    const path = [...pathOf(instancePath, data), ...(unknownKey === undefined ? [] : [unknownKey])];
    // A value of the wrong type fails other keywords too: one mistake is one misfit.
    const place = JSON.stringify(path);
    if (!byPlace.has(place) || keyword === 'type') byPlace.set(place, { path, keyword });
  }
  return [...byPlace.values()];
}

/** A JSON pointer as a path; a number is a step into a list only where there is a list. */
function pathOf(pointer: string, data: unknown): Path {
  let place = data;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => {
      const step = Array.isArray(place) ? Number(part) : part;
      place = (place as Record<string | number, unknown>)[step];
      return step;
    });
}

function remove(data: unknown, path: Path): void {
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce((place, step) => (place as Record<string | number, unknown>)?.[step], data);
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  delete (parent as Record<string | number, unknown>)[last];
}
