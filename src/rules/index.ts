/** All rules. A new rule is one file and one line here. */
import { ahoLabsMissing } from './aho-labs-missing';
import { ahoWrongCode } from './aho-wrong-code';
import { alpAsMaturity } from './alp-as-maturity';
import { asymptomaticPlan } from './asymptomatic-plan';
import { autonomicDysreflexia } from './autonomic-dysreflexia';
import { biopsyBeforeReferral } from './biopsy-before-referral';
import { bisphosphonateEvidence } from './bisphosphonate-evidence';
import { bisphosphonateHypocalcaemia } from './bisphosphonate-hypocalcaemia';
import { bisphosphonatePregnancyChild } from './bisphosphonate-pregnancy-child';
import { bisphosphonateRenal } from './bisphosphonate-renal';
import { bisphosphonateUpright } from './bisphosphonate-upright';
import { bracePrescriber } from './brace-prescriber';
import { braceRegime } from './brace-regime';
import { brookerIvButMoving } from './brooker-iv-but-moving';
import { brookerNeedsFilm } from './brooker-needs-film';
import { brookerNotHip } from './brooker-not-hip';
import { calcificationVsOssification } from './calcification-vs-ossification';
import { careItemsMissing } from './care-items-missing';
import { childConsent } from './child-consent';
import { classCauseMismatch } from './class-cause-mismatch';
import { classificationMissing } from './classification-missing';
import { cleftNotProof } from './cleft-not-proof';
import { consentMissing } from './consent-missing';
import { dateInFuture } from './date-in-future';
import { dateKindsMixed } from './date-kinds-mixed';
import { dateOrder } from './date-order';
import { dietWithoutReason } from './diet-without-reason';
import { differentialMissing } from './differential-missing';
import { differentialMoMissing } from './differential-mo-missing';
import { differentialTumoursMissing } from './differential-tumours-missing';
import { drugCourseIncomplete } from './drug-course-incomplete';
import { dvtNotTested } from './dvt-not-tested';
import { earlyLookalikesMissing } from './early-lookalikes-missing';
import { earlyNegativeFilm } from './early-negative-film';
import { earlyNoNsaidDecision } from './early-no-nsaid-decision';
import { elbowExcisionNoRelease } from './elbow-excision-no-release';
import { elbowExcisionNoUlnarNote } from './elbow-excision-no-ulnar-note';
import { etidronateContraindication } from './etidronate-contraindication';
import { etidronateDoseDuration } from './etidronate-dose-duration';
import { etidronateFood } from './etidronate-food';
import { etidronateFracture } from './etidronate-fracture';
import { excisionBleedingPlan } from './excision-bleeding-plan';
import { excisionNoFollowUp } from './excision-no-follow-up';
import { excisionWithoutProphylaxis } from './excision-without-prophylaxis';
import { excludedWithoutReason } from './excluded-without-reason';
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
import { functionalArcBadge } from './functional-arc-badge';
import { geneticNotConsidered } from './genetic-not-considered';
import { gradeScaleMissing } from './grade-scale-missing';
import { hastingsNotElbow } from './hastings-not-elbow';
import { hastingsVsRom } from './hastings-vs-rom';
import { icdCalcificationCode } from './icd-calcification-code';
import { icdCauseMismatch } from './icd-cause-mismatch';
import { icdSideMismatch } from './icd-side-mismatch';
import { icdSiteDigit } from './icd-site-digit';
import { icdSystemMissing } from './icd-system-missing';
import { idFormat } from './id-format';
import { imagingMissing } from './imaging-missing';
import { infectionBeforeInvasive } from './infection-before-invasive';
import { labValueImplausible } from './lab-value-implausible';
import { labWithoutRange } from './lab-without-range';
import { limbThreat } from './limb-threat';
import { marrowContinuity } from './marrow-continuity';
import { mgkgWithoutWeight } from './mgkg-without-weight';
import { muaBoneFragility } from './mua-bone-fragility';
import { nervePalsyProgressive } from './nerve-palsy-progressive';
import { nerveStatusMissing } from './nerve-status-missing';
import { neuroRecoveryMissing } from './neuro-recovery-missing';
import { nsaidActiveGiBleeding } from './nsaid-active-gi-bleeding';
import { nsaidBleedingRisk } from './nsaid-bleeding-risk';
import { nsaidCabg } from './nsaid-cabg';
import { nsaidCardiac } from './nsaid-cardiac';
import { nsaidChild } from './nsaid-child';
import { nsaidCourseLength } from './nsaid-course-length';
import { nsaidCvSpecific } from './nsaid-cv-specific';
import { nsaidDoseOutsideReported } from './nsaid-dose-outside-reported';
import { nsaidDouble } from './nsaid-double';
import { nsaidDrugInteractions } from './nsaid-drug-interactions';
import { nsaidHypersensitivity } from './nsaid-hypersensitivity';
import { nsaidIntracranialBleed } from './nsaid-intracranial-bleed';
import { nsaidLateStart } from './nsaid-late-start';
import { nsaidPregnancy } from './nsaid-pregnancy';
import { nsaidPregnancyUnknown } from './nsaid-pregnancy-unknown';
import { nsaidRenalCaution } from './nsaid-renal-caution';
import { nsaidRenalSevere } from './nsaid-renal-severe';
import { nsaidUlcerHistory } from './nsaid-ulcer-history';
import { nsaidUnhealedFracture } from './nsaid-unhealed-fracture';
import { nsaidWithdrawnDrug } from './nsaid-withdrawn-drug';
import { onsetLate } from './onset-late';
import { outcomeScoreMissing } from './outcome-score-missing';
import { palovaroteneAge } from './palovarotene-age';
import { palovaroteneGrowthMonitoring } from './palovarotene-growth-monitoring';
import { palovarotenePregnancy } from './palovarotene-pregnancy';
import { palovarotenePregnancyUnknown } from './palovarotene-pregnancy-unknown';
import { patientPerspectiveMissing } from './patient-perspective-missing';
import { phiAge } from './phi-age';
import { phiDirect } from './phi-direct';
import { phiFullDate } from './phi-full-date';
import { phiGeography } from './phi-geography';
import { phiRareDisease } from './phi-rare-disease';
import { progressingNoPlan } from './progressing-no-plan';
import { prophylaxisDecisionMissing } from './prophylaxis-decision-missing';
import { recurrenceCheckMissing } from './recurrence-check-missing';
import { recurrenceUndefined } from './recurrence-undefined';
import { referralByCause } from './referral-by-cause';
import { rehabForceful } from './rehab-forceful';
import { rehabTotalRest } from './rehab-total-rest';
import { rehabUnsupervised } from './rehab-unsupervised';
import { romActiveOverPassive } from './rom-active-over-passive';
import { romAnkylosisConflict } from './rom-ankylosis-conflict';
import { romExtensionOverFlexion } from './rom-extension-over-flexion';
import { romImpossible } from './rom-impossible';
import { romMissing } from './rom-missing';
import { romModeMissing } from './rom-mode-missing';
import { romSignSuspect } from './rom-sign-suspect';
import { romUnusual } from './rom-unusual';
import { rtAcuteElbowFracture } from './rt-acute-elbow-fracture';
import { rtDoseUnusual } from './rt-dose-unusual';
import { rtFractureInField } from './rt-fracture-in-field';
import { rtGonadsPelvis } from './rt-gonads-pelvis';
import { rtInChild } from './rt-in-child';
import { rtInPregnancy } from './rt-in-pregnancy';
import { rtNeurogenicHipSepsis } from './rt-neurogenic-hip-sepsis';
import { rtPregnancyUnknown } from './rt-pregnancy-unknown';
import { rtPreopLateWindow } from './rt-preop-late-window';
import { rtPreviousOrCancer } from './rt-previous-or-cancer';
import { rtSingleFractionHigh } from './rt-single-fraction-high';
import { rtTimingWindow } from './rt-timing-window';
import { rtUnder40Counselling } from './rt-under-40-counselling';
import { rtUndiagnosedMass } from './rt-undiagnosed-mass';
import { rtUnitSlip } from './rt-unit-slip';
import type { Rule } from './rule';
import { seriesDefinitions } from './series-definitions';
import { sourceContradictsItself } from './source-contradicts-itself';
import { surgeryAsymptomatic } from './surgery-asymptomatic';
import { surgeryBefore4Months } from './surgery-before-4-months';
import { surgeryChildResolution } from './surgery-child-resolution';
import { surgeryFractureUnhealed } from './surgery-fracture-unhealed';
import { surgeryIndicationUnsupported } from './surgery-indication-unsupported';
import { surgeryNoConservativeTrial } from './surgery-no-conservative-trial';
import { surgeryNoCt } from './surgery-no-ct';
import { surgeryNoIndication } from './surgery-no-indication';
import { surgeryNoRecentRom } from './surgery-no-recent-rom';
import { surgeryStabilityNotShown } from './surgery-stability-not-shown';
import { surgeryStillInflamed } from './surgery-still-inflamed';
import { surgeryTimingUnknown } from './surgery-timing-unknown';
import { surgeryWithinFunctionalArc } from './surgery-within-functional-arc';
import { therapyPurposeMissing } from './therapy-purpose-missing';
import { thickCartilageCap } from './thick-cartilage-cap';
import { tumourRedFlag } from './tumour-red-flag';
import { unclearFilmNextStep } from './unclear-film-next-step';
import { xrayFirst } from './xray-first';

