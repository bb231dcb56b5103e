/** Clinical thresholds: each stands here once, named, with its unit and the fact it comes from. */
import type { Limit } from '../model/timeline';

/** The usual shortest wait between day 0 and an excision, in calendar months (S43). Exactly 4 months is enough. */
export const usualWait: Limit & { readonly months: number } = { months: 4 };

/** The older scheme: the wait in calendar months after a direct injury, and after one of the cord or the brain (L44). */
export const classicalWait = { injury: 6, sci: 12, tbi: 18 } as const;

/** From this age in years a patient is no child (house style). */
export const adultAge = 18;

/** From this age in years growth plates are taken as closed without a record of it (house style). */
export const grownAge = 20;

/** Under this age in years counselling about late effects of radiotherapy is asked for (L37, L38). */
export const counsellingAge = 40;

/** From these ages in years the US label covers palovarotene, by sex (L88). */
export const palovaroteneAge = { female: 8, male: 10 } as const;

/** A fracture was last seen fresh or healing longer than so many days ago: it may have healed since (house style). */
export const oldFractureStatus: Limit & { readonly days: number } = { days: 90 };

/** A raised C-reactive protein (CRP) at most so many days before an operation tells of inflammation then (S45). */
export const recentInflammation: Limit & { readonly days: number } = { days: 30 };

/** Fever at a presentation longer than so many days ago is no sign of an infection now (house style). */
export const recentFever: Limit & { readonly days: number } = { days: 30 };

/** A symptom recorded at most so many days before the note is present now (house style). */
export const presentNow: Limit & { readonly days: number } = { days: 7 };

/** After a brain injury or stroke at most so many days before an NSAID, bleeding in the head is asked for (L139, house style). */
export const recentHeadLesion: Limit & { readonly days: number } = { days: 30 };

/** So long after an excision somebody should have looked again (S47, house style). */
export const followUpDue: Limit & { readonly months: number } = { months: 6 };

/** An arc that has fallen by more than so many degrees has got worse (S10, house style). */
export const lostArc = 10;

/** Below this eGFR, in ml/min, the drug is questioned: etidronate (L40; the number is house style), alendronate (L141). */
export const bisphosphonateEgfr = { etidronate: 60, alendronate: 35 } as const;

/** Below these values of the eGFR, in ml/min, a non-steroidal anti-inflammatory drug is avoided, and not given long (L28). */
export const nsaidEgfr = { avoided: 30, cautious: 60 } as const;

/**
 * The labelled course of etidronate (L40): most mg/kg a day; most days in spinal cord injury; most days before and
 * after a hip replacement.
 */
export const etidronateCourse = { mgPerKg: 20, cordDays: 92, daysBeforeHip: 31, daysAfterHip: 92 } as const;

/** A pregnancy test at most so many days before the start of palovarotene counts (L88). */
export const pregnancyTestDays: Limit & { readonly days: number } = { days: 7 };

/** Radiotherapy before an operation was given at most so many hours before it in the trial (L30). */
export const trialHoursBefore = 4;

/** No series of radiotherapy against HO used more than this in one fraction, in Gy (L29). */
export const mostSingleGy = 10;

/** The usual total dose in several fractions, in Gy, both included (around 5 fractions of 3.5 Gy, L29; house style). */
export const fractionatedGy = { from: 10, to: 20 } as const;

/** From this total dose, in Gy, centigray were meant: no dose against HO comes near it (L29). */
export const centigrayFrom = 100;

/** Under this age, in years, fertility and the dose to ovaries and testes are asked for (L38; house style). */
export const gonadAge = 50;

/** The most fractions into which radiotherapy is taken to be divided where their number is not known (house style). */
export const mostFractions = 40;

/** Ages in years between which a woman may be pregnant, both included (house style). */
export const childbearingAge = { from: 10, to: 55 } as const;

/** No pregnancy is taken to last longer (house style; the format accepts no later week). */
export const longestPregnancy = { weeks: 43 } as const;

/** From about this week of a pregnancy NSAIDs are avoided (L28). */
export const latePregnancy = { weeks: 20 } as const;

/** A shorter course of such a drug, in days, does not ask for a pregnancy test (L28). */
export const briefCourseDays = 2;

/** Indomethacin is ordinarily not for patients of so many years and under (L27). */
export const indomethacinChildAge = 14;

/** Daily doses of indomethacin in mg: of trials of prevention (L18, L24), and the most by the product text (L28). */
export const indomethacinDaily = { from: 50, to: 150, most: 200, mostSlowRelease: 150 } as const;

/** The shortest and the longest course of such a drug in trials of prevention, in days, both included (L18, L22). */
export const trialCourseDays = { from: 3, to: 42 } as const;

/** A start later than so many days after the operation is later than in surgical trials (L18, L21; house style). */
export const lateStartDays = 3;

/** Radiotherapy began at most so many days after the operation, in a survey (120 hours, L30); a drug began earlier (L18). */
export const latestPrevention: Limit & { readonly days: number } = { days: 5 };

/** A longer course of a non-steroidal anti-inflammatory drug, in days, is held against healing fractures (L22, L23). */
export const longCourse: Limit & { readonly days: number } = { days: 7 };

