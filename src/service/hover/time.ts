/** A time: how far it lies from day 0, where the usual wait ends, its day in the calendar, and what it is counted from. */
import { elapsedAt, endOfUsualWait, sinceDayZero } from '../../clinical/elapsed';
import { excisions } from '../../clinical/excision';
import { usualWait } from '../../clinical/thresholds';
import { hasWaitingTime } from '../../clinical/waiting';
import type { Note } from '../../model/note';
import { dateOf, type Lag } from '../../model/timeline';
import { parseWhen, type When } from '../../model/when';
import { entryPathOf, nameOf, type Place, type Reader } from './place';
import { entryNamed } from './reference';

export const time: Reader = (place) => {
  const { note, shape, path, written } = place;
  if (shape.reading !== 'when' || written === '') return undefined;
  const read = parseWhen(written);
  if (!read.ok || read.when.kind === 'answer') return undefined;
  if (nameOf(path) === 'cause.when') return { here: waitSentence(note) };
  return {
    here: [...elapsedSentence(place, read.when), ...calendarSentence(note, read.when), ...anchor(note, read.when)],
  };
};

const waitSentence = (note: Note): string[] =>
  hasWaitingTime(note) ? [`${usualWait.months} months since day 0 are reached ${endOfUsualWait(note)}.`] : [];

function elapsedSentence({ note, path }: Place, when: When): string[] {
  const elapsed = elapsedAt(note, when);
  if (!elapsed) return [];
  const whole = `${sinceDayZero(elapsed.lag)} (${dayInShort(elapsed.lag)})`;
  if (!isExcision(note, path) || !hasWaitingTime(note)) return [`${whole}.`];
  return [`${whole}; ${sides[elapsed.usualWait]} of ${usualWait.months} months, over ${endOfUsualWait(note)}.`];
}

const sides = {
  before: 'before the end of the usual wait',
  reached: 'after the usual wait',
  uncertain: 'before or after the end of the usual wait',
} as const;

const isExcision = (note: Note, path: Place['path']): boolean =>
  excisions(note.data).some((one) => one.path.join() === entryPathOf(path).join());

/** The day as a note would count it from day 0, such as `day 59` or `day 42 to 56`: at most 20 signs. */
export function dayInShort({ earliest, latest }: Lag): string {
  const [from, to] = [earliest, latest].map((days) => (days === undefined ? undefined : Math.round(days)));
  if (from === undefined) return `day ${to} or before`;
  if (to === undefined) return `day ${from} or later`;
  return from === to ? `day ${from}` : `day ${from} to ${to}`;
}

/** Of a time that is counted from something else, its days in the calendar. */
function calendarSentence({ timeline }: Note, when: When): string[] {
  const dates = 'anchor' in when ? dateOf(timeline, when) : undefined;
  if (!dates) return [];
  const { earliest, latest } = dates;
  if (earliest === undefined) return [`in the calendar ${latest} or before.`];
  if (latest === undefined) return [`in the calendar ${earliest} or later.`];
  return [`in the calendar ${earliest === latest ? earliest : `${earliest} to ${latest}`}.`];
}

/** What the entry is from which a time is counted, where it is one with a name. */
function anchor(note: Note, when: When): string[] {
  const name = 'anchor' in when ? when.anchor : undefined;
  const described = name === undefined ? undefined : entryNamed(note, name);
  return described === undefined ? [] : [`counted from ${described}.`];
}
