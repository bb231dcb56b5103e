/** What the schema offers: keys in canonical order, values with their meaning, and never an invented value. */
import assert from 'node:assert/strict';
import { noteShape } from '../../src/knowledge/schema';
import type { Shape } from '../../src/knowledge/shapes';
import { explanation, least, type Offer, offers, problems, sections, server, without } from './session';
import { accept, expand } from './snippet';
import type { Suggestion } from './yamlServer';

const keysOf = (shape: Shape | undefined): string[] => Object.keys(shape?.properties ?? {});

/** The keys among what is offered, in the order of the server. */
const keysIn = ({ items }: Offer, known: readonly string[]): Suggestion[] =>
  items.filter(({ label }) => known.includes(label));

const labels = (items: readonly Suggestion[]): string[] => items.map(({ label }) => label);

describe('at top level a language server offers', () => {
  it('every section in canonical order, each with its explanation', async () => {
    const items = keysIn(await offers('$0'), keysOf(noteShape));
    assert.deepEqual(labels(items), keysOf(noteShape));
    for (const item of items) {
      const wanted = noteShape.properties?.[item.label]?.description;
      assert.ok(wanted && explanation(item).startsWith(wanted), `${item.label}: ${explanation(item)}`);
    }
  });

  it('only what is not there yet', async () => {
    const items = keysIn(await offers(`${least}$0`), keysOf(noteShape));
    const left = keysOf(noteShape).filter((key) => !['case_id', 'note_type', 'cause', 'lesions'].includes(key));
    assert.deepEqual(labels(items), left);
  });

  it('a minimal note, which is right as it is, and which says nothing when left blank', async () => {
    const { text, cursor, items } = await offers('$0');
    const minimal = items.find(({ label }) => label === 'Minimal note');
    assert.ok(minimal);
    assert.deepEqual(await problems(accept(text, cursor, minimal)), []);
    assert.deepEqual(await problems(accept(text, cursor, minimal, 1)), []);
    assert.equal(
      accept(text, cursor, minimal).replace(/ +$/gm, ''),
      'case_id:\nnote_type:\ncause:\n  class:\nlesions:\n  - site:',
    );
  });
});

describe('in a section a language server offers every field in canonical order, without a value:', () => {
  for (const [key, shape] of sections) {
    const fields = shape.properties ?? shape.items?.properties ?? {};
    it(key, async () => {
      const offer = await offers(`${without(key)}${key}:\n  ${shape.items ? '- ' : ''}$0`);
      const items = keysIn(offer, Object.keys(fields));
      // An entry whose title is a field's name, or a class of our server, is no field.
      assert.deepEqual(labels(items.filter(({ label }) => label !== shape.title)), Object.keys(fields));
      for (const { label, textEdit } of items) {
        const written = expand(textEdit?.newText ?? '');
        if (fields[label]?.reading !== 'id') assert.match(written, new RegExp(`^${label}:(\\s+-)?\\s*$`));
      }
      for (const item of items) assert.ok(explanation(item).startsWith(fields[item.label]?.description ?? '?'));
    });
  }
});

describe('as a value a language server offers', () => {
  const values: Readonly<Record<string, readonly [marked: string, wanted: Readonly<Record<string, string>>]>> = {
    'the words of a list, each explained': [
      'patient:\n  sex: $0',
      { female: 'Female.', male: 'Male.', not_stated: 'The source does not say.' },
    ],
    'them for a list that is one value': ['presentation:\n  symptoms: $0', { pain: 'Pain at the site.' }],
    'them inside brackets': ['presentation:\n  symptoms: [pain, $0]', { swelling: 'Swelling.' }],
    'them on a line of their own': ['presentation:\n  symptoms:\n    - $0', { swelling: 'Swelling.', none: 'Known' }],
    'the words of a form': [
      'patient:\n  age: $0',
      { '90_or_older': 'Older than 89', child: 'A child', not_stated: '' },
    ],
    'the systems of a code': ['diagnosis:\n  codes: $0', { omim: 'Online Mendelian' }],
    'the forms of a time': ['presentation:\n  onset: $0', { 'week N': 'Counted from day 0.', 'before surgery': '' }],
    'the units of a length': ['critical_care:\n  stay: $0', { 'N weeks': 'How many weeks.', yes: 'Yes;' }],
    'the two answers for a number': ['rom:\n  - flexion: $0', { not_stated: 'The source', unknown: 'Asked' }],
    'the answers for a section': ['patient: $0', { not_stated: 'The source does not say.' }],
    'the answers for a list of entries': ['complications: $0', { none: 'Known that there is none.', not_stated: '' }],
  };
  for (const [what, [marked, wanted]] of Object.entries(values)) {
    it(what, async () => {
      const { items } = await offers(least + marked);
      for (const [label, text] of Object.entries(wanted)) {
        const item = items.find((one) => one.label.replaceAll('"', '') === label);
        assert.ok(item, `${label} is not among ${labels(items).join(', ')}`);
        assert.ok(explanation(item).startsWith(text), explanation(item));
      }
    });
  }

  it('yes and no without quotes', async () => {
    const { text, cursor, items } = await offers(`${least}privacy:\n  deidentified: $0`);
    const yes = items.find(({ label }) => label.includes('yes'));
    assert.ok(yes);
    assert.equal(accept(text, cursor, yes), `${least}privacy:\n  deidentified: yes`);
  });

  it('another word for one that is not in the list', async () => {
    const fixes = await server().fixes(`${least}patient:\n  sex: mal\n`);
    assert.ok(fixes.includes('male'), fixes.join());
  });

  it('another name for a section that is misspelt', async () => {
    const fixes = await server().fixes(`${least}patiant:\n  sex: male\n`);
    assert.ok(fixes.includes('patient'), fixes.join());
  });
});
