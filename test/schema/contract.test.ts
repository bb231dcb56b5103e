/** The published schema as a contract: sound draft 2020-12, right about the samples, of one piece with our own grammar. */
import assert from 'node:assert/strict';
import Ajv, { type ErrorObject } from 'ajv/dist/2020';
import fc from 'fast-check';
import { parse } from 'yaml';
import { publishedSchema } from '../../src/generate/schema';
import { parseWhen } from '../../src/model/when';
import type { Node } from './fieldList';
import { rightNotes } from './rightNotes';

const schema: Node = JSON.parse(JSON.stringify(publishedSchema()));

/** Keywords that are for editors and readers only. */
const annotations = [
  'markdownDescription',
  'enumDescriptions',
  'defaultSnippets',
  'errorMessage',
  'patternErrorMessage',
  'x-needs',
  'x-units',
];

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, code: { optimize: false } });
ajv.addVocabulary(annotations);

function mistakes(note: unknown): ErrorObject[] {
  const validate = ajv.getSchema('note');
  assert.ok(validate);
  return validate(note) ? [] : (validate.errors ?? []);
}

describe('the published schema', () => {
  before(function () {
    this.timeout(20_000);
    ajv.addSchema(schema, 'note');
    mistakes({});
  });

  it('is sound draft 2020-12, and ajv has no doubt about any keyword', () => {
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.ok(ajv.validateSchema(schema), ajv.errorsText());
  });

  it('finds samples and cases right, drafts but for what is missing', async () => {
    const notes = await rightNotes();
    assert.ok(notes.length > 0);
    for (const { file, text, draft } of notes) {
      const wrong = mistakes(parse(text)).filter(({ keyword }) => !(draft && keyword === 'required'));
      assert.deepEqual(wrong, [], file);
    }
  });

  it('finds one mistake once, but where one of several values is wrong', () => {
    const note = {
      case_id: 'ELB-0042',
      note_type: 'initial',
      cause: { class: 'traumatic' },
      lesions: [{ site: 'elbow' }],
    };
    assert.deepEqual(mistakes(note), []);
    for (const wrong of [
      { patient: { sex: 'man' } },
      { patient: 'unremarkable' },
      { imaging: { modality: 'ct' } },
      { rom: [{ flexion: '95 degrees' }] },
      { diagnosis: { codes: ['omim 135100', 'ossification'] } },
      { presentation: { onset: 'yesterday' } },
      { patiant: {} },
    ]) {
      assert.equal(mistakes({ ...note, ...wrong }).length, 1, JSON.stringify(wrong));
    }
    assert.deepEqual(
      mistakes({ ...note, presentation: { symptoms: ['pain', 'ache'] } }).map(({ keyword }) => keyword),
      ['enum', 'enum', 'anyOf'],
    );
  });

  it('is not larger than it need be', () => {
    const kilobytes = JSON.stringify(schema).length / 1000;
    assert.ok(kilobytes < 320, `${kilobytes} kB`);
  });
});

/** Every schema within the schema, with its place. */
function* nodes(node: unknown, place = '#'): Generator<[place: string, node: Node]> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) yield [place, node as Node];
  for (const [key, value] of Object.entries(node)) yield* nodes(value, `${place}/${key}`);
}

describe('what fields of the schema share', () => {
  const all = [...nodes(schema)];
  const references = all.flatMap(([, { $ref }]) => (typeof $ref === 'string' ? [$ref] : []));
  const definitions = Object.keys(schema['$defs'] as Node).map((name) => `#/$defs/${name}`);

  it('is there, and is used', () => {
    assert.deepEqual([...new Set(references)].sort(), [...definitions].sort());
  });

  it('is written only once', () => {
    const lists = all.flatMap(([place, node]) =>
      Array.isArray(node['enum']) ? [[place, JSON.stringify(node['enum'])]] : [],
    );
    const twice = lists.filter(([place, list]) => lists.some(([other, same]) => other !== place && same === list));
    assert.deepEqual(twice, []);
  });

  it('is referred to by fields that add nothing but words', () => {
    // Language servers would otherwise no longer see what kind of value the field takes, and write its key without a colon.
    const words = ['$ref', 'title', 'description', 'markdownDescription', 'examples'];
    const fields = all.filter(([place, node]) => /\/properties\/\w+$/.test(place) && node['$ref'] !== undefined);
    assert.ok(fields.length > 100);
    const wrong = fields.filter(([, node]) => Object.keys(node).some((key) => !words.includes(key)));
    assert.deepEqual(
      wrong.map(([place]) => place),
      [],
    );
  });
});

