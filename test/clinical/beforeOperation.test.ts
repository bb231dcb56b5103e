/** What is known before an operation, and of whom: the edges of the concepts that rules about excisions share. */
import assert from 'node:assert/strict';
import { isFoundBefore, motionsBefore, placesOperated } from '../../src/clinical/beforeOperation';
import { excisions } from '../../src/clinical/excision';
import { mayBeGenetic } from '../../src/clinical/genetic';
import { infectionSigns } from '../../src/clinical/infection';
import { inflammationBefore } from '../../src/clinical/inflammation';
import { isRaised, latestLab } from '../../src/clinical/labs';
import { worseningPalsies } from '../../src/clinical/nerve';
import { excisionsDone, visitsAfter } from '../../src/clinical/recurrence';
import { isUnderSevere, painBefore } from '../../src/clinical/symptoms';
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

const operationOf = ({ data }: Note) => {
  const [operation] = excisions(data);
  assert.ok(operation);
  return operation;
};

describe('a laboratory value', () => {
  const crp = (fields: string) => `labs: [{test: crp, ${fields}}]`;
  rows(
    'is raised, is not, or does not tell',
    [
      [crp('result: raised'), true],
      [crp('result: normal'), false],
      [crp('result: lowered'), false],
      [crp('value: 5.1, ref_high: 5'), true],
      [crp('value: 5, ref_high: 5'), false],
      [crp('value: 5'), undefined],
      [crp('value: above 5, ref_high: 5'), true],
      [crp('value: above 4, ref_high: 5'), undefined],
      [crp('value: below 5, ref_high: 5'), undefined],
      [crp('value: below 4.9, ref_high: 5'), false],
      [crp('value: <4, ref_high: 5'), false],
      [crp('value: not_stated, ref_high: 5'), undefined],
    ],
    ({ data }) => entries(data, 'labs').map(({ value }) => isRaised(value))[0],
  );
  rows(
    'is the last one before an event that tells',
    [
      ['labs: [{test: crp, value: 1, when: 2026-02}, {test: crp, value: 2, when: 2026-01}]', 1],
      ['labs: [{test: crp, value: 1, when: 2026-02}, {test: crp, when: 2026-03}]', 1],
      ['labs: [{test: crp, value: 1}, {test: crp, value: 2}]', 2],
      ['labs: [{test: crp, value: 1, when: 2026-02}, {test: crp, value: 2, when: 2026-07}]', 1],
      ['labs: [{test: alp, value: 1}]', undefined],
    ],
    (one) =>
      latestLab(note(`${one.text}\nsurgery: [{id: sx, type: ho_excision, when: 2026-05}]`), 'crp', 'sx')?.value.value,
  );
});

describe('the place of an operation', () => {
  const at = (lesions: string, operation: string) =>
    `lesions: [${lesions}]\nsurgery: [{type: ho_excision, ${operation}}]`;
  rows(
    'is that of its lesions, its own, or the only one',
    [
      [at('{site: elbow, side: left}', 'status: done'), ['elbow left']],
      [at('{site: elbow}', 'status: done'), ['elbow ?']],
      [at('{site: elbow, side: both}', 'status: done'), ['elbow left', 'elbow right']],
      [at('{site: elbow, side: both}', 'side: right'), ['elbow right']],
      [at('{site: elbow}', 'side: both'), ['elbow left', 'elbow right']],
      [at('{site: not_stated}', 'site: hip'), ['hip ?']],
      [at('{id: a, site: elbow}, {id: b, site: hip}', 'lesion: b'), ['hip ?']],
      [at('{site: elbow}, {site: hip, side: left}', 'site: hip'), ['hip left']],
      [at('{site: elbow}, {site: hip}', 'status: done'), []],
      [at('{site: hip, side: left}, {site: hip, side: right}', 'status: done'), ['hip ?']],
      [at('{site: hip, side: left}, {site: hip, side: right}', 'site: hip, side: left'), ['hip left']],
    ],
    (one) => placesOperated(one.data, operationOf(one).value).map(({ site, side }) => `${site} ${side ?? '?'}`),
  );

  const moved = (...motions: string[]) =>
    `lesions: [{site: elbow}]\nrom: [${motions.map((one) => `{arc: 90, ${one}}`).join(', ')}]\nsurgery: [{type: ho_excision, status: planned}]`;
  rows(
    'has a motion, unless one of two sides may be the healthy one',
    [
      [moved('side: left'), 1],
      [moved('side: left', 'side: left'), 2],
      [moved('side: left', 'side: right'), 0],
      [moved('side: left', 'mode: active'), 0],
      [moved('joint: hip'), 0],
    ],
    (one) => motionsBefore(one, operationOf(one), { site: 'elbow', side: undefined }).length,
  );
});

