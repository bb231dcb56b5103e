/** Contract of the fact base: complete, sourced, disputes with both sides, and bearing on what exists. */
import assert from 'node:assert/strict';
import { disputes, facts, warnings } from '../../src/knowledge/facts/index';
import { noteShape, shapeAt } from '../../src/knowledge/schema';
import type { Shape } from '../../src/knowledge/shapes';
import { type Source, sources } from '../../src/knowledge/sources';
import { sides } from './factDisputes';
import { ruleIds } from './factRules';
import { leftOut } from './leftOut';

const ids = (letter: string, count: number, width: number): string[] =>
  Array.from({ length: count }, (_, index) => letter + String(index + 1).padStart(width, '0'));

const allSources: [string, Source][] = Object.entries(sources);

describe('facts: complete', () => {
  it('holds every claim, fact and dispute, or says why not', () => {
    const expected = [...ids('S', 61, 2), ...ids('L', 147, 2), ...ids('X', 17, 1)];
    const missing = expected.filter((id) => !facts.has(id) && !disputes.has(id) && !leftOut.has(id));
    assert.deepEqual(missing, []);
    assert.equal(facts.size + disputes.size + leftOut.size, expected.length);
  });

  it('never holds an id that is left out, and gives a reason for each', () => {
    for (const [id, reason] of leftOut) {
      assert.ok(!facts.has(id), id);
      assert.match(reason, /^[A-Z].{20,}\.$/);
    }
  });

  it('marks the claims of the founding text, and nothing else, as founding', () => {
    for (const fact of facts.values()) {
      assert.equal(fact.mark === 'founding', fact.id.startsWith('S'), fact.id);
      if (fact.mark === 'founding') {
        assert.deepEqual(fact.sources, ['founding'], fact.id);
      }
    }
  });

  it('gives the month of the last look, and asks for a check of what changes', () => {
    for (const fact of facts.values()) {
      assert.match(fact.reviewed, /^20\d\d-(0[1-9]|1[0-2])$/, fact.id);
      if (fact.changing) {
        assert.match(fact.meaning, /\bcheck\b/i, fact.id);
      }
    }
    assert.ok(facts.get('L88')?.changing);
  });

  it('completes every claim that is dangerous alone', () => {
    assert.deepEqual([...warnings.keys()], ['W1', 'W2', 'W3', 'W4']);
    for (const warning of warnings.values()) {
      for (const id of warning.claims) {
        assert.equal(facts.get(id)?.mark, 'founding', id);
      }
      assert.ok(warning.facts.length > 0, warning.id);
      for (const id of warning.facts) {
        assert.ok(facts.has(id) && id.startsWith('L'), id);
      }
    }
  });
});

describe('facts: sources', () => {
  it('names a source for everything that is not textbook or house style', () => {
    for (const fact of facts.values()) {
      assert.ok(fact.sources.length > 0 || fact.mark === 'textbook' || fact.mark === 'design', fact.id);
      assert.equal(new Set(fact.sources).size, fact.sources.length, fact.id);
      for (const id of fact.sources) {
        assert.ok(id in sources, `${fact.id}: ${id}`);
      }
    }
  });

  it('uses every source', () => {
    const used = new Set<string>([...facts.values()].flatMap((fact) => fact.sources));
    assert.deepEqual(
      allSources.map(([id]) => id).filter((id) => !used.has(id)),
      [],
    );
  });

  it('writes identifiers well, and no address of a web page', () => {
    for (const [id, source] of allSources) {
      assert.doesNotMatch(JSON.stringify(source), /https?:|www\./, id);
      assert.match(source.doi ?? '10.1000/1', /^10\.\d{4,9}\/\S+$/, id);
      assert.match(String(source.pmid ?? 1), /^[1-9]\d{0,7}$/, id);
      assert.match(source.pmc ?? 'PMC1', /^PMC[1-9]\d*$/, id);
      assert.ok(source.year === undefined || (source.year > 1950 && source.year < 2027), id);
    }
  });

  it('lets every source be found', () => {
    for (const [id, { title, journal, doi, pmid, pmc, about, year }] of allSources) {
      assert.ok(title ?? doi ?? pmid ?? pmc ?? about ?? (journal && year), id);
    }
  });

  it('names no publication twice', () => {
    for (const key of ['doi', 'pmid', 'pmc'] as const) {
      const values = allSources.map(([, source]) => source[key]).filter((value) => value !== undefined);
      assert.equal(new Set(values).size, values.length, key);
    }
  });
});

describe('facts: disputes', () => {
  it('shows both sides, linked both ways', () => {
    assert.deepEqual([...disputes.keys()], Object.keys(sides));
    for (const dispute of disputes.values()) {
      assert.deepEqual(dispute.claims, sides[dispute.id]?.claims.split(' '), dispute.id);
      assert.deepEqual(dispute.evidence, sides[dispute.id]?.evidence.split(' '), dispute.id);
      for (const id of [...dispute.claims, ...dispute.evidence]) {
        assert.ok(facts.get(id)?.disputes.includes(dispute.id), `${dispute.id}: ${id}`);
      }
    }
    for (const fact of facts.values()) {
      for (const id of fact.disputes) {
        assert.ok(disputes.has(id), `${fact.id}: ${id}`);
      }
    }
  });

  it('has words for each side', () => {
    for (const { id, founding, other, title, strength } of disputes.values()) {
      for (const text of [founding, other, strength]) {
        assert.match(text, /^[A-Z0-9].*\.$/, id);
      }
      assert.match(title, /^[A-Z].*[^.]$/, id);
    }
  });
});

/** The words that may stand at a place: its own, those of its items, and the head words of a packed form. */
const wordsAt = (shape: Shape): string[] =>
  [shape, ...(shape.items ? [shape.items] : [])].flatMap((node) => [
    ...(node.enum ?? []),
    ...Object.keys(node.values ?? {}),
  ]);

const factsNamedIn = (shape: Shape): string[] => [
  ...(shape.facts ?? []),
  ...Object.values(shape.properties ?? {}).flatMap(factsNamedIn),
  ...(shape.items ? factsNamedIn(shape.items) : []),
];

describe('facts: what they bear on', () => {
  it('names places, words and rules that exist', () => {
    for (const fact of facts.values()) {
      assert.ok(fact.bearsOn.length > 0, fact.id);
      assert.equal(new Set(fact.bearsOn).size, fact.bearsOn.length, fact.id);
      for (const target of fact.bearsOn.filter((name) => !ruleIds.has(name))) {
        const [place = '', word] = target.split('=');
        const [section = '', field] = place.split('.');
        const entries = shapeAt([section])?.reading === 'entries';
        const shape = shapeAt([section, ...(entries && field ? [0] : []), ...(field ? [field] : [])]);
        assert.ok(shape, `${fact.id}: ${target}`);
        assert.ok(word === undefined || wordsAt(shape).includes(word), `${fact.id}: ${target}`);
      }
    }
  });

  it('knows every fact that a field names', () => {
    const known = (id: string): boolean => facts.has(id) || disputes.has(id);
    assert.deepEqual(
      [...new Set(factsNamedIn(noteShape))].filter((id) => !known(id)),
      [],
    );
  });

  it('knows 150 rules, each of which some fact bears on', () => {
    assert.equal(ruleIds.size, 150);
    const named = new Set([...facts.values()].flatMap((fact) => fact.bearsOn));
    assert.deepEqual(
      [...ruleIds].filter((id) => !named.has(id)),
      [],
    );
  });
});
