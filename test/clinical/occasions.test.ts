/** What goes together in time: before an excision or after it, one occasion or two, and the motion beside a grade. */
import assert from 'node:assert/strict';
import { fittingGrade } from '../../src/clinical/elbowPlanes';
import { gradesOf, motionsAt } from '../../src/clinical/grades';
import { isSameOccasion } from '../../src/clinical/occasion';
import { isPreoperative, periodOf } from '../../src/clinical/preoperative';
import { entries } from '../../src/model/access';
import type { Note } from '../../src/model/note';
import { read } from '../../src/service/index';

function noteOf(text: string): Note {
  const [one] = read(text).notes;
  assert.ok(one, text);
  assert.deepEqual(one.misfits, [], text);
  return one;
}

/** A hip with motion at these times, and operations. */
const hip = (times: readonly string[], surgery: string, side = 'left') =>
  noteOf(
    `note_date: 2024-06-01\nlesions: [{id: one, site: hip, side: ${side}}, {id: two, site: knee}]\nrom: [${times
      .map((when) => `{joint: hip, when: ${when}}`)
      .join(', ')}]\nsurgery: [${surgery}]`,
  );

const first = <T>([one]: readonly T[]): T => {
  assert.ok(one !== undefined);
  return one;
};

describe('before an excision', () => {
  const table: readonly [string, string, boolean][] = [
    ['before sx1', '{id: sx1, type: ho_excision, status: done}', true],
    ['1 day before sx1', '{id: sx1, type: ho_excision, status: done}', true],
    ['at sx1', '{id: sx1, type: ho_excision, status: done}', false],
    ['after sx1', '{id: sx1, type: ho_excision, status: done}', false],
    ['week 9', '{id: sx1, type: ho_excision, status: done}', false],
    ['week 9', '{id: sx1, type: ho_excision, status: planned}', true],
    ['week 9', '{id: sx1, type: ho_excision}', true],
    ['2024-05-01', '{id: sx1, type: ho_excision, when: 2024-04-01}', false],
    ['2024-04-01', '{id: sx1, type: ho_excision, when: 2024-04-01}', false],
    ['2024-03-31', '{id: sx1, type: ho_excision, when: 2024-04-01}', true],
    ['2024-03', '{id: sx1, type: ho_excision, when: 2024-03-20}', false],
    ['after sx1', '{id: sx1, type: ho_excision, status: cancelled}', true],
    ['after sx1', '{id: sx1, type: arthroplasty, status: done}', true],
    ['after sx1', '{id: sx1, type: ho_excision, status: done, lesion: two}', true],
    ['after sx1', '{id: sx1, type: ho_excision, status: done, lesion: [one, two]}', false],
  ];
  for (const [when, surgery, expected] of table) {
    it(`${when}, ${surgery}: ${expected}`, () => {
      const note = hip([when], surgery);
      const lesion = first(entries(note.data, 'lesions'));
      assert.equal(isPreoperative(note, lesion)(first(entries(note.data, 'rom'))), expected);
    });
  }

  const sides: readonly [string, string, boolean][] = [
    ['1 day before sx1', '2 days before sx1', true],
    ['1 day after sx1', '2 days after sx1', true],
    ['1 day before sx1', '2 days after sx1', false],
    ['at sx1', '2 days after sx1', false],
    ['week 9', '2 days after sx1', false],
  ];
  for (const [a, b, expected] of sides) {
    it(`or after it, ${a} and ${b}: ${expected}`, () => {
      const note = hip([a, b], '{id: sx1, type: ho_excision, status: done}');
      const lesion = first(entries(note.data, 'lesions'));
      const [one, other] = entries(note.data, 'rom');
      assert.ok(one && other);
      const period = periodOf(note, lesion, one);
      assert.equal(period !== undefined && period === periodOf(note, lesion, other), expected);
    });
  }
});

