/** The shape of the whole note, and how to find the shape of one place in it. */
import { noteFields } from './index';
import { type Shape, shapeOf } from './shapes';

/** One step is a key or the number of a list item, from 0. */
export type Path = readonly (string | number)[];

/** The whole note as one shape. */
export const noteShape: Shape = {
  reading: 'map',
  type: 'object',
  title: 'Case note',
  description: 'A case note on heterotopic ossification: one file is one case over time.',
  patternProperties: { '^x_': {} },
  additionalProperties: false,
  properties: Object.fromEntries(Object.entries(noteFields.properties).map(([key, field]) => [key, shapeOf(field)])),
};

/** The shape of the place that `path` leads to, or undefined where the note format names none. */
export function shapeAt(path: Path): Shape | undefined {
  let shape: Shape | undefined = noteShape;
  for (const step of path) {
    shape = typeof step === 'number' ? shape?.items : fieldOf(shape, step);
  }
  return shape;
}

/** The field of that name; a key such as `constructor` is none. */
export const fieldOf = (shape: Shape | undefined, key: string): Shape | undefined =>
  shape?.properties && Object.hasOwn(shape.properties, key) ? shape.properties[key] : undefined;
