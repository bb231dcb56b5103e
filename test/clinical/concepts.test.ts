/** What follows from a note, row by row: the edges of each concept that conditions and rules share. */
import assert from 'node:assert/strict';
import { isAtLeast, isUnder, statedAge } from '../../src/clinical/age';
import { isAtT6OrAbove } from '../../src/clinical/cns';
import { isLonger } from '../../src/clinical/course';
import { lesionsOperated } from '../../src/clinical/lesions';
import { isPlanned, operations } from '../../src/clinical/operations';
import { couldBePregnant } from '../../src/clinical/pregnancy';
import { hasNsaid, therapies } from '../../src/clinical/therapies';
import { entries } from '../../src/model/access';
import type { Note } from '../../src/model/note';
import { read } from '../../src/service/index';

function note(text: string): Note {
  const [one] = read(text).notes;
  assert.ok(one, text);
  assert.deepEqual(one.misfits, [], text);
  return one;
}

const rows = <T>(what: string, table: readonly (readonly [text: string, expected: T])[], ask: (note: Note) => T) => {
  for (const [text, expected] of table) it(`${what}: ${text}`, () => assert.deepEqual(ask(note(text)), expected));
};

describe('age', () => {
  const open = Number.POSITIVE_INFINITY;
  rows(
    'as it is written',
    [
      ['patient: {age: 34}', { from: 34, to: 34 }],
      ['patient: {age: 45-49}', { from: 45, to: 49 }],
      ['patient: {age: 8 months}', { from: 0, to: 0 }],
      ['patient: {age: 26 months}', { from: 2, to: 2 }],
      ['patient: {age: 90_or_older}', { from: 90, to: open }],
      ['patient: {age: adult}', { from: 18, to: open }],
      ['patient: {age: child}', { from: 0, to: 17 }],
      ['patient: {age: unknown}', undefined],
      ['patient: unknown', undefined],
    ],
    ({ data }) => statedAge(data),
  );

  const at = (age: string, when: string) =>
    `patient: {age: ${age}}\npresentation: {when: 2026-01-10}\nsurgery: [{id: sx, when: ${when}}]`;
  rows(
    'under 18 at the operation, at least 18, or not certain',
    [
      [at('17', '2026-01-10'), 'under'],
      [at('17', '2026-03-10'), 'open'],
      [at('17', '2027-01-10'), 'at least'],
      [at('16', '2026-12-31'), 'under'],
      [at('16-18', '2026-01-10'), 'open'],
      [at('17', 'after presentation'), 'under'],
      [at('17', 'before presentation'), 'under'],
      [at('17', 'not_stated'), 'under'],
      [at('18', 'not_stated'), 'at least'],
      [at('child', '2026-01-10'), 'under'],
      [at('unknown', '2026-01-10'), 'open'],
    ],
    (one) => (isUnder(one, 18, 'sx') ? 'under' : isAtLeast(one, 18, 'sx') ? 'at least' : 'open'),
  );
});

describe('pregnancy', () => {
  rows(
    'must be thought of',
    [
      ['patient: {age: 10, sex: female}', true],
      ['patient: {age: 9, sex: female}', false],
      ['patient: {age: 55, sex: female}', true],
      ['patient: {age: 56, sex: female}', false],
      ['patient: {age: 50-60, sex: female}', false],
      ['patient: {age: 30, sex: male}', false],
      ['patient: {age: 30}', false],
      ['patient: {age: 30, sex: female, pregnancy: unknown}', true],
      ['patient: {age: 30, sex: female, pregnancy: not_pregnant}', false],
    ],
    couldBePregnant,
  );
});

describe('a lesion of the cord', () => {
  const levels = [
    ['C5', true],
    ['T1', true],
    ['T6', true],
    ['T7', false],
    ['T12', false],
    ['C7-T8', true],
    ['T6-T8', true],
    ['L1', false],
    ['unknown', false],
  ] as const;
  rows(
    'at T6 or above',
    levels.map(([level, expected]) => [`neuro: {sci_level: ${level}}`, expected]),
    ({ data }) => isAtT6OrAbove(data),
  );
});

describe('a course', () => {
  const course = (rest: string) => `cause: {when: 2026-01-01}\ntreatment: [{therapy: naproxen, ${rest}}]`;
  rows(
    'longer than 7 days',
    [
      [course('duration: 7 days'), false],
      [course('duration: 8 days'), true],
      [course('duration: 5-10 days'), false],
      [course('duration: 2 weeks'), true],
      [course('duration: 1 month'), true],
      [course('duration: about 8 days'), false],
      [course('duration: up to 3 weeks'), false],
      [course('duration: not_stated'), false],
      [course('start: 2026-01-01, end: 2026-01-08'), false],
      [course('start: 2026-01-01, end: 2026-01-09'), true],
      [course('start: 2026-01, end: 2026-02-01'), false],
      [course('end: 2026-01-20'), false],
    ],
    (one) => therapies(one.data).some((entry) => isLonger(one, entry, { days: 7 })),
  );
});

describe('therapies', () => {
  rows(
    'with a non-steroidal anti-inflammatory drug',
    [
      ['treatment: [{therapy: naproxen}]', true],
      ['prophylaxis: [{therapy: nsaid, status: planned}]', true],
      ['treatment: [{therapy: naproxen, status: declined}]', false],
      ['treatment: [{therapy: diclofenac, route: topical}]', false],
      ['treatment: [{therapy: none}]', false],
      ['patient: {medications: nsaid}', true],
      ['treatment: none', false],
    ],
    ({ data }) => hasNsaid(data),
  );
});

describe('an operation', () => {
  const surgery = (rest: string) => `note_date: 2026-05-01\nsurgery: [{type: biopsy, ${rest}}]`;
  rows(
    'is still ahead',
    [
      [surgery('status: planned'), true],
      [surgery('status: done'), false],
      [surgery('when: 2026-06-01'), true],
      [surgery('when: 2026-05-01'), true],
      [surgery('when: 2026-04-30'), false],
      [surgery('when: 2026'), true],
      [surgery('words: x'), true],
      [surgery('status: unknown'), false],
      [`source: {kind: publication}\n${surgery('status: planned')}`, false],
      ['surgery: [{type: biopsy, when: 2020}]', true],
      [surgery('status: cancelled'), false],
    ],
    (one) => operations(one.data).some((operation) => isPlanned(one, operation)),
  );

  const lesions = 'lesions: [{id: a, site: hip, side: left}, {id: b, site: hip, side: right}, {site: knee}]\n';
  rows(
    'tells of lesions',
    [
      [`${lesions}surgery: [{lesion: b}]`, [1]],
      [`${lesions}surgery: [{lesion: [a, b]}]`, [0, 1]],
      [`${lesions}surgery: [{site: hip}]`, [0, 1]],
      [`${lesions}surgery: [{site: hip, side: right}]`, [1]],
      [`${lesions}surgery: [{type: biopsy}]`, []],
      ['lesions: [{site: hip}]\nsurgery: [{type: biopsy}]', [0]],
    ],
    ({ data }) =>
      entries(data, 'surgery').flatMap(({ value }) => lesionsOperated(data, value).map(({ path }) => path[1])),
  );
});
