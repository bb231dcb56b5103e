/** Guidance on many cases, and on pairs that differ in one datum. */
import { checkCase, checkPair, type GuidanceCase, type Pair } from './case';
import { surgeryTimingCases, surgeryTimingPairs } from './surgeryTiming.cases';

const cases: readonly GuidanceCase[] = [...surgeryTimingCases];
const pairs: readonly Pair[] = [...surgeryTimingPairs];

describe('guidance on a case', () => {
  for (const one of cases) it(one.name, () => checkCase(one));
});

describe('guidance on two cases that differ in one datum', () => {
  for (const pair of pairs) it(`${pair.topic}: ${pair.name}`, () => checkPair(pair));
});
