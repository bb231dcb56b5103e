/** Days that are moved by months: counted here, and compared with Temporal, which knows the calendar. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import { addMonths, dayNumber, moveByCalendar } from '../../src/model/when/calendar';

const epoch = PlainDate.create(1970, 1, 1);

const byTemporal = (day: number, months: number): number =>
  PlainDate.diffDays(epoch, PlainDate.addMonths(PlainDate.addDays(epoch, day), months));

describe('a day that is moved by months', () => {
  it('is the one that Temporal finds, in any year that a note can hold and far beyond', () => {
    const year = 366;
    fc.assert(
      fc.property(
        fc.integer({ min: -1900 * year, max: 4000 * year }),
        fc.integer({ min: -3000, max: 3000 }),
        (day, months) => {
          assert.equal(moveByCalendar(day, { months, days: 0 }), byTemporal(day, months));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('is the last of a month that is shorter', () => {
    assert.equal(addMonths('2024-01-31', 1), '2024-02-29');
    assert.equal(addMonths('2024-02-29', -12), '2023-02-28');
    assert.equal(addMonths('0050-03-31', 1), '0050-04-30');
  });

  it('keeps its part of a day, and takes days and parts of months as days', () => {
    const start = dayNumber('2024-01-31') ?? 0;
    assert.equal(moveByCalendar(start + 0.25, { months: 1, days: 2 }), start + 29 + 2.25);
    assert.equal(moveByCalendar(start, { months: 0.5, days: 0 }), start + 15);
    assert.equal(moveByCalendar(start, { months: 0, days: -1 }), start - 1);
  });

  it('is counted in days where no calendar reaches', () => {
    assert.equal(moveByCalendar(3_000_000, { months: 4, days: 0 }), 3_000_122);
    assert.ok(Number.isNaN(moveByCalendar(Number.NaN, { months: 1, days: 0 })));
  });
});
