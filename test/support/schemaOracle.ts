/** What ajv makes of a tree: an independent judge of which parts of a note fit its shape. */
import Ajv from 'ajv/dist/2020';
import { fieldOf, noteShape, type Path } from '../../src/knowledge/schema';
import type { Shape } from '../../src/knowledge/shapes';
import type { Misfit } from '../../src/model/decode';
import { pairOf, type ScalarTree, type Tree } from '../../src/model/tree';
import { validationSchema } from './validationSchema';

const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(validationSchema());

/**
 * Everything that is written in the tree, with no regard to whether it fits. Empty values are absent, but not under a
 * key that the format does not know: the key itself is the mistake.
 */
export const writtenData = (tree: Tree): unknown => written(noteShape, tree) ?? {};

function written(shape: Shape | undefined, tree: Tree): unknown {
  if (tree.kind === 'map') {
    const data: Record<string, unknown> = Object.create(null);
    for (const { key } of tree.pairs) {
      const last = pairOf(tree, key);
      const field = fieldOf(shape, key);
      const value = last && written(field, last.value);
      const isStray = shape?.properties !== undefined && !field && !key.startsWith('x_');
      if (value !== undefined || isStray) data[key] = value ?? null;
    }
    return data;
  }
  if (tree.kind === 'list') return tree.items.map((item) => written(shape?.items, item) ?? null);
  if (tree.value === null) return undefined;
  return shape?.reading === 'list' ? [single(shape.items, tree)] : single(shape, tree);
}

const single = (shape: Shape | undefined, { value, source }: ScalarTree): unknown =>
  shape?.type === 'string' ? source : value;

/** What ajv rejects in the data: of several keywords that fail at one place the type, else the first. */
export function rejected(data: unknown): Misfit[] {
  if (validate(data)) return [];
  const byPlace = new Map<string, Misfit>();
  for (const { instancePath, keyword, params } of validate.errors ?? []) {
    const unknownKey: unknown = params['additionalProperty'];
    const path = [...stepsOf(instancePath, data), ...(unknownKey === undefined ? [] : [String(unknownKey)])];
    const place = JSON.stringify(path);
    if (!byPlace.has(place) || keyword === 'type') byPlace.set(place, { path, keyword });
  }
  return [...byPlace.values()];
}

/** A JSON pointer as a path; a number is a step into a list only where there is a list. */
function stepsOf(pointer: string, data: unknown): Path {
  let place = data;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => {
      const step = Array.isArray(place) ? Number(part) : part;
      place = partOf(place, step);
      return step;
    });
}

/** Puts a value at a place that is there. */
export function setAt(data: unknown, path: Path, value: unknown): void {
  const parent = path.slice(0, -1).reduce(partOf, data);
  (parent as Record<string | number, unknown>)[path.at(-1) as string | number] = value;
}

/** Takes out what stands at each path; of a list, so that the other items keep their numbers. */
export function removeAll(data: unknown, paths: readonly Path[]): void {
  // The deepest first, since a part may be rejected inside one that is rejected as well.
  for (const path of paths.toSorted((a, b) => b.length - a.length)) {
    const parent = path.slice(0, -1).reduce(partOf, data);
    delete (parent as Record<string | number, unknown>)[path.at(-1) as string | number];
  }
}

const partOf = (data: unknown, step: string | number): unknown => (data as Record<string | number, unknown>)[step];
