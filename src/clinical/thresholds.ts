/** Clinical thresholds: each stands here once, named, with its unit and the fact it comes from. */
import type { Limit } from '../model/timeline';

/** The usual shortest wait between day 0 and an excision, in calendar months (S43). Exactly 4 months is enough. */
export const usualWait: Limit & { readonly months: number } = { months: 4 };
