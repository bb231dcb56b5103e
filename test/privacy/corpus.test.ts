/** How many identifiers the rules miss, and how often they raise a false alarm, on the sentences of the corpus. */
import assert from 'node:assert/strict';
import { applyEdits, read } from '../../src/service/index';
import { identifiersFound, notesWith, problemsAt, withIdentifiers, withoutIdentifiers } from './corpus';

const ruleFor = (sort: string): string =>
  ({ age: 'phi-age', date: 'phi-full-date', address: 'phi-geography', postcode: 'phi-geography' })[sort] ??
  (sort === 'town' || sort === 'hospital' ? 'phi-geography' : 'phi-direct');

describe('the sentences without identifiers', () => {
  it('are 200 at least, each of them once', () => {
    assert.ok(new Set(withoutIdentifiers).size >= 200);
    assert.equal(new Set(withoutIdentifiers).size, withoutIdentifiers.length);
  });

  it('give at most 2 false alarms, as text and as comment', () => {
    const alarms = withoutIdentifiers.flatMap((sentence) => {
      const found = notesWith(sentence).flatMap(identifiersFound);
      return found.length > 0 ? [`${sentence} -> ${found.map(({ rule, id }) => `${rule}: ${id}`).join('; ')}`] : [];
    });
    console.log(`      ${alarms.length} false alarms in ${withoutIdentifiers.length} sentences`);
    assert.ok(alarms.length <= 2, alarms.join('\n'));
  });
});

describe('the sentences with identifiers', () => {
  it('are 100 at least, of every sort', () => {
    assert.ok(withIdentifiers.length >= 100);
    const sorts = 'address age birth date email hospital ip name phone plate postcode record serial town url';
    assert.equal([...new Set(withIdentifiers.map(({ sort }) => sort))].sort().join(' '), sorts);
  });

  it('have at most 5 that are missed, and are found at their place', () => {
    const missed = withIdentifiers.flatMap(({ sort, sentence, id }) => {
      const found = notesWith(sentence).map(identifiersFound);
      const isFound = found.every((all) => all.some((one) => one.rule === ruleFor(sort) && one.id === id));
      return isFound ? [] : [`${sort}: ${sentence} -> ${found[0]?.map((one) => `${one.rule}: ${one.id}`).join('; ')}`];
    });
    console.log(`      ${missed.length} missed of ${withIdentifiers.length} identifiers`);
    assert.ok(missed.length <= 5, missed.join('\n'));
  });

  it('are gone after the change that is offered, and in no message', () => {
    const kept = withIdentifiers.flatMap(({ sort, sentence, id }) =>
      notesWith(sentence).flatMap((text) => {
        const problem = problemsAt(text, id).find(({ rule }) => rule === ruleFor(sort));
        if (!problem) return [];
        const fix = problem.fixes.find(({ kind }) => kind === 'redact');
        const left = applyEdits(text, fix?.edits() ?? []);
        const isGone = problemsAt(left, id).length === 0 && read(left).parsed.faults.length === 0;
        return isGone && (id.length < 3 || !problem.message.includes(id)) ? [] : [`${sentence} -> ${left}`];
      }),
    );
    assert.deepEqual(kept, []);
  });
});
