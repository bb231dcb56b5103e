/** Rest, and nothing but rest, after the acute phase (S51). */
import { type Entry, entries } from '../model/access';
import { pointOf } from '../model/axis';
import type { Note } from '../model/note';
import { compare, lag } from '../model/timeline';
import { isActive, noteDay } from './active';
import { isLonger } from './course';
import { isRest, type Programme } from './programmes';
import { acuteRest } from './thresholds';

/** The first entry of rest, where all that goes on is rest without an end or a reason. */
export function restAlone(note: Note): Entry<Programme> | undefined {
  const named = entries(note.data, 'rehabilitation').filter(({ value }) => value.type !== undefined);
  if (!named.some(({ value }) => isRest(value))) return undefined;
  const active = named.filter((one) => isActive(note, one));
  return active.every((one) => isRest(one.value) && isUnlimited(note, one)) ? active[0] : undefined;
}

/** Neither an end nor a reason, and not certainly a matter of the first weeks. */
function isUnlimited(note: Note, rest: Entry<Programme>): boolean {
  const { words, end, duration, start } = rest.value;
  if (words !== undefined || end !== undefined) return false;
  if (duration !== undefined) return isLonger(note, rest, acuteRest);
  const day = noteDay(note);
  const since = day && lag(note.timeline, start === undefined ? 'index' : pointOf(rest), day);
  return !since || compare(since, { days: acuteRest.days + 1 }) !== 'before';
}
