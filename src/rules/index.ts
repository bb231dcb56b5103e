/** All rules. A new rule is one file and one line here. */
import { fopForcedMotion } from './fop-forced-motion';
import { fopNoBiopsy } from './fop-no-biopsy';
import { fopNoElectiveSurgery } from './fop-no-elective-surgery';
import { fopNoImInjection } from './fop-no-im-injection';
import { fopNoPassiveRom } from './fop-no-passive-rom';
import type { Rule } from './rule';
import { surgeryBefore4Months } from './surgery-before-4-months';

export const rules: readonly Rule[] = [
  fopForcedMotion,
  fopNoBiopsy,
  fopNoElectiveSurgery,
  fopNoImInjection,
  fopNoPassiveRom,
  surgeryBefore4Months,
];
