/** Times as the grammar has them: dates as far as the date policy allows, and intervals to what the note names. */
import { dayOfWriting } from '../../clinical/datePolicy';
import { shapeAt } from '../../knowledge/schema';
import { anchorValues } from '../../knowledge/values';
import { isAnswer } from '../../model/access';
import type { Note } from '../../model/note';
import { parseWhen } from '../../model/when';
import type { Cursor } from './cursor';
import { namesOf } from './references';
import type { Suggester, Suggestion } from './suggestion';

export const times: Suggester = (cursor, today) => {
  const { kind, shape, typed } = cursor;
  if (kind === 'key' || shape.reading !== 'when') return [];
  // What can be read is whole: who goes on typing means something else.
  if (typed.includes(' ') && parseWhen(typed).ok) return [];
  const [, counted, unit] = /^((?:[a-z ]+ )?\d[\d.-]*) ([a-z]*)$/.exec(typed) ?? [];
  if (counted !== undefined) return lengths(counted, unit ?? '');
  const [, length] = /^(.*\d ?[a-z]+) (?:[a-z]\w*)?$/.exec(typed) ?? [];
  if (length !== undefined) return edges(cursor, ['after', 'before']).map((one) => behind(length, one));
  const count = isOrigin(cursor) ? counters.slice(0, 1) : counters;
  return [...dates(cursor, today), ...count, ...edges(cursor, ['before', 'after', 'at'])];
};

const time = (label: string, detail: string): Suggestion => ({ label, kind: 'time', detail });

const behind = (length: string, one: Suggestion): Suggestion => ({ ...one, label: `${length} ${one.label}` });

/** The day of writing, and the date of the note where another field may mean it. */
function dates({ note, path }: Cursor, today: string): Suggestion[] {
  const day = dayOfWriting(note, today);
  const own = note.data.note_date;
  const allowed = new Set([
    ...(isAnswer(day) || (day === own && path[0] === 'note_date') ? [] : [day]),
    ...(own === undefined || isAnswer(own) || path[0] === 'note_date' ? [] : [own]),
  ]);
  return [...allowed].map((date) => ({
    // Not by its digits: someone who types 2026-11 and Enter means the month.
    ...time(date, date === today ? 'Today.' : 'Date of the note.'),
    filter: date === today ? 'today' : 'note_date',
  }));
}

/** Without a number: one that is offered would be taken by someone who types another. */
const counters: readonly Suggestion[] = [
  ['day', 'Days after day 0, such as day 45.'],
  ['week', 'Weeks after day 0, such as week 6.'],
  ['month', 'Months after day 0, such as month 4.'],
  ['age', 'Age in years at that time, such as age 7.'],
].map(([word = '', detail = '']) => ({ ...time(word, detail), insert: `${word} ` }));

/** A number that is typed gets its unit. */
function lengths(counted: string, typed: string): Suggestion[] {
  const plural = /(^|\s)1$/.test(counted) ? '' : 's';
  return ['day', 'week', 'month', 'year', 'hour']
    .filter((unit) => unit.startsWith(typed) || typed.startsWith(unit))
    .map((unit) => ({
      ...time(`${counted} ${unit}${plural}`, 'Counted from an event or an entry, which comes next.'),
      insert: `${counted} ${unit}${plural} `,
      goesOn: true,
    }));
}

/** Before or after what has a name, and the events that every note knows. */
function edges(cursor: Cursor, sides: readonly string[]): Suggestion[] {
  if (isOrigin(cursor)) return [];
  const named = namesOf(cursor.note, cursor.path, hasTimes);
  const events = eventsOf(cursor.note).map((word) => ({ label: word, detail: anchorValues[word] }));
  return [...named, ...events].flatMap(({ label, detail }) => sides.map((side) => time(`${side} ${label}`, detail)));
}

/** Whether entries of a section lie in time: a lesion does not. */
function hasTimes(section: string): boolean {
  const fields = shapeAt([section, 0])?.properties ?? {};
  return 'when' in fields || 'start' in fields;
}

/** Day 0 and the date of the note are what others count from. */
const isOrigin = ({ path }: Cursor): boolean => path[0] === 'note_date' || path.join('.') === 'cause.when';

type Event = keyof typeof anchorValues;

/** Where dates are forbidden or not, everything can be counted from these; `index` is the same as `injury`. */
function eventsOf({ data }: Note): Event[] {
  const all: readonly Event[] = ['injury', 'onset', 'presentation', 'admission', 'diagnosis', 'surgery', 'birth'];
  const hasOperations = Array.isArray(data.surgery) && data.surgery.length > 1;
  return all.filter((event) => event !== 'surgery' || !hasOperations);
}
