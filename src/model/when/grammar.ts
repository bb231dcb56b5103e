/** The grammar of a time: every form that is accepted, and what it means. */

import { amountOf, backwards, offsetOf, qualified, UNITS, unitOf, withPart } from './amount';
import { addDays, daysInMonth, daysOf } from './calendar';
import { HERE } from './lag';
import type { Answer, DateTime, IsoDate, Qualifier, Unit, When } from './shape';
import { FOREIGN_ANCHORS, RESERVED_WORDS } from './vocabulary';

/** A text that has a form but no meaning; `fix` is the one thing it can have meant. */
export interface Refusal {
  readonly message: string;
  readonly fix?: string;
}

/** No time in a note is farther from its anchor: 150 years. */
const LONGEST_DAYS = daysOf({ months: 150 * 12, days: 0 });

/** The pieces from which the forms are put together, as regular expressions. */
export const NUMBER = '\\d{1,5}(?:\\.\\d{1,4})?';
export const RANGE = `(?<low>${NUMBER})(?:(?: ?- ?| to )(?<high>${NUMBER}))?`;
export const DATE = '\\d{4}(?:-\\d\\d){0,2}';
export const UNIT_WORDS = `(?:${UNITS.join('|')})s?`;
export const QUALIFIED = '(?:(?<word>about|less than|more than|at least|at most|within|up to) )?';
export const LENGTH = `${RANGE} (?<unit>${UNIT_WORDS})(?:(?: and)? (?<part>${NUMBER}) (?<smaller>${UNIT_WORDS}))?`;
export const ANCHOR = '(?<anchor>[a-z][a-z0-9_]{0,19})';
/** "year 2026" is a year of the calendar, not 2026 years after the index event. */
const COUNTER = '(?!year (?:19\\d\\d|20\\d\\d|2100)$)(?<unit>day|week|month|year)';

type Groups = Readonly<Record<string, string | undefined>>;

/** One form; `read` yields undefined where the words fit the form but are not words of the grammar. */
interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => When | Refusal | undefined;
}

const FORMS: readonly Form[] = [
  {
    pattern: whole('(?<answer>not_stated|unknown)'),
    read: ({ answer }) => ({ kind: 'answer', answer: answer as Answer }),
  },
  { pattern: whole(`(?:(?<word>about|before|after) )?(?<date>${DATE})`), read: readDate },
  { pattern: whole(`(?<date>${DATE}) to (?<end>${DATE})`), read: readSpan },
  { pattern: whole(`${QUALIFIED}${COUNTER} ${RANGE}`), read: readFromIndex },
  {
    pattern: whole(`(?:(?<word>about) )?(?<unit>day) -(?<low>${NUMBER})`),
    read: (groups) => readFromIndex({ ...groups, side: 'before' }),
  },
  { pattern: whole(`${QUALIFIED}${LENGTH} (?<side>after|before) ${ANCHOR}`), read: readFromAnchor },
  { pattern: whole(`(?<side>at|before|after) ${ANCHOR}`), read: readEdge },
  { pattern: whole(`(?<side>before|after) ${COUNTER} (?<low>${NUMBER})`), read: readCountedEdge },
  { pattern: whole(`(?<side>before|after) (?<unit>day) (?<low>-${NUMBER})`), read: readCountedEdge },
  {
    pattern: whole(
      '(?:(?<word>about) )?(?:at )?age (?<low>\\d{1,3})(?:(?: ?- ?| to )(?<high>\\d{1,3}))?(?: (?<unit>years?|months?))?',
    ),
    read: readAge,
  },
];

/** Reads a text in lower case with single spaces and plain hyphens; undefined if it has none of the forms. */
export function readForms(text: string): When | Refusal | undefined {
  for (const { pattern, read } of FORMS) {
    const groups = pattern.exec(text)?.groups;
    const reading = groups && read(groups);
    if (reading) return reading;
  }
  return undefined;
}

/** A pattern for the whole text. */
export function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

/** An anchor word or id as the note knows it; undefined if it can be neither. */
export function anchorOf(word: string): string | undefined {
  if (word === 'injury') return 'index';
  return RESERVED_WORDS.has(word) || FOREIGN_ANCHORS.has(word) ? undefined : word;
}

function readDate({ word, date = '' }: Groups): When | Refusal {
  const days = calendarDays(date);
  if ('message' in days) return days;
  const { precision } = days;
  switch (word) {
    case 'about': {
      const slack = { day: 3, month: 15, year: 183 }[precision];
      return {
        kind: 'date',
        word,
        precision,
        earliest: addDays(days.earliest, -slack),
        latest: addDays(days.latest, slack),
      };
    }
    // "Before March" may still be in March, as "before sx1" may be up to its very moment.
    case 'before':
      return { kind: 'date', word, precision, earliest: undefined, latest: days.latest };
    case 'after':
      return { kind: 'date', word, precision, earliest: days.earliest, latest: undefined };
    default:
      return { kind: 'date', ...days };
  }
}

