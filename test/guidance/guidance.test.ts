/** Guidance on many cases, and on pairs that differ in one datum. */
import { checkCase, checkPair, type GuidanceCase, type Pair } from './case';
import { earlyDifferentials } from './differential/early.cases';
import { earlyDifferentialPairs } from './differential/early.pairs';
import { geneticDifferentialPairs, geneticDifferentials } from './differential/genetic.cases';
import { publishedDifferentials } from './differential/published.cases';
import { tumourDifferentials } from './differential/tumour.cases';
import { tumourDifferentialPairs } from './differential/tumour.pairs';
import { imagingLadder } from './imaging/ladder.cases';
import { imagingPairs } from './imaging/ladder.pairs';
import { publishedImaging } from './imaging/published.cases';
import { surgeryTimingCases, surgeryTimingPairs } from './surgeryTiming.cases';

const cases: readonly GuidanceCase[] = [
  ...surgeryTimingCases,
  ...publishedDifferentials,
  ...earlyDifferentials,
  ...tumourDifferentials,
  ...geneticDifferentials,
  ...publishedImaging,
  ...imagingLadder,
];
const pairs: readonly Pair[] = [
  ...surgeryTimingPairs,
  ...earlyDifferentialPairs,
  ...tumourDifferentialPairs,
  ...geneticDifferentialPairs,
  ...imagingPairs,
];

describe('guidance on a case', () => {
  for (const one of cases) it(one.name, () => checkCase(one));
});

describe('guidance on two cases that differ in one datum', () => {
  for (const pair of pairs) it(`${pair.topic}: ${pair.name}`, () => checkPair(pair));
});
