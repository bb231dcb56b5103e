/** How much time lies between day 0 and an event, and where a wait before an excision ends (S43, L44). */
import type { Note } from '../model/note';
import { addMonths, compare, dateOf, type Lag, lag, type Point } from '../model/timeline';
import { usualWait } from './thresholds';

export interface Elapsed {
  readonly lag: Lag;
  /** The event is certainly before the usual wait is over, certainly after, or one cannot tell. */
  readonly usualWait: 'before' | 'reached' | 'uncertain';
}

/** The time from day 0 to a point of the note; undefined where the note does not connect the two. */
export function elapsedAt(note: Note, point: Point): Elapsed | undefined {
  const interval = lagBetween(note, 'index', point);
  return interval && { lag: interval, usualWait: compare(interval, usualWait) };
}

/** Whether an event certainly lies before day 0: one of the two times is wrong. */
export const isBackwards = ({ lag: { latest } }: Elapsed): boolean => latest !== undefined && latest < 0;

/** The time from one point of the note to another; undefined where it tells no more than their order. */
export function lagBetween(note: Note, from: Point, to: Point): Lag | undefined {
  const interval = lag(note.timeline, from, to);
  return interval && isOrderOnly(interval) ? undefined : interval;
}

/** That an operation is not earlier than day 0 goes without saying: it is no interval. */
const isOrderOnly = ({ earliest = 0, latest }: Lag): boolean => earliest <= 0 && latest === undefined;

/** A length of time in plain words: `72 days`, `60 to 90 days`, `244 days or more`. */
export function lengthInWords({ earliest, latest }: Lag): string {
  const [from, to] = [earliest, latest].map((days) => (days === undefined ? undefined : Math.round(days)));
  if (from === undefined) return `${days(to)} or less`;
  if (to === undefined) return `${days(from)} or more`;
  return from === to ? days(from) : `${from} to ${days(to)}`;
}

/** The same with its side: `72 days after day 0`, `2 days before day 0`. */
export function sinceDayZero(lag: Lag): string {
  const { earliest, latest } = lag;
  if (latest === undefined || latest >= 0) return `${lengthInWords(lag)} after day 0`;
  const mirrored = { ...lag, earliest: -latest, latest: earliest === undefined ? undefined : -earliest };
  return `${lengthInWords(mirrored)} before day 0`;
}

const days = (count = 0): string => (count === 1 ? '1 day' : `${count} days`);

/** When the usual wait is over: `on 2026-05-20` where day 0 is dated to the day, else counted from day 0. */
export const endOfUsualWait = (note: Note): string => endOfWait(note, 'index', usualWait.months);

/** When a wait of so many months from a point is over: on a day where the point is dated to the day. */
export function endOfWait(note: Note, from: Point, months: number): string {
  const start = dateOf(note.timeline, from);
  const date = start?.earliest && start.earliest === start.latest && addMonths(start.earliest, months);
  return date ? `on ${date}` : `${months} months after ${from === 'index' ? 'day 0' : 'it'}`;
}
