/** Truth tables of the grammar of time: what is accepted and how far it reaches, what is rejected and what is said. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildTimeline, lag } from '../../src/model/timeline';
import { parseWhen, type When } from '../../src/model/when';
import { effortOf } from '../support/effort';

const INDEX_DAY = '2026-01-10';

/** Written, counted from, earliest and latest in days (undefined = open). */
const ACCEPTED: readonly [string, string, number | undefined, number | undefined][] = [
  ['2026-03-14', 'calendar', 63, 63],
  ['2026-03', 'calendar', 50, 80],
  ['2026', 'calendar', -9, 355],
  ['about 2026-03', 'calendar', 35, 95],
  ['2026-03 to 2026-05', 'calendar', 50, 141],
  ['before 2026-03', 'calendar', undefined, 80],
  ['day 45', 'index', 45, 45],
  ['day -2', 'index', -2, -2],
  ['week 7', 'index', 49, 49],
  ['month 4', 'index', 122, 122],
  ['week 10-12', 'index', 70, 84],
  ['after month 5', 'index', 152, undefined],
  ['3 weeks after surgery', 'surgery', 21, 21],
  ['10 days before sx1', 'sx1', -10, -10],
  ['about 4 months after injury', 'index', 97, 147],
  ['less than 3 weeks after admission', 'admission', 0, 20],
  ['at least 8 months after injury', 'index', 244, undefined],
  ['more than 1 year after sx1', 'sx1', 366, undefined],
  ['2 to 3 months after onset', 'onset', 61, 91],
  ['1 year 2 months after injury', 'index', 426, 426],
  ['within 72 hours after sx1', 'sx1', 0, 3],
  ['4 hours before sx1', 'sx1', -4 / 24, -4 / 24],
  ['at sx1', 'sx1', 0, 0],
  ['before sx1', 'sx1', undefined, 0],
  ['after presentation', 'presentation', 0, undefined],
  ['age 7', 'birth', 2557, 2921],
  // Beyond the table of the grammar: its other branches.
  ['after 2026-03', 'calendar', 50, undefined],
  ['about 2026-03-14', 'calendar', 60, 66],
  ['about 2026', 'calendar', -192, 538],
  ['2028-02-29', 'calendar', 780, 780],
  ['2026-03 to 2026', 'calendar', 50, 355],
  ['day 0', 'index', 0, 0],
  ['before day -2', 'index', undefined, -2],
  ['about day -10', 'index', -12, -8],
  ['about week 6', 'index', 33, 51],
  ['within week 6', 'index', 0, 42],
  ['up to 6 weeks after injury', 'index', 0, 42],
  ['at most 6 weeks before injury', 'index', -42, 0],
  ['at least 6 weeks before injury', 'index', undefined, -42],
  ['less than 3 weeks before sx1', 'sx1', -20, 0],
  ['more than 3 weeks before sx1', 'sx1', undefined, -22],
  ['about 2 days after sx1', 'sx1', 1, 3],
  ['about 6 hours after sx1', 'sx1', 4 / 24, 8 / 24],
  ['less than 5 hours after sx1', 'sx1', 0, 4 / 24],
  ['1.5 years after injury', 'index', 548, 548],
  ['1.5 months after injury', 'index', 46, 46],
  ['6 - 8 weeks after sx1', 'sx1', 42, 56],
  ['1 week and 3 days after sx1', 'sx1', 10, 10],
  ['about age 7', 'birth', 2045, 3433],
  ['at age 7-9 years', 'birth', 2557, 3652],
  ['age 18 months', 'birth', 548, 577],
];

