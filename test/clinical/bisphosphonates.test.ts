/** What rules on bisphosphonates ask of a note: kidney, calcium, growth, and who has been asked. Each row is one edge. */
import assert from 'node:assert/strict';
import { hasCalcium, lowCalciumAt } from '../../src/clinical/calcium';
import { isNeurogenic } from '../../src/clinical/cns';
import { growthAt } from '../../src/clinical/growth';
import { hasEgfr, isEgfrBelow } from '../../src/clinical/kidney';
import { isSeenBy } from '../../src/clinical/referrals';
import { isMisfit } from '../../src/clinical/unreadable';
import type { Note } from '../../src/model/note';
import { read } from '../../src/service/index';

function note(text: string): Note {
  const [one] = read(text).notes;
  assert.ok(one, text);
  return one;
}

const rows = <T>(what: string, table: readonly (readonly [text: string, expected: T])[], ask: (note: Note) => T) => {
  for (const [text, expected] of table) it(`${what}: ${text}`, () => assert.deepEqual(ask(note(text)), expected));
};

describe('kidney function', () => {
  rows<readonly [boolean | undefined, boolean]>(
    'below 60, and recorded at all',
    [
      ['patient: {egfr_ml_min: 59}', [true, true]],
      ['patient: {egfr_ml_min: 60}', [false, true]],
      ['patient: {egfr_ml_min: not_stated}', [undefined, false]],
      ['labs: [{test: egfr, value: 59}]', [true, true]],
      ['labs: [{test: egfr, value: below 60}]', [true, true]],
      ['labs: [{test: egfr, value: below 61}]', [undefined, true]],
      ['labs: [{test: egfr, value: above 60}]', [false, true]],
      ['labs: [{test: egfr, value: above 59}]', [undefined, true]],
      ['labs: [{test: egfr, result: normal}]', [undefined, true]],
      ['labs: [{test: egfr}]', [undefined, false]],
      ['labs: [{test: creatinine, value: above 60}]', [undefined, false]],
      ['patient: {egfr_ml_min: 80}\nlabs: [{test: egfr, value: below 60}]', [false, true]],
    ],
    ({ data }) => [isEgfrBelow(data, 60), hasEgfr(data)],
  );
});

describe('calcium', () => {
  rows<readonly [string | undefined, boolean]>(
    'where it is low, and recorded at all',
    [
      ['patient: {comorbidities: [dish, hypocalcaemia]}', ['patient.comorbidities.1', false]],
      ['labs: [{test: calcium, value: 2.1, ref_low: 2.2}]', ['labs.0.value', true]],
      ['labs: [{test: calcium, result: lowered}]', ['labs.0.result', true]],
      ['labs: [{test: calcium, value: <2.2, ref_low: 2.2}]', ['labs.0.value', true]],
      ['labs: [{test: calcium, value: 2.2, ref_low: 2.2}]', [undefined, true]],
      ['labs: [{test: calcium, value: 2.1}]', [undefined, true]],
      ['labs: [{test: phosphate, result: lowered}]', [undefined, false]],
    ],
    (one) => [lowCalciumAt(one)?.join('.'), hasCalcium(one)],
  );
});

describe('growth', () => {
  const at = (fields: string) => `patient: {${fields}}\nprophylaxis: [{id: rt1, therapy: radiotherapy}]`;
  rows(
    'where the note shows it',
    [
      [at('age: 17'), 'patient.age'],
      [at('age: 17, skeletally_mature: yes'), 'patient.age'],
      [at('age: 17, skeletally_mature: no'), 'patient.skeletally_mature'],
      [at('age: 18'), undefined],
      [at('skeletally_mature: no'), 'patient.skeletally_mature'],
    ],
    (one) => growthAt(one, 'rt1')?.join('.'),
  );
});

describe('a cause in brain or spinal cord', () => {
  rows(
    'by its group or its type',
    [
      ['cause: {class: neurogenic}', true],
      ['cause: {class: traumatic, type: tbi}', true],
      ['other_causes: [{class: neurogenic}]', true],
      ['other_causes: [{class: other, type: stroke}]', true],
      ['cause: {class: traumatic, type: fracture}', false],
      ['neuro: {lesion: tbi}', false],
    ],
    ({ data }) => isNeurogenic(data),
  );
});

describe('an opinion', () => {
  rows(
    'is there once the patient was seen',
    [
      ['referral: [{to: radiation_oncology, status: seen}]', true],
      ['referral: [{to: radiation_oncology, status: sent}]', false],
      ['referral: [{to: radiation_oncology}]', false],
      ['referral: [{to: orthopaedics, status: seen}]', false],
      ['referral: [{status: seen}]', false],
    ],
    ({ data }) => isSeenBy(data, 'radiation_oncology', 'sarcoma_centre'),
  );
});

describe('a value that does not fit', () => {
  rows(
    'at this very place',
    [
      ['patient: {age: old}', true],
      ['patient: {age: 34}', false],
      ['patient: {sex: old}', false],
      ['patient: {age: 90 or older}', false],
    ],
    (one) => isMisfit(one, ['patient', 'age']),
  );
});
