/** Every key, every value and every fact is explained; how many of them is counted and printed. */
import assert from 'node:assert/strict';
import { facts } from '../../src/knowledge/facts/index';
import { answerTexts } from '../../src/knowledge/shapes';
import { gradeSystems } from '../../src/knowledge/values/grades';
import { fieldNames, valuesOf, wordTexts } from '../../src/service/explain/wordText';
import { explain, explanationOf, hover, read } from '../../src/service/index';

/** Prints how many are explained, and fails with those that are not. */
function all(what: string, names: readonly string[], isExplained: (name: string) => boolean): void {
  const open = names.filter((name) => !isExplained(name));
  const share = ((100 * (names.length - open.length)) / names.length).toFixed(1);
  console.log(`    ${what}: ${names.length - open.length} of ${names.length}, ${share} %`);
  assert.deepEqual(open, []);
}

const textOn = (name: string): string => wordTexts(name).join('\n');

describe('explained on hover is', () => {
  it('every key, by its title, its place and its meaning', () => {
    const shapes = new Map(fieldNames());
    assert.ok(shapes.size > 350, `${shapes.size}`);
    all('keys with hover', [...shapes.keys()], (name) => {
      const { title = '', description = '' } = shapes.get(name) ?? {};
      return textOn(name).startsWith(`**${title}** \`${name}\`\n\n${description}`) && description.length > 10;
    });
  }).timeout(60_000);

  it('every value, the answers and each grade included', () => {
    const values = fieldNames().flatMap(([name, shape]) => valuesOf(shape).map((value) => `${name}=${value}`));
    const answers = Object.keys(answerTexts).map((answer) => `lesions.position=${answer}`);
    assert.ok(values.length > 900, `${values.length}`);
    all('values with explanation', [...values, ...answers], (name) => {
      const [, value = ''] = name.split('=');
      return new RegExp(`^\\*\\*${value.replace(/\W/g, '\\$&')}\\*\\*: .{2}`).test(textOn(name));
    });
    const grades = Object.entries(gradeSystems).flatMap(([system, { steps }]) =>
      Object.entries(steps).map(([step, text]): [string, string] => [`lesions.grade=${system} ${step}`, text]),
    );
    const meanings = new Map(grades);
    all('grades with meaning', [...meanings.keys()], (name) => textOn(name).includes(meanings.get(name) ?? '?'));
  }).timeout(60_000);

  it('every fact, at a field, a value or a rule that it names itself', () => {
    const ids = [...facts.keys()];
    assert.ok(ids.length > 200, `${ids.length}`);
    all('facts reachable', ids, (id) =>
      (facts.get(id)?.bearsOn ?? []).some((target) => {
        const text = explanationOf(target) ? (explain(target) ?? '') : textOn(target);
        return text.includes(`facts/${id}.md)`);
      }),
    );
  }).timeout(60_000);

  it('no value by the words of another one of its field', () => {
    for (const [name, shape] of fieldNames()) {
      const texts = Object.values(shape.values ?? shape.items?.values ?? {});
      assert.equal(new Set(texts).size, texts.length, name);
    }
  });
});

describe('a word by itself', () => {
  it('is explained as the hover does it in a note', () => {
    const note = 'surgery:\n  - type: biopsy\n';
    const shown = hover(read(note), note.indexOf('biopsy'))?.markdown ?? '';
    assert.deepEqual(wordTexts('surgery.type=biopsy'), [shown]);
    assert.ok(explain('biopsy')?.startsWith(shown.slice(0, 40)));
  });

  it('is explained for each field in which it may stand', () => {
    const places = wordTexts('traumatic').map((text) => /`([\w.]+)`/.exec(text)?.[1]);
    assert.deepEqual(places, ['cause.class', 'other_causes.class']);
  });

  it('that the format does not know has no text', () => {
    for (const name of ['nothing', 'surgery.nothing', 'constructor', 'surgery.type.biopsy', '', 'nothing=1']) {
      assert.deepEqual(wordTexts(name), [], name);
    }
  });

  it('is no code because it names the system of codes', () => {
    assert.match(textOn('diagnosis.codes=icd10_who'), /^\*\*icd10_who\*\*: International/);
  });
});
