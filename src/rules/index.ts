/** All rules. A new rule is one file and one line here. */
import { ahoLabsMissing } from './aho-labs-missing';
import { ahoWrongCode } from './aho-wrong-code';
import { brookerIvButMoving } from './brooker-iv-but-moving';
import { brookerNeedsFilm } from './brooker-needs-film';
import { brookerNotHip } from './brooker-not-hip';
import { classificationMissing } from './classification-missing';
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
import { gradeScaleMissing } from './grade-scale-missing';
import { hastingsNotElbow } from './hastings-not-elbow';
import { hastingsVsRom } from './hastings-vs-rom';
import { palovaroteneAge } from './palovarotene-age';
import { palovaroteneGrowthMonitoring } from './palovarotene-growth-monitoring';
import { palovarotenePregnancy } from './palovarotene-pregnancy';
import type { Rule } from './rule';
import { surgeryBefore4Months } from './surgery-before-4-months';

export const rules: readonly Rule[] = [
  ahoLabsMissing,
  ahoWrongCode,
  brookerIvButMoving,
  brookerNeedsFilm,
  brookerNotHip,
  classificationMissing,
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
  gradeScaleMissing,
  hastingsNotElbow,
  hastingsVsRom,
  palovaroteneAge,
  palovaroteneGrowthMonitoring,
  palovarotenePregnancy,
  surgeryBefore4Months,
];
