/** The schema keeps what the note format promises: every field with its texts, its unit, its type and its need. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { publishedSchema } from '../../src/generate/schema';
import { broken, type Node, parseFields } from './fieldList';

const promised = async () => parseFields(await readFile('test/schema/fields.txt', 'utf8'));
const schema: Node = JSON.parse(JSON.stringify(publishedSchema()));

describe('the promised fields', () => {
  it('are all in the schema, as promised', async () => {
    assert.deepEqual(broken(await promised(), schema, await readFile('CHANGELOG.md', 'utf8')), []);
  });

  it('are as many as ever', async () => {
    const names = (await promised()).map(({ name }) => name);
    assert.equal(names.length, 346);
    assert.equal(new Set(names).size, names.length);
  });
});

describe('the check of promised fields', () => {
  type Open = { [keyword: string]: Open };

  /** A few fields of the schema, so that each fault is looked for in no time. */
  const few = ['note_date', 'patient.sex', 'patient.weight_kg', 'lesions.site', 'rom.flexion', 'rom.mode'];
  const fewFields = promised().then((fields) => fields.filter(({ name }) => few.includes(name)));
  const small = (): Open => {
    const copy = structuredClone(schema) as Open;
    keep(copy, ['note_date', 'patient', 'lesions', 'rom']);
    keep(copy['properties']?.['patient'], ['sex', 'weight_kg']);
    keep(copy['properties']?.['lesions']?.['items'], ['site']);
    keep(copy['properties']?.['rom']?.['items'], ['flexion', 'mode']);
    return copy;
  };
  function keep(owner: Open | undefined, names: readonly string[]): void {
    const kept = Object.entries(owner?.['properties'] ?? {}).filter(([name]) => names.includes(name));
    if (owner) owner['properties'] = Object.fromEntries(kept);
  }

  /** What is said when one keyword is set to another value, or taken out. */
  async function saidOf(path: string, value?: unknown, changelog = ''): Promise<string[]> {
    const copy = small();
    const steps = path.split('/');
    const last = steps.pop() ?? '';
    const owner = steps.reduce((node, step) => node[step] ?? {}, copy);
    if (value === undefined) delete owner[last];
    else owner[last] = value as Open;
    return broken(await fewFields, copy, changelog);
  }

  it('finds nothing where nothing is spoilt', async () => {
    assert.deepEqual(await saidOf('title', 'Another title'), []);
  });

  const patient = 'properties/patient/properties';
  const rom = 'properties/rom/items';
  const planted: Readonly<Record<string, [path: string, value: unknown, said: string]>> = {
    'a field that is gone': [
      `${patient}/weight_kg`,
      undefined,
      'patient.weight_kg is missing, and the changelog does not name it.',
    ],
    'a field of the head that is gone': [
      'properties/note_date',
      undefined,
      'note_date is missing, and the changelog does not name it.',
    ],
    'a missing title': [`${patient}/sex/title`, undefined, 'patient.sex has no title.'],
    'an empty description': [`${patient}/sex/description`, '', 'patient.sex has no description.'],
    'a missing explanation': [
      `${rom}/properties/mode/markdownDescription`,
      undefined,
      'rom.mode has no markdownDescription.',
    ],
    'a unit that machines do not see': [
      `${rom}/x-units/flexion`,
      undefined,
      'rom.flexion has the unit -, not degrees.',
    ],
    'a unit that readers do not see': [
      `${rom}/properties/flexion/description`,
      'Flexion.',
      'rom.flexion does not say its unit degrees.',
    ],
    'a value that is gone': [
      `${patient}/sex/enum`,
      ['female', 'male', 'not_stated', 'unknown', null],
      'patient.sex refuses "intersex".',
    ],
    'a list that may not stay empty': [
      `${patient}/sex/enum`,
      ['female', 'male', 'intersex', 'not_stated', 'unknown'],
      'patient.sex refuses null.',
    ],
    'a type that is too wide': [`${patient}/weight_kg/pattern`, '', 'patient.weight_kg accepts "12,5".'],
    'a limit that is gone': [`${patient}/weight_kg/maximum`, undefined, 'patient.weight_kg accepts 351.'],
    'an entry that may lack what makes it one': [
      'properties/lesions/items/required',
      [],
      'lesions.site is not required.',
    ],
    'a field that is demanded': [
      'required',
      ['case_id', 'note_type', 'note_date', 'cause', 'lesions'],
      'note_date is required.',
    ],
    'a need that is gone': [
      'x-needs/note_date',
      undefined,
      'note_date is needed in [], not in [case_report,follow_up,initial,tumour_board].',
    ],
  };

  for (const [fault, [path, value, said]] of Object.entries(planted)) {
    it(`finds ${fault}`, async () => {
      const found = await saidOf(path, value);
      assert.ok(found.includes(said), found.join('\n') || 'nothing was said');
      assert.ok(found.length <= 2, found.join('\n'));
    });
  }

  it('finds every field of a section that is gone', async () => {
    assert.equal((await saidOf('properties/rom')).length, 2);
  });

  it('lets a field go that the changelog names', async () => {
    const changelog = '- `patient.weight_kg` is gone: the dose is asked for instead.';
    assert.deepEqual(await saidOf(`${patient}/weight_kg`, undefined, changelog), []);
  });
});
