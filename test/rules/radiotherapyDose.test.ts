/** Radiotherapy: hours, doses, tumours and gonads, with what is marked and said. */

import assert from 'node:assert/strict';
import { usualThresholds } from '../../src/clinical/thresholds';
import { readNote } from '../../src/model/note';
import { parse } from '../../src/model/parse';
import { findingsOf } from '../../src/rules/rule';
import { circumstances, findings } from './findings';
import { rows, ruleOf } from './severities';

const published = 'source: {kind: publication}\n';
const day = 'note_date: 2026-05-01\n';
const start = (time: string, rest = '', operation = '') =>
  `surgery: [{id: sx1, type: ho_excision${operation}}]\nprophylaxis: [{therapy: radiotherapy, intent: secondary, start: ${time}${rest}}]`;
const dated = (time: string, rest = '') => start(time, rest, ', when: 2026-04-21');
const index =
  'surgery: [{id: orif, type: fracture_fixation, role: index}]\nprophylaxis: [{therapy: radiotherapy, start: 100 hours after orif}]';

rows('rt-timing-window', [
  [start('4 hours before sx1')],
  [start('24 hours before sx1')],
  [start('25 hours before sx1'), 'warning'],
  [start('1 day before sx1')],
  [start('2 days before sx1'), 'warning'],
  [start('at sx1')],
  [start('72 hours after sx1')],
  [start('73 hours after sx1'), 'warning'],
  [start('within 72 hours after sx1')],
  [start('within 96 hours after sx1'), 'information'],
  [start('3 days after sx1')],
  [start('4 days after sx1'), 'warning'],
  [start('before sx1'), 'information'],
  [start('after sx1'), 'information'],
  [start('not_stated')],
  [start('2026-04-20')],
  [dated('2026-04-21')],
  [dated('2026-04-20'), 'information'],
  [dated('2026-04-19'), 'information'],
  [dated('2026-04-18'), 'warning'],
  [dated('2026-04-23')],
  [dated('2026-04-24'), 'information'],
  [dated('2026-04-25'), 'information'],
  [dated('2026-04-26'), 'warning'],
  [start('25 hours before sx1').replace('secondary', 'primary')],
  [start('25 hours before sx1').replace('intent: secondary, ', ''), 'warning'],
  [start('25 hours before sx1').replace('prophylaxis', 'treatment').replace('secondary', 'treatment')],
  [start('25 hours before sx1').replace('radiotherapy', 'celecoxib')],
  [index],
  [day + start('25 hours before sx1', ', fractions: 1', ', when: 2026-04-01'), 'information'],
  [published + start('25 hours before sx1')],
]);

rows('rt-preop-late-window', [
  [start('4 hours before sx1')],
  [start('5 hours before sx1'), 'information'],
  [start('24 hours before sx1'), 'information'],
  [start('25 hours before sx1')],
  [start('within 24 hours before sx1')],
  [start('at least 5 hours before sx1')],
  [start('5 hours after sx1')],
  [start('after sx1')],
  [dated('2026-04-20')],
  [start('5 hours before sx1').replace('secondary', 'primary')],
  [start('5 hours before sx1').replace('prophylaxis', 'treatment').replace('secondary', 'treatment')],
  [day + start('5 hours before sx1', ', fractions: 1', ', when: 2026-04-01')],
  [published + start('5 hours before sx1')],
]);

const dose = (gy: number | string, fractions: number | string, rest = '') =>
  `prophylaxis: [{therapy: radiotherapy, total_gy: ${gy}, fractions: ${fractions}${rest}}]`;
const inTreatment = (text: string) => text.replace('prophylaxis', 'treatment');

rows('rt-dose-unusual', [
  [dose(5.9, 1), 'warning'],
  [dose(6, 1)],
  [dose(7, 1)],
  [dose(8, 1)],
  [dose(8.1, 1), 'warning'],
  [dose(10, 1), 'warning'],
  [dose(10.1, 1)],
  [dose(99, 1)],
  [dose(700, 1)],
  [dose(9.9, 5), 'warning'],
  [dose(10, 2)],
  [dose(17.5, 5)],
  [dose(20, 5)],
  [dose(20.1, 5), 'warning'],
  [dose(99, 5), 'warning'],
  [dose(100, 5)],
  [dose(5, 'not_stated')],
  [dose('not_stated', 1)],
  [dose(5, 1, ', status: declined')],
  [inTreatment(dose(5, 1))],
  [day + dose(5, 1, ', start: 2026-04-01'), 'warning'],
  [published + dose(5, 1), 'information'],
]);

