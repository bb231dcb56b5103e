/** Laboratory values: what makes them readable, which cannot be, and what they do not prove. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../src/model/span';
import { diagnose, read } from '../../src/service/index';
import { config } from '../support/check';
import { findings } from './findings';
import { rows, ruleOf } from './severities';
import { told } from './told';

const published = 'source: {kind: publication}\n';
const lab = (fields: string) => `labs: [{${fields}}]\n`;

rows('lab-without-range', [
  [lab('test: crp, value: 5'), 'warning', 'warning'],
  [lab('test: crp, value: 5, unit: mg/L'), 'warning'],
  [lab('test: crp, value: 5, unit: not_stated, ref_high: 5')],
  [lab('test: crp, value: 5, ref_high: 5'), 'warning'],
  [lab('test: crp, value: 5, unit: mg/L, ref_high: 5')],
  [lab('test: crp, value: 5, unit: mg/L, ref_low: 0')],
  [lab('test: crp, value: 5, unit: mg/L, result: normal')],
  [lab('test: crp, value: 5, unit: mg/L, result: not_stated')],
  [lab('test: crp, value: 5, unit: mg/L, ref_high: unknown')],
  [lab('test: crp, value: below 5'), 'warning', 'warning'],
  [lab('test: crp, value: not_stated')],
  [lab('test: crp, result: normal')],
  [lab('test: egfr, value: 55')],
  [lab('test: creatinine, value: 55'), 'warning', 'warning'],
  [published + lab('test: crp, value: 5'), 'warning', 'warning'],
]);

describe('what makes a value readable', () => {
  it('is asked once, with the other gaps of the section', () => {
    const text = `case_id: ELB-0001\nnote_type: initial\n${lab('test: crp, value: 5')}`;
    const gaps = diagnose(read(text), config).filter(({ span }) => text.slice(span.start).startsWith('labs'));
    assert.deepEqual(
      gaps.map(({ message }) => message),
      ['Not yet filled in here: unit, ref_high (or instead ref_low), when. Fill them in, or write not_stated.'],
    );
    assert.deepEqual(
      gaps.flatMap(({ items }) => items.map(({ rule }) => rule)),
      ['section-incomplete', 'lab-without-range', 'lab-without-range'],
    );
  });
});

const value = (test: string, number: number | string, unit: string, rest = '') =>
  lab(`test: ${test}, value: ${number}, unit: ${unit}${rest}`);

rows('lab-value-implausible', [
  [value('calcium', 8, 'mmol/L'), 'warning'],
  [value('calcium', 12, 'mmol/L'), 'warning'],
  [value('calcium', 7.5, 'mmol/L')],
  [value('calcium', 7.6, 'mmol/L'), 'warning'],
  [value('calcium', 0.3, 'mmol/L')],
  [value('calcium', 0.29, 'mmol/L'), 'warning'],
  [value('calcium', 2.4, 'mg/dL'), 'warning'],
  [value('calcium', 2.8, 'mg/dL')],
  [value('calcium', 30, 'mg/dL')],
  [value('calcium', 95, 'mg/dL'), 'warning'],
  [value('calcium', 95, 'mg/L')],
  [value('calcium', 9.5, 'U/L'), 'warning'],
  [value('calcium', 9.5, 'mval')],
  [value('calcium', 9.5, 'not_stated')],
  [lab('test: calcium, value: 95')],
  [value('wbc', 1000, '10^9/L')],
  [value('wbc', 1001, '10^9/L'), 'warning'],
  [value('wbc', 8500, 'G/L'), 'warning'],
  [value('wbc', 8500, 'g/L')],
  [value('wbc', 8500, '/uL')],
  [value('wbc', 8.5, 'cells/µL'), 'warning'],
  [value('wbc', 10, '/mm3')],
  [value('wbc', 1_000_001, '/mm3'), 'warning'],
  [value('wbc', 0, '/mm3')],
  [value('wbc', 8, 'mg/L'), 'warning'],
  [value('alp', 250, 'U/L')],
  [value('alp', 250, 'IU/l')],
  [value('alp', 20_001, 'U/L'), 'warning'],
  [value('alp', 1.5, 'U/L'), 'warning'],
  [value('alp', 2, 'U/L')],
  [value('alp', 1.5, 'µkat/L')],
  [value('alp', 351, 'ukat/L'), 'warning'],
  [value('crp', 1000, 'mg/L')],
  [value('crp', 1001, 'mg/L'), 'warning'],
  [value('crp', 100, 'mg/dL')],
  [value('crp', 101, 'mg/dL'), 'warning'],
  [value('crp', 9501, 'nmol/L'), 'warning'],
  [value('crp', 12, 'mmol/L'), 'warning'],
  [value('crp', 12, 'mm/h'), 'warning'],
  [value('crp', 'above 1001', 'mg/L')],
  [value('crp', 1001, 'mg/L', ', words: as printed')],
  [value('crp', 1001, 'mg/L', ', words: not_stated'), 'warning'],
  [value('esr', 1001, 'mg/L')],
  [value('bone_alp', 1.5, 'U/L')],
  [published + value('calcium', 9.5, 'mmol/L'), 'warning'],
]);

describe('a value that cannot be', () => {
  it('is told with the limit, and with the unit in which it would fit', () => {
    const calcium = told('lab-value-implausible', value('calcium', 9.5, 'mmol/L'));
    assert.match(calcium, /^calcium 9\.5 mmol\/L is over 7\.5, .* in mg\/dL it would fit\.$/);
    assert.match(
      told('lab-value-implausible', value('calcium', 2.4, 'mg/dL')),
      /under 2\.8, .* in mmol\/L it would fit/,
    );
    assert.match(told('lab-value-implausible', value('alp', 90_000, 'U/L')), /Check number and unit\.$/);
    assert.match(told('lab-value-implausible', value('crp', 12, 'mmol/L')), /ones here are mg\/L, mg\/dL, nmol\/L\.$/);
  });
});

const timing = (text: string) => `surgery: [{type: ho_excision, timing_reason: ${text}}]\n`;
const shown = (words: string) => `imaging: [{modality: xray, words: ${words}}]\n`;

rows('alp-as-maturity', [
  [timing('ALP normal'), 'information'],
  [timing('alkaline phosphatase normal'), 'information'],
  [timing('bone-specific phosphatase normal'), 'information'],
  [timing('alps in summer')],
  [timing('the bone is ready')],
  [timing('ALP normal and film unchanged')],
  [timing('ALP normal after 8 months')],
  [timing('ALP is not reliable')],
  [`plan: {reason: ALP settled}`, 'information'],
  [`plan: {reason: ALP settled and CT shows trabeculae}`],
  [shown('ALP normal so the bone is mature'), 'information'],
  [shown('ALP was taken on that day')],
  [timing('ALP normal') + 'plan: {reason: ALP settled}', 'information', 'information'],
  [timing('ALP normal') + 'imaging: [{modality: xray, maturity: mature}]'],
  [timing('ALP normal') + 'imaging: [{modality: xray, maturity: maturing}]', 'information'],
  [published + timing('ALP normal')],
]);

const ho = 'diagnosis: {primary: ho}\n';
const lesion = (words: string) => `lesions: [{site: hip, words: ${words}}]\n`;

rows('calcification-vs-ossification', [
  [ho + shown('calcifications'), 'information'],
  [ho + shown('Calcified shadow'), 'information'],
  [ho + lesion('a calcific mass'), 'information'],
  [ho + lesion('calcified') + shown('calcified'), 'information', 'information'],
  [shown('calcifications')],
  [`diagnosis: {primary: myositis_ossificans}\n${shown('calcifications')}`],
  ...['ossification', 'trabeculae', 'a cortical rim', 'a bony bridge'].map(
    (bone) => [ho + shown(`calcification with ${bone}`)] as const,
  ),
  [ho + shown('no calcification')],
  [ho + shown('without any calcification')],
  [ho + shown('no bone. A calcification lies behind the joint'), 'information'],
  [ho + shown('not calcific tendinitis')],
  [ho + shown('nothing')],
  [ho + shown('calcified').replace('xray', 'xray, maturity: immature')],
  [ho + shown('calcified').replace('xray', 'xray, maturity: not_stated'), 'information'],
  [ho + lesion('calcified') + 'imaging: [{modality: ct, maturity: mature}]'],
  [published + ho + shown('calcified')],
]);

describe('the maturity that is asked for', () => {
  it('is that of the study that speaks of calcification, else that of the last one', () => {
    const asked = (text: string) =>
      findings(ruleOf('calcification-vs-ossification'), text).flatMap(({ fixes = [] }) =>
        fixes.map(({ edits }) => applyEdits(text, edits())),
      );
    const two = (first: string, second: string) => `imaging: [{modality: xray${first}}, {modality: ct${second}}]\n`;
    const calcified = ', words: calcified';
    assert.deepEqual(asked(ho + two(calcified, '')), [`${ho}${two(', maturity: , words: calcified', '')}`]);
    assert.deepEqual(asked(ho + lesion('calcified') + two('', '')), [
      `${ho}${lesion('calcified')}${two('', ', maturity: ')}`,
    ]);
  });
});
