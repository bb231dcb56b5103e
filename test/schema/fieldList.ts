/** The list of promised fields, and what the schema breaks of it. */
import Ajv from 'ajv/dist/2020';
import { samplesOf } from './fieldTypes';

export type Node = { readonly [keyword: string]: unknown };

export interface PromisedField {
  /** `section.field`, or the name alone of a field of the head. */
  readonly name: string;
  readonly type: string;
  readonly unit: string;
  readonly need: string;
}

/** Reads the list: one field a line, four columns. */
export const parseFields = (text: string): PromisedField[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', type = '', unit = '', need = ''] = line.split(' | ');
      return { name, type, unit, need };
    });

/** Whether a field may be missing: whoever takes one out says so in the changelog, by its full name in backticks. */
export const isGone = ({ name }: PromisedField, changelog: string): boolean => changelog.includes(`\`${name}\``);

/** What the schema breaks of the promise, in sentences; what the changelog names in backticks may be missing. */
export function broken(fields: readonly PromisedField[], schema: Node, changelog: string): string[] {
  // That it is a sound schema at all is another test.
  const ajv = new Ajv({ strict: false, validateSchema: false, code: { optimize: false } });
  ajv.addSchema(schema, 'note');
  return fields.flatMap((field) => {
    const place = placeOf(field.name, schema);
    const said = place.field
      ? [...textFaults(field, place), ...needFaults(field, place), ...typeFaults(field, place, ajv)]
      : isGone(field, changelog)
        ? []
        : ['is missing, and the changelog does not name it'];
    return said.map((fault) => `${field.name} ${fault}.`);
  });
}

interface Place {
  readonly key: string;
  /** The map that holds the field: the note, a section, or an entry of one. */
  readonly owner: Node;
  readonly field: Node | undefined;
  readonly pointer: string;
}

const inside = (node: Node | undefined, key: string): Node | undefined => node?.[key] as Node | undefined;

function placeOf(name: string, schema: Node): Place {
  const [section = '', key] = name.split('.');
  const top = inside(inside(schema, 'properties'), section);
  if (key === undefined) return { key: section, owner: schema, field: top, pointer: `#/properties/${section}` };
  const entry = inside(top, 'items');
  return {
    key,
    owner: entry ?? top ?? {},
    field: inside(inside(entry ?? top, 'properties'), key),
    pointer: `#/properties/${section}${entry ? '/items' : ''}/properties/${key}`,
  };
}

function* textFaults({ unit }: PromisedField, { key, owner, field = {} }: Place): Generator<string> {
  for (const keyword of ['title', 'description', 'markdownDescription']) {
    if (typeof field[keyword] !== 'string' || field[keyword] === '') yield `has no ${keyword}`;
  }
  const stated = inside(owner, 'x-units')?.[key] ?? '-';
  if (stated !== unit) yield `has the unit ${stated}, not ${unit}`;
  if (unit !== '-' && !String(field['description']).includes(`Unit: ${unit}.`)) yield `does not say its unit ${unit}`;
}

const letters: Readonly<Record<string, string>> = {
  I: 'initial',
  F: 'follow_up',
  C: 'case_report',
  S: 'series_entry',
  T: 'tumour_board',
};

/** Where the need was decided otherwise since, with the reason. */
const decided: Readonly<Record<string, string>> = {
  'rom.when': 'A tumour board asks for no range of motion at all.',
  'rom.mode': 'A tumour board asks for no range of motion at all.',
  'report.consent': 'The condition names the type of note: it holds for case reports and for all that is shared.',
};

function* needFaults({ name, type, need }: PromisedField, { key, owner }: Place): Generator<string> {
  const stated = inside(owner, 'x-needs')?.[key] as Node | undefined;
  const always = need === 'core' ? 'core' : /^(entry|section)$/.test(need) ? 'entry' : undefined;
  if (stated?.['always'] !== always) yield `is always needed as ${stated?.['always']}, not as ${always}`;
  const required = (owner['required'] as readonly string[] | undefined)?.includes(key) ?? false;
  if (required !== (always !== undefined)) yield required ? 'is required' : 'is not required';
  // An entry that is pointed at has its name already.
  if (always !== undefined || type === 'id' || decided[name] !== undefined) return;
  const initials = /^[IFCST]( [IFCST])*\b/.exec(need)?.[0].split(' ') ?? [];
  const types = initials.map((one) => letters[one]).sort();
  const statedTypes = [...((stated?.['in'] as readonly string[] | undefined) ?? [])].sort();
  if (types.join() !== statedTypes.join()) yield `is needed in [${statedTypes}], not in [${types}]`;
  const conditional = /\b(if|unless)\b/.test(need);
  if (conditional && stated?.['if'] === undefined) yield 'does not say under which condition it is needed';
}

function* typeFaults({ type }: PromisedField, { pointer, field }: Place, ajv: Ajv): Generator<string> {
  const samples = samplesOf(type);
  // What several fields share is compiled once.
  const shared = field?.['enum'] === undefined ? field?.['$ref'] : undefined;
  const accepts = ajv.getSchema(`note${shared ?? pointer}`);
  if (!samples) return yield `has the type ${type}, which the test does not know`;
  if (!accepts) return yield 'has no schema';
  const wrong = [
    ...samples.good.filter((value) => !accepts(value)).map((value) => ['refuses', value]),
    ...samples.bad.filter((value) => accepts(value)).map((value) => ['accepts', value]),
  ];
  for (const [what, value] of wrong) yield `${what} ${JSON.stringify(value)}`;
}