function readSpan({ date = '', end = '' }: Groups): When | Refusal {
  const [first, last] = [calendarDays(date), calendarDays(end)];
  if ('message' in first) return first;
  if ('message' in last) return last;
  if (last.latest < first.earliest) return runsBackwards(date, end);
  return { kind: 'span', earliest: first.earliest, latest: last.latest };
}

interface CalendarDays {
  readonly precision: DateTime['precision'];
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}

/** The days that a year, a month or a day covers. */
function calendarDays(text: string): CalendarDays | Refusal {
  const [year = 0, month, day] = text.split('-').map(Number);
  if (year < 1900 || year > 2100) return { message: `${text} is out of range: years go from 1900 to 2100.` };
  if (month === undefined) return { precision: 'year', earliest: `${text}-01-01`, latest: `${text}-12-31` };
  const length = daysInMonth(year, month);
  if (length === undefined) return { message: `${text} does not exist in the calendar. Check the month.` };
  if (day === undefined) return { precision: 'month', earliest: `${text}-01`, latest: `${text}-${length}` };
  if (day < 1 || day > length) return { message: `${text} does not exist in the calendar. Check the day.` };
  return { precision: 'day', earliest: text, latest: text };
}

function readFromIndex(groups: Groups): When | Refusal | undefined {
  return readLength(groups, 'from-index', 'index');
}

function readFromAnchor(groups: Groups): When | Refusal | undefined {
  return readLength(groups, 'from-anchor', anchorOf(groups['anchor'] ?? ''));
}

type Counted = 'from-index' | 'from-anchor';

function readLength(groups: Groups, kind: Counted, anchor: string | undefined): When | Refusal | undefined {
  const { low = '', high = low, part, smaller = '' } = groups;
  const unit = unitOf(groups['unit'] ?? '');
  const second = unitOf(smaller);
  if (!anchor || !unit || (second && UNITS.indexOf(second) >= UNITS.indexOf(unit))) return undefined;
  if (Number(high) < Number(low)) return runsBackwards(low, high);
  if (isTooLong(high, unit)) return tooLong(high, unit);
  const first = amountOf(Number(low), Number(high), unit);
  const amount = second ? withPart(first, amountOf(Number(part), Number(part), second)) : first;
  const word = groups['word'] as Qualifier | undefined;
  const bounds = qualified(amount, word);
  return { kind, anchor, ...(word && { word }), ...(groups['side'] === 'before' ? backwards(bounds) : bounds) };
}

function readEdge({ side, anchor: word = '' }: Groups): When | undefined {
  const anchor = anchorOf(word);
  if (!anchor) return undefined;
  return {
    kind: 'edge',
    anchor,
    earliest: side === 'before' ? undefined : HERE,
    latest: side === 'after' ? undefined : HERE,
  };
}

function readCountedEdge({ side, unit: word = '', low = '' }: Groups): When | Refusal | undefined {
  const unit = unitOf(word);
  if (!unit) return undefined;
  if (isTooLong(low, unit)) return tooLong(low, unit);
  const offset = offsetOf(Number(low), unit);
  return {
    kind: 'edge',
    anchor: 'index',
    earliest: side === 'after' ? offset : undefined,
    latest: side === 'before' ? offset : undefined,
  };
}

/** From that birthday to the day before the next. */
function readAge({ word, low = '', high = low, unit = 'years' }: Groups): When | Refusal {
  if (Number(high) < Number(low)) return runsBackwards(low, high);
  const step = unitOf(unit) ?? 'year';
  if (isTooLong(high, step)) return tooLong(high, step);
  const amount = amountOf(Number(low), Number(high), step);
  const { earliest, latest = HERE } = qualified(amount, word === 'about' ? 'about' : undefined);
  const next = offsetOf(1, step);
  const last = { months: latest.months + next.months, days: latest.days - 1 };
  return { kind: 'age', anchor: 'birth', ...(word === 'about' && { word }), earliest, latest: last };
}

function isTooLong(count: string, unit: Unit): boolean {
  return Math.abs(daysOf(offsetOf(Number(count), unit))) > LONGEST_DAYS;
}

function tooLong(count: string, unit: Unit): Refusal {
  return { message: `${count} ${unit}s is longer than a life. Check the number and the unit.` };
}

function runsBackwards(low: string, high: string): Refusal {
  return { message: `The range runs backwards: ${low} to ${high}.` };
}
