/** The interval between two points: its two ends, and on which side of a limit it lies. */

import { daysOf, moveByCalendar } from './calendar';
import type { Bounds, Offset } from './shape';

/** One end of a lag: between two calendar days (days since 1970-01-01), or as months and days. */
export type LagEnd = { readonly from: number; readonly to: number } | Offset;

/** The interval between two points in days (an hour is 1/24, negative = `to` comes first); undefined = open. */
export interface Lag extends Bounds<number> {
  /** How the two ends were counted; `compare` needs it to be exact about months. */
  readonly ends: Bounds<LagEnd>;
}

/** A limit is months, days, or months and then days. */
export interface Limit {
  readonly months?: number;
  readonly days?: number;
}

/** A second is less than any time a note can hold, and more than what floating point loses on hours. */
const SECOND = 1 / 86_400;

/**
 * On which side of the limit the whole lag lies: before it, at or past it (`reached`), or possibly on both.
 * Between calendar days a month is a calendar month (31 October + 4 months = 28 February), else 4 months = 122 days.
 */
export function compare(lag: Lag, limit: Limit): 'before' | 'reached' | 'uncertain' {
  if (lag.ends.earliest && reaches(lag.ends.earliest, limit)) return 'reached';
  if (lag.ends.latest && !reaches(lag.ends.latest, limit)) return 'before';
  return 'uncertain';
}

function reaches(end: LagEnd, { months = 0, days = 0 }: Limit): boolean {
  const limit = { months, days };
  if ('from' in end) return moveByCalendar(end.from, limit) <= end.to + SECOND;
  return daysOf(limit) <= daysOf(end) + SECOND;
}

/** No distance at all. */
export const HERE: Offset = { months: 0, days: 0 };

/** The lag with these ends. */
export function lagOf(ends: Bounds<LagEnd>): Lag {
  return { earliest: ends.earliest && lengthOf(ends.earliest), latest: ends.latest && lengthOf(ends.latest), ends };
}

/** The days of one end. */
export function lengthOf(end: LagEnd): number {
  return 'from' in end ? end.to - end.from : daysOf(end);
}

/** The same end, seen from the other point. */
export function mirrored(end: LagEnd): LagEnd {
  return 'from' in end ? { from: end.to, to: end.from } : minus(HERE, end);
}

/** An end that goes on by an offset. The point it goes on from has no exact date, so a month is a length. */
export function extended(end: LagEnd, offset: Offset): LagEnd {
  return 'from' in end ? { from: end.from, to: end.to + daysOf(offset) } : plus(end, offset);
}

/** The longer of two ends; the first if they are equal. */
export function longer(a: LagEnd | undefined, b: LagEnd | undefined): LagEnd | undefined {
  return a && b ? (lengthOf(b) > lengthOf(a) ? b : a) : (a ?? b);
}

/** The shorter of two ends; the first if they are equal. */
export function shorter(a: LagEnd | undefined, b: LagEnd | undefined): LagEnd | undefined {
  return a && b ? (lengthOf(b) < lengthOf(a) ? b : a) : (a ?? b);
}

/** All that two intervals cover, together with what lies between them. */
export function hull(a: Bounds<LagEnd>, b: Bounds<LagEnd>): Bounds<LagEnd> {
  return {
    earliest: a.earliest && b.earliest && shorter(a.earliest, b.earliest),
    latest: a.latest && b.latest && longer(a.latest, b.latest),
  };
}

/** The sum of two offsets. */
export function plus(a: Offset, b: Offset): Offset {
  return { months: a.months + b.months, days: a.days + b.days };
}

/** The difference of two offsets. */
export function minus(a: Offset, b: Offset): Offset {
  return { months: a.months - b.months, days: a.days - b.days };
}
