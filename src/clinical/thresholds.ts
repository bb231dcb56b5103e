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
