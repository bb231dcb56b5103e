/** The calendar: which days exist, and how months and days are counted. The one file that knows Temporal. */

import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import type { IsoDate, Offset } from './shape';

/** The length of a month when no calendar says which month it is. */
const DAYS_IN_MONTH = 30.4375;

/** Far beyond any note, and well inside what Temporal can hold (it throws outside). */
const FARTHEST_DAY = 2_000_000;

const MILLISECONDS_A_DAY = 86_400_000;
/** The calendar repeats itself after 400 years. Counted on so far, no year is below 100, which is taken for one of 1900. */
const DAYS_IN_400_YEARS = 146_097;
const DAYS_IN_4000_YEARS = 10 * DAYS_IN_400_YEARS;

const EPOCH = PlainDate.create(1970, 1, 1);

/** The number of days in a month; undefined if the month does not exist. Every time of a note asks this. */
export const daysInMonth = (year: number, month: number): number | undefined =>
  month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1];

const MONTH_LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** `YYYY-MM-DD` of parts that are known to exist. */
export function isoOf(year: number, month: number, day: number): IsoDate {
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

/** Two digits for a month or a day. */
export function pad(part: number): string {
  return String(part).padStart(2, '0');
}

/** Days since 1970-01-01; undefined if the text is not an existing day. */
export function dayNumber(date: IsoDate): number | undefined {
  if (date.length !== 10 || date[4] !== '-' || date[7] !== '-') return undefined;
  const [year, month, day] = [digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10)];
  const length = daysInMonth(year, month);
  if (length === undefined || !(day >= 1 && day <= length && year >= 0)) return undefined;
  return Date.UTC(year + 400, month - 1, day) / MILLISECONDS_A_DAY - DAYS_IN_400_YEARS;
}

/** The number that digits from one offset up to another make; NaN if there is anything else. Every date asks this. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}

/** The calendar day of a day number (whole days); undefined outside the years 0 to 9999. */
export function isoDay(day: number): IsoDate | undefined {
  const date = plainDate(day);
  return date && date.year >= 0 && date.year <= 9999 ? PlainDate.toString(date) : undefined;
}

/**
 * A day number moved by calendar months, then by days. The end of a shorter month is the end
 * (31 January + 1 month = 28 February); parts of a day and parts of a month are counted as days.
 */
export function moveByCalendar(day: number, offset: Offset): number {
  const months = Math.trunc(offset.months);
  const rest = Math.round((offset.months - months) * DAYS_IN_MONTH);
  const near = Math.abs(day) <= FARTHEST_DAY && Math.abs(months) * DAYS_IN_MONTH <= FARTHEST_DAY;
  if (!near) return day + daysOf(offset);
  const whole = Math.floor(day);
  return (months === 0 ? whole : monthsLater(whole, months)) + (day - whole) + rest + offset.days;
}

/** The same day of another month, or its last day where that comes first. Rules ask this often, so it is counted here. */
function monthsLater(day: number, months: number): number {
  const date = new Date((day + DAYS_IN_4000_YEARS) * MILLISECONDS_A_DAY);
  const month = date.getUTCMonth() + months;
  const first = Date.UTC(date.getUTCFullYear(), month, 1) / MILLISECONDS_A_DAY;
  const next = Date.UTC(date.getUTCFullYear(), month + 1, 1) / MILLISECONDS_A_DAY;
  return Math.min(first + date.getUTCDate(), next) - 1 - DAYS_IN_4000_YEARS;
}

/** The days of an offset without a calendar: 4 months = 122. */
export function daysOf(offset: Offset): number {
  // Rounded by size, so that 8 months before and 8 months after are equally long.
  const days = Math.sign(offset.months) * Math.round(Math.abs(offset.months) * DAYS_IN_MONTH);
  return days + offset.days;
}

/** The calendar day `months` later (31 January + 1 month = 28 February); undefined if the text is not a date. */
export function addMonths(date: IsoDate, months: number): IsoDate | undefined {
  const day = dayNumber(date);
  return day === undefined ? undefined : isoDay(Math.floor(moveByCalendar(day, { months, days: 0 })));
}

/** The calendar day `days` later (negative: earlier); undefined if the text is not a date. */
export function addDays(date: IsoDate, days: number): IsoDate | undefined {
  const day = dayNumber(date);
  return day === undefined ? undefined : isoDay(Math.floor(day + days));
}

/** Days from one calendar day to another, negative if the second is earlier; undefined if a text is not a date. */
export function daysBetween(from: IsoDate, to: IsoDate): number | undefined {
  const start = dayNumber(from);
  const end = dayNumber(to);
  return start === undefined || end === undefined ? undefined : end - start;
}

function plainDate(day: number): PlainDate.Record | undefined {
  if (!(Math.abs(day) <= FARTHEST_DAY)) return undefined;
  return PlainDate.addDays(EPOCH, Math.floor(day));
}
