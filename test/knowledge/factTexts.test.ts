/** Contract of what the fact base says: plain, advisory, in our own words, and right to the digit. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { disputes, facts, warnings } from '../../src/knowledge/facts/index';
import { glossary } from '../../src/knowledge/glossary';
import { figures } from './factFigures';
import { foundingRuns } from './foundingRuns';

const ofFacts = [...facts.values()].map((fact) => ({ id: fact.id, texts: [fact.statement, fact.meaning] }));
const ofDisputes = [...disputes.values()].map((dispute) => ({
  id: dispute.id,
  texts: [dispute.title, dispute.founding, dispute.other, dispute.strength],
}));
const ofWarnings = [...warnings.values()].map(({ id, title, statement }) => ({ id, texts: [title, statement] }));
const ofGlossary = [...glossary.values()].map(({ term, line }) => ({ id: term, texts: [line] }));
const everything = [...ofFacts, ...ofDisputes, ...ofWarnings, ...ofGlossary];

/** Abbreviations in capitals, in the singular; grades in Roman figures are none. */
const abbreviations = (text: string): string[] =>
  [...text.matchAll(/\b([A-Z]{2,}[A-Z0-9]*)s?\b/g)]
    .map((match) => match[1] ?? '')
    .filter((word) => !/^[IVX]+[ABC]?$/.test(word));

const expandedInPlace = (text: string, word: string): boolean =>
  text.includes(`(${word}`) || new RegExp(`\\b${word}( and [A-Z]+)? for `).test(text);

describe('facts: language', () => {
  it('writes whole sentences', () => {
    for (const { id, texts } of [...ofFacts, ...ofWarnings.map(({ id, texts }) => ({ id, texts: texts.slice(1) }))]) {
      for (const text of texts) {
        assert.match(text, /^[A-Z0-9][\s\S]*[^.]\.$/, `${id}: ${text}`);
        assert.doesNotMatch(text, / {2}|\s$|\.\.|\(\s|\s[,;.](?!\d)/, `${id}: ${text}`);
      }
    }
  });

  it('expands every abbreviation, in place or in the glossary', () => {
    for (const { id, texts } of everything) {
      for (const text of texts) {
        const bare = abbreviations(text).filter((word) => !glossary.has(word) && !expandedInPlace(text, word));
        assert.deepEqual(bare, [], `${id}: ${text}`);
      }
    }
  });

  it('advises and never orders', () => {
    const order = /\b(must|shall|always|have to|ought|mandatory|do not|don't)\b/i;
    const imperative =
      /(^|[.;:] )(Give|Stop|Start|Prescribe|Operate|Irradiate|Inject|Remove|Treat|Avoid|Use|Refer|Do)\b/;
    for (const { id, texts } of everything) {
      for (const text of texts) {
        assert.doesNotMatch(text, order, id);
        assert.doesNotMatch(text, imperative, id);
      }
    }
  });

  it('shares no run of eight words with the founding text', () => {
    for (const { id, texts } of everything) {
      for (const text of texts) {
        const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
        const runs = words.slice(7).map((_, index) => words.slice(index, index + 8).join(' '));
        const taken = runs.filter((run) => foundingRuns.has(hashOf(run)));
        assert.deepEqual(taken, [], id);
      }
    }
  });

  it('explains every term of the glossary in one line', () => {
    for (const { term, expansion, line } of glossary.values()) {
      assert.match(line, /^[A-Z][^\n]{5,110}\.$/, term);
      assert.notEqual(expansion, '', term);
    }
    for (const word of ['HO', 'ROM', 'CNS', 'SCI', 'TBI', 'RT', 'NSAID', 'Brooker', 'FOP', 'CARE']) {
      assert.ok(glossary.has(word), word);
    }
  });
});

const hashOf = (run: string): string => createHash('sha256').update(run).digest('hex').slice(0, 10);

/** Figures of a text, without thousands separators. */
const figuresIn = (text: string): string[] =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replaceAll(',', ''));

describe('facts: figures', () => {
  it('states exactly the figures of the clinical fact sheet', () => {
    const stated = [
      ...[...facts.values()].map(({ id, statement }) => [id, statement] as const),
      ...[...disputes.values()].map(({ id, founding, other }) => [id, `${founding} ${other}`] as const),
    ];
    const line = (id: string, found: string[]): string => `${id}: ${found.sort().join(' ')}`;
    assert.deepEqual(
      stated.map(([id, text]) => line(id, figuresIn(text))),
      stated.map(([id]) => line(id, figures[id]?.split(' ') ?? [])),
    );
  });

  it('lists figures for known ids only', () => {
    assert.deepEqual(
      Object.keys(figures).filter((id) => !facts.has(id) && !disputes.has(id)),
      [],
    );
  });
});
