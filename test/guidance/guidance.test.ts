/** Guidance on many cases, and on pairs that differ in one datum. */
import { cases, pairs } from './all';
import { checkCase, checkPair } from './case';

describe('guidance on a case', () => {
  for (const one of cases) it(one.name, () => checkCase(one));
});

describe('guidance on two cases that differ in one datum', () => {
  for (const pair of pairs) it(`${pair.topic}: ${pair.name}`, () => checkPair(pair));
});
