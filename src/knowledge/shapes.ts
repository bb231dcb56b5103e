/** The kinds of value a note can hold, as TypeBox schemas: every field of every section is made of these. */
import {
  Object as MapType,
  Optional,
  type Static,
  type TObject,
  type TOptional,
  type TSchema,
  type TUnsafe,
  Unsafe,
} from 'typebox';

/** The two words that every field, list and section accepts: the source does not say; asked, nobody knows. */
export const answers = ['not_stated', 'unknown'] as const;
export type Answer = (typeof answers)[number];

/** What an answer means wherever it stands; `none` is accepted by lists only. */
export const answerTexts: Readonly<Record<Answer | 'none', string>> = {
  not_stated: 'The source does not say. An answer: nothing is asked again.',
  unknown: 'Asked, and nobody knows. An answer: nothing is asked again.',
  none: 'Known that there is none.',
};

export const noteTypes = ['initial', 'follow_up', 'case_report', 'series_entry', 'tumour_board'] as const;
export type NoteType = (typeof noteTypes)[number];

/**
 * When a field is needed. `core`: always. `entry`: an entry (or the section) makes no sense without it. A list: in a
 * complete note of these types. `if` says in words under which further condition.
 */
export interface Need {
  readonly always?: 'core' | 'entry';
  readonly in?: readonly NoteType[];
  readonly if?: string;
}

/** What a reader must know of a field; hover, completion and the published schema are made of it. */
export interface FieldText {
  readonly title: string;
  /** One or two plain sentences. */
  readonly description: string;
  /** Unit of a number, as written in the field's name or in hover: mm, degrees, Gy. */
  readonly unit?: string;
  /** One valid value, as one would type it. */
  readonly example?: string | number | readonly (string | number)[];
  readonly need?: Need;
  /** Ids of the facts that bear on the field. */
  readonly facts?: readonly string[];
}

/** The text of a field whose form holds fixed words, each explained: the scales of `scores`, the anchors of `age_at`. */
export interface WordedText extends FieldText {
  readonly values?: Readonly<Record<string, string>>;
}

/** How the decoder and the other readers treat a value. */
export type Reading =
  | 'text'
  | 'choice'
  | 'number'
  | 'when'
  | 'duration'
  | 'packed'
  | 'id'
  | 'reference'
  | 'list'
  | 'map'
  | 'entries';

/** The one schema node of our notes: JSON Schema keywords, the field's text, and how to read it. */
export interface Shape extends FieldText {
  readonly reading: Reading;
  readonly type: string | readonly string[];
  readonly enum?: readonly string[];
  /** One description for each allowed value; of a packed form, for each word it may begin with or consist of. */
  readonly values?: Readonly<Record<string, string>>;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Shape;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly patternProperties?: Readonly<Record<string, object>>;
  readonly additionalProperties?: boolean;
}

type Field<T> = TOptional<TUnsafe<T | Answer>>;
type Fields = Record<string, TOptional<TSchema>>;

const answerPattern = `^(${answers.join('|')})$`;
const optional = <T>(shape: Shape): TOptional<TUnsafe<T>> => Optional(Unsafe<T>({ ...shape }));

/** A TypeBox schema of ours read as what it is: a {@link Shape}. */
export const shapeOf = (schema: TSchema): Shape => schema as unknown as Shape;

/** Free text, or any scalar read as its source text. */
export const text = (about: FieldText): Field<string> => optional({ reading: 'text', type: 'string', ...about });

/** One of a closed list of words; `values` explains each. */
export const choice = <K extends string>(values: Readonly<Record<K, string>>, about: FieldText): Field<K> =>
  optional({
    reading: 'choice',
    type: 'string',
    enum: [...new Set([...Object.keys(values), ...answers])],
    values,
    ...about,
  });

/** Yes or no, as words: they need no quotes. */
export const yesNo = (about: FieldText): Field<'yes' | 'no'> =>
  choice({ yes: 'Yes.', no: 'No: looked for, and not so.' }, about);

