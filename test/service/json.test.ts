/** Reading JSON: a fault is where JSON has one, and nowhere else. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readJson } from '../../src/service/json';

describe('reading JSON', () => {
  /** Texts that are JSON, and those with one slip. */
  const texts = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', '"', ',', '{', '}', ']', '\\', '\u0001', '\u0085', '\uD800', '0', 'e', ' '),
    )
    .map(([text, at, sign]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + sign + text.slice(place + (sign === '' ? 1 : 0));
    });

  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  it('finds a fault exactly where JSON has one', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.json(), fc.string()), (text) => {
        assert.equal(readJson(text).fault === undefined, isJson(text), text);
      }),
      { numRuns: 2_000 },
    );
  });
});
