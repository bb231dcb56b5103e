/** What the hover says of a key or a value of the format, in a note that holds nothing else. */
import { noteShape, type Path, shapeAt } from '../../knowledge/schema';
import type { Shape } from '../../knowledge/shapes';
import { put } from '../../model/edit';
import type { NewValue } from '../../model/render';
import { applyEdits } from '../../model/span';
import { locate, locateKey } from '../../model/tree';
import { hover } from '../hover/index';
import { read } from '../reading';

/**
 * The texts on a field (`surgery.when`), a value of one (`surgery.type=biopsy`), or a value of any field (`biopsy`).
 * @returns none where the format has no such field or value
 */
export function wordTexts(name: string): string[] {
  const [field = '', value] = name.split(/=(.*)/s);
  const path = pathOf(field);
  if (value !== undefined) return path ? textAt(path, value) : [];
  return path ? textAt(path) : fieldsWith(name).flatMap((one) => textAt(pathOf(one) ?? [], name));
}

/** Every field of the format by its name, such as `surgery.when`, with its shape. */
export function fieldNames(shape: Shape = noteShape, above = ''): readonly (readonly [name: string, shape: Shape])[] {
  const inside = shape.items?.properties ?? shape.properties ?? {};
  return Object.entries(inside).flatMap(([key, field]) => [
    [above + key, field] as const,
    ...fieldNames(field, `${above}${key}.`),
  ]);
}

/** The words that a field allows. */
export const valuesOf = (shape: Shape): string[] => Object.keys(shape.values ?? shape.items?.values ?? {});

const fieldsWith = (value: string): string[] =>
  fieldNames().flatMap(([name, shape]) => (valuesOf(shape).includes(value) ? [name] : []));

/** Where the field of that name stands, in the first entry of a list. */
function pathOf(name: string): Path | undefined {
  const path: (string | number)[] = [];
  for (const key of name.split('.')) {
    if (shapeAt(path)?.reading === 'entries') path.push(0);
    path.push(key);
  }
  return shapeAt(path) && path;
}

function textAt([section = '', ...below]: Path, value?: string): string[] {
  const inside = below.reduceRight<NewValue>(
    (held, step) => (typeof step === 'number' ? [held] : { [step]: held }),
    value ?? null,
  );
  const path = [section, ...below];
  const reading = read(applyEdits('', put({ text: '' }, [section], inside)));
  const [root] = reading.parsed.roots;
  const span = root && (value === undefined ? locateKey(root, path) : locate(root, path)?.span);
  const found = span && hover(reading, span.start);
  return found ? [found.markdown] : [];
}