/** Limits of a number. Only limits that no clinical rule explains better belong here. */
export interface Range {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A number with a decimal point, in the unit of `about`. */
export const number = (about: FieldText, range: Range = {}): Field<number> =>
  optional({ reading: 'number', type: ['number', 'string'], pattern: answerPattern, ...range, ...about });

/** A whole number, in the unit of `about`. */
export const integer = (about: FieldText, range: Range = {}): Field<number> =>
  optional({ reading: 'number', type: ['integer', 'string'], pattern: answerPattern, ...range, ...about });

/** A time in the grammar of `when`; the grammar itself is checked by the model, not by the schema. */
export const when = (about: FieldText): Field<string> => optional({ reading: 'when', type: 'string', ...about });

/** A name within the note that other entries point to. */
export const entryId = (about: FieldText): Field<string> =>
  optional({ reading: 'id', type: 'string', pattern: '^[a-z][a-z0-9_]{0,19}$', ...about });

/** The id of another entry; `values`: the fixed words that may stand instead of an id. */
export const reference = (about: WordedText): Field<string> =>
  optional({ reading: 'reference', type: 'string', ...about });

const durationPattern =
  '^((about|less than|more than|at least|at most|up to) )?[0-9]+(\\.[0-9]+)?(-[0-9]+(\\.[0-9]+)?)? (hour|day|week|month|year)s?$';

/** How long something lasted: `6 weeks`, `10-14 days`. */
export const duration = (about: FieldText): Field<string> =>
  optional({ reading: 'duration', type: 'string', pattern: `${durationPattern}|${answerPattern}`, ...about });

/** How long, or only that it was so: a duration, yes or no. */
export const durationOrYesNo = (about: FieldText): Field<string> =>
  optional({
    reading: 'duration',
    type: 'string',
    pattern: `${durationPattern}|${answerPattern}|^(yes|no)$`,
    ...about,
  });

/** A system and a value in one line without quotes, such as `brooker III`, checked by a pattern. */
export const packed = (pattern: string, about: WordedText): Field<string> =>
  optional({ reading: 'packed', type: 'string', pattern: `${pattern}|${answerPattern}`, ...about });

/** A number or a short form in words, such as `5` or `below 5`. The pattern admits the number as text, too. */
export const packedNumber = (
  type: 'number' | 'integer',
  pattern: string,
  about: WordedText,
  range: Range = {},
): Field<number | string> =>
  optional({ reading: 'packed', type: [type, 'string'], pattern: `${pattern}|${answerPattern}`, ...range, ...about });

type ItemOf<F> = F extends TOptional<TUnsafe<infer T>> ? T : never;

/** Several values of one kind. A single value counts as a list of one; `none` means: known that there is none. */
export const list = <F extends Field<string> | Field<number>>(
  item: F,
  limit: Pick<Shape, 'maxItems'> = {},
): TOptional<TUnsafe<(ItemOf<F> | 'none')[]>> => {
  const { title, description, need, facts, ...shape } = shapeOf(item);
  const about = { title, description, ...(need && { need }), ...(facts && { facts }) };
  return optional({
    reading: 'list',
    type: 'array',
    items: { ...shape, ...about, ...noneToo(shape) },
    ...limit,
    ...about,
  });
};

const noneToo = (item: Pick<Shape, 'enum' | 'pattern'>): Partial<Shape> => ({
  ...(item.enum && { enum: [...item.enum, 'none'] }),
  ...(item.pattern && { pattern: `${item.pattern}|^none$` }),
});

/** Ids of other entries, one or several. */
export const references = (about: FieldText) => list(reference(about));

const words = text({
  title: 'In words',
  description: 'Free text, as the clinician or the source puts it.',
});

const closed = { patternProperties: { '^x_': {} }, additionalProperties: false };

type MapOf<F extends Fields> = Static<TObject<F & { words: Field<string> }>>;
type EntryOf<F extends Fields> = Static<TObject<F & { words: Field<string>; id: Field<string> }>>;

const propertiesOf = (fields: Fields): Record<string, Shape> =>
  MapType({ ...fields, words: fields['words'] ?? words }).properties as unknown as Record<string, Shape>;

/** A section that is one map of fields. Every map may hold `words`, and keys beginning with `x_` are left alone. */
export const mapSection = <F extends Fields>(about: FieldText, fields: F): TOptional<TUnsafe<MapOf<F> | Answer>> =>
  optional({
    reading: 'map',
    type: ['object', 'string'],
    pattern: answerPattern,
    ...closed,
    ...about,
    properties: propertiesOf(fields),
  });

const spareId = entryId({ title: 'Name in this note', description: 'A short name by which other entries point here.' });

/** A section that is a list of entries, or one of the words `none`, `not_stated`, `unknown`. */
export const listSection = <F extends Fields>(
  about: FieldText,
  fields: F,
): TOptional<TUnsafe<EntryOf<F>[] | Answer | 'none'>> =>
  optional({
    reading: 'entries',
    type: ['array', 'string'],
    pattern: `^(none|${answers.join('|')})$`,
    ...about,
    items: {
      reading: 'map',
      type: 'object',
      ...closed,
      title: about.title,
      description: about.description,
      properties: propertiesOf({ id: spareId, ...fields }),
    },
  });
