/** Snippets: left as they are, and with each of their choices, they hold no mistake but what is missing. */
import assert from 'node:assert/strict';
import { noteShape } from '../../src/knowledge/schema';
import { diagnose, read, type Snippet, snippets } from '../../src/service/index';
import { config } from '../support/check';
import { choice, leftAsIs } from '../support/snippets';

const all = snippets();
const named = (prefix: string): Snippet => {
  const found = all.find((one) => one.prefix === prefix);
  assert.ok(found, prefix);
  return found;
};

/** The note that comes of it: an entry stands behind a dash in its section. */
function noteOf({ body, within }: Snippet, fill: (snippet: string) => string): string {
  const [first = '', ...rest] = fill(body.join('\n')).split('\n');
  return within === undefined
    ? [first, ...rest].join('\n')
    : [`${within}:`, `  - ${first}`, ...rest.map((line) => `  ${line}`), ''].join('\n');
}

const mistakesIn = (text: string): string[] =>
  diagnose(read(text), config)
    .filter(({ kind, severity }) => kind === 'form' || (severity === 'error' && kind !== 'missing'))
    .map(({ rule, message }) => `${rule}: ${message}`);

/** Each choice in turn, with the others left as they are. */
function* choicesOf({ body }: Snippet): Iterable<(snippet: string) => string> {
  for (const { 1: values = '', index } of body.join('\n').matchAll(choice)) {
    for (const value of values.split(',')) {
      yield (snippet) => {
        const stop = snippet.slice(index).match(choice)?.[0] ?? '';
        return leftAsIs(snippet.slice(0, index) + value + snippet.slice(index + stop.length));
      };
    }
  }
}

describe('snippets', () => {
  it('have names of their own', () => {
    assert.equal(new Set(all.map(({ prefix }) => prefix)).size, all.length);
    assert.equal(new Set(all.map(({ title }) => title)).size, all.length);
  });

  it('are there for every section of the format', () => {
    const sections = Object.entries(noteShape.properties ?? {}).filter(([, shape]) => shape.properties ?? shape.items);
    for (const [section] of sections) assert.ok(named(`section-${section}`).body.length > 2, section);
  });

  it('are there for whole notes, and for the entries that are written often', () => {
    for (const prefix of ['note', 'note-traumatic', 'note-cord', 'note-follow-up', 'note-case-report']) named(prefix);
    for (const prefix of ['imaging-xray', 'imaging-ct', 'imaging-bone-scan', 'prophylaxis-nsaid']) named(prefix);
    for (const prefix of ['prophylaxis-radiotherapy', 'surgery-excision', 'follow-up-visit']) named(prefix);
    for (const prefix of ['referral-entry', 'differential-entry']) named(prefix);
  });

  it('ask at each joint for the planes in which it moves', () => {
    const planes = (joint: string) => named(`rom-${joint}`).body.map((line) => line.trim().split(':')[0]);
    assert.deepEqual(planes('elbow').slice(4, -1), ['flexion', 'extension_deficit', 'pronation', 'supination']);
    assert.ok(planes('hip').includes('abduction') && !planes('hip').includes('pronation'));
    assert.ok(planes('jaw').includes('interincisal_mm') && !planes('jaw').includes('flexion'));
  });

  it('offer of a list that it is empty, and of one word that it is not stated', () => {
    const [age, sex, comorbidities] = named('section-patient').body.slice(1);
    assert.equal(age, '  age: $1');
    assert.match(sex ?? '', /,intersex,not_stated\|\}$/);
    assert.match(comorbidities ?? '', /,prior_ho,none,not_stated\|\}$/);
  });

  for (const snippet of all) {
    it(`hold no mistake but what is missing: ${snippet.prefix}`, () => {
      const text = noteOf(snippet, leftAsIs);
      assert.deepEqual(read(text).parsed.faults, [], text);
      assert.deepEqual(mistakesIn(text), [], text);
      for (const fill of choicesOf(snippet)) {
        const chosen = noteOf(snippet, fill);
        const wrong = diagnose(read(chosen), config).filter(({ kind }) => kind === 'form');
        assert.deepEqual(
          wrong.map(({ message }) => message),
          [],
          chosen,
        );
      }
    }).timeout(60_000);

    it(`number their tab stops in the order of the text: ${snippet.prefix}`, () => {
      const stops = [...snippet.body.join('\n').matchAll(/\$\{?(\d+)/g)].map(([, number]) => Number(number));
      assert.deepEqual(stops, [...stops.slice(1).map((_, index) => index + 1), 0]);
    });
  }
});