/** The motion of an elbow, in degrees, with which most daily tasks can be done (S36, S37, L13). */
export const functionalElbow = { flexion: 130, extensionDeficit: 30, pronation: 50, supination: 50 } as const;

/** The motion, in degrees, that present-day tasks took in volunteers: telephone, keyboard, opening a door (L14). */
export const presentDayElbow = { flexion: 142, extensionDeficit: 23, pronation: 65, supination: 77 } as const;

/** Up to so many days after day 0 a film is often clean, and an ultrasound counts as the further test (L64, L66). */
export const earlyFilm: Limit & { readonly days: number } = { days: 30 };

/** Above this thickness, in mm, a cartilage cap suggests malignant change: when grown, and when growing (L71). */
export const thickCapMm = { grown: 15, growing: 30 } as const;

/** Up to so many days after the injury a threat to the limb is acute (L146 has 24 to 48 hours; house style). */
export const acuteLimb: Limit & { readonly days: number } = { days: 7 };

/**
 * By test and unit, between which limits a value can lie at all (house style: no fact has them). They are wide, so that
 * no real value is beyond them; what is beyond has another unit, or a slip in the number.
 */
export const labLimits = {
  wbc: { 'G/L': { least: 0, most: 1000 }, '/µL': { least: 10, most: 1_000_000 } },
  alp: { 'U/L': { least: 2, most: 20_000 }, 'µkat/L': { least: 0.03, most: 350 } },
  crp: { 'mg/L': { least: 0, most: 1000 }, 'mg/dL': { least: 0, most: 100 }, 'nmol/L': { least: 0, most: 9500 } },
  calcium: {
    'mmol/L': { least: 0.3, most: 7.5 },
    'mg/dL': { least: 2.8, most: 30 },
    'mg/L': { least: 28, most: 300 },
  },
} as const;

/** A deep mass longer than so many mm raises the suspicion of a sarcoma (L72). */
export const deepMassMm = 50;

/** The motion of a healthy elbow, in degrees, active, dominant side (L15). */
export const healthyElbow = { flexion: 146, extensionDeficit: -2, pronation: 80, supination: 87 } as const;

/** So many degrees short of the healthy elbow still count as full motion, since sources differ (L16, house style). */
export const fullMotionMargin = 10;

/** A hip that is graded ankylosed and has a longer arc, in degrees, moves (L09, house style). */
export const movingHipArc = 20;

/** Motion that was measured longer than so many days before or after a grade does not go with it (house style). */
export const gradeToMotion: Limit & { readonly days: number } = { days: 90 };

/** Active motion may exceed passive motion by so many degrees before one asks (L15, house style). */
export const activeOverPassive = 5;

/** An elbow or knee that goes more than so many degrees beyond straight is unusual (L15, L17, house style). */
export const overextension = 10;

/** A healthy joint that lacks so many degrees more than the affected one is unusual (L15, L17, house style). */
export const sideDifference = 40;

/** Ossification of the elbow first seen later than so many days after an injury is unusual: month 3 (L11). */
export const lateOnset: Limit & { readonly days: number } = { days: 92 };

/** Rest alone for longer than so many days is no longer rest of the acute phase (S51, house style). */
export const acuteRest: Limit & { readonly days: number } = { days: 28 };

/** A limit that is usual practice, or a choice of ours, rather than one source: a project may set its own. */
interface LocalThreshold {
  readonly usual: number;
  readonly unit: string;
  /** What it may be set to. */
  readonly least: number;
  readonly most: number;
  readonly description: string;
}

/** The limits that a project may set, by name. */
export const localThresholds = {
  radiotherapyHoursBefore: {
    usual: 24,
    unit: 'hours',
    least: 0,
    most: 168,
    description: 'Longest time from radiotherapy to the operation after it (L30).',
  },
  radiotherapyHoursAfter: {
    usual: 72,
    unit: 'hours',
    least: 0,
    most: 336,
    description: 'Longest time from an operation to the radiotherapy after it (L30).',
  },
  singleDoseFrom: {
    usual: 6,
    unit: 'Gy',
    least: 0,
    most: 10,
    description: 'Least usual dose of radiotherapy in one fraction (L29).',
  },
  singleDoseTo: {
    usual: 8,
    unit: 'Gy',
    least: 0,
    most: 10,
    description: 'Largest usual dose of radiotherapy in one fraction (L29).',
  },
  severePain: {
    usual: 7,
    unit: 'points of 10',
    least: 1,
    most: 10,
    description: 'Pain from this number upwards counts as severe (house style).',
  },
  recentMotionDays: {
    usual: 90,
    unit: 'days',
    least: 1,
    most: 730,
    description: 'A range of motion measured at most so long before an operation counts as recent (house style).',
  },
  ankylosisDegrees: {
    usual: 5,
    unit: 'degrees',
    least: 0,
    most: 20,
    description: 'An arc up to this counts as no motion (house style).',
  },
} as const satisfies Readonly<Record<string, LocalThreshold>>;

/** The value of each limit that a project may set. */
export type LocalThresholds = Readonly<Record<keyof typeof localThresholds, number>>;

/** The limits where a project sets none. */
export const usualThresholds = Object.fromEntries(
  Object.entries(localThresholds).map(([name, { usual }]) => [name, usual]),
) as LocalThresholds;