/** Written, message, fix. */
const REJECTED: readonly [string, string, string?][] = [
  ['45', '45 what? Write "day 45" for 45 days after the index event, or a date.', 'day 45'],
  [
    '6 weeks',
    '6 weeks after what? Write "week 6" (after the index event), or name the starting point: "6 weeks after sx1".',
  ],
  ['2026-3-1', 'Write the month and the day with two digits: 2026-03-01.', '2026-03-01'],
  ['2026-02-30', '2026-02-30 does not exist in the calendar. Check the day.'],
  ['03/04/2026', 'Day or month first? Write 2026-04-03 or 2026-03-04.'],
  ['March 2026', 'Write the month as a number: 2026-03.', '2026-03'],
  [
    'October',
    'Which year? Write it as 2026-10; if the year is not known, write not_stated and keep "October" in the field words.',
  ],
  ['6/52', '6/52 is read as 6 weeks. Write it out, with its starting point: "6 weeks after surgery".'],
  ['POD 5', 'Write "5 days after surgery".', '5 days after surgery'],
  ['six weeks after surgery', 'Write numbers in digits: "6 weeks after surgery".', '6 weeks after surgery'],
  ['1,5 years after injury', 'Use a point in numbers: "1.5 years after injury".', '1.5 years after injury'],
  [
    '6 weeks ago',
    'This changes with the day of reading. Write the date, or an interval such as "6 weeks after surgery".',
  ],
  [
    'a few weeks after surgery',
    'How many? Give a range, as in "3 to 6 weeks after surgery". If the source says no more, write "after surgery" and keep "a few weeks after surgery" in the field words.',
  ],
  ['6 weeks after first symptoms', 'Here we say "onset" for "first symptoms".', '6 weeks after onset'],
  [
    'soon after surgery',
    '"soon after surgery" has no length. Write "after surgery" and keep "soon" in the field words.',
    'after surgery',
  ],
  ['8 to 3 months after injury', 'The range runs backwards: 8 to 3.'],
  [
    '6 weeks after 2026-03-01',
    'Count from an entry of the note, not from a date. If you know the date, write the date itself.',
  ],
  ['~4 months after injury', 'Write "about 4 months after injury".', 'about 4 months after injury'],
  ['3 wks after sx1', 'Write the unit out: weeks.', '3 weeks after sx1'],
  [
    '6 weeks after Sx 1',
    '"sx 1" is not an anchor. Use index, onset, presentation, admission, diagnosis, surgery, birth or the id of an entry, such as sx1.',
  ],
  // Beyond the table of the grammar: the same mistakes in other words.
  ['1', '1 what? Write "day 1" for 1 day after the index event, or a date.', 'day 1'],
  ['-2', '-2 what? Write "day -2" for 2 days before the index event, or a date.', 'day -2'],
  ['6-8', '6-8 what? Write "day 6-8" or "week 6-8" (after the index event), or a date.'],
  ['1850', '1850 is out of range: years go from 1900 to 2100.'],
  ['6 hours', '6 hours after what? Name the starting point: "6 hours after sx1".'],
  [
    '6 wks',
    '6 weeks after what? Write "week 6" (after the index event), or name the starting point: "6 weeks after sx1".',
  ],
  ['2026-3', 'Write the month with two digits: 2026-03.', '2026-03'],
  ['2026-03-1', 'Write the day with two digits: 2026-03-01.', '2026-03-01'],
  ['2026-2-30', '2026-02-30 does not exist in the calendar. Check the day.'],
  ['2026-02-29', '2026-02-29 does not exist in the calendar. Check the day.'],
  ['2026-13', '2026-13 does not exist in the calendar. Check the month.'],
  ['2026-13-01', '2026-13-01 does not exist in the calendar. Check the month.'],
  ['2026/03/01', 'Write the date as 2026-03-01.', '2026-03-01'],
  ['13/04/2026', 'Write the date as 2026-04-13.', '2026-04-13'],
  ['04/13/2026', 'Write the date as 2026-04-13.', '2026-04-13'],
  ['03.03.2026', 'Write the date as 2026-03-03.', '2026-03-03'],
  ['31/02/2026', 'There is no such day in 2026. Write the date as year-month-day.'],
  ['03/2026', 'Write the date as 2026-03.', '2026-03'],
  ['03/04/26', 'Write the date as year-month-day, with four digits for the year: 2026-03-14.'],
  ['14 Mar 2026', 'Write the month as a number: 2026-03-14.', '2026-03-14'],
  ['March 14th, 2026', 'Write the month as a number: 2026-03-14.', '2026-03-14'],
  ['14-Mar-2026', 'Write the month as a number: 2026-03-14.', '2026-03-14'],
  ['before Sept 2026', 'Write the month as a number: 2026-09.', 'before 2026-09'],
  ['in 2026', 'Write "2026".', '2026'],
  ['2026-03 – 2026-05', 'Write "2026-03 to 2026-05".', '2026-03 to 2026-05'],
  ['2025-2026', 'Write "2025 to 2026".', '2025 to 2026'],
  ['2026-05 to 2026-03', 'The range runs backwards: 2026-05 to 2026-03.'],
  ['year 2026', 'Write "2026".', '2026'],
  ['after year 2026', 'Write "after 2026".', 'after 2026'],
  ['2026 years after injury', '2026 years is longer than a life. Check the number and the unit.'],
  ['900 years after injury', '900 years is longer than a life. Check the number and the unit.'],
  [
    '14 March',
    'Which year? Write it as 2026-03-14; if the year is not known, write not_stated and keep "14 March" in the field words.',
  ],
  ['6/52 after surgery', '6/52 is read as 6 weeks. Write it out: "6 weeks after surgery".', '6 weeks after surgery'],
  ['3/12 after injury', '3/12 is read as 3 months. Write it out: "3 months after injury".', '3 months after injury'],
  ['1/7 after injury', '1/7 is read as 1 day. Write it out: "1 day after injury".', '1 day after injury'],
  ['a week after surgery', 'Write numbers in digits: "1 week after surgery".', '1 week after surgery'],
  ['week six', 'Write numbers in digits: "week 6".', 'week 6'],
  ['six wks after the accident', 'Write numbers in digits: "6 weeks after index".', '6 weeks after index'],
  [
    'yesterday',
    'This changes with the day of reading. Write the date, or an interval such as "6 weeks after surgery".',
  ],
  ['recently', '"recently" has no date. Write the date, or an interval such as "6 weeks after surgery".'],
  ['several months', 'How many, and after what? Give a range, as in "3 to 6 months after surgery".'],
  ['early 2026', '"early" has no place in the calendar. Write 2026, or a span such as "2026-03 to 2026-05".'],
  ['6 weeks after accident', 'Here we say "index" for "accident".', '6 weeks after index'],
  ['6 weeks after trauma', 'Here we say "index" for "trauma".', '6 weeks after index'],
  ['after the operation', 'Here we say "surgery" for "the operation".', 'after surgery'],
  ['2 d after op', 'Write the unit out: days.', '2 days after surgery'],
  ['6 weeks after the injury', 'Write "6 weeks after injury".', '6 weeks after injury'],
  ['6 weeks after symptom onset', 'Here we say "onset" for "symptom onset".', '6 weeks after onset'],
  ['6 weeks post-op', 'Write "6 weeks after surgery".', '6 weeks after surgery'],
  ['day 5 after surgery', 'Write "5 days after surgery".', '5 days after surgery'],
  ['12-10 weeks after sx1', 'The range runs backwards: 12 to 10.'],
  ['< 3 weeks after sx1', 'Write "less than 3 weeks after sx1".', 'less than 3 weeks after sx1'],
  ['3 hrs after sx1', 'Write the unit out: hours.', '3 hours after sx1'],
  ['1 yr after sx1', 'Write the unit out: year.', '1 year after sx1'],
  ['4 mths after sx1', 'Write the unit out: months.', '4 months after sx1'],
  ['4mo after sx1', 'Write the unit out: months.', '4 months after sx1'],
  ['wk 6', 'Write the unit out: week.', 'week 6'],
  ['weeks 6-8', 'Write "week 6-8".', 'week 6-8'],
  ['day45', 'Write "day 45".', 'day 45'],
  ['week -2', 'Write "2 weeks before index".', '2 weeks before index'],
  ['hour 6', 'Write "6 hours after index".', '6 hours after index'],
  ['2 months 1 year after sx1', 'Write "1 year 2 months after sx1".', '1 year 2 months after sx1'],
  ['7 years old', 'Write "age 7".', 'age 7'],
  ['age 7.5', 'Write "age 90 months".', 'age 90 months'],
  ['2 weeks before', '2 weeks before what? Name the starting point: "2 weeks before sx1".'],
  [
    'at 6 weeks',
    '6 weeks after what? Write "week 6" (after the index event), or name the starting point: "6 weeks after sx1".',
  ],
  [
    '40 years',
    '40 years after what? Write "year 40" (after the index event), "age 40", or name the starting point: "40 years after sx1".',
  ],
  ['on day 45', 'Write "day 45".', 'day 45'],
  ['3 m after injury', '"m" can be minutes or months. Write the unit out.'],
  ['March to May 2026', 'Write "2026-03 to 2026-05".', '2026-03 to 2026-05'],
  ['2026-03-14T10:30', 'Write "2026-03-14".', '2026-03-14'],
  ['age 200', '200 years is longer than a life. Check the number and the unit.'],
  ['on admission', 'Write "at admission".', 'at admission'],
  ['not stated', 'Write "not_stated".', 'not_stated'],
  [
    'lunchtime',
    '"lunchtime" cannot be read as a time. Write a date (2026-03-14 or 2026-03), "week 6", "6 weeks after surgery", "before sx1", "age 7" or not_stated.',
  ],
  [
    '',
    'A time is missing here. Write a date (2026-03-14 or 2026-03), "week 6", "6 weeks after surgery", "before sx1", "age 7" or not_stated.',
  ],
];

