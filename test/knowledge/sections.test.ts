/** Every field and value of the note is explained, well formed, and stands in its place. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import { noteFields } from '../../src/knowledge/index';
import { answers, noteTypes, type Shape, shapeOf } from '../../src/knowledge/shapes';
import { isGone, parseFields } from '../schema/fieldList';
import { validationSchema } from '../support/validationSchema';

/** The fields that the note format promises, in canonical order. */
const promised = parseFields(readFileSync('test/schema/fields.txt', 'utf8'));
const changelog = readFileSync('CHANGELOG.md', 'utf8');

/** Numbers without a unit, each with its reason. */
const unitless: Record<string, string> = {
  schema_version: 'a version',
  'source.year': 'a calendar year',
  'source.pmid': 'an identifier',
  'patient.age': 'the description names years and months',
  'presentation.pain': 'a score',
  'follow_up.pain': 'a score',
  'neuro.gcs': 'a score',
  'neuro.spasticity_mas': 'a score',
  'labs.value': 'the unit is a field of its own',
  'labs.ref_low': 'the unit is that of the value',
  'labs.ref_high': 'the unit is that of the value',
  'treatment.times_per_day': 'a count',
  'prophylaxis.times_per_day': 'a count',
  'treatment.fractions': 'a count',
  'prophylaxis.fractions': 'a count',
};

const top = Object.entries(noteFields.properties).map(([key, field]) => ({ key, shape: shapeOf(field) }));

/** The fields of a section, or none if it is a field of the head. */
const fieldsOf = (section: Shape): Record<string, Shape> => section.properties ?? section.items?.properties ?? {};

/** Every shape that a reader can meet: sections, fields, and fields of the head. */
const everyShape = top.flatMap(({ key, shape }) => [
  { name: key, shape },
  ...Object.entries(fieldsOf(shape)).map(([field, inner]) => ({ name: `${key}.${field}`, shape: inner })),
]);

/** The shape of one value: that of an item, where several values may stand. */
const single = (shape: Shape): Shape => (shape.reading === 'list' && shape.items ? shape.items : shape);

/** The promised fields by section; `id` and `words` are added where they are implied. */
function expectedFields(): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  for (const field of promised) {
    const [key = '', section = 'head'] = field.name.split('.').reverse();
    const there = everyShape.some(({ name }) => name === field.name);
    if (there || !isGone(field, changelog)) sections.set(section, [...(sections.get(section) ?? []), key]);
  }
  return sections;
}

const sentence = /^[A-Z0-9].*\.$/s;

describe('sections of the note', () => {
  it('stand in canonical order', () => {
    const [head = [], ...sections] = [...expectedFields()].map(([name, names]) => (name === 'head' ? names : name));
    assert.deepEqual(
      top.map(({ key }) => key),
      [...head, ...sections],
    );
  });

  for (const [section, names] of expectedFields()) {
    if (section === 'head') continue;
    it(`${section} lists its fields in canonical order`, () => {
      const shape = shapeOf(noteFields.properties[section as keyof typeof noteFields.properties]);
      const id = shape.reading === 'entries' && !names.includes('id') ? ['id'] : [];
      const words = names.includes('words') ? [] : ['words'];
      assert.deepEqual(Object.keys(fieldsOf(shape)), [...id, ...names, ...words]);
    });
  }
});

describe('every field of the note', () => {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });

  for (const { name, shape } of everyShape) {
    it(`${name} is explained and well formed`, () => {
      assert.match(shape.title, /^[A-Z]/, 'the title begins with a capital');
      assert.doesNotMatch(shape.title, /[.:]$/, 'the title is not a sentence');
      assert.match(shape.description, sentence);
      checkValues(single(shape));
      checkNeed(shape);
      for (const fact of shape.facts ?? []) assert.match(fact, /^[SLX][0-9]{2,3}$/);
      assert.equal(new Set(shape.facts).size, shape.facts?.length ?? 0, 'no fact twice');
    });
  }

  it('that is a number has a unit, or a reason for none', () => {
    const bare = everyShape
      .filter(({ shape }) => isNumber(single(shape)) && single(shape).unit === undefined)
      .map(({ name }) => name);
    assert.deepEqual(bare.sort(), Object.keys(unitless).sort());
  });

  it('gives an example that its own shape accepts', () => {
    for (const { name, shape } of everyShape) {
      const { example } = single(shape);
      if (example === undefined) continue;
      const check = ajv.compile(validationSchema(single(shape)));
      assert.ok(check(example), `${name}: ${JSON.stringify(example)} ${ajv.errorsText(check.errors)}`);
    }
  });

  it('accepts the two words that every field accepts', () => {
    for (const { name, shape } of everyShape) {
      const check = ajv.compile(validationSchema(single(shape)));
      for (const answer of answers) assert.ok(check(answer), `${name}: ${answer}`);
    }
  });
});

