/** What a writer is told when a text is no time and cannot be turned into one without knowing more. */

import { counted } from './amount';
import { daysWithYearLast } from './dateRewrites';
import { ANCHOR, anchorOf, DATE, LENGTH, NUMBER, QUALIFIED, type Refusal, UNIT_WORDS, whole } from './grammar';
import { FRACTIONS, MONTH, monthNumber, VAGUE_COUNT, VAGUE_DISTANCE } from './vocabulary';

/** The text as it was typed (single spaces), and in lower case with everything put right that can be. */
export interface Unread {
  readonly words: string;
  readonly text: string;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Row {
  readonly pattern: RegExp;
  /** Undefined where the pattern fits but the row has nothing to say. */
  readonly explain: (groups: Groups, unread: Unread) => Refusal | undefined;
}

const SOON = VAGUE_DISTANCE;
const SIDE = '(?<side>after|before)';

/** The first row that has something to say counts. */
const ROWS: readonly Row[] = [
  { pattern: /(?<first>\d{1,2})(?<sign>[-/.])(?<second>\d{1,2})\k<sign>(?<year>\d{4})/, explain: dayOrMonthFirst },
  { pattern: whole('(?<first>\\d{1,2})([-/.])(?<second>\\d{1,2})\\2\\d\\d'), explain: shortYear },
  { pattern: whole('(?<count>\\d{1,2}(?:-\\d{1,2})?)/(?<divisor>52|12|7)'), explain: fraction },
  {
    pattern: whole('(?<year>\\d{4})'),
    explain: ({ year }) => ({ message: `${year} is out of range: years go from 1900 to 2100.` }),
  },
  { pattern: whole(`(?<sign>-?)(?<count>${NUMBER})`), explain: bareNumber },
  {
    pattern: whole(`(?<range>${NUMBER} ?- ?${NUMBER})`),
    explain: ({ range }) => ({
      message: `${range} what? Write "day ${range}" or "week ${range}" (after the index event), or a date.`,
    }),
  },
  { pattern: new RegExp(`^(?:.*?(?<length>${NUMBER}(?:-${NUMBER})? ${UNIT_WORDS}) )?ago$`), explain: changing },
  {
    pattern: new RegExp(`(?<![\\w.])${NUMBER} ?m\\b`),
    explain: () => ({ message: '"m" can be minutes or months. Write the unit out.' }),
  },
  { pattern: /^(?:today|yesterday|tomorrow|now|currently|last|next|this)\b/, explain: changing },
  { pattern: whole(`(?:at )?(?<head>${QUALIFIED}${LENGTH})(?: ${SIDE})?`), explain: noAnchor },
  { pattern: whole(`(?:[a-z]+[ -])?(?<month>${MONTH})(?: (?<day>\\d{1,2}))?`), explain: noYear },
  { pattern: whole(`(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?<month>${MONTH})`), explain: noYear },
  {
    pattern: whole(`(?:about )?${VAGUE_COUNT} (?<unit>hour|day|week|month|year)s?(?: ${SIDE} ${ANCHOR})?`),
    explain: vagueCount,
  },
  { pattern: whole(`(?<vague>${SOON}) (?<edge>${SIDE} ${ANCHOR})`), explain: vagueDistance },
  {
    pattern: whole(SOON),
    explain: (_, { words }) => ({
      message: `"${words}" has no date. Write the date, or an interval such as "6 weeks after surgery".`,
    }),
  },
  {
    pattern: whole(
      `(?<vague>early|mid|middle|late|end|start|spring|summer|autumn|fall|winter)(?: of|-| in)? ?(?<date>${DATE})`,
    ),
    explain: partOfYear,
  },
  {
    pattern: whole(`.+ ${SIDE} ${DATE}`),
    explain: () => ({
      message: 'Count from an entry of the note, not from a date. If you know the date, write the date itself.',
    }),
  },
  {
    pattern: whole(`(?:${QUALIFIED}${LENGTH} ${SIDE}|after|before|at(?! least| most)) (?<target>.+)`),
    explain: noSuchAnchor,
  },
];

/** Explains a text that has none of the accepted forms. */
export function explain(unread: Unread): Refusal {
  for (const { pattern, explain: told } of ROWS) {
    const match = pattern.exec(unread.text);
    const refusal = match && told(match.groups ?? {}, unread);
    if (refusal) return refusal;
  }
  const forms =
    'a date (2026-03-14 or 2026-03), "week 6", "6 weeks after surgery", "before sx1", "age 7" or not_stated';
  return {
    message: `${unread.words === '' ? 'A time is missing here' : `"${clipped(unread.words)}" cannot be read as a time`}. Write ${forms}.`,
  };
}

function dayOrMonthFirst({ first = '', second = '', year = '' }: Groups): Refusal {
  const days = daysWithYearLast(first, second, year);
  if (days.length === 0) return { message: `There is no such day in ${year}. Write the date as year-month-day.` };
  return { message: `Day or month first? Write ${days.join(' or ')}.` };
}

function shortYear(): Refusal {
  return { message: 'Write the date as year-month-day, with four digits for the year: 2026-03-14.' };
}

function fraction({ count = '', divisor = '' }: Groups, { words }: Unread): Refusal {
  const length = counted(count, FRACTIONS[divisor]);
  return {
    message: `${words} is read as ${length}. Write it out, with its starting point: "${length} after surgery".`,
  };
}

function bareNumber({ sign, count = '' }: Groups): Refusal {
  const fix = `day ${sign}${count}`;
  const meaning = `${counted(count, 'day')} ${sign ? 'before' : 'after'} the index event`;
  return { message: `${sign}${count} what? Write "${fix}" for ${meaning}, or a date.`, fix };
}

function changing({ length = '6 weeks' }: Groups): Refusal {
  return {
    message: `This changes with the day of reading. Write the date, or an interval such as "${length} after surgery".`,
  };
}

function noAnchor({ head = '', word, low = '', high, unit = '', part, side = 'after' }: Groups): Refusal {
  const name = `ame the starting point: "${head} ${side} sx1".`;
  const question = `${head} ${side} what?`;
  if (side === 'before' || part !== undefined || unit.startsWith('hour')) return { message: `${question} N${name}` };
  const count = high ? `${low}-${high}` : low;
  const index = `"${word ? `${word} ` : ''}${unit.replace(/s$/, '')} ${count}" (after the index event)`;
  const age = unit.startsWith('year') && !word ? `, "age ${count}"` : '';
  return { message: `${question} Write ${index}${age}, or n${name}` };
}

function noYear({ month = '', day }: Groups, { words }: Unread): Refusal {
  const date = ['2026', String(monthNumber(month)), ...(day ? [day] : [])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return {
    message: `Which year? Write it as ${date}; if the year is not known, write not_stated and keep "${clipped(words)}" in the field words.`,
  };
}

function vagueCount({ unit, side, anchor = '' }: Groups, { words }: Unread): Refusal | undefined {
  const range = (start: string) => `Give a range, as in "3 to 6 ${unit}s ${start}".`;
  if (!side) return { message: `How many, and after what? ${range('after surgery')}` };
  if (!anchorOf(anchor)) return undefined;
  const edge = `${side} ${anchor}`;
  return {
    message: `How many? ${range(edge)} If the source says no more, write "${edge}" and keep "${clipped(words)}" in the field words.`,
  };
}

function vagueDistance({ vague, edge = '', anchor = '' }: Groups, { words }: Unread): Refusal | undefined {
  if (!anchorOf(anchor)) return undefined;
  return {
    message: `"${clipped(words)}" has no length. Write "${edge}" and keep "${vague}" in the field words.`,
    fix: edge,
  };
}

function partOfYear({ vague, date }: Groups): Refusal {
  return { message: `"${vague}" has no place in the calendar. Write ${date}, or a span such as "2026-03 to 2026-05".` };
}

function noSuchAnchor({ target = '' }: Groups): Refusal {
  const anchors = 'index, onset, presentation, admission, diagnosis, surgery, birth or the id of an entry, such as sx1';
  return { message: `"${clipped(target)}" is not an anchor. Use ${anchors}.` };
}

function clipped(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
