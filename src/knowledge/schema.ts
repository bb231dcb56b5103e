/** The shape of the whole note, how to find the shape of one place in it, and the schema the validator is made from. */
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

const keywords = ['type', 'enum', 'pattern', 'minimum', 'maximum', 'maxItems', 'additionalProperties'] as const;

/** JSON Schema for the validator: the bare keywords, without prose, and without `required` (the core reports gaps). */
export function validationSchema(shape: Shape = noteShape): object {
  const kept = keywords.filter((keyword) => shape[keyword] !== undefined);
  return {
    ...Object.fromEntries(kept.map((keyword) => [keyword, shape[keyword]])),
    ...(shape.items && { items: validationSchema(shape.items) }),
    ...(shape.patternProperties && { patternProperties: shape.patternProperties }),
    ...(shape.properties && {
      properties: Object.fromEntries(
        Object.entries(shape.properties).map(([key, field]) => [key, validationSchema(field)]),
      ),
    }),
  };
}
