/** Studies of a lesion, signs of a tumour, growth, units and groups of causes: the edges of each concept. */
import assert from 'node:assert/strict';
import { groupOf } from '../../src/clinical/causes';
import { isGrown } from '../../src/clinical/growth';
import {
  isReported,
  lastKnown,
  otherStudies,
  studiesMaybeOf,
  studiesOf,
  studiesUntil,
} from '../../src/clinical/imaging';
import { isWithin, limitsOf, unitOf } from '../../src/clinical/labUnits';
import { latest } from '../../src/clinical/latest';
import { isAsked } from '../../src/clinical/needs/asked';
import { tumourRedFlags } from '../../src/clinical/redFlags';
import { isSarcomaConfirmed, isSarcomaExcluded } from '../../src/clinical/tumour';
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

const two = 'lesions: [{id: a, site: hip}, {id: b, site: knee}]\n';
const one = 'lesions: [{id: a, site: hip}]\n';
const studies = (...fields: string[]) => `imaging: [${fields.map((own) => `{modality: xray, ${own}}`).join(', ')}]`;
const numbers = (found: readonly { readonly path: readonly (string | number)[] }[]) => found.map(({ path }) => path[1]);

describe('the studies of a lesion', () => {
  const pointers = studies(
    'lesion: a',
    'lesion: b',
    'lesion: [a, b]',
    'when: 2026',
    'region: chest',
    'lesion: a, region: chest',
  );
  const ofFirst = (ask: typeof studiesOf) => (own: Note) => {
    const [lesion] = entries(own.data, 'lesions');
    assert.ok(lesion);
    return numbers(ask(own.data, lesion));
  };
  rows(
    'certainly show it',
    [
      [two + pointers, [0, 2, 5]],
      [one + studies('when: 2026', 'region: chest', 'lesion: a, region: chest'), [0, 2]],
    ],
    ofFirst(studiesOf),
  );
  rows('may show it', [[two + pointers, [0, 2, 3, 4, 5]]], ofFirst(studiesMaybeOf));

  rows(
    'are among the others of the first one',
    [
      [two + studies('lesion: a', 'lesion: a', 'lesion: b', 'when: 2026'), [1, 3]],
      [two + studies('when: 2026', 'lesion: a', 'lesion: b'), [1, 2]],
      [studies('when: 2026', 'when: 2027'), [1]],
    ],
    ({ data }) => {
      const [first] = entries(data, 'imaging');
      assert.ok(first);
      return numbers(otherStudies(data, first));
    },
  );

  rows(
    'are reported',
    [
      [studies('lesion: a', 'side: left', 'region: hip', 'id: x1'), []],
      [studies('when: not_stated', 'words: x', 'views: ap', 'ho_present: no'), [0, 1, 2, 3]],
    ],
    ({ data }) => numbers(entries(data, 'imaging').filter(({ value }) => isReported(value))),
  );
});

describe('the last study', () => {
  rows(
    'is the latest, or of several the last written',
    [
      [studies('when: 2026-02-01', 'when: 2026-01-01'), 0],
      [studies('when: 2026-01-01', 'when: 2026-02-01'), 1],
      [studies('when: 2026-01', 'when: 2026-01-15'), 1],
      [studies('when: 2026-02-01', 'when: not_stated'), 1],
      ['imaging: none', undefined],
    ],
    (own) => latest(own, entries(own.data, 'imaging'))?.path[1],
  );

  rows(
    'that tells of maturity',
    [
      [studies('when: 2026-01-01, maturity: immature', 'when: 2026-02-01, maturity: not_stated'), 'immature'],
      [studies('when: 2026-01-01, maturity: immature', 'when: 2026-02-01, maturity: mature'), 'mature'],
      [studies('when: 2026-01-01'), undefined],
    ],
    (own) => lastKnown(own, entries(own.data, 'imaging'), 'maturity'),
  );

  rows(
    'before an operation may be any that is not certainly later',
    [
      [
        `${studies('when: 2026-01-01', 'when: 2026-03-01', 'when: 2026-02', 'when: unknown')}\nsurgery: [{id: sx1, when: 2026-02-01}]`,
        [0, 2, 3],
      ],
    ],
    (own) => numbers(studiesUntil(own, entries(own.data, 'imaging'), 'sx1')),
  );
});