describe('what is found before an operation', () => {
  const found = (when: string, operation: string) =>
    `events: [{id: e1, what: film, ${when}}]\nsurgery: [{id: sx, type: ho_excision, ${operation}}]`;
  rows(
    'is all that is not certainly later than one ahead, and what certainly is not later than one that is over',
    [
      [found('when: 2026-04', 'status: planned, when: 2026-05-01'), true],
      [found('when: 2026-05-01', 'status: planned, when: 2026-05-01'), true],
      [found('when: 2026-05-02', 'status: planned, when: 2026-05-01'), false],
      [found('when: not_stated', 'status: planned'), true],
      [found('when: 2026-04', 'status: done, when: 2026-05-01'), true],
      [found('when: before sx', 'status: done'), true],
      [found('when: at sx', 'status: done'), false],
      [found('when: 2026-05', 'status: done, when: 2026-05-20'), false],
      [found('when: not_stated', 'status: done'), false],
    ],
    (one) => {
      const [event] = entries(one.data, 'events');
      assert.ok(event);
      return isFoundBefore(one, event, operationOf(one));
    },
  );
  rows(
    'is a visit of after it otherwise, if it has a time',
    [
      ['follow_up: [{when: after sx}, {when: before sx}, {when: not_stated}, {course: worse}]', 2],
      ['follow_up: [{when: 2024-12}, {when: 2025-02}]', 1],
    ],
    (one) => {
      const whole = note(`${one.text}\nsurgery: [{id: sx, type: ho_excision, status: done, when: 2025-01-10}]`);
      return visitsAfter(whole, operationOf(whole)).length;
    },
  );
  rows(
    'and which excisions are over',
    [
      ['surgery: [{type: ho_excision, status: done}]', 1],
      ['surgery: [{type: ho_excision, status: planned}]', 0],
      ['surgery: [{type: ho_excision, status: not_stated}]', 0],
      ['surgery: [{type: ho_excision}]', 0],
      ['note_date: 2026-05-01\nsurgery: [{type: ho_excision, when: 2026-04-30}]', 1],
      ['surgery: [{type: biopsy, status: done}]', 0],
    ],
    (one) => excisionsDone(one).length,
  );
});

describe('pain', () => {
  const operation = 'surgery: [{id: sx, type: ho_excision, status: planned}]';
  rows(
    'before an operation is the last that is known, or known to be absent',
    [
      [`presentation: {pain: 4}\n${operation}`, 'presentation.pain 4'],
      [`presentation: {pain: 4}\nfollow_up: [{when: 2026, pain: 6}]\n${operation}`, 'follow_up.0.pain 6'],
      [`follow_up: [{when: 2026, pain: 6}, {when: 2025, pain: 5}]\n${operation}`, 'follow_up.0.pain 6'],
      [`presentation: {symptoms: none}\n${operation}`, 'presentation.symptoms none'],
      [`presentation: {symptoms_absent: pain}\n${operation}`, 'presentation.symptoms_absent none'],
      [`presentation: {pain: unknown, symptoms: stiffness}\n${operation}`, undefined],
    ],
    (one) => {
      const known = painBefore(one, operationOf(one));
      return known && `${known.path.join('.')} ${known.pain}`;
    },
  );

  it('is under severe as far as its number or its word reaches', () => {
    assert.deepEqual(
      [6, 7, 'none', 'mild', 'moderate', 'severe'].map((pain) => isUnderSevere(pain as 6, 7)),
      [true, false, true, true, true, false],
    );
    assert.deepEqual(
      [3, 'mild', 'moderate'].map((pain) => isUnderSevere(pain as 3, 4)),
      [true, true, false],
    );
  });
});

describe('signs', () => {
  const operation = 'surgery: [{id: sx, type: ho_excision, status: planned}]';
  rows(
    'of an infection, each where it stands',
    [
      [`patient: {comorbidities: [osteoporosis, active_infection]}\n${operation}`, ['active patient.comorbidities.1']],
      [`presentation: {symptoms: [pain, fever]}\n${operation}`, ['fever presentation.symptoms.1']],
      [
        `presentation: {care_problems: [hygiene, pressure_injury]}\n${operation}`,
        ['pressure_injury presentation.care_problems.1'],
      ],
      [
        `other_causes: [{class: traumatic, type: burn}, {class: other, type: infection}]\n${operation}`,
        ['cause other_causes.1.type'],
      ],
      [`labs: [{test: esr, result: raised}, {test: crp, result: raised}]\n${operation}`, ['crp labs.1']],
    ],
    (one) => infectionSigns(one, 'sx').map(({ kind, path }) => `${kind} ${path.join('.')}`),
  );
  rows(
    'of inflammation, each where it stands',
    [
      [
        `presentation: {stage: early_inflammatory}\nlabs: [{test: crp, result: raised}]\n${operation}`,
        ['labs.0', 'presentation.stage'],
      ],
      [operation, []],
    ],
    (one) => inflammationBefore(one, operationOf(one)).map(({ path }) => path.join('.')),
  );
  rows(
    'of a nerve that gets worse, on the side on which it does',
    [
      [
        'nerves_vessels: [{structure: ulnar_nerve, side: left, status: progressive_deficit, when: week 4}, {structure: ulnar_nerve, side: right, status: intact, when: week 8}]',
        1,
      ],
      [
        'nerves_vessels: [{structure: ulnar_nerve, side: left, status: progressive_deficit, when: week 4}, {structure: ulnar_nerve, status: intact, when: week 8}]',
        0,
      ],
      [
        'nerves_vessels: [{structure: ulnar_nerve, status: progressive_deficit, when: week 8}, {structure: ulnar_nerve, status: intact, when: week 4}]',
        1,
      ],
    ],
    (one) => worseningPalsies(one).length,
  );
  rows(
    'of a genetic cause, or that it is expressly not known',
    [
      ['cause: {class: genetic}', true],
      ['cause: {class: traumatic}', false],
      ['genetics: {diagnosis: aho}', true],
      ['genetics: {diagnosis: none}', false],
      ['genetics: {diagnosis: unknown}', true],
      ['diagnosis: {codes: omim 135100}', true],
    ],
    mayBeGenetic,
  );
});