describe('parseWhen', () => {
  describe('accepts', () => {
    for (const [written, anchor, earliest, latest] of ACCEPTED) {
      it(written, () => {
        const when = read(written);
        assert.equal('anchor' in when ? when.anchor : 'calendar', anchor);
        assertDays(when, earliest, latest);
      });
    }

    for (const answer of ['not_stated', 'unknown'] as const) {
      it(answer, () => assert.deepEqual(read(answer), { kind: 'answer', answer }));
    }

    it('a bare year as a number', () => assert.deepEqual(read(2026), read('2026')));

    it('months apart from days, so that a dated anchor can count them by the calendar', () => {
      assert.deepEqual(read('about 4 months after injury'), {
        kind: 'from-anchor',
        anchor: 'index',
        word: 'about',
        earliest: { months: 4, days: -25 },
        latest: { months: 4, days: 25 },
      });
    });
  });

  describe('rejects', () => {
    for (const [written, message, fix] of REJECTED) {
      it(written === '' ? 'an empty text' : written, () => {
        assert.deepEqual(parseWhen(written), fix === undefined ? { ok: false, message } : { ok: false, message, fix });
      });
    }

    it('a number as it rejects its text', () => assert.deepEqual(parseWhen(45), parseWhen('45')));

    for (const word of ['yes', 'none', 'null', 'unknown', 'a_name_of_twenty_one_x']) {
      it(`${word} as an anchor`, () => assert.equal(parseWhen(`after ${word}`).ok, false));
    }
  });

  describe('always', () => {
    const written = fc.constantFrom(...ACCEPTED.map(([text]) => text));

    it('answers on any text', () => {
      const anyCharacter = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
      fc.assert(fc.property(fc.string({ unit: anyCharacter }), (text) => typeof parseWhen(text).ok === 'boolean'));
      fc.assert(fc.property(fc.double(), (number) => typeof parseWhen(number).ok === 'boolean'));
      fc.assert(fc.property(proseLikeATime(), (text) => typeof parseWhen(text).ok === 'boolean'));
    });

    it('offers only fixes that it accepts', () => {
      const rejected = fc.constantFrom(...REJECTED.map(([text]) => text));
      fc.assert(
        fc.property(fc.oneof(rejected, proseLikeATime()), (text) => isGoodFix(text)),
        { numRuns: 500 },
      );
    });

    it('reads upper case, extra blanks, no-break spaces and typographic dashes alike', () => {
      const blank = fc.constantFrom(' ', '   ', '\u00a0', ' \t', '\u202f ');
      const dash = fc.constantFrom('-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212');
      fc.assert(
        fc.property(written, blank, dash, (text, space, hyphen) => {
          const disguised = `${space}${text.toUpperCase().replaceAll(' ', space).replaceAll('-', hyphen)}${space}`;
          assert.deepEqual(parseWhen(disguised), parseWhen(text));
        }),
      );
    });

    it('puts the earliest before the latest', () => {
      fc.assert(
        fc.property(fc.oneof(written, proseLikeATime()), (text) => isForwards(text)),
        { numRuns: 500 },
      );
    });

    it('is quick to give up on prose', () => {
      const prose = ['about '.repeat(20_000), '1 '.repeat(20_000), ' -'.repeat(20_000), 'a'.repeat(50_000)];
      const effort = effortOf(() => {
        for (const text of prose) parseWhen(text);
      });
      assert.ok(effort < 200);
    });
  });
});