describe('signs of a tumour', () => {
  const kinds = (own: Note) => tumourRedFlags(own).map(({ kind, path }) => `${kind} ${path.join('.')}`);
  rows(
    'stand where they are told',
    [
      [studies('pattern: central_dense'), ['dense_centre imaging.0.pattern']],
      [studies('cortex: broad_based_attached'), ['broad_base imaging.0.cortex']],
      [
        `cause: {class: idiopathic}\nlesions: [{site: thigh, size_mm: 60}]\n${studies('change: growth, size_mm: 70')}`,
        ['growing_mass imaging.0.change', 'large_mass lesions.0.size_mm', 'large_mass imaging.0.size_mm'],
      ],
      [
        `${one}${studies('maturity: mature, when: 2026-01-01', 'change: growth, when: 2026-02-01')}`,
        ['growth_after_maturity imaging.1.change'],
      ],
      [
        `${studies('pattern: central_dense')}\ndifferential: [{diagnosis: chondrosarcoma, status: excluded, evidence: x}]`,
        [],
      ],
    ],
    kinds,
  );

  const sarcoma = (fields: string) => `differential: [{diagnosis: osteosarcoma, ${fields}}]`;
  rows(
    'are settled',
    [
      [sarcoma('status: excluded, evidence: x'), 'excluded'],
      [sarcoma('status: excluded'), 'open'],
      [sarcoma('status: confirmed'), 'confirmed'],
      [sarcoma('status: pending, evidence: x'), 'open'],
      ['differential: [{diagnosis: osteochondroma, status: confirmed}]', 'open'],
      ['differential: [{diagnosis: gout, status: excluded, evidence: x}]', 'open'],
    ],
    ({ data }) => (isSarcomaExcluded(data) ? 'excluded' : isSarcomaConfirmed(data) ? 'confirmed' : 'open'),
  );
});

describe('growth', () => {
  rows(
    'is over',
    [
      ['patient: {age: 20}', true],
      ['patient: {age: 19}', false],
      ['patient: {age: 19, skeletally_mature: yes}', true],
      ['patient: {age: 40, skeletally_mature: no}', false],
      ['patient: {age: 40, skeletally_mature: not_stated}', true],
      ['patient: {sex: male}', false],
    ],
    (own) => isGrown(own, 'presentation'),
  );
});

describe('a section', () => {
  rows(
    'is asked for',
    [
      ['note_type: initial', true],
      ['note_type: follow_up', false],
      ['note_type: unknown', false],
      ['lesions: [{site: hip}]', false],
      ['note_type: initial\ngenetics: {certainty: proven}', false],
    ],
    (own) => isAsked(own, 'differential'),
  );
});

describe('a unit', () => {
  const printed: readonly (readonly [string, string | undefined])[] = [
    ...[
      'G/L',
      'G/l',
      '10^9/L',
      'x10^9/L',
      '×10⁹/L',
      '10*9/l',
      '10E9/L',
      'Gpt/L',
      'K/uL',
      '10^3/µL',
      '10³/μL',
      '/nL',
    ].map((unit) => [unit, 'G/L'] as const),
    ...['/uL', '/µL', 'cells/mm³', '/mm3', '/mcL'].map((unit) => [unit, '/µL'] as const),
    ...['U/L', 'IU/L', 'u/l', 'U / L'].map((unit) => [unit, 'U/L'] as const),
    ...['µkat/L', 'ukat/l', 'mckat/L'].map((unit) => [unit, 'µkat/L'] as const),
    ...['mg/L', 'µg/mL', 'ug/ml'].map((unit) => [unit, 'mg/L'] as const),
    ...['mg/dL', 'mg/100 ml', 'mg%'].map((unit) => [unit, 'mg/dL'] as const),
    ['nmol/L', 'nmol/L'],
    ['mmol/l', 'mmol/L'],
    ['mm/h', 'mm/h'],
    ...['g/L', 'g/dL', 'mEq/L', '%', '', 'times the normal'].map((unit) => [unit, undefined] as const),
  ];
  for (const [text, unit] of printed) it(`is read from ${text}: ${unit}`, () => assert.equal(unitOf(text), unit));

  it('has limits for four tests, both ends included, and 0 is below what can be measured', () => {
    assert.deepEqual(Object.keys(limitsOf('calcium') ?? {}), ['mmol/L', 'mg/dL', 'mg/L']);
    assert.equal(limitsOf('esr'), undefined);
    assert.equal(limitsOf(undefined), undefined);
    assert.deepEqual(
      [1.9, 2, 5, 5.1, 0].map((value) => isWithin(value, { least: 2, most: 5 })),
      [false, true, true, false, true],
    );
  });
});

describe('the group of a cause', () => {
  it('follows from its type, but for one that fits any', () => {
    const types = [
      'fracture',
      'blast',
      'tbi',
      'other_cns',
      'infection',
      'critical_illness',
      'other',
      'unknown',
    ] as const;
    assert.deepEqual(types.map(groupOf), [
      'traumatic',
      'traumatic',
      'neurogenic',
      'neurogenic',
      'other',
      'other',
      undefined,
      undefined,
    ]);
  });
});
