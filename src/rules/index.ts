/** All rules. A new rule is one file and one line here. */
import { fopAirwayFlare } from './fop-airway-flare';
import { fopEmergencyOverride } from './fop-emergency-override';
import { fopForcedMotion } from './fop-forced-motion';
import { fopGuidanceDiffers } from './fop-guidance-differs';
import { fopNoBiopsy } from './fop-no-biopsy';
import { fopNoElectiveSurgery } from './fop-no-elective-surgery';
import { fopNoImInjection } from './fop-no-im-injection';
import { fopNoPassiveRom } from './fop-no-passive-rom';
import { fopNotExcludedInvasive } from './fop-not-excluded-invasive';
import { fopToeClue } from './fop-toe-clue';
import { geneticNotConsidered } from './genetic-not-considered';
import type { Rule } from './rule';
import { surgeryBefore4Months } from './surgery-before-4-months';

export const rules: readonly Rule[] = [
  fopAirwayFlare,
  fopEmergencyOverride,
  fopForcedMotion,
  fopGuidanceDiffers,
  fopNoBiopsy,
  fopNoElectiveSurgery,
  fopNoImInjection,
  fopNoPassiveRom,
  fopNotExcludedInvasive,
  fopToeClue,
  geneticNotConsidered,
  surgeryBefore4Months,
];
