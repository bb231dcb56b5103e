/** Which pregnancy concerns a therapy: one that is recorded, and one that nothing rules out. Each row is one edge. */
import assert from 'node:assert/strict';
import { isDuringPregnancy, isPregnancyUnknown } from '../../src/clinical/pregnancy';
import { type Therapy, therapies } from '../../src/clinical/therapies';
import type { Entry } from '../../src/model/access';
import { pointOf } from '../../src/model/axis';
import type { Note } from '../../src/model/note';
import { read } from '../../src/service/index';

function note(text: string): Note {
  const [one] = read(text).notes;
  assert.ok(one, text);
  return one;
}

function firstOf(one: Note): Entry<Therapy> {
  const [first] = therapies(one.data);
  assert.ok(first, one.text);
  return first;
}

const rows = <T>(
  what: string,
  table: readonly (readonly [text: string, expected: T])[],
  ask: (one: Note, therapy: Entry<Therapy>) => T,
) => {
  for (const [text, expected] of table) {
    it(`${what}: ${text}`, () => assert.deepEqual(ask(note(text), firstOf(note(text))), expected));
  }
};

describe('pregnancy', () => {
  const patient = (fields: string, start = 'not_stated') =>
    `patient: {${fields}}
presentation: {when: 2026-01-10}
prophylaxis: [{therapy: radiotherapy, start: ${start}}]`;
  rows(
    'nothing rules it out, and nothing is recorded',
    [
      [patient('age: 34, sex: female'), true],
      [patient('age: 34, sex: intersex'), true],
      [patient('age: 34'), true],
      [patient('age: 34, sex: male'), false],
      [patient('sex: female'), false],
      [patient('age: 9, sex: female'), false],
      [patient('age: 9, sex: female', '2027-06-01'), true],
      [patient('age: 10, sex: female'), true],
      [patient('age: 55, sex: female'), true],
      [patient('age: 56, sex: female'), false],
      [patient('age: 55, sex: female', '2027-06-01'), false],
      [patient('age: adult, sex: female'), true],
      [patient('age: child, sex: female'), true],
      [patient('age: 34, sex: female, pregnancy: not_stated'), true],
      [patient('age: 34, sex: female, pregnancy: unknown'), true],
      [patient('age: 34, sex: female, pregnancy: pregnant'), false],
      [patient('age: 34, sex: female, pregnancy: not_pregnant'), false],
      [patient('age: 34, sex: female, pregnancy: not_applicable'), false],
      [patient('age: 34, sex: female, pregnancy: Not pregnant'), false],
      [patient('age: 34, sex: female, pregnancy: perhaps'), false],
    ],
    (one, therapy) => isPregnancyUnknown(one, pointOf(therapy)),
  );

  const pregnant = (fields: string, start: string) =>
    `note_date: 2026-11-01\n${patient(`pregnancy: pregnant${fields}`, start)}`;
  rows(
    'it is recorded, and began before the therapy or may have',
    [
      [pregnant('', '2026-11-20'), true],
      [pregnant('', 'not_stated'), true],
      [pregnant(', gestation_weeks: 10', '2026-08-23'), true],
      [pregnant(', gestation_weeks: 10', '2026-08-22'), false],
      [pregnant(', gestation_weeks: 10', '2026-08'), true],
      [pregnant('', '2026-01-04'), true],
      [pregnant('', '2026-01-03'), false],
      [pregnant('', '2026-01-03').replace('note_date: 2026-11-01\n', ''), true],
      [pregnant('', '2026-11-20').replace('pregnancy: pregnant', 'pregnancy: not_pregnant'), false],
    ],
    (one, therapy) => isDuringPregnancy(one, therapy),
  );
});