export const rules: readonly Rule[] = [
  ahoLabsMissing,
  ahoWrongCode,
  alpAsMaturity,
  asymptomaticPlan,
  autonomicDysreflexia,
  biopsyBeforeReferral,
  bisphosphonateEvidence,
  bisphosphonateHypocalcaemia,
  bisphosphonatePregnancyChild,
  bisphosphonateRenal,
  bisphosphonateUpright,
  bracePrescriber,
  braceRegime,
  brookerIvButMoving,
  brookerNeedsFilm,
  brookerNotHip,
  calcificationVsOssification,
  careItemsMissing,
  childConsent,
  classCauseMismatch,
  classificationMissing,
  cleftNotProof,
  consentMissing,
  dateInFuture,
  dateKindsMixed,
  dateOrder,
  dietWithoutReason,
  differentialMissing,
  differentialMoMissing,
  differentialTumoursMissing,
  drugCourseIncomplete,
  dvtNotTested,
  earlyLookalikesMissing,
  earlyNegativeFilm,
  earlyNoNsaidDecision,
  elbowExcisionNoRelease,
  elbowExcisionNoUlnarNote,
  etidronateContraindication,
  etidronateDoseDuration,
  etidronateFood,
  etidronateFracture,
  excisionBleedingPlan,
  excisionNoFollowUp,
  excisionWithoutProphylaxis,
  excludedWithoutReason,
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
  functionalArcBadge,
  geneticNotConsidered,
  gradeScaleMissing,
  hastingsNotElbow,
  hastingsVsRom,
  icdCalcificationCode,
  icdCauseMismatch,
  icdSideMismatch,
  icdSiteDigit,
  icdSystemMissing,
  idFormat,
  imagingMissing,
  infectionBeforeInvasive,
  labValueImplausible,
  labWithoutRange,
  limbThreat,
  marrowContinuity,
  mgkgWithoutWeight,
  muaBoneFragility,
  nervePalsyProgressive,
  nerveStatusMissing,
  neuroRecoveryMissing,
  nsaidActiveGiBleeding,
  nsaidBleedingRisk,
  nsaidCabg,
  nsaidCardiac,
  nsaidChild,
  nsaidCourseLength,
  nsaidCvSpecific,
  nsaidDoseOutsideReported,
  nsaidDouble,
  nsaidDrugInteractions,
  nsaidHypersensitivity,
  nsaidIntracranialBleed,
  nsaidLateStart,
  nsaidPregnancy,
  nsaidPregnancyUnknown,
  nsaidRenalCaution,
  nsaidRenalSevere,
  nsaidUlcerHistory,
  nsaidUnhealedFracture,
  nsaidWithdrawnDrug,
  onsetLate,
  outcomeScoreMissing,
  palovaroteneAge,
  palovaroteneGrowthMonitoring,
  palovarotenePregnancy,
  palovarotenePregnancyUnknown,
  patientPerspectiveMissing,
  phiAge,
  phiDirect,
  phiFullDate,
  phiGeography,
  phiRareDisease,
  progressingNoPlan,
  prophylaxisDecisionMissing,
  recurrenceCheckMissing,
  recurrenceUndefined,
  referralByCause,
  rehabForceful,
  rehabTotalRest,
  rehabUnsupervised,
  romActiveOverPassive,
  romAnkylosisConflict,
  romExtensionOverFlexion,
  romImpossible,
  romMissing,
  romModeMissing,
  romSignSuspect,
  romUnusual,
  rtAcuteElbowFracture,
  rtDoseUnusual,
  rtFractureInField,
  rtGonadsPelvis,
  rtInChild,
  rtInPregnancy,
  rtNeurogenicHipSepsis,
  rtPregnancyUnknown,
  rtPreopLateWindow,
  rtPreviousOrCancer,
  rtSingleFractionHigh,
  rtTimingWindow,
  rtUnder40Counselling,
  rtUndiagnosedMass,
  rtUnitSlip,
  seriesDefinitions,
  sourceContradictsItself,
  surgeryAsymptomatic,
  surgeryBefore4Months,
  surgeryChildResolution,
  surgeryFractureUnhealed,
  surgeryIndicationUnsupported,
  surgeryNoConservativeTrial,
  surgeryNoCt,
  surgeryNoIndication,
  surgeryNoRecentRom,
  surgeryStabilityNotShown,
  surgeryStillInflamed,
  surgeryTimingUnknown,
  surgeryWithinFunctionalArc,
  therapyPurposeMissing,
  thickCartilageCap,
  tumourRedFlag,
  unclearFilmNextStep,
  xrayFirst,
];
