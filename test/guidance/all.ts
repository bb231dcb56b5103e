/** All cases of guidance, and all pairs that differ in one datum. A table is one file and one line here. */
import type { GuidanceCase, Pair } from './case';
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

export const cases: readonly GuidanceCase[] = [
  ...surgeryTimingCases,
  ...publishedDifferentials,
  ...earlyDifferentials,
  ...tumourDifferentials,
  ...geneticDifferentials,
  ...publishedImaging,
  ...imagingLadder,
];

export const pairs: readonly Pair[] = [
  ...surgeryTimingPairs,
  ...earlyDifferentialPairs,
  ...tumourDifferentialPairs,
  ...geneticDifferentialPairs,
  ...imagingPairs,
];
