/** The published JSON Schema (draft 2020-12), for any YAML editor and any validator. */
import { noteShape } from '../knowledge/schema';
import type { Shape } from '../knowledge/shapes';
import { definitions, offered, valueForm } from './schema/definitions';
import { minimalNote, usualEntry, usualFields } from './schema/snippets';
import { type Json, textsOf } from './schema/texts';

/** The whole schema. Unlike our own checks it demands the core fields, and it allows every value to be empty. */
export const publishedSchema = (): Json => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $comment: 'Made by `npm run generate` from src/knowledge. Do not edit.',
  ...textsOf(noteShape),
  type: 'object',
  ...mapKeywords(noteShape),
  defaultSnippets: [minimalNote(noteShape)],
  $defs: definitions(),
});

const field = (key: string, shape: Shape): Json => ({ ...textsOf(shape), ...formsOf(key, shape) });

function formsOf(key: string, shape: Shape): Json {
  if (shape.reading === 'map') return mapForm(key, shape);
  if (shape.reading === 'entries') return entriesForm(key, shape);
  return valueForm(shape);
}

const mapForm = (key: string, shape: Shape): Json => ({
  type: ['object', 'string', 'null'],
  pattern: shape.pattern,
  // Not `errorMessage`: that would take the place of what is said about a missing or unknown field as well.
  patternErrorMessage: 'Write the fields below, each on a line of its own, or one word for all: not_stated or unknown.',
  oneOf: offered('answer'),
  ...mapKeywords(shape),
  defaultSnippets: [usualFields(key, shape)],
});

/**
 * A list of entries. An editor makes no difference between the places where a snippet can go, so each place has its
 * own: behind the name of the section, on the line below it, and behind a hyphen.
 */
function entriesForm(key: string, shape: Shape): Json {
  const firstEntry = [usualEntry(key, shape)];
  return {
    type: ['array', 'string', 'null'],
    pattern: shape.pattern,
    errorMessage: 'Begin each entry with a hyphen, or write one word for all: none, not_stated or unknown.',
    oneOf: offered('answer_or_none', firstEntry),
    ...unless({ type: ['array', 'string', 'null'] }, { defaultSnippets: firstEntry }),
    items: shape.items && {
      title: shape.title,
      type: ['object', 'null'],
      ...mapKeywords(shape.items),
      // What always passes keeps the server from offering the snippet a second time, with a line break in front.
      ...unless(false, { allOf: [true], defaultSnippets: [usualFields(key, shape)] }),
    },
  };
}

/** What an editor offers where a value does not fit `condition`; no value is refused by it. */
const unless = (condition: Json | false, offers: Json): Json => ({ if: condition, else: offers });

function mapKeywords({ properties = {}, patternProperties, additionalProperties }: Shape): Json {
  const fields = Object.entries(properties);
  const required = fields.filter(([, shape]) => isRequired(shape)).map(([key]) => key);
  return {
    properties: Object.fromEntries(fields.map(([key, shape]) => [key, field(key, shape)])),
    patternProperties,
    additionalProperties,
    ...(required.length > 0 && { required }),
    ...annotation('x-needs', fields, ({ need }) => need),
    ...annotation('x-units', fields, ({ unit, items }) => unit ?? items?.unit),
  };
}

/** What machines may want to know of the fields, by key; beside the fields, as `required` is. */
function annotation(name: string, fields: [string, Shape][], of: (shape: Shape) => unknown): Json {
  const known = fields.map(([key, shape]) => [key, of(shape)] as const).filter(([, value]) => value !== undefined);
  return known.length > 0 ? { [name]: Object.fromEntries(known) } : {};
}

/** What makes a note or an entry readable, and sections that hold such a field. */
const isRequired = ({ need, reading, properties }: Shape): boolean =>
  need?.always !== undefined ||
  (reading === 'map' && Object.values(properties ?? {}).some((inner) => inner.need?.always === 'core'));
