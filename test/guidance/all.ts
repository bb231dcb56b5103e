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
import { preventionAgainst } from './prevention/against.cases';
import { preventionPairs } from './prevention/prevention.pairs';
import { publishedPrevention } from './prevention/published.cases';
import { preventionSettings } from './prevention/settings.cases';
import { preventionTimes } from './prevention/times.cases';
import { referralCases } from './referral/cause.cases';
import { referralPairs } from './referral/cause.pairs';
import { publishedReferrals } from './referral/published.cases';
import { rehabilitationCases } from './rehabilitation/joint.cases';
import { rehabilitationPairs } from './rehabilitation/joint.pairs';
import { publishedRehabilitation } from './rehabilitation/published.cases';
import { timingByCause } from './surgeryTiming/causes.cases';
import { timingIndication } from './surgeryTiming/indication.cases';
import { timingPairs } from './surgeryTiming/pairs';
import { timingByPatient } from './surgeryTiming/people.cases';
import { timingPreconditions } from './surgeryTiming/preconditions.cases';
import { publishedTiming } from './surgeryTiming/published.cases';
import { timingByTime } from './surgeryTiming/times.cases';
import { timingUnplanned } from './surgeryTiming/unplanned.cases';

export const cases: readonly GuidanceCase[] = [
  ...timingByCause,
  ...timingByTime,
  ...timingUnplanned,
  ...timingPreconditions,
  ...timingIndication,
  ...timingByPatient,
  ...publishedTiming,
  ...publishedDifferentials,
  ...earlyDifferentials,
  ...tumourDifferentials,
  ...geneticDifferentials,
  ...publishedImaging,
  ...imagingLadder,
  ...publishedPrevention,
  ...preventionSettings,
  ...preventionTimes,
  ...preventionAgainst,
  ...publishedRehabilitation,
  ...rehabilitationCases,
  ...publishedReferrals,
  ...referralCases,
];

export const pairs: readonly Pair[] = [
  ...timingPairs,
  ...earlyDifferentialPairs,
  ...tumourDifferentialPairs,
  ...geneticDifferentialPairs,
  ...imagingPairs,
  ...preventionPairs,
  ...rehabilitationPairs,
  ...referralPairs,
];