describe('the pattern of a time', () => {
  const { pattern } = (schema['$defs'] as { time: { pattern: string } }).time;
  const accepts = (text: string): boolean => new RegExp(pattern, 'u').test(text);

  const word = (...words: string[]) => fc.constantFrom(...words);
  const number = fc.oneof(fc.nat(60).map(String), word('1.5', '10-12', '2 to 3', '6 - 8', '0'));
  const unit = word('hour', 'days', 'week', 'Weeks', 'months', 'YEAR');
  const qualifier = word('', 'about ', 'less than ', 'At least ', 'within ', 'up to ');
  const anchor = word('injury', 'onset', 'sx1', 'Surgery', 'hip_left', 'ct 1', '2026');
  const date = word('2026', '2026-03', '2026-03-18', '2026‑03', '1899', '2026-13', '2026-02-30', '2100-12-31');
  const parts = (...arbitraries: fc.Arbitrary<string>[]) => fc.tuple(...arbitraries).map((found) => found.join(''));
  const forms = fc.oneof(
    parts(word('', 'about ', 'before ', 'after ', 'in '), date),
    parts(date, word(' to ', ' - '), date),
    parts(qualifier, word('day', 'Week', 'month', 'year'), word(' ', '  '), number),
    parts(word('day -', 'about day -', 'before day -', 'week -'), number),
    parts(qualifier, number, word(' ', '\u00a0'), unit, word(' after ', ' before ', ' since '), anchor),
    parts(number, word(' '), unit, word(' ', ' and '), number, word(' '), unit, word(' after '), anchor),
    parts(word('at ', 'before ', 'after ', 'soon after '), anchor),
    parts(word('before ', 'after '), word('day ', 'week '), number),
    parts(word('', 'about ', 'at ', 'about at '), word('age '), number, word('', ' years', ' months', ' days')),
    word('not_stated', 'unknown', 'none', 'yesterday', '6 weeks ago'),
  );

  it('lets pass whatever we can read', () => {
    let read = 0;
    fc.assert(
      fc.property(forms, (text) => {
        const { ok } = parseWhen(text);
        if (ok) read++;
        return !ok || accepts(text);
      }),
      { numRuns: 3000 },
    );
    assert.ok(read > 1000, `only ${read} of them are times`);
  });

  it('refuses what has no form of a time', () => {
    const none = ['45', '6 weeks', '2026-3-1', '2026-13', '03/04/2026', 'March 2026', 'October', '6/52', 'POD 5'];
    const prose = [
      'six weeks after surgery',
      '6 weeks ago',
      'soon after surgery',
      '3 wks after sx1',
      '~4 months after injury',
    ];
    const more = ['1,5 years after injury', 'a few weeks after surgery', '6 weeks after first symptoms', 'day', 'week'];
    for (const text of [...none, ...prose, ...more, '6 weeks after 2026-03-01', '1850', 'none']) {
      assert.ok(!accepts(text), text);
      assert.ok(!parseWhen(text).ok, text);
    }
  });

  it('leaves to the rules what only the calendar and the note can tell', () => {
    for (const text of ['2026-02-30', '8 to 3 months after injury', '6 weeks after operation']) {
      assert.ok(accepts(text), text);
      assert.ok(!parseWhen(text).ok, text);
    }
  });
});