const isNumber = (shape: Shape): boolean => [shape.type].flat().some((type) => type === 'number' || type === 'integer');

function checkValues(shape: Shape): void {
  const texts = Object.entries(shape.values ?? {});
  for (const [value, text] of texts) assert.match(text, sentence, value);
  assert.equal(new Set(texts.map(([, text]) => text)).size, texts.length, 'no two values with one text');
  if (!shape.enum) return;
  const implied: readonly string[] = [...answers, 'none'];
  const bare = shape.enum.filter((value) => shape.values?.[value] === undefined && !implied.includes(value));
  assert.deepEqual(bare, [], 'values without a text');
  assert.equal(new Set(shape.enum).size, shape.enum.length, 'no value twice');
}

function checkNeed({ need }: Shape): void {
  if (!need) return;
  assert.ok(need.always || need.in || need.if, 'a need says when');
  for (const type of need.in ?? []) assert.ok(noteTypes.includes(type));
  if (need.if) assert.match(need.if, /^[a-z].*[^.]$/, 'a condition is a clause, not a sentence');
}

describe('forms of packed values', () => {
  const ajv = new Ajv({ allowUnionTypes: true });
  const accepts = (section: string, field: string, value: unknown): boolean => {
    const shape = everyShape.find(({ name }) => name === `${section}.${field}`)?.shape;
    assert.ok(shape, `${section}.${field}`);
    return ajv.validate(validationSchema(single(shape)), value);
  };

  const forms: [section: string, field: string, good: unknown[], bad: unknown[]][] = [
    [
      'patient',
      'age',
      [0, 34, 101, '45-49', '8 months', '1 month', '90_or_older', 'child'],
      [-1, 3.5, '36 months', 'old'],
    ],
    ['presentation', 'pain', [0, 10, 6.5, '7', 'none', 'severe'], [-1, 11, '11', 'bad', '4/10']],
    ['neuro', 'spasticity_mas', [0, 1, 4, '1', '1+'], [5, '2+', 1.5]],
    ['neuro', 'sci_level', ['T6', 'C5-C6', 'T12', 'S5'], ['C9', 'T13', 'C5-', 'T6 complete']],
    ['neuro', 'coma', ['9 days', 'about 2-3 weeks', 'yes', 'no'], [9, '9', 'long']],
    ['labs', 'value', [4.2, '4.2', 'below 5', 'above 60', '<5', '< 5'], ['below', 'high', '5 mg/L']],
    ['presentation', 'scores', ['dash 46', 'meps 40', 'other grip index 12.5'], ['dash', '46', 'dash46', 'other 5']],
    ['diagnosis', 'codes', ['omim 135100', 'hpo HP:0011986 Ectopic ossification', 'M61.521'], ['135100', 'icd M61.5']],
    ['genetics', 'features', ['round_face', 'HP:0010109 Short hallux', 'none'], ['tall', '0010109']],
    ['imaging', 'grade', ['brooker III', 'not_named III', 'della_valle B'], ['III', 'brooker 3']],
  ];
  for (const [section, field, good, bad] of forms) {
    it(`${section}.${field} takes its forms and no other`, () => {
      for (const value of good) assert.ok(accepts(section, field, value), `${value} is refused`);
      for (const value of bad) assert.ok(!accepts(section, field, value), `${value} is let through`);
    });
  }

  it('imaging.size_mm takes at most three dimensions', () => {
    const shape = everyShape.find(({ name }) => name === 'imaging.size_mm')?.shape;
    assert.ok(shape);
    assert.ok(ajv.validate(validationSchema(shape), [40, 25, 12]));
    assert.ok(!ajv.validate(validationSchema(shape), [40, 25, 12, 3]));
  });
});
