/** How much time lies between day 0 and an event, and where the usual 4 months before an excision end (S43). */
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
  const interval = lag(note.timeline, 'index', point);
  if (!interval || isOrderOnly(interval)) return undefined;
  return { lag: interval, usualWait: compare(interval, usualWait) };
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
export function endOfUsualWait(note: Note): string {
  const dayZero = dateOf(note.timeline, 'index');
  const date =
    dayZero?.earliest && dayZero.earliest === dayZero.latest && addMonths(dayZero.earliest, usualWait.months);
  return date ? `on ${date}` : `${usualWait.months} months after day 0`;
}
