/** The shape of a note as bare JSON Schema, so that ajv can say what the decoder should have said. */
import { noteShape } from '../../src/knowledge/schema';
import type { Shape } from '../../src/knowledge/shapes';

const keywords = ['type', 'enum', 'pattern', 'minimum', 'maximum', 'maxItems', 'additionalProperties'] as const;

/** JSON Schema of a shape, without prose, and without `required`: gaps are no misfits. */
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
