/** Clinical thresholds: each stands here once, named, with its unit and the fact it comes from. */
import type { Limit } from '../model/timeline';

/** The usual shortest wait between day 0 and an excision, in calendar months (S43). Exactly 4 months is enough. */
export const usualWait: Limit & { readonly months: number } = { months: 4 };

/** From this age in years a patient is no child (house style). */
export const adultAge = 18;

/** From this age in years growth plates are taken as closed without a record of it (house style). */
export const grownAge = 20;

/** Under this age in years counselling about late effects of radiotherapy is asked for (L37, L38). */
export const counsellingAge = 40;

/** Ages in years between which a woman may be pregnant, both included (house style). */
export const childbearingAge = { from: 10, to: 55 } as const;

/** A longer course of a non-steroidal anti-inflammatory drug, in days, is held against healing fractures (L22, L23). */
export const longCourse: Limit & { readonly days: number } = { days: 7 };

/** The motion of an elbow, in degrees, with which most daily tasks can be done (S36, S37, L13). */
export const functionalElbow = { flexion: 130, extensionDeficit: 30, pronation: 50, supination: 50 } as const;

/** Limits that are usual practice or a choice of ours rather than one source, so that a project may set its own. */
export interface LocalThresholds {
  /** Radiotherapy against recurrence starts at most so many hours before the operation (L30). */
  readonly radiotherapyHoursBefore: number;
  /** Radiotherapy against recurrence starts at most so many hours after the operation (L30). */
  readonly radiotherapyHoursAfter: number;
  /** The least dose of a single fraction that is usual, in Gy (L29). */
  readonly singleDoseFrom: number;
  /** The largest dose of a single fraction that is usual, in Gy (L29). */
  readonly singleDoseTo: number;
  /** Pain from this number of 10 upwards counts as severe (house style). */
  readonly severePain: number;
  /** A range of motion measured at most so many days before an operation counts as recent (house style). */
  readonly recentMotionDays: number;
  /** An arc up to so many degrees counts as no motion (house style). */
  readonly ankylosisDegrees: number;
}

/** The limits where a project sets none. */
export const usualThresholds: LocalThresholds = {
  radiotherapyHoursBefore: 24,
  radiotherapyHoursAfter: 72,
  singleDoseFrom: 6,
  singleDoseTo: 8,
  severePain: 7,
  recentMotionDays: 90,
  ankylosisDegrees: 5,
};
