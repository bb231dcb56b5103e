/** Dates written in other ways than year-month-day, where only one day, month or year can be meant. */

import { daysInMonth, isoOf, pad } from './calendar';
import { DATE } from './grammar';
import type { Change, Rewrite } from './rewrite';
import { MONTH, monthNumber } from './vocabulary';

const GAP = '(?: |-|, ?)';
const MONTHS = `(?:between |from )?(${MONTH})`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

export const DATE_REWRITES: readonly Rewrite[] = [
  { find: date(`${MONTHS} ?(?:to|-|and|until) ?(${MONTH})${GAP}(\\d{4})`), put: monthSpan },
  { find: date(`${DAY}${GAP}(?:of )?(${MONTH})${GAP}(\\d{4})`), put: ([, d, m, y]) => named(y, m, d), say: sayMonth },
  { find: date(`(${MONTH})${GAP}${DAY}${GAP}(\\d{4})`), put: ([, m, d, y]) => named(y, m, d), say: sayMonth },
  { find: date(`(${MONTH})${GAP}(?:of )?(\\d{4})`), put: ([, m, y]) => named(y, m), say: sayMonth },
  { find: date(`(\\d{4})${GAP}(${MONTH})`), put: ([, y, m]) => named(y, m), say: sayMonth },
  { find: date('(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})'), put: ([, y, , m, d]) => padded(y, m, d), say: sayDate },
  { find: date('(\\d{4})[-/](\\d{1,2})(?!-?\\d)'), put: ([, y, m]) => padded(y, m), say: sayDate },
  { find: date('(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})'), put: theOneDay, say: sayDate },
  { find: date('(0?[1-9]|1[0-2])[/.](\\d{4})'), put: ([, m, y]) => padded(y, m), say: sayDate },
  { find: /\b(\d{4}-\d\d-\d\d)[t ]\d{1,2}:\d\d.*$/g, put: '$1' },
  { find: new RegExp(`^between (${DATE}) and (?=\\d{4})`, 'g'), put: '$1 to ' },
  { find: new RegExp(`^(?:from )?(${DATE}) ?(?:-|until|till|to) ?(?=\\d{4})`, 'g'), put: '$1 to ' },
  { find: /\byear (?=(?:19\d\d|20\d\d|2100)$)/g, put: '' },
  { find: /\b(?:in|on|during) (?=\d{4}\b)/g, put: '' },
];

/** The days that three numbers may be with the year at the end: day first, then month first. */
export function daysWithYearLast(first: string, second: string, year: string): string[] {
  const readings = [dayOf(year, second, first), dayOf(year, first, second)];
  return [...new Set(readings.filter((day) => day !== undefined))];
}

function theOneDay([found, first = '', , second = '', year = '']: RegExpExecArray): string {
  const [day, other] = daysWithYearLast(first, second, year);
  return day !== undefined && other === undefined ? day : found;
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const length = daysInMonth(Number(year), Number(month));
  const exists = length !== undefined && Number(day) >= 1 && Number(day) <= length;
  return exists ? isoOf(Number(year), Number(month), Number(day)) : undefined;
}

function monthSpan([, first, last, year]: RegExpExecArray): string {
  return `${named(year, first)} to ${named(year, last)}`;
}

function named(year: string | undefined, month = '', day?: string): string {
  return padded(year, String(monthNumber(month)), day);
}

function padded(year = '', ...parts: readonly (string | undefined)[]): string {
  return [year, ...parts.filter((part) => part !== undefined).map((part) => pad(Number(part)))].join('-');
}

function sayMonth({ put }: Change): string {
  return `Write the month as a number: ${put}.`;
}

function sayDate({ found, put }: Change): string {
  const [year = '', month = '', day = month] = found.split('-');
  if (year.length !== 4) return `Write the date as ${put}.`;
  const short = [month.length < 2 && 'the month', day !== month && day.length < 2 && 'the day'].filter(Boolean);
  return `Write ${short.join(' and ')} with two digits: ${put}.`;
}

/** A date that stands alone, not inside a longer number. */
function date(pattern: string): RegExp {
  return new RegExp(`(?<![\\w./-])${pattern}(?![\\w/])`, 'g');
}
