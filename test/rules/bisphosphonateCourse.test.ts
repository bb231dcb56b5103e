/** Bisphosphonates in this patient: posture, pregnancy, growth, the labelled course; palovarotene before a pregnancy. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../src/model/span';
import { diagnose, read } from '../../src/service/index';
import { config } from '../support/check';
import { findings } from './findings';
import { rows, ruleOf } from './severities';

const published = 'source: {kind: publication}\n';
const day = 'note_date: 2026-05-01\n';
const patient = (fields: string) => `patient: {${fields}}\n`;
const neuro = (fields: string) => `neuro: {${fields}}\n`;
const given = (therapy: string, rest = '') => `prophylaxis: [{therapy: ${therapy}${rest}}]`;
const over = ', start: 2026-01-01, end: 2026-04-01';
const etidronate = given('etidronate');

rows('bisphosphonate-upright', [
  [patient('comorbidities: cannot_sit_upright_30_min') + etidronate, 'warning'],
  [patient('comorbidities: [dish, dysphagia]') + given('alendronate'), 'warning'],
  [patient('comorbidities: dysphagia') + given('alendronate', ', words: crushed'), 'warning'],
  [patient('comorbidities: dish') + etidronate],
  [patient('comorbidities: dysphagia') + given('etidronate', ', route: oral'), 'warning'],
  [patient('comorbidities: dysphagia') + given('etidronate', ', route: iv')],
  [patient('comorbidities: dysphagia') + given('etidronate', ', route: not_stated'), 'warning'],
  [patient('comorbidities: dysphagia') + given('bisphosphonate', ', route: oral'), 'warning'],
  [patient('comorbidities: dysphagia') + given('bisphosphonate')],
  [patient('comorbidities: dysphagia') + given('pamidronate')],
  [patient('comorbidities: dysphagia') + given('celecoxib', ', route: oral')],
  [neuro('sci_level: C5') + etidronate, 'warning'],
  [neuro('sci_level: C5-C6') + etidronate, 'warning'],
  [neuro('sci_level: T1') + etidronate],
  [neuro('sci_level: C5') + given('etidronate', ', words: sits upright')],
  [neuro('sci_level: C5') + given('etidronate', ', words: not_stated'), 'warning'],
  [neuro('lesion: tbi, coma: yes') + etidronate, 'warning'],
  [neuro('lesion: tbi, coma: 9 days') + etidronate, 'warning'],
  [neuro('lesion: tbi, coma: no') + etidronate],
  [neuro('lesion: tbi, coma: not_stated') + etidronate],
  [neuro('lesion: tbi') + etidronate],
  [neuro('lesion: stroke, coma: yes') + etidronate],
  [`cause: {class: neurogenic, type: tbi}\n${neuro('coma: yes')}${etidronate}`, 'warning'],
  [neuro('lesion: tbi, coma: yes') + given('etidronate', ', words: sits upright')],
  [day + neuro('sci_level: C5') + given('etidronate', over)],
  [published + neuro('sci_level: C5') + etidronate],
]);

rows('bisphosphonate-pregnancy-child', [
  [patient('pregnancy: pregnant') + etidronate, 'warning'],
  [patient('pregnancy: not_pregnant') + etidronate],
  [patient('age: 17, sex: male') + etidronate, 'warning'],
  [patient('age: 18, sex: male') + etidronate],
  [patient('age: 18, sex: male, skeletally_mature: no') + etidronate, 'warning'],
  [patient('age: 18, sex: male, skeletally_mature: yes') + etidronate],
  [patient('age: 34, sex: female') + etidronate, 'warning'],
  [patient('age: 34, sex: female, pregnancy: not_stated') + etidronate, 'warning'],
  [patient('age: 34, sex: female, pregnancy: not_pregnant') + etidronate],
  [patient('age: 56, sex: female') + etidronate],
  [patient('age: 14, sex: female') + etidronate, 'warning', 'warning'],
  [patient('age: 14, sex: female, pregnancy: pregnant') + etidronate, 'warning', 'warning'],
  [etidronate],
  [patient('age: 17') + given('celecoxib')],
  [day + patient('age: 17, sex: male') + given('etidronate', over), 'information'],
  [day + patient('pregnancy: pregnant') + given('etidronate', over), 'information'],
  [day + patient('pregnancy: pregnant, gestation_weeks: 8') + given('etidronate', over)],
  [day + patient('age: 34, sex: female') + given('etidronate', over)],
  [published + patient('age: 17, sex: female') + etidronate, 'information'],
]);

const cord = 'cause: {class: neurogenic, type: sci, when: 2026-01-01}\n';
const tha = (fields = '') => `lesions: [{site: hip}]\nsurgery: [{id: tha, type: arthroplasty, role: index${fields}}]\n`;
const around = (rest: string) => given('etidronate', `, intent: primary, ${rest}`);
rows('etidronate-dose-duration', [
  [given('etidronate', ', mg_per_kg_day: 20')],
  [given('etidronate', ', mg_per_kg_day: 20.1'), 'warning'],
  [given('etidronate', ', mg_per_kg_day: not_stated')],
  [given('pamidronate', ', mg_per_kg_day: 30')],
  [cord + given('etidronate', ', duration: 12 weeks')],
  [cord + given('etidronate', ', duration: 92 days')],
  [cord + given('etidronate', ', duration: 93 days'), 'warning'],
  [cord + given('etidronate', ', duration: 4 months'), 'warning'],
  [cord + given('etidronate', ', duration: about 4 months'), 'warning'],
  [cord + given('etidronate', ', duration: about 3 months')],
  [cord + given('etidronate', ', start: 2026-01-01, end: 2026-04-03')],
  [cord + given('etidronate', ', start: 2026-01-01, end: 2026-04-04'), 'warning'],
  [cord + given('etidronate', ', duration: 6 months, mg_per_kg_day: 25'), 'warning', 'warning'],
  [`neuro: {lesion: sci}\n${given('etidronate', ', duration: 6 months')}`, 'warning'],
  [`neuro: {lesion: tbi}\n${given('etidronate', ', duration: 6 months')}`],
  [given('etidronate', ', duration: 6 months')],
  [tha() + around('start: 31 days before tha, duration: 123 days')],
  [tha() + around('start: 32 days before tha, duration: 60 days'), 'warning'],
  [tha() + around('start: 31 days before tha, duration: 124 days'), 'warning'],
  [tha() + around('start: 31 days before tha, end: 92 days after tha')],
  [tha() + around('start: 31 days before tha, end: 93 days after tha'), 'warning'],
  [tha() + around('end: 93 days after tha'), 'warning'],
  [tha() + around('start: at tha, duration: 92 days')],
  [tha() + around('start: at tha, duration: 93 days'), 'warning'],
  [tha() + around('duration: 123 days')],
  [tha() + around('duration: 124 days'), 'warning'],
  [tha() + around('start: before tha, duration: 123 days')],
  [tha(', site: knee') + around('start: 60 days before tha')],
  [tha(', site: hip') + around('start: 60 days before tha'), 'warning'],
  [tha(', site: not_stated') + around('start: 60 days before tha'), 'warning'],
  [tha().replace('site: hip', 'site: knee') + around('start: 60 days before tha')],
  [tha().replace('{site: hip}', '') + around('start: 60 days before tha')],
  [tha().replace('arthroplasty', 'fracture_fixation') + around('start: 60 days before tha')],
  [cord + tha() + around('start: at tha, duration: 93 days'), 'warning'],
  [day + cord + given('etidronate', ', start: 2026-01-01, end: 2026-04-20'), 'information'],
  [published + given('etidronate', ', mg_per_kg_day: 30'), 'information'],
]);

const woman = (fields: string, start = '2026-03-09', sex = 'female') =>
  `${patient(`age: 22, sex: ${sex}${fields}`)}treatment: [{therapy: palovarotene, start: ${start}}]`;
const tested = ', pregnancy_test: 2026-03-02';
const safe = ', contraception: yes';
rows('palovarotene-pregnancy-unknown', [
  [woman(''), 'error'],
  [woman(tested), 'error'],
  [woman(safe), 'error'],
  [woman(tested + safe)],
  [woman(', pregnancy_test: 2026-03-01, contraception: yes'), 'error'],
  [woman(', pregnancy_test: 2026-04-01, contraception: yes')],
  [woman(', pregnancy_test: 2026-03, contraception: yes'), 'error'],
  [woman(', pregnancy_test: not_stated, contraception: yes'), 'error'],
  [woman(', pregnancy_test: soon, contraception: yes'), 'error'],
  [woman(tested + safe, 'not_stated'), 'error'],
  [woman(`${tested}, contraception: no`), 'error'],
  [woman(`${tested}, contraception: not_stated`), 'error'],
  [woman(', pregnancy: not_pregnant')],
  [woman(', pregnancy: pregnant')],
  [woman('', '2026-03-09', 'male')],
  [woman('').replace('22', '9')],
  [woman('').replace('22', '10'), 'error'],
  [woman('').replace('palovarotene', 'etidronate')],
  [woman('').replace('treatment', 'prophylaxis'), 'error'],
  [woman('').replace('start', 'status: declined, start')],
  [day + woman('').replace('}]', ', end: 2026-04-01}]')],
  [published + woman('')],
]);

describe('what the rules on bisphosphonates and palovarotene say', () => {
  const first = (id: string, text: string) => {
    const [finding] = findings(ruleOf(id), text);
    assert.ok(finding, text);
    return finding;
  };

  it('is where the dose or the length is written', () => {
    const place = (text: string) => {
      const { at } = first('etidronate-dose-duration', text);
      return text.slice(at.start, at.end);
    };
    assert.equal(place(given('etidronate', ', mg_per_kg_day: 25')), '25');
    assert.equal(place(cord + given('etidronate', ', duration: 6 months')), '6 months');
    assert.equal(place(cord + given('etidronate', ', start: 2026-01-01, end: 2026-06-01')), '2026-06-01');
    assert.equal(place(tha() + around('start: 60 days before tha')), '60 days before tha');
  });

  it('names all that is missing before palovarotene', () => {
    const said = (fields: string) => first('palovarotene-pregnancy-unknown', woman(fields)).message;
    assert.ok(said('').endsWith('record it in pregnancy_test and contraception.'));
    assert.ok(said(tested).endsWith('record it in contraception.'));
    assert.ok(said(safe).endsWith('record it in pregnancy_test.'));
  });

  it('tells what holds for each drug when the kidney is not known', () => {
    const said = (drug: string) => first('bisphosphonate-renal', given(drug)).message;
    assert.match(said('etidronate'), /^Etidronate, .*its label asks for a lower dose/);
    assert.match(said('alendronate'), /^Alendronate, .*it is not recommended\./);
    assert.match(
      first('bisphosphonate-renal', patient('egfr_ml_min: 20') + given('alendronate')).message,
      /^Alendronate with an eGFR below 35: it/,
    );
    assert.match(
      first('bisphosphonate-renal', patient('egfr_ml_min: 59') + etidronate).message,
      /^Etidronate with an eGFR below 60: its/,
    );
  });

  it('names what keeps the patient from taking it upright', () => {
    const text = patient('comorbidities: dysphagia') + neuro('sci_level: C5') + etidronate;
    assert.ok(
      first('bisphosphonate-upright', text).message.includes(
        'the patient has trouble with swallowing and has a lesion of the cervical cord:',
      ),
    );
  });

  it('asks for vitamin D only where there is none', () => {
    const asked = (text: string) => {
      const [fix] = first('bisphosphonate-hypocalcaemia', text).fixes ?? [];
      return [...(fix ? applyEdits(text, fix.edits()) : '').matchAll(/test: (\w+)/g)].map(([, test]) => test);
    };
    const text = 'patient:\n  comorbidities: hypocalcaemia\nprophylaxis:\n  - therapy: etidronate\n';
    assert.deepEqual(asked(text), ['calcium', 'vitamin_d_25oh']);
    const labs = 'labs:\n  - test: vitamin_d_25oh\n    result: normal\n';
    assert.deepEqual(asked(text.replace('prophylaxis', `${labs}prophylaxis`)), ['vitamin_d_25oh', 'calcium']);
  });

  it('tells a missing weight with the other gaps of the patient', () => {
    const text = `case_id: SCI-0001\nnote_type: initial\npatient:\n  age: 34\nprophylaxis:\n  - therapy: etidronate\n    mg_per_kg_day: 20\n`;
    const told = diagnose(read(text), config).filter(({ items }) =>
      items.some(({ rule }) => rule === 'mgkg-without-weight'),
    );
    assert.deepEqual(
      told.map(({ rule, span }) => [rule, text.slice(span.start, span.end)]),
      [['section-incomplete', 'patient']],
    );
  });
});
