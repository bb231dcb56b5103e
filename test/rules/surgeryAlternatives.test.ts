/** What could be done instead of an excision: care without an operation, and in a child to wait. */
import assert from 'node:assert/strict';
import { findings } from './findings';
import { rows, ruleOf } from './severities';

const planned = 'surgery: [{id: sx1, type: ho_excision, status: planned}]';
const operation = (fields: string) => `surgery: [{id: sx1, type: ho_excision, ${fields}}]`;
const onMay30 = operation('status: planned, when: 2026-05-30');
const doneOnMay30 = operation('status: done, when: 2026-05-30');
const published = 'source: {kind: publication}';

rows('surgery-no-conservative-trial', [
  [planned, 'information'],
  [doneOnMay30, 'information'],
  [`treatment: [{therapy: indomethacin}]\n${planned}`],
  [`treatment: [{therapy: conservative_care}]\n${planned}`],
  [`treatment: [{therapy: nsaid, status: planned}]\n${planned}`, 'information'],
  [`treatment: [{therapy: nsaid, status: declined}]\n${planned}`, 'information'],
  [`treatment: [{therapy: nsaid, status: declined, reason: contraindication}]\n${planned}`],
  [`treatment: [{therapy: nsaid, intent: other_condition}]\n${planned}`, 'information'],
  [`treatment: [{therapy: none}]\n${planned}`, 'information'],
  [`treatment: [{therapy: none, reason: low_risk}]\n${planned}`],
  [`treatment: not_stated\n${planned}`],
  [`treatment: none\n${planned}`, 'information'],
  [`rehabilitation: not_stated\n${planned}`],
  [`rehabilitation: [{type: physiotherapy}]\n${planned}`],
  [`rehabilitation: [{type: physiotherapy, start: 1 day after sx1}]\n${onMay30}`, 'information'],
  [`rehabilitation: [{type: physiotherapy, start: 1 day before sx1}]\n${onMay30}`],
  ...['nerve_compression', 'vessel_compression', 'ankylosis', 'pressure_injury', 'suspected_tumour', 'not_stated'].map(
    (reason): [string] => [operation(`status: planned, indication: ${reason}`)],
  ),
  [operation('status: planned, indication: [pain, severe_pain]'), 'information'],
  [operation('status: planned, timing_reason: cannot sit')],
  [`plan: {management: surgical, reason: cannot sit}\n${planned}`],
  [`plan: {management: surgical}\n${planned}`, 'information'],
  [`cause: {class: genetic}\n${planned}`],
  [`genetics: {diagnosis: fop}\n${planned}`],
  [`${published}\n${planned}`],
]);

const child = (age: string, more = 'cause: {class: traumatic}') => `patient: {age: ${age}}\n${more}`;
const brain = 'cause: {class: neurogenic, type: tbi}';
const palsy = 'nerves_vessels: [{structure: ulnar_nerve, status: progressive_deficit}]';

rows('surgery-child-resolution', [
  [`${child('17')}\n${planned}`, 'warning'],
  [`${child('18')}\n${planned}`],
  [`${child('child')}\n${planned}`, 'warning'],
  [`${child('16-18')}\n${planned}`],
  [planned],
  [`${child('9')}\n${operation('status: planned, resolution_considered: yes')}`],
  [`${child('9')}\n${operation('status: planned, resolution_considered: no')}`, 'warning'],
  [`${child('9')}\n${operation('status: planned, resolution_considered: not_stated')}`, 'warning'],
  [`${child('9')}\n${doneOnMay30}`],
  [`${child('9', 'cause: {class: neurogenic}')}\n${planned}`, 'warning'],
  [`${child('9', 'cause: {class: other}')}\n${planned}`, 'warning'],
  ...['genetic', 'idiopathic', 'unknown', 'not_stated'].map((name): [string] => [
    `${child('9', `cause: {class: ${name}}`)}\n${planned}`,
  ]),
  [`${child('9')}\ngenetics: {diagnosis: fop}\n${planned}`],
  [`${child('9')}\n${palsy}\n${operation('status: planned, indication: nerve_compression')}`, 'information'],
  [`${child('9')}\n${palsy}\n${operation('status: planned, indication: pain')}`, 'warning'],
  [`${child('9')}\n${operation('status: planned, indication: nerve_compression')}`, 'warning'],
  [`${child('9')}\n${published}\n${planned}`],
]);

describe('a finding on a child', () => {
  const message = (id: string, text: string) => findings(ruleOf(id), text)[0]?.message ?? '';

  it('says that the brain may still recover', () => {
    const id = 'surgery-child-resolution';
    assert.match(message(id, `${child('9', brain)}\n${planned}`), /may still recover/);
    assert.match(message(id, `${child('9', brain)}\nneuro: {recovery: partial}\n${planned}`), /may still recover/);
    for (const recovery of ['complete', 'plateau']) {
      assert.doesNotMatch(
        message(id, `${child('9', brain)}\nneuro: {recovery: ${recovery}}\n${planned}`),
        /still recover/,
      );
    }
    assert.doesNotMatch(message(id, `${child('9')}\n${planned}`), /still recover/);
  });
});
