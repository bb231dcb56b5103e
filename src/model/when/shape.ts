/** What a time in a note can be, once read: plain data that loses nothing of what was written. */

/** The two answers that are a time nobody knows: nothing is asked again, and there is no interval. */
export type Answer = 'not_stated' | 'unknown';

/** A calendar day as `YYYY-MM-DD`. */
export type IsoDate = string;

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** A word in front of a length. */
export type Qualifier = 'about' | 'less than' | 'more than' | 'at least' | 'at most' | 'within' | 'up to';

/** The fields a time can be counted from; every other anchor is the id of an entry. `injury` is read as index. */
export const ANCHOR_WORDS = ['index', 'onset', 'presentation', 'admission', 'diagnosis', 'surgery', 'birth'] as const;

/**
 * A distance from an anchor: first the calendar months, then the days (an hour is 1/24). Both are
 * negative before the anchor. They stay apart because a month has no length until its anchor is dated.
 */
export interface Offset {
  readonly months: number;
  readonly days: number;
}

/** The two ends of what is possible, both included; an open end is undefined. */
export interface Bounds<T> {
  readonly earliest: T | undefined;
  readonly latest: T | undefined;
}

/** `not_stated`, `unknown`. */
export interface AnswerTime {
  readonly kind: 'answer';
  readonly answer: Answer;
}

/** `2026-03-14`, `about 2026-03`, `before 2026`: the slack of "about" is already in the bounds. */
export interface DateTime extends Bounds<IsoDate> {
  readonly kind: 'date';
  readonly word?: 'about' | 'before' | 'after';
  readonly precision: 'day' | 'month' | 'year';
}

/** `2026-03 to 2026-05`. */
export interface SpanTime extends Bounds<IsoDate> {
  readonly kind: 'span';
}

/**
 * A time counted from something else in the note: `week 7` (from-index), `3 weeks after sx1` (from-anchor),
 * `before sx1` or `after month 5` (edge), `age 7` (age, from birth). The slack of "about" is in the day part.
 */
export interface RelativeTime extends Bounds<Offset> {
  readonly kind: 'from-index' | 'from-anchor' | 'edge' | 'age';
  /** An anchor word (never `injury`) or the id of an entry. */
  readonly anchor: string;
  readonly word?: Qualifier;
}

export type When = AnswerTime | DateTime | SpanTime | RelativeTime;

/** A time, or why the text is not one; `fix` is a text that can be read and has the one meaning possible. */
export type WhenResult =
  | { readonly ok: true; readonly when: When }
  | { readonly ok: false; readonly message: string; readonly fix?: string };
