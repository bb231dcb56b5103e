/** What the dates in a note may be, and how a date is written in another way (L134). */

import { fields, isAnswer, known } from '../model/access';
import type { Leaf } from '../model/leaves';
import type { Note } from '../model/note';
import { dateOf, lag } from '../model/timeline';
import type { When } from '../model/when';

/** The policies under which not every date may be written. */
export type StrictPolicy = 'relative' | 'year_only';

/** The policy of a note, where it forbids any date. */
export function strictPolicy({ data }: Note): StrictPolicy | undefined {
  const policy = fields(data, 'privacy').date_policy;
  return policy === 'relative' || policy === 'year_only' ? policy : undefined;
}

/** A calendar date that is more exact than the policy allows, as it stands in the note. */
export interface ExactDate {
  readonly leaf: Leaf;
  readonly when: When;
}

/** Every such date, in the order of the text. */
export const exactDates = (note: Note, policy: StrictPolicy): ExactDate[] =>
  note.times.flatMap((leaf) => {
    const read = note.readTime(leaf.tree.source);
    return read.ok && isTooExact(read.when, leaf.tree.source, policy) ? [{ leaf, when: read.when }] : [];
  });

const isTooExact = (when: When, written: string, policy: StrictPolicy): boolean =>
  (when.kind === 'date' || when.kind === 'span') && (policy === 'relative' || /\d{4}-\d{2}/.test(written));

/**
 * A date as days from day 0, or as a span of them; undefined where day 0 has no exact date, or where the span reaches
 * from before day 0 to after it.
 */
export function asDays(note: Note, when: When): string | undefined {
  const dayZero = dateOf(note.timeline, 'index');
  if (!dayZero?.earliest || dayZero.earliest !== dayZero.latest) return undefined;
  const { earliest, latest } = lag(note.timeline, 'index', when) ?? {};
  if (earliest === undefined) return latest === undefined ? undefined : `before day ${latest}`;
  if (latest === undefined) return `after day ${earliest}`;
  if (earliest === latest) return `day ${earliest}`;
  if (earliest >= 0) return `day ${earliest}-${latest}`;
  return latest <= 0 ? `${-latest}-${-earliest} days before index` : undefined;
}

/** A date as its year, or the years it may lie in; a number where it is one year. */
export function asYear(when: When): string | number | undefined {
  if (when.kind !== 'date' && when.kind !== 'span') return undefined;
  const [from, to] = [when.earliest, when.latest].map((day) => day?.slice(0, 4));
  if (from === undefined) return to === undefined ? undefined : `before ${to}`;
  if (to === undefined) return `after ${from}`;
  return from === to ? Number(from) : `${from} to ${to}`;
}

/** Today, no more exact than the note's date policy. */
export function dayOfWriting(note: Note, today: string): string {
  const policy = known(fields(note.data, 'privacy').date_policy);
  if (policy === undefined || policy === 'actual') return today;
  const date = note.data.note_date;
  // A date that cannot be read is one mistake, not to be written a second time.
  if (date === undefined || isAnswer(date) || !note.readTime(date).ok) return 'not_stated';
  return policy === 'year_only' ? (/\b\d{4}\b/.exec(date)?.[0] ?? 'not_stated') : date;
}