/** Words of the grammar and around it, in any order: more likely to be nearly a time than plain noise. */
function proseLikeATime(): fc.Arbitrary<string> {
  const words = ACCEPTED.concat(REJECTED.map(([text]) => [text, '', 0, 0])).flatMap(([text]) => text.split(' '));
  return fc.array(fc.constantFrom(...new Set(words)), { maxLength: 6 }).map((parts) => parts.join(' '));
}

function isGoodFix(text: string): boolean {
  const result = parseWhen(text);
  return result.ok || result.fix === undefined || parseWhen(result.fix).ok;
}

function isForwards(text: string): boolean {
  const result = parseWhen(text);
  if (!result.ok || result.when.kind === 'answer') return true;
  const { earliest, latest } = daysOf(result.when) ?? {};
  return earliest === undefined || latest === undefined || earliest <= latest;
}

function read(written: string | number): When {
  const result = parseWhen(written);
  assert.ok(result.ok, result.ok ? '' : result.message);
  return result.when;
}

function assertDays(when: When, earliest: number | undefined, latest: number | undefined): void {
  const actual = daysOf(when);
  assert.ok(actual);
  assertNear(actual.earliest, earliest);
  assertNear(actual.latest, latest);
}

/** Dates are counted from a dated index event, everything else from its own anchor, which has no date. */
function daysOf(when: When): ReturnType<typeof lag> {
  const isDate = !('anchor' in when);
  const anchor = isDate ? 'index' : when.anchor;
  return lag(buildTimeline(new Map([[anchor, isDate ? read(INDEX_DAY) : undefined]])), anchor, when);
}

function assertNear(actual: number | undefined, expected: number | undefined): void {
  if (actual === undefined || expected === undefined) assert.equal(actual, expected);
  else assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} instead of ${expected}`);
}