rows('rt-single-fraction-high', [
  [dose(8, 1)],
  [dose(10, 1)],
  [dose(10.1, 1), 'error'],
  [dose(99, 1), 'error'],
  [dose(100, 1)],
  [dose(700, 1)],
  [dose(17.5, 5)],
  [dose(12, 2)],
  [dose(12, 'not_stated')],
  [dose('not_stated', 1)],
  [inTreatment(dose(12, 1)), 'error'],
  [inTreatment(dose(12, 1, ', intent: other_condition'))],
  [published + dose(12, 1), 'information'],
]);

rows('rt-unit-slip', [
  [dose(99, 1)],
  [dose(99.9, 20)],
  [dose(100, 1), 'error'],
  [dose(700, 1), 'error'],
  [dose(1750, 5), 'error'],
  [inTreatment(dose(700, 1)), 'error'],
  [dose(700, 'not_stated'), 'error'],
  [dose(700, 1, ', status: declined'), 'error'],
  [dose('not_stated', 1)],
  [dose(700, 1).replace('radiotherapy', 'other')],
  [published + dose(700, 1), 'error'],
]);

const neurogenic = 'cause: {class: neurogenic, type: tbi}\n';
const hip = 'lesions: [{id: a, site: hip}]\n';
const secondary = 'prophylaxis: [{therapy: radiotherapy, intent: secondary}]';
rows('rt-neurogenic-hip-sepsis', [
  [neurogenic + hip + secondary, 'information'],
  [`cause: {class: neurogenic}\n${hip}${secondary}`, 'information'],
  [`cause: {class: traumatic, type: fracture}\n${hip}${secondary}`],
  [`cause: {class: traumatic}\nother_causes: [{class: neurogenic, type: stroke}]\n${hip}${secondary}`, 'information'],
  [`cause: {class: traumatic}\nneuro: {lesion: tbi}\n${hip}${secondary}`],
  [`${neurogenic}lesions: [{site: elbow}]\n${secondary}`],
  [`${neurogenic}lesions: [{id: a, site: hip}, {id: b, site: elbow}]\n${secondary}`],
  [`${neurogenic}${hip}prophylaxis: [{therapy: radiotherapy, intent: primary}]`],
  [`${neurogenic}${hip}treatment: [{therapy: radiotherapy, intent: treatment}]`],
  [`${neurogenic}${hip}prophylaxis: [{therapy: celecoxib, intent: secondary}]`],
  [`${day}${neurogenic}${hip}${secondary.replace('}', ', fractions: 1, start: 2026-04-01}')}`],
  [published + neurogenic + hip + secondary],
]);

const planned = 'prophylaxis: [{therapy: radiotherapy, status: planned}]';
const study = (fields: string) => `imaging: [{modality: ct, ${fields}}]\n`;
const sarcoma = (status: string) => `differential: [{diagnosis: osteosarcoma, status: ${status}}]\n`;
const centre = (status: string) => `\nreferral: [{to: sarcoma_centre, status: ${status}}]`;
rows('rt-undiagnosed-mass', [
  [study('pattern: central_dense') + planned, 'error'],
  [study('cortex: broad_based_attached') + planned, 'error'],
  [study('cortex: incomplete_cleft') + planned],
  [study('cortex: incomplete_cleft') + sarcoma('considered') + planned, 'error'],
  [study('cortex: incomplete_cleft') + sarcoma('pending') + planned, 'error'],
  [study('cortex: incomplete_cleft') + sarcoma('excluded') + planned],
  [study('cortex: incomplete_cleft') + sarcoma('considered').replace('osteosarcoma', 'osteochondroma') + planned],
  [study('change: growth') + sarcoma('pending') + planned, 'error'],
  [study('change: growth') + planned],
  [study('change: stable') + sarcoma('pending') + planned],
  [study('cortex: complete_cleft') + sarcoma('pending') + planned],
  [study('pattern: central_dense') + planned + centre('sent'), 'warning'],
  [study('pattern: central_dense') + planned + centre('seen')],
  [study('pattern: central_dense') + planned + centre('seen').replace('sarcoma_centre', 'orthopaedics'), 'error'],
  [study('pattern: central_dense') + planned.replace('planned', 'given')],
  [study('pattern: central_dense') + planned.replace(', status: planned', '')],
  [`${study('pattern: central_dense')}treatment: [{therapy: radiotherapy, status: planned, intent: other_condition}]`],
  [published + study('pattern: central_dense') + planned],
]);

