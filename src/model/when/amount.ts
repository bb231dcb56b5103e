/** Lengths of time as written: numbers with units, and what the word in front does to them. */

import { daysOf } from './calendar';
import { HERE, minus, plus } from './lag';
import type { Bounds, Offset, Qualifier, Unit } from './shape';

const IN_MONTHS = { month: 1, year: 12 } as const;
const IN_DAYS = { hour: 1 / 24, day: 1, week: 7 } as const;

/** A length of time, with the smallest step in which its writer was counting: an hour or a day, in days. */
export interface Amount {
  readonly low: Offset;
  readonly high: Offset;
  readonly grain: number;
}

/** `unit` of a word such as `weeks`. */
export function unitOf(word: string): Unit | undefined {
  return unitsByWord.get(word);
}

/** From the smallest to the largest. */
export const UNITS: readonly Unit[] = ['hour', 'day', 'week', 'month', 'year'];

const unitsByWord: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap((unit): [string, Unit][] => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);

/** A number with its unit in words: 1 week, 6 weeks. */
export function counted(count = '', unit = ''): string {
  return `${count} ${count === '1' ? unit : `${unit}s`}`;
}

/** A number of units. Months that are not whole have no place in the calendar and become days. */
export function offsetOf(count: number, unit: Unit): Offset {
  if (unit !== 'month' && unit !== 'year') return { months: 0, days: count * IN_DAYS[unit] };
  const months = count * IN_MONTHS[unit];
  return Number.isInteger(months) ? { months, days: 0 } : { months: 0, days: daysOf({ months, days: 0 }) };
}

/** From `low` to `high` units. */
export function amountOf(low: number, high: number, unit: Unit): Amount {
  return { low: offsetOf(low, unit), high: offsetOf(high, unit), grain: unit === 'hour' ? IN_DAYS.hour : 1 };
}

/** Adds the second part of `1 year 2 months`. */
export function withPart(amount: Amount, part: Amount): Amount {
  const grain = Math.min(amount.grain, part.grain);
  return { low: plus(amount.low, part.low), high: plus(amount.high, part.high), grain };
}

/** The time between anchor and event that a length with a word in front stands for, forward from the anchor. */
export function qualified(amount: Amount, word: Qualifier | undefined): Bounds<Offset> {
  const { low, high, grain } = amount;
  switch (word) {
    case undefined:
      return { earliest: low, latest: high };
    case 'about':
      return { earliest: slackened(low, grain, -1), latest: slackened(high, grain, 1) };
    case 'less than':
      return { earliest: HERE, latest: daysOf(high) < grain ? HERE : plus(high, { months: 0, days: -grain }) };
    case 'more than':
      return { earliest: plus(low, { months: 0, days: grain }), latest: undefined };
    case 'at least':
      return { earliest: low, latest: undefined };
    case 'at most':
    case 'within':
    case 'up to':
      return { earliest: HERE, latest: high };
  }
}

/** The same time on the other side of the anchor. */
export function backwards({ earliest, latest }: Bounds<Offset>): Bounds<Offset> {
  return { earliest: latest && minus(HERE, latest), latest: earliest && minus(HERE, earliest) };
}

/** Give or take a fifth, at least one grain, whole grains outwards: about 4 months = 97 to 147 days. */
function slackened(offset: Offset, grain: number, direction: -1 | 1): Offset {
  const length = daysOf(offset) / grain;
  const wanted = length + direction * Math.max(1, length / 5);
  // What floating point adds to hours must not count as a whole further hour.
  const rounded = direction < 0 ? Math.floor(wanted + 1e-6) : Math.ceil(wanted - 1e-6);
  return plus(offset, { months: 0, days: (rounded - length) * grain });
}
