/** What is not offered in a note: each thing that speaks against a method, and its nearest miss. */
import assert from 'node:assert/strict';
import { contraindications, isContraindicated, type Method } from '../../src/clinical/contraindications';
import { valueAt } from '../../src/model/access';
import type { Note } from '../../src/model/note';
import { locate } from '../../src/model/tree';
import { read } from '../../src/service/index';

function note(text: string): Note {
  const [one] = read(text).notes;
  assert.ok(one, text);
  return one;
}

const rows = (method: Method, table: readonly (readonly [text: string, ...words: readonly string[]])[]) => {
  for (const [text, ...words] of table) {
    it(`${method}: ${text}: ${words.join(', ') || 'nothing'}`, () => {
      const one = note(text);
      const found = contraindications(one, method);
      assert.deepEqual(
        found.map((each) => each.words),
        words,
      );
      assert.equal(isContraindicated(one, method), words.length > 0);
      for (const { path } of found) assert.ok(locate(one.root, path), path.join('.'));
    });
  }
};

const ill = (name: string) => `patient: {comorbidities: ${name}}`;
const fop = 'fibrodysplasia ossificans progressiva (FOP)';
const fopQuestion = `a question of ${fop}`;

describe('what speaks against a method', () => {
  rows('nsaid', [
    ['note_type: initial'],
    [ill('gi_bleeding_active'), 'active gastrointestinal bleeding'],
    [ill('[dish, gi_ulcer_recurrent]'), 'a recurrent gastrointestinal ulcer'],
    [ill('gi_ulcer_history')],
    [ill('recent_cabg'), 'recent coronary bypass surgery'],
    [ill('heart_failure_severe'), 'severe heart failure'],
    [ill('[heart_failure, coronary_disease, bleeding_disorder, renal_impairment]')],
    [ill('aspirin_or_nsaid_hypersensitivity'), 'hypersensitivity to aspirin or NSAIDs'],
    [ill('intracranial_bleeding_recent'), 'recent bleeding in the head'],
    [ill('osteomalacia')],
    [ill('not_stated')],
    ['patient: {egfr_ml_min: 29}', 'an eGFR below 30'],
    ['patient: {egfr_ml_min: 30}'],
    ['labs: [{test: egfr, value: below 30}]', 'an eGFR below 30'],
    ['labs: [{test: crp, value: 3}, {test: egfr, value: 20}]', 'an eGFR below 30'],
    ['patient: {pregnancy: pregnant, gestation_weeks: 19}'],
    ['patient: {pregnancy: pregnant, gestation_weeks: 20}', 'pregnancy'],
    ['patient: {pregnancy: pregnant, gestation_weeks: not_stated}', 'pregnancy'],
    ['patient: {pregnancy: pregnant}', 'pregnancy'],
    ['patient: {pregnancy: not_pregnant, gestation_weeks: 30}'],
    ['genetics: {diagnosis: fop, certainty: suspected}', fop],
    ['genetics: {great_toes: malformed}'],
    ['genetics: {diagnosis: fop}\npatient: {comorbidities: recent_cabg}', fop, 'recent coronary bypass surgery'],
  ]);

  rows('radiotherapy', [
    ['note_type: initial'],
    ['patient: {age: 17}', 'an age under 18'],
    ['patient: {age: 18}'],
    ['patient: {age: 18, skeletally_mature: no}', 'open growth plates'],
    ['patient: {pregnancy: pregnant, gestation_weeks: 8}', 'pregnancy'],
    ['patient: {pregnancy: unknown}'],
    [ill('[gi_bleeding_active, osteomalacia]')],
    ['genetics: {diagnosis: fop}', fop],
    ['genetics: {great_toes: malformed}', fopQuestion],
    ['fractures: [{site: elbow, status: healing}]', 'an elbow fracture or osteotomy that has not united'],
    ['fractures: [{site: elbow, status: united}]'],
    ['fractures: [{site: hip, status: unhealed}]'],
    ['fractures: [{site: elbow, status: unhealed}]\nlesions: [{site: hip}]'],
    [
      'fractures: [{site: elbow, status: unhealed}]\nlesions: [{site: hip}, {site: elbow}]',
      'an elbow fracture or osteotomy that has not united',
    ],
    ['imaging: [{modality: xray, pattern: central_dense}]', 'signs of a tumour'],
    [
      'imaging: [{modality: xray, pattern: central_dense}]\nreferral: [{to: sarcoma_centre, status: sent}]',
      'signs of a tumour',
    ],
    ['imaging: [{modality: xray, pattern: central_dense}]\nreferral: [{to: sarcoma_centre, status: seen}]'],
  ]);

  rows('bisphosphonate', [
    ['note_type: initial'],
    [ill('osteomalacia'), 'osteomalacia'],
    [ill('oesophageal_emptying_disorder'), 'an oesophagus that empties badly'],
    [ill('bisphosphonate_hypersensitivity'), 'hypersensitivity to a bisphosphonate'],
    [ill('gi_bleeding_active')],
    [ill('hypocalcaemia'), 'low calcium'],
    ['labs: [{test: calcium, result: lowered}]', 'low calcium'],
    ['labs: [{test: calcium, result: normal}]'],
    ['genetics: {diagnosis: php1a}', 'calcium that is not known in a disease that lowers it'],
    ['genetics: {diagnosis: php1a}\nlabs: [{test: calcium, result: normal}]'],
    ['genetics: {diagnosis: poh}'],
    ['genetics: {diagnosis: fop}', fop],
    ['patient: {age: 12}'],
  ]);

  it('counts growth at the operation for which it is meant', () => {
    const child = note(
      'patient: {age: 17}\npresentation: {when: 2026-01-10}\nsurgery: [{id: sx1, type: ho_excision, when: 2028-01-10}]',
    );
    assert.equal(isContraindicated(child, 'radiotherapy'), true);
    assert.equal(isContraindicated(child, 'radiotherapy', 'sx1'), false);
  });

  it('names the very illness among several', () => {
    const [one] = contraindications(note(ill('[dish, recent_cabg]')), 'nsaid');
    assert.equal(valueAt(note(ill('[dish, recent_cabg]')).data, one?.path ?? []), 'recent_cabg');
  });
});
