/** The published JSON Schema (draft 2020-12), for any YAML editor and any validator. */
import { noteShape } from '../knowledge/schema';
import type { Shape } from '../knowledge/shapes';

type Json = Record<string, unknown>;

/** The whole schema. Unlike our own checks it demands the core fields, and it allows every value to be empty. */
export const publishedSchema = (): Json => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $comment: 'Made by `npm run generate` from src/knowledge. Do not edit.',
  ...published(noteShape),
  type: 'object',
});

function published(shape: Shape): Json {
  return {
    title: shape.title,
    description: shape.description,
    markdownDescription: markdown(shape),
    ...(shape.example !== undefined && { examples: [shape.example] }),
    ...forms[shape.reading](shape),
  };
}

const markdown = ({ description, unit, values }: Shape): string =>
  [
    description,
    ...(unit ? [`Unit: ${unit}.`] : []),
    ...(values
      ? [
          Object.entries(values)
            .map(([value, text]) => `- \`${value}\` ${text}`)
            .join('\n'),
        ]
      : []),
  ].join('\n\n');

/** What is accepted, by kind of value. Text may be any scalar, since `2026` and `007` need no quotes. */
const forms: Readonly<Record<Shape['reading'], (shape: Shape) => Json>> = {
  text: () => ({ type: ['string', 'number', 'boolean', 'null'] }),
  choice: (shape) => ({ enum: [...(shape.enum ?? []), null], ...enumTexts(shape) }),
  number: numeric,
  packed: numeric,
  when: () => ({ type: ['string', 'integer', 'null'] }),
  duration: ({ pattern }) => ({ type: ['string', 'null'], pattern }),
  id: ({ pattern }) => ({ type: ['string', 'null'], pattern }),
  reference: () => ({ type: ['string', 'null'] }),
  list: listForm,
  map: mapForm,
  entries: ({ items, pattern }) => ({
    type: ['array', 'string', 'null'],
    pattern,
    items: items && published(items),
  }),
};

function numeric({ type, pattern, minimum, maximum }: Shape): Json {
  return {
    type: [type, 'null'].flat(),
    pattern,
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

/** The answers need no text of their own in every list of values. */
function enumTexts({ enum: allowed = [], values = {} }: Shape): Json {
  const common: Readonly<Record<string, string>> = {
    not_stated: 'The source does not say.',
    unknown: 'Asked, and nobody knows.',
    none: 'Known that there is none.',
  };
  const texts = allowed.map((value) => values[value] ?? common[value] ?? '');
  return { enumDescriptions: [...texts, 'Left empty.'] };
}

/** A list may be one value: then the value stands for a list of one. */
function listForm({ items, maxItems }: Shape): Json {
  const item = items ? published(items) : {};
  return { anyOf: [item, { type: 'array', items: item, ...(maxItems !== undefined && { maxItems }) }] };
}

function mapForm(shape: Shape): Json {
  const properties = Object.entries(shape.properties ?? {});
  const required = properties.filter(([, field]) => isRequired(field)).map(([key]) => key);
  return {
    type: [shape.type, 'null'].flat(),
    ...(shape.pattern && { pattern: shape.pattern }),
    properties: Object.fromEntries(properties.map(([key, field]) => [key, published(field)])),
    patternProperties: shape.patternProperties,
    additionalProperties: shape.additionalProperties,
    ...(required.length > 0 && { required }),
  };
}

/** What makes a note or an entry readable, and sections that hold such a field. */
const isRequired = ({ need, reading, properties }: Shape): boolean =>
  need?.always !== undefined ||
  (reading === 'map' && Object.values(properties ?? {}).some((field) => field.need?.always === 'core'));
