/** Notes with one mistake: it is found, nothing else is, and neither a second mistake nor another layout changes that. */
import assert from 'node:assert/strict';
import type { Span } from '../../src/model/span';
import { applyEdits, diagnose, formExplanations, type Problem, read } from '../../src/service/index';
import { config } from '../support/check';
import { areApart, head, join, sections, type Wrong, wrongNotes } from './wrongNotes';

const problemsIn = (text: string): Problem[] => diagnose(read(text), config);

/** A problem as one line, with what it marks. */
const told = (text: string, { rule, message, span }: Pick<Problem, 'rule' | 'message' | 'span'>): string =>
  `${rule} <${text.slice(span.start, span.end)}> ${message}`;

const toldAt = (text: string, problem: Pick<Problem, 'rule' | 'message' | 'span'>): string =>
  `${problem.span.start} ${told(text, problem)}`;

describe('a note with one mistake', () => {
  for (const wrong of wrongNotes) {
    it(`has one problem, at its place: ${wrong.name}`, () => {
      const found = problemsIn(wrong.text);
      assert.deepEqual(
        found.map((problem) => `${problem.severity} ${toldAt(wrong.text, problem)}`),
        [`${wrong.severity} ${toldAt(wrong.text, wrong)}`],
      );
    });

    it(`has none when it is corrected: ${wrong.name}`, () => {
      for (const fix of problemsIn(wrong.text).flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === 'rewrite'))) {
        const corrected = applyEdits(wrong.text, fix.edits());
        assert.notEqual(corrected, wrong.text);
        assert.deepEqual(
          problemsIn(corrected).map((problem) => told(corrected, problem)),
          [],
          fix.title,
        );
      }
    });

    it(`has the same problem whatever its lines end with, and behind a byte order mark: ${wrong.name}`, () => {
      const expected = [told(wrong.text, wrong)];
      for (const text of [wrong.text.replaceAll('\n', '\r\n'), `\uFEFF${wrong.text}`, wrong.text.trimEnd()]) {
        assert.deepEqual(
          problemsIn(text).map((problem) => told(text, problem).replaceAll('\r\n', '\n')),
          expected,
        );
      }
    });
  }
});

describe('notes with one mistake', () => {
  it('are many, and many of them retell a published case', () => {
    assert.ok(wrongNotes.length >= 66, `${wrongNotes.length} notes`);
    const published = wrongNotes.filter(({ text }) => /^source:\n {2}kind: publication\n/m.test(text));
    assert.ok(published.length >= 17, `${published.length} published`);
    const cited = published.filter(({ text }) => /^ {2}title: ?[\s\S]*^ {2}(doi|pmid|url): \S/m.test(text));
    assert.equal(cited.length, published.length);
  });

  it('have it in every section', () => {
    const without = sections.filter((section) => !wrongNotes.some((wrong) => wrong.section === section));
    assert.deepEqual(without, []);
  });

  it('have it where their folder says', () => {
    for (const { name, section, text, span } of wrongNotes) {
      const keys = [...text.matchAll(/^(\w+):/gm)].filter(({ 1: key = '' }) => sections.includes(key));
      assert.equal(keys.findLast(({ index }) => index <= span.start)?.[1] ?? head, section, name);
    }
  });

  it('show every kind of problem of form, but for those that no single note can have', () => {
    const shown = new Set(wrongNotes.map(({ rule }) => rule));
    const missing = formExplanations.map(({ id }) => id).filter((id) => !shown.has(id));
    assert.deepEqual(missing, ['case-id-duplicate', 'beyond-limit', 'rule-failed']);
  });

  it('lie beside a mistake that two notes of one file have together: one case id for both', () => {
    const [first, second] = wrongNotes.filter(
      ({ rule }) => rule === 'value-spelled-otherwise' || rule === 'grade-twice',
    );
    assert.ok(first && second);
    const id = (text: string) => /^case_id: (.*)$/m.exec(text)?.[1] ?? '';
    const text = `${first.text}---\n${second.text.replace(id(second.text), id(first.text))}`;
    const found = problemsIn(text).map(({ rule, span }) => `${rule} <${text.slice(span.start, span.end)}>`);
    const duplicate = `case-id-duplicate <${id(first.text)}>`;
    const own = (wrong: Wrong) => `${wrong.rule} <${wrong.text.slice(wrong.span.start, wrong.span.end)}>`;
    assert.deepEqual(found, [duplicate, own(first), duplicate, own(second)]);
  });
});

/** Whether the mistake keeps YAML from reading every section behind it: a quote that nothing closes. */
function hides({ text, span, rule }: Wrong): boolean {
  const behind = [...text.slice(span.end).matchAll(/^(\w+):/gm)].map(([, key = '']) => key);
  const [note] = read(text).notes;
  return rule === 'yaml-syntax' && behind.length > 0 && behind.every((key) => !(note && key in note.data));
}

/** Both notes of a pair; the shorter one takes in the section of the other. */
type Pair = readonly [Wrong, Wrong];

const pairs = wrongNotes.flatMap((one, index) =>
  wrongNotes
    .slice(index + 1)
    .filter((other) => areApart(one, other))
    .map((other): Pair => (one.text.length < other.text.length ? [one, other] : [other, one])),
);

const hiding = new Set(wrongNotes.filter(hides));

/** The note of a pair whose mistake nobody can see, since a section above it hides all that follows. */
function hiddenIn(pair: Pair): Wrong | undefined {
  const [above, below] = pair.toSorted((a, b) => sections.indexOf(a.section) - sections.indexOf(b.section));
  return above && hiding.has(above) ? below : undefined;
}

describe('two notes with one mistake each', () => {
  for (const first of wrongNotes) {
    it(`have both problems: ${first.name} and every longer one`, () => {
      for (const pair of pairs.filter(([shorter]) => shorter === first)) {
        const { text, spans } = join(...pair);
        const found = problemsIn(text).map((problem) => toldAt(text, problem));
        for (const [index, wrong] of pair.entries()) {
          const expected = toldAt(text, { ...wrong, span: spans[index] as Span });
          const isThere = found.includes(expected);
          assert.equal(
            isThere,
            wrong !== hiddenIn(pair),
            `${expected}\nwith ${pair[1 - index]?.name}: ${found.join('\n')}`,
          );
        }
      }
    });
  }

  it('are some thousand pairs, and only where a quote is left open above it one of them is hidden', () => {
    assert.ok(pairs.length >= 2000, `${pairs.length} pairs`);
    const hidden = pairs.filter((pair) => hiddenIn(pair));
    assert.ok(hidden.length < pairs.length / 10, `${hidden.length} hidden`);
    assert.deepEqual(
      [...hiding].map(({ name }) => name),
      ['source/open-quote'],
    );
  });
});
