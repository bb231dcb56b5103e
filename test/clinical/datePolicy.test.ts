/** Dates written another way: as days from day 0, as years; in the whole note at once. */

import assert from 'node:assert/strict';
import { asDays, asYear, exactDates, strictPolicy } from '../../src/clinical/datePolicy';
import { applyEdits } from '../../src/model/span';
import { lag } from '../../src/model/timeline';
import { parseWhen } from '../../src/model/when';
import { dateKindsMixed } from '../../src/rules/date-kinds-mixed';
import { findingsOf } from '../../src/rules/rule';
import { read } from '../../src/service/index';
import { circumstances } from '../rules/findings';

function note(text: string) {
  const [one] = read(text).notes;
  assert.ok(one);
  return one;
}

function whenOf(written: string) {
  const result = parseWhen(written);
  assert.ok(result.ok, written);
  return result.when;
}

/** A date, as days from an injury of 10 January 2024, and as a year. */
const forms: readonly [string, string | undefined, string | number | undefined][] = [
  ['2024-01-10', 'day 0', 2024],
  ['2024-03-10', 'day 60', 2024],
  ['2024-01-08', 'day -2', 2024],
  ['2024-03', 'day 51-81', 2024],
  ['2023-12', '10-40 days before index', 2023],
  ['2024-01', undefined, 2024],
  ['2024', undefined, 2024],
  ['2023', '10-374 days before index', 2023],
  ['2024-01-10 to 2024-03', 'day 0-81', 2024],
  ['2023-12-31 to 2024-01-10', '0-10 days before index', '2023 to 2024'],
  ['about 2024-03-10', 'day 57-63', 2024],
  ['before 2024-03-10', 'before day 60', 'before 2024'],
  ['before 2024-01-08', 'before day -2', 'before 2024'],
  ['after 2024-03-10', 'after day 60', 'after 2024'],
  ['2024-12-30 to 2025-01-03', 'day 355-359', '2024 to 2025'],
];

describe('a date', () => {
  const injury = note('cause: {class: traumatic, when: 2024-01-10}');

  for (const [date, days, year] of forms) {
    it(`${date} is ${days ?? 'no number of days'}, and ${year}`, () => {
      const when = whenOf(date);
      assert.equal(asDays(injury, when), days);
      assert.equal(asYear(when), year);
      if (days === undefined) return;
      const [before, after] = [when, whenOf(days)].map((one) => lag(injury.timeline, 'index', one));
      assert.deepEqual([after?.earliest, after?.latest], [before?.earliest, before?.latest]);
    });
  }

  it('has no number of days where day 0 has no exact date, and no year where it is none', () => {
    for (const cause of ['cause: {class: traumatic, when: 2024-01}', 'cause: {class: traumatic}', 'case_id: A-1']) {
      assert.equal(asDays(note(cause), whenOf('2024-03-10')), undefined, cause);
    }
    assert.equal(asYear(whenOf('day 4')), undefined);
  });

  it('is too exact only under two policies', () => {
    const count = (policy: string, when: string) => {
      const one = note(`note_date: ${when}\nprivacy: {date_policy: ${policy}}`);
      const strict = strictPolicy(one);
      return strict ? exactDates(one, strict).length : undefined;
    };
    assert.deepEqual([count('relative', '2024'), count('relative', 'day 4')], [1, 0]);
    assert.deepEqual([count('year_only', '2024'), count('year_only', '2024-01')], [0, 1]);
    assert.deepEqual([count('actual', '2024-01-01'), count('unknown', '2024-01-01')], [undefined, undefined]);
  });
});

/** Takes the fix of that title at the first date of a note. */
function taken(text: string, title: string): string {
  const [found] = findingsOf(dateKindsMixed, note(text), circumstances);
  const fix = found?.fixes?.find((one) => one.title === title);
  assert.ok(fix, found?.fixes?.map((one) => one.title).join());
  return applyEdits(text, fix.edits());
}

const titles = (text: string): (readonly string[])[] =>
  findingsOf(dateKindsMixed, note(text), circumstances).map(({ fixes = [] }) => fixes.map(({ title }) => title));

const inDays = 'Write all dates as days from day 0';
const inYears = 'Keep only the year of all dates';

describe('all dates of a note', () => {
  const dated = `note_date: 2024-05-01 # today
privacy:
  date_policy: relative
cause:
  class: traumatic
  when: 2024-01-10
rom: [{when: "2024-02-10", mode: active}, {when: week 9}]
imaging:
  - when: 2023-12
  - when: about 2024-03-10
  - when: 2024-01
surgery:
  - type: ho_excision
    when: 2024-04-30
`;

  it('become days in one step; what cannot be told in days stays and is marked still', () => {
    const text = taken(dated, inDays);
    assert.equal(
      text,
      dated
        .replace('2024-05-01 ', 'day 112 ')
        .replace('when: 2024-01-10', 'when: day 0')
        .replace('"2024-02-10"', 'day 31')
        .replace('when: 2023-12', 'when: 10-40 days before index')
        .replace('about 2024-03-10', 'day 57-63')
        .replace('2024-04-30', 'day 111'),
    );
    assert.deepEqual(titles(text), [[]]);
  });

  it('are offered at each date that they change', () => {
    assert.deepEqual(
      titles(dated).map((one) => one.length),
      [1, 1, 1, 1, 1, 0, 1],
    );
  });

  it('become years, or days with the year of day 0, where years may stay', () => {
    const text = dated.replace('relative', 'year_only');
    assert.equal(taken(text, inYears), text.replace(/"?(about )?(\d{4})-\d\d(-\d\d)?"?/g, '$2'));
    const days = taken(text, inDays);
    assert.match(days, /class: traumatic\n {2}when: 2024\n/);
    assert.match(days, /when: day 111\n$/);
  });

  it('count from the operation that started it, where that is day 0', () => {
    const text = `privacy:
  date_policy: relative
cause:
  class: traumatic
surgery:
  - type: arthroplasty
    role: index
    when: 2024-01-10
  - type: ho_excision
    when: 2024-04-30
`;
    const days = taken(text, inDays);
    assert.equal(days, text.replace('2024-01-10', 'day 0').replace('2024-04-30', 'day 111'));
    assert.deepEqual(titles(days), []);
  });
});