const pelvic = (age: string, rest = '', site = 'hip') =>
  `patient: {age: ${age}}\nlesions: [{site: ${site}}]\nprophylaxis: [{therapy: radiotherapy${rest}}]`;
const done = ', shielding: testes, counselled: yes';
rows('rt-gonads-pelvis', [
  [pelvic('49'), 'warning'],
  [pelvic('50')],
  [pelvic('45-54')],
  [pelvic('49', done)],
  [pelvic('49', ', shielding: testes'), 'warning'],
  [pelvic('49', ', counselled: yes'), 'warning'],
  [pelvic('49', ', shielding: not_stated, counselled: yes')],
  [pelvic('49', ', shielding: testes, counselled: not_stated'), 'warning'],
  [pelvic('40', ', shielding: testes, counselled: no'), 'warning'],
  [pelvic('39', ', shielding: testes, counselled: no')],
  [pelvic('39', ', counselled: no'), 'warning'],
  [pelvic('30', '', 'thigh'), 'warning'],
  [pelvic('30', '', 'pelvis'), 'warning'],
  [pelvic('30', '', 'knee')],
  [pelvic('30').replace('{site: hip}', '{site: hip}, {site: knee}'), 'information'],
  [pelvic('30').replace('{site: hip}', '{site: knee}, {site: elbow}')],
  [pelvic('not_stated')],
  [inTreatment(pelvic('30', ', intent: other_condition'))],
  [day + pelvic('30', ', fractions: 1, start: 2026-04-01')],
  [published + pelvic('30')],
]);

describe('limits that a project sets', () => {
  const levels = (id: string, text: string, local: Partial<typeof usualThresholds>) =>
    parse(text).roots.flatMap((root) =>
      findingsOf(ruleOf(id), readNote(text, root), { ...circumstances, local: { ...usualThresholds, ...local } }),
    ).length;

  it('move the hours before and after the operation', () => {
    assert.equal(levels('rt-timing-window', start('25 hours before sx1'), { radiotherapyHoursBefore: 25 }), 0);
    assert.equal(levels('rt-timing-window', start('24 hours before sx1'), { radiotherapyHoursBefore: 23 }), 1);
    assert.equal(levels('rt-timing-window', start('96 hours after sx1'), { radiotherapyHoursAfter: 96 }), 0);
    assert.equal(levels('rt-timing-window', start('72 hours after sx1'), { radiotherapyHoursAfter: 71 }), 1);
    assert.equal(levels('rt-preop-late-window', start('25 hours before sx1'), { radiotherapyHoursBefore: 25 }), 1);
    assert.equal(levels('rt-preop-late-window', start('24 hours before sx1'), { radiotherapyHoursBefore: 23 }), 0);
  });

  it('move the dose of one fraction', () => {
    assert.equal(levels('rt-dose-unusual', dose(5, 1), { singleDoseFrom: 5 }), 0);
    assert.equal(levels('rt-dose-unusual', dose(10, 1), { singleDoseTo: 10 }), 0);
    assert.equal(levels('rt-dose-unusual', dose(7.5, 1), { singleDoseTo: 7 }), 1);
  });
});

describe('what the rules on radiotherapy say', () => {
  const said = (id: string, text: string) => findings(ruleOf(id), text).map(({ message }) => message)[0] ?? '';

  it('tells the hours in words', () => {
    const times = [
      [
        '25 hours before sx1',
        'begins outside the usual hours, 24 before to 72 after the operation: 25 hours before it',
      ],
      ['80-90 hours after sx1', ': 80 to 90 hours after it'],
      ['at least 74 hours after sx1', ': 74 hours or more after it'],
      ['before sx1', 'may begin outside the usual hours, 24 before to 72 after the operation: at a time not known'],
      ['after sx1', ': at a time not known after it'],
    ] as const;
    for (const [time, words] of times) {
      assert.ok(said('rt-timing-window', start(time)).includes(words), said('rt-timing-window', start(time)));
    }
    assert.ok(said('rt-timing-window', dated('2026-04')).includes('between 504 hours before and 240 hours after it'));
  });

  it('tells the fractions', () => {
    assert.ok(said('rt-dose-unusual', dose(5, 1)).startsWith('5 Gy in one fraction is unusual'));
    assert.ok(said('rt-dose-unusual', dose(24, 6)).startsWith('24 Gy in 6 fractions is unusual'));
    assert.ok(said('rt-unit-slip', dose(700, 1)).includes('700 cGy are 7 Gy'));
  });
});