describe('one occasion', () => {
  const done = '{id: sx1, type: ho_excision, status: done, when: day 50}';
  const table: readonly [string, string, string, boolean][] = [
    ['day 9', 'day 9', '', true],
    ['day 9', 'day 10', '', true],
    ['day 10', 'day 9', '', true],
    ['day 9', 'day 11', '', false],
    ['day 11', 'day 9', '', false],
    ['day 9-10', 'day 9-10', '', true],
    ['day 9-11', 'day 9', '', false],
    ['before sx1', 'before sx1', done, true],
    ['not_stated', 'not_stated', '', false],
    ['day 50', 'day 51', done, false],
    ['day 49', 'day 50', done, false],
    ['day 51', 'day 52', done, true],
    ['day 48', 'day 49', done, true],
  ];
  for (const [a, b, surgery, expected] of table) {
    it(`${a} and ${b}${surgery && ', operation on day 50'}: ${expected}`, () => {
      const note = hip([a, b], surgery);
      const [one, other] = entries(note.data, 'rom');
      assert.ok(one && other);
      assert.equal(isSameOccasion(note, one, other), expected);
    });
  }
});

describe('the motion beside a grade', () => {
  /** The numbers of the entries that go with the first grade. */
  const beside = (lesion: string, rom: string, rest = '') => {
    const note = noteOf(`lesions: [${lesion}]\nrom: [${rom}]\n${rest}`);
    const grade = first(gradesOf(note.data));
    return motionsAt(note, grade, first(grade.lesions), 'hip').map(({ path }) => path[1]);
  };
  const graded = 'site: hip, side: left, grade: brooker IV';

  it('is the last before treatment, of the same side', () => {
    assert.deepEqual(beside(`{${graded}}`, '{when: week 6}, {when: week 9}, {side: right, when: week 12}'), [1]);
    assert.deepEqual(beside(`{${graded}}`, '{when: week 6}, {when: before onset}'), [0, 1]);
  });

  it('is the nearest to a study or a visit', () => {
    const study = 'imaging: [{modality: xray, when: week 8, grade: brooker IV}]';
    assert.deepEqual(beside('{site: hip}', '{when: week 6}, {when: week 9}', study), [1]);
    const visit = 'follow_up: [{when: week 7, grade: brooker IV}]';
    assert.deepEqual(beside('{site: hip}', '{when: week 6}, {when: week 9}', visit), [0]);
    assert.deepEqual(beside('{site: hip}', '{when: week 6}, {when: week 8}', visit), [0, 1]);
  });

  it('is of no known side where nobody says which', () => {
    assert.deepEqual(beside('{site: hip, grade: brooker IV}', '{side: left}, {side: right}'), []);
    assert.deepEqual(beside('{site: hip, grade: brooker IV}', '{side: left}, {side: left}'), [0, 1]);
    assert.deepEqual(beside('{site: hip, side: both, grade: brooker IV}', '{side: left}, {side: right}'), [0, 1]);
  });

  it('of an elbow fits a grade only where all four angles are there', () => {
    const fitting = (rom: string) => {
      const note = noteOf(`rom: [{${rom}}]`);
      return fittingGrade(first(entries(note.data, 'rom')).value);
    };
    const rotation = 'pronation: 50, supination: 50';
    assert.equal(fitting(`flexion: 130, extension_deficit: 30, ${rotation}`), 'I');
    assert.equal(fitting(`flexion: 130, extension_deficit: 31, ${rotation}`), 'IIA');
    assert.equal(fitting('flexion: 130, extension_deficit: 30, pronation: 49, supination: 50'), 'IIB');
    assert.equal(fitting('flexion: 129, extension_deficit: 30, pronation: 50, supination: 49'), 'IIC');
    assert.equal(fitting('flexion: 130, extension_deficit: 30, pronation: 50'), undefined);
    assert.equal(fitting(`flexion: 130, ${rotation}`), undefined);
    assert.equal(fitting(`fixed: yes, ${rotation}`), 'IIA');
  });
});
