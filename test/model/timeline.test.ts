/** The interval between two times of a note: by way of what they share, exact at the borders of a limit. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type AnchorProblem,
  addDays,
  addMonths,
  anchorProblem,
  birthBefore,
  buildTimeline,
  circlesIn,
  compare,
  dateOf,
  daysBetween,
  isCertainlyBefore,
  type Lag,
  lag,
  type Timeline,
  type TimelineFacts,
} from '../../src/model/timeline';
import { parseWhen, type When } from '../../src/model/when';

type Side = 'before' | 'reached' | 'uncertain' | 'silent';

const FOUR_MONTHS = { months: 4 };

/** What is wrong with the anchors of all named points, each problem once. */
function anchorProblems(timeline: Timeline): AnchorProblem[] {
  const all = [...timeline.first.points.values()].flatMap((when) => (when && anchorProblem(timeline, when)) ?? []);
  return [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** Index event, the event (an entry called sx1), on which side of 4 months after the index event it lies. */
const FOUR_MONTH_LINE: readonly [string, string, Side][] = [
  // Both in the calendar: calendar months.
  ['2026-01-31', '2026-05-30', 'before'],
  ['2026-01-31', '2026-05-31', 'reached'],
  ['2026-01-10', '2026-05-09', 'before'],
  ['2026-01-10', '2026-05-10', 'reached'],
  // The end of a shorter month is the end.
  ['2025-10-31', '2026-02-27', 'before'],
  ['2025-10-31', '2026-02-28', 'reached'],
  ['2023-10-31', '2024-02-28', 'before'],
  ['2023-10-31', '2024-02-29', 'reached'],
  // 123 days that are 4 months, and 122 that are not.
  ['2026-07-01', '2026-10-31', 'before'],
  ['2026-07-01', '2026-11-01', 'reached'],
  // Counted from an exactly dated event: by its calendar.
  ['2026-01-10', '4 months after injury', 'reached'],
  ['2026-07-01', '122 days after injury', 'before'],
  ['2026-07-01', '123 days after injury', 'reached'],
  ['2025-10-31', '120 days after injury', 'reached'],
  // Counted from an event without an exact date: 4 months are 4 months, otherwise 122 days.
  ['2024-01', '4 months after injury', 'reached'],
  ['day 0', '4 months after injury', 'reached'],
  ['not_stated', 'month 4', 'reached'],
  ['not_stated', '121 days after injury', 'before'],
  ['not_stated', '122 days after injury', 'reached'],
  ['not_stated', 'less than 4 months after injury', 'before'],
  ['2026-07-01', 'less than 4 months after injury', 'before'],
  ['not_stated', 'at least 4 months after injury', 'reached'],
  ['not_stated', 'at most 4 months after injury', 'uncertain'],
  ['not_stated', 'about 4 months after injury', 'uncertain'],
  ['2026-01-10', 'about 4 months after injury', 'uncertain'],
  ['not_stated', '3 to 5 months after injury', 'uncertain'],
  ['not_stated', 'after month 5', 'reached'],
  ['not_stated', 'before month 3', 'before'],
  ['not_stated', 'after injury', 'uncertain'],
  // Partial dates.
  ['2026-01', '2026-04', 'before'],
  ['2026-01', '2026-05', 'uncertain'],
  ['2026-01', '2026-06', 'reached'],
  ['2026-01', '2026-05-31', 'reached'],
  ['2026-01', '2026-05-30', 'uncertain'],
  ['2026', '2027', 'uncertain'],
  ['before 2026-03', '2026-07-31', 'reached'],
  ['after 2026-03', '2026-06-30', 'before'],
  // Nothing connects them.
  ['not_stated', '2026-05-10', 'silent'],
  ['2026-01-10', 'not_stated', 'silent'],
  ['2026-01-10', '6 weeks after onset', 'silent'],
];

describe('timeline', () => {
  describe('4 months after the index event', () => {
    for (const [index, event, side] of FOUR_MONTH_LINE) {
      it(`${index}, ${event}: ${side}`, () => {
        const timeline = note({ index, onset: undefined, sx1: event });
        assert.equal(sideOf(lag(timeline, 'index', 'sx1'), FOUR_MONTHS), side);
      });
    }

    it('is crossed on a day that can be named', () => {
      assert.equal(addMonths('2025-10-31', 4), '2026-02-28');
      assert.equal(addMonths('2026-05-31', -3), '2026-02-28');
      assert.equal(addMonths('soon', 4), undefined);
      assert.equal(addDays('2026-02-28', 1), '2026-03-01');
      assert.equal(daysBetween('2026-01-10', '2026-05-10'), 120);
      assert.equal(daysBetween('2026-02-30', '2026-05-10'), undefined);
    });
  });

  describe('lag', () => {
    it('counts months from a dated event by the calendar', () => {
      const timeline = note({ index: '2026-01-10' });
      assert.deepEqual(daysOf(lag(timeline, 'index', read('month 4'))), [120, 120]);
      assert.deepEqual(dateOf(timeline, read('month 4')), { earliest: '2026-05-10', latest: '2026-05-10' });
    });

    it('compares two entries that hang on the same undated one', () => {
      const timeline = note({ sx1: undefined, rt: '2 days after sx1', drug: '1 to 3 weeks after sx1' });
      assert.deepEqual(daysOf(lag(timeline, 'rt', 'drug')), [5, 19]);
      assert.equal(dateOf(timeline, 'rt'), undefined);
    });

    it('adds up a chain before it turns months into days', () => {
      const timeline = note({ index: undefined, a: '1 month after injury', b: '3 months after a' });
      assert.equal(sideOf(lag(timeline, 'index', 'b'), FOUR_MONTHS), 'reached');
      assert.equal(sideOf(lag(timeline, 'a', 'b'), { months: 3, days: 1 }), 'before');
    });

    it('keeps what two entries share even if it is only roughly dated', () => {
      const timeline = note({ sx1: '2024', rt: '4 hours before sx1' });
      assert.deepEqual(daysOf(lag(timeline, 'sx1', 'rt')), [-4 / 24, -4 / 24]);
    });

    it('keeps the hours of an entry that hangs on a dated one', () => {
      const timeline = note({ sx1: '2026-03-14', rt: '72 hours after sx1', early: '4 hours before sx1' });
      assert.equal(sideOf(lag(timeline, 'sx1', 'rt'), { days: 3 }), 'reached');
      assert.equal(sideOf(lag(timeline, 'early', 'sx1'), { days: 4 / 24 }), 'reached');
      assert.deepEqual(dateOf(timeline, 'early'), { earliest: '2026-03-13', latest: '2026-03-14' });
    });

    it('counts days, not months, from a date that is not exact', () => {
      const timeline = note({ index: '2026-01', sx1: '1 month after injury' });
      assert.deepEqual(dateOf(timeline, 'sx1'), { earliest: '2026-01-31', latest: '2026-03-02' });
    });

    it('is nothing between a point and itself, whatever its date', () => {
      const timeline = note({ index: '2024', sx1: undefined });
      assert.deepEqual(daysOf(lag(timeline, 'index', 'index')), [0, 0]);
      assert.deepEqual(daysOf(lag(timeline, 'sx1', 'sx1')), [0, 0]);
      assert.deepEqual(daysOf(lag(timeline, read('at sx1'), 'sx1')), [0, 0]);
    });

    it('has open ends', () => {
      const timeline = note({ index: '2026-01-10', sx1: 'after 2026-03' });
      assert.deepEqual(daysOf(lag(timeline, 'index', 'sx1')), [50, undefined]);
      assert.deepEqual(daysOf(lag(timeline, 'sx1', 'index')), [undefined, -50]);
    });

    it('counts an age back to the birth', () => {
      const points = new Map([['presentation', read('2026-03-14')]]);
      const birth = birthBefore('presentation', { from: 7 * 12, to: 7 * 12 + 11 });
      const timeline = buildTimeline(new Map<string, When>([...points, ['birth', birth]]));
      assert.deepEqual(dateOf(timeline, 'birth'), { earliest: '2018-03-15', latest: '2019-03-14' });
      assert.equal(sideOf(lag(timeline, 'birth', 'presentation'), { months: 84 }), 'reached');
      assert.equal(sideOf(lag(timeline, 'birth', 'presentation'), { months: 96 }), 'before');
    });
  });

  describe('names', () => {
    it('makes two names of one point the same point', () => {
      const timeline = note({ sx0: '2024' }, { aliases: new Map([['index', 'sx0']]) });
      assert.deepEqual(daysOf(lag(timeline, 'index', 'sx0')), [0, 0]);
      assert.deepEqual(daysOf(lag(timeline, 'sx0', read('week 6'))), [42, 42]);
      assert.deepEqual(anchorProblems(timeline), []);
    });

    it('reads surgery as the only operation', () => {
      const timeline = note({ sx1: undefined }, { surgery: ['sx1'] });
      assert.deepEqual(daysOf(lag(timeline, 'sx1', read('3 weeks after surgery'))), [21, 21]);
    });

    it('reads surgery as the span over several operations', () => {
      const points = { index: '2026-01-01', sx1: '2026-02-01', sx2: '2026-03-01' };
      const timeline = note(points, { surgery: ['sx1', 'sx2'] });
      assert.deepEqual(daysOf(lag(timeline, 'index', read('at surgery'))), [31, 59]);
      assert.deepEqual(dateOf(timeline, 'surgery'), { earliest: '2026-02-01', latest: '2026-03-01' });
      assert.deepEqual(daysOf(lag(timeline, read('1 week after surgery'), read('3 weeks after surgery'))), [14, 14]);
    });

    it('survives aliases that name each other', () => {
      const aliases = new Map([
        ['a', 'b'],
        ['b', 'a'],
      ]);
      assert.deepEqual(daysOf(lag(note({}, { aliases }), 'a', 'a')), [0, 0]);
    });
  });

  describe('what is known about the order', () => {
    const notBefore = new Map([['onset', 'index']]);

    it('is a lower bound where nothing else connects two points', () => {
      const timeline = note({ index: 'not_stated', onset: undefined, sx1: '5 months after onset' }, { notBefore });
      assert.deepEqual(daysOf(lag(timeline, 'index', 'sx1')), [152, undefined]);
      assert.deepEqual(daysOf(lag(timeline, 'sx1', 'index')), [undefined, -152]);
      assert.equal(sideOf(lag(timeline, 'index', 'sx1'), FOUR_MONTHS), 'reached');
    });

    it('is exact in months', () => {
      const timeline = note({ index: '2026-07-01', onset: undefined, sx1: '4 months after onset' }, { notBefore });
      assert.equal(sideOf(lag(timeline, 'index', 'sx1'), FOUR_MONTHS), 'reached');
    });

    it('says nothing below the limit', () => {
      const timeline = note({ index: 'not_stated', onset: undefined, sx1: '3 months after onset' }, { notBefore });
      assert.equal(sideOf(lag(timeline, 'index', 'sx1'), FOUR_MONTHS), 'uncertain');
    });

    it('narrows a partial date', () => {
      const timeline = note({ index: '2026-01-10', onset: '2026-01' }, { notBefore });
      assert.deepEqual(daysOf(lag(timeline, 'index', 'onset')), [0, 21]);
    });

    it('yields to times that contradict it', () => {
      const timeline = note({ index: '2026-01-10', onset: '2025-12-31' }, { notBefore });
      assert.deepEqual(daysOf(lag(timeline, 'index', 'onset')), [-10, -10]);
    });
  });

  describe('problems', () => {
    it('has none in a sound note', () => {
      const timeline = note({
        index: undefined,
        sx1: '4 months after injury',
        rt: 'at sx1',
        onset: 'not_stated',
        x: 'at onset',
      });
      assert.deepEqual([anchorProblems(timeline), circlesIn(timeline)], [[], []]);
    });

    it('proposes the entry that was meant', () => {
      const timeline = note({ index: 'day 0', sx1: 'week 20', rt: 'before sx11', drug: '2 days after sx11' });
      assert.deepEqual(anchorProblems(timeline), [{ kind: 'unknown-anchor', name: 'sx11', suggestion: 'sx1' }]);
    });

    it('proposes nothing that is far away', () => {
      const timeline = note({ sx1: '2026', rt: 'before arthroplasty' });
      assert.deepEqual(anchorProblems(timeline), [{ kind: 'unknown-anchor', name: 'arthroplasty' }]);
    });

    it('proposes the anchor word for a common other word', () => {
      const problem = anchorProblem(note({}), read('2 days after excision'));
      assert.deepEqual(problem, { kind: 'unknown-anchor', name: 'excision', suggestion: 'surgery' });
    });

    it('finds entries that date each other, once, and still answers', () => {
      const timeline = note({
        a: '1 day after b',
        b: '1 day after c',
        c: '1 day after a',
        d: '2 days after a',
        e: 'at e',
      });
      assert.deepEqual(circlesIn(timeline), [['a', 'b', 'c'], ['e']]);
      assert.deepEqual(anchorProblems(timeline), []);
      assert.equal(lag(timeline, 'a', 'b'), undefined);
      assert.deepEqual(daysOf(lag(timeline, 'a', 'd')), [2, 2]);
      assert.equal(dateOf(timeline, 'd'), undefined);
    });

    it('finds an operation that is dated by itself', () => {
      const timeline = note({ sx1: '3 weeks after surgery' }, { surgery: ['sx1'] });
      assert.deepEqual(circlesIn(timeline), [['sx1']]);
    });

    it('finds an anchor whose field is empty, once', () => {
      const timeline = note({ sx1: undefined, rt: 'at sx1', drug: 'at sx1', x: '2 days after admission' });
      assert.deepEqual(anchorProblems(timeline), [
        { kind: 'empty-anchor', name: 'sx1' },
        { kind: 'empty-anchor', name: 'admission' },
      ]);
    });

    it('finds day N without a day 0', () => {
      assert.deepEqual(anchorProblems(note({ sx1: 'day 45' })), [{ kind: 'no-index' }]);
      assert.equal(anchorProblem(note({ index: undefined }), read('day 45')), undefined);
    });

    it('lets the index event be day 0', () => {
      const timeline = note({ index: 'day 0', sx1: 'week 6' });
      assert.deepEqual(anchorProblems(timeline), []);
      assert.deepEqual(daysOf(lag(timeline, 'index', 'sx1')), [42, 42]);
    });
  });

  describe('always', () => {
    it('answers, mirrors itself and runs forwards, however the points hang together', () => {
      fc.assert(
        fc.property(anyTimeline(), fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), (timeline, from, to) => {
          circlesIn(timeline);
          anchorProblems(timeline);
          dateOf(timeline, from);
          const there = lag(timeline, from, to);
          const [earliest, latest] = daysOf(there) ?? [];
          assert.ok(earliest === undefined || latest === undefined || earliest <= latest + 1e-6);
          const back = daysOf(lag(timeline, to, from));
          assert.deepEqual(back?.map(rounded), there && [negative(latest), negative(earliest)].map(rounded));
          assert.equal(isCertainlyBefore(timeline, from, to), earliest !== undefined && earliest > 0);
        }),
        { numRuns: 500 },
      );
    });

    it('climbs a long chain and a far date without an accident', () => {
      const chain = Array.from({ length: 3000 }, (_, n) => [`p${n + 1}`, `150 years after p${n}`] as const);
      const timeline = note(Object.fromEntries([['p0', '2026-01-01'], ...chain]));
      assert.equal(dateOf(timeline, 'p3000'), undefined);
      assert.equal(sideOf(lag(timeline, 'p0', 'p3000'), FOUR_MONTHS), 'reached');
    });
  });
});

const NAMES = ['index', 'onset', 'surgery', 'sx1', 'sx2', 'rt'];

function anyTimeline(): fc.Arbitrary<Timeline> {
  const lengths = ['about 4 months', '1 to 3 weeks', 'less than 1 month', '6 hours', 'at least 8 months', '2 years'];
  const relative = fc
    .tuple(fc.constantFrom(...lengths), fc.constantFrom('after', 'before'), fc.constantFrom(...NAMES))
    .map((parts) => parts.join(' '));
  const fixed = fc.constantFrom(
    '2026-01-31',
    '2026-01',
    'about 2025',
    'before 2026-03',
    'not_stated',
    'day 0',
    'week 6',
  );
  const time = fc.option(fc.oneof(relative, relative, fixed), { nil: undefined });
  const points = fc.record(Object.fromEntries(NAMES.map((name) => [name, time])));
  const surgery = fc.constantFrom([], ['sx1'], ['sx1', 'sx2']);
  const notBefore = fc.constantFrom(
    new Map<string, string>(),
    new Map([
      ['onset', 'index'],
      ['rt', 'surgery'],
    ]),
  );
  return fc
    .tuple(points, surgery, notBefore)
    .map(([times, ids, order]) => note(times, { surgery: ids, notBefore: order }));
}

function rounded(days: number | undefined): number | undefined {
  return days === undefined ? undefined : Math.round(days * 1e6) / 1e6 + 0;
}

function negative(days: number | undefined): number | undefined {
  return days === undefined ? undefined : 0 - days;
}

function note(times: Readonly<Record<string, string | undefined>>, facts?: TimelineFacts): Timeline {
  const points = Object.entries(times).map(([name, written]) => [name, written && read(written)] as const);
  return buildTimeline(new Map(points.map(([name, when]) => [name, when || undefined])), facts);
}

function read(written: string): When {
  const result = parseWhen(written);
  assert.ok(result.ok, written);
  return result.when;
}

function sideOf(found: Lag | undefined, limit: { months?: number; days?: number }): Side {
  return found ? compare(found, limit) : 'silent';
}

function daysOf(found: Lag | undefined): [number | undefined, number | undefined] | undefined {
  return found && [found.earliest, found.latest];
}
