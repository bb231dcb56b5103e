/** In a complete note a gap is told once: not by the list of its section and by a rule, and not by two rules. */
import assert from 'node:assert/strict';
import type { Path } from '../../src/knowledge/schema';
import { rules } from '../../src/rules/index';
import { type Config, diagnose, read } from '../../src/service/index';
import { unmark } from '../support/marked';

/** No level is set: what is not filled in is told too. */
const asInstalled = { levels: {}, today: '2026-11-24' };

/** Whole sections of which two rules may ask for different entries. */
const shared: readonly string[] = ['differential', 'imaging', 'rom'];

const same = (a: Path, b: Path): boolean => a.join('.') === b.join('.');

/** What is told of each place of a complete note. */
function toldIn(text: string): Map<string, string[]> {
  const told = new Map<string, string[]>();
  for (const { items } of diagnose(read(text), asInstalled)) {
    for (const { path, rule } of items) {
      const place = path.join('.');
      told.set(place, [...(told.get(place) ?? []), rule]);
    }
  }
  return told;
}

const complete = (text: string): string =>
  [
    ...['note_status: complete', 'note_type: initial'].filter(
      (line) => !new RegExp(`^${line.split(':')[0]}:`, 'm').test(text),
    ),
    text,
  ].join('\n');

describe('a gap in a complete note', () => {
  const examples = rules.flatMap(({ id, kind, examples: { bad } }) =>
    kind === 'missing' ? bad.map((text, at) => ({ name: `${id}, ${at + 1}`, text: complete(unmark(text).text) })) : [],
  );

  it('is told by some rule in the examples of rules that ask', () => {
    const byRule = examples.filter(({ text }) =>
      [...toldIn(text).values()].flat().some((one) => one !== 'section-incomplete'),
    );
    assert.ok(byRule.length > 40, String(byRule.length));
  });

  it('is told by the finding that asks for it, and not by the list of its section as well', function () {
    this.timeout(60_000);
    const asking = rules.flatMap(({ id, examples: { bad } }) =>
      bad.map((text) => ({ id, text: complete(unmark(text).text) })),
    );
    const twice = asking.flatMap(({ id, text }) => {
      const problems = diagnose(read(text), asInstalled);
      const listed = problems.flatMap(({ items }) => items).filter(({ rule }) => rule === 'section-incomplete');
      const asked = problems
        .filter(({ items }) => items.length === 0)
        .flatMap(({ fixes }) => fixes.flatMap(({ asks = [] }) => asks));
      return asked.filter((path) => listed.some((item) => same(item.path, path))).map((path) => [id, path.join('.')]);
    });
    assert.deepEqual(twice, []);
  });

  it('makes the finding that asks for it as grave as itself, in a note that is said to be complete', () => {
    const text =
      'genetics:\n  diagnosis: fop\nsurgery:\n  - type: neurosurgery\n    status: planned\n    urgency: emergency\n';
    const told = (note: string) =>
      diagnose(read(note), asInstalled).find(({ rule }) => rule === 'fop-emergency-override')?.severity;
    assert.deepEqual([text, complete(text)].map(told), ['information', 'warning']);
  });

  it('is told by the list where nobody asks for it, and where the finding that does is set to be milder', () => {
    const text = complete(
      'patient:\n  age: 30\n  sex: female\nsurgery: none\ntreatment:\n  - therapy: ibuprofen\n    status: planned\n',
    );
    const listed = (levels: Config['levels']) =>
      diagnose(read(text), { ...asInstalled, levels }).some(({ items }) =>
        items.some(({ path }) => same(path, ['patient', 'pregnancy'])),
      );
    assert.deepEqual(
      [{}, { 'nsaid-pregnancy-unknown': 'information' }, { 'nsaid-pregnancy-unknown': 'off' }].map((levels) =>
        listed(levels as Config['levels']),
      ),
      [false, true, true],
    );
  });

  it('is told once', () => {
    const twice = examples.flatMap(({ name, text }) =>
      [...toldIn(text)].filter(([place, by]) => by.length > 1 && !shared.includes(place)).map((one) => [name, ...one]),
    );
    assert.deepEqual(twice, []);
  });
});
