/** Whether the time is right: what is healed, settled, stable and tried before an excision, and the child that may wait. */
import assert from 'node:assert/strict';
import { diagnose, read } from '../../src/service/index';
import { config } from '../support/check';
import { findings } from './findings';
import { rows, ruleOf } from './severities';

const planned = 'surgery: [{id: sx1, type: ho_excision, status: planned}]';
const operation = (fields: string) => `surgery: [{id: sx1, type: ho_excision, ${fields}}]`;
const onMay30 = operation('status: planned, when: 2026-05-30');
const doneOnMay30 = operation('status: done, when: 2026-05-30');
const published = 'source: {kind: publication}';

const dayZero = (when: string) => `cause: {class: traumatic, when: ${when}}`;

rows('surgery-before-4-months', [
  [`${dayZero('2024-01-31')}\n${operation('status: planned, when: 2024-05-30')}`, 'warning'],
  [`${dayZero('2024-01-31')}\n${operation('status: done, when: 2024-05-30')}`, 'information'],
  [`note_date: 2024-06-30\n${dayZero('2024-01-31')}\n${operation('when: 2024-05-30')}`, 'information'],
  [`note_date: 2024-05-01\n${dayZero('2024-01-31')}\n${operation('when: 2024-05-30')}`, 'warning'],
  [`${dayZero('2024-01-31')}\n${operation('status: done, when: 2024-05-31')}`],
]);

rows('surgery-timing-unknown', [
  [`cause: {class: traumatic}\n${onMay30}`, 'information'],
  [`cause: {class: neurogenic}\n${onMay30}`, 'information'],
  [`cause: {class: other}\n${onMay30}`, 'information'],
  ...['genetic', 'idiopathic', 'unknown', 'not_stated'].map((name): [string] => [
    `cause: {class: ${name}}\n${onMay30}`,
  ]),
  [onMay30],
  [`${dayZero('2026-01-10')}\n${planned}`, 'information'],
  [`cause: {class: traumatic}\n${planned}`, 'information', 'information'],
  [`${dayZero('2026-01-10')}\n${onMay30}`],
  [`${dayZero('not_stated')}\n${onMay30}`],
  [`${dayZero('day 0')}\n${onMay30}`],
  [`${dayZero('2026-01-10')}\n${operation('status: done, when: not_stated')}`],
  [`${dayZero('2026-01-10')}\n${operation('status: done, when: unknown')}`],
  [`note_date: 2026-04-10\n${dayZero('2026-01-10')}\n${planned}`],
  [`cause: {class: traumatic}\n${operation('status: planned, when: 5 months after onset')}`],
  [`cause: {class: traumatic}\n${operation('status: planned, when: after presentation')}`],
  [`cause: {class: traumatic}\n${operation('status: cancelled, when: 2026-05-30')}`],
  [`genetics: {diagnosis: fop}\ncause: {class: traumatic}\n${onMay30}`],
  [`${published}\ncause: {class: traumatic}\n${onMay30}`],
  // Without a time of the cause, the operation that started it is day 0.
  ...(
    [
      ['when: 2026-01-10', []],
      ['status: done', ['information']],
      ['when: not_stated', []],
      ['when: day 1', ['information']],
    ] as const
  ).map(([when, expected]): [string, ...string[]] => [
    `cause: {class: traumatic}\nsurgery: [{id: sx0, type: fracture_fixation, role: index, ${when}}, {id: sx1, type: ho_excision, when: 2026-05-30}]`,
    ...expected,
  ]),
]);

const fracture = (fields: string) => `fractures: [{site: elbow, bone: olecranon, ${fields}}]`;

rows('surgery-fracture-unhealed', [
  ...['unhealed', 'healing', 'delayed_union', 'nonunion'].map((status): [string, string] => [
    `${fracture(`status: ${status}`)}\n${planned}`,
    'warning',
  ]),
  [`${fracture('status: united')}\n${planned}`],
  [`${fracture('status: not_stated')}\n${planned}`, 'information'],
  [`${fracture('status: not_stated')}\n${doneOnMay30}`],
  [`${fracture('kind: osteotomy, status: nonunion')}\n${planned}`, 'warning'],
  [`${fracture('status: nonunion')}\n${doneOnMay30}`, 'information'],
  [`${fracture('status: nonunion')}\n${operation('status: declined')}`],
  [`${fracture('status: nonunion')}\n${operation('status: planned, timing_reason: palsy')}`, 'information'],
  [`${fracture('status: nonunion')}\n${operation('status: planned, timing_reason: not_stated')}`, 'warning'],
  [`cause: {class: traumatic, wounds_healed: no}\n${planned}`, 'warning'],
  [`cause: {class: traumatic, wounds_healed: not_stated}\n${planned}`],
  [`cause: {class: traumatic, wounds_healed: no}\n${doneOnMay30}`, 'information'],
  // Its state as last known before the operation; an old one may have changed.
  [`${fracture('status: healing, when: 90 days before sx1')}\n${onMay30}`, 'warning'],
  [`${fracture('status: healing, when: 91 days before sx1')}\n${onMay30}`, 'information'],
  [`${fracture('status: unhealed, when: 91 days before sx1')}\n${onMay30}`, 'information'],
  [`${fracture('status: nonunion, when: 91 days before sx1')}\n${onMay30}`, 'warning'],
  [`${fracture('status: healing, when: 1 day after sx1')}\n${onMay30}`],
  [
    `fractures: [{site: elbow, bone: olecranon, status: healing}, {site: elbow, bone: olecranon, status: united}]\n${planned}`,
  ],
  [`${fracture('status: nonunion')}\n${published}\n${planned}`],
  [
    `cause: {class: traumatic, wounds_healed: no}\n${fracture('status: healing, when: 91 days before sx1')}\n${onMay30}`,
    'warning',
  ],
]);

const crp = (fields: string) => `labs: [{test: crp, ${fields}}]`;
const early = 'presentation: {stage: early_inflammatory}';
const earlyOn = (when: string) => `presentation: {when: ${when}, stage: early_inflammatory}`;

rows('surgery-still-inflamed', [
  [`${early}\n${planned}`, 'warning'],
  [`presentation: {stage: progressing}\n${planned}`],
  [`${early}\n${doneOnMay30}`],
  [`${earlyOn('30 days before sx1')}\n${onMay30}`, 'warning'],
  [`${earlyOn('31 days before sx1')}\n${onMay30}`, 'information'],
  [`${early}\n${published}\n${planned}`],
  // What shows later that it is over.
  [`${earlyOn('2026-03-01')}\nlabs: [{test: crp, result: normal, when: 2026-04-01}]\n${onMay30}`],
  [`${earlyOn('2026-03-01')}\nlabs: [{test: crp, result: normal, when: 2026-03-01}]\n${onMay30}`, 'information'],
  [`${earlyOn('2026-03-01')}\nimaging: [{modality: xray, maturity: mature, when: 2026-04-01}]\n${onMay30}`],
  [
    `${earlyOn('2026-03-01')}\nimaging: [{modality: xray, maturity: mature, when: 2026-02-01}]\n${onMay30}`,
    'information',
  ],
  // The C-reactive protein.
  [`${crp('result: raised')}\n${planned}`, 'warning'],
  [`${crp('value: 6, unit: mg/L, ref_high: 5')}\n${planned}`, 'warning'],
  [`${crp('value: 5, unit: mg/L, ref_high: 5')}\n${planned}`],
  [`${crp('value: 38, unit: mg/L')}\n${planned}`],
  [`${crp('result: raised, when: 30 days before sx1')}\n${onMay30}`, 'warning'],
  [`${crp('result: raised, when: 31 days before sx1')}\n${onMay30}`],
  [`${crp('result: raised, when: 2026-04')}\n${onMay30}`, 'warning'],
  [`${crp('result: raised, when: 1 day after sx1')}\n${onMay30}`],
  [`${crp('result: raised')}\n${doneOnMay30}`, 'information'],
  [`labs: [{test: crp, result: raised, when: 2026-05-10}, {test: crp, result: normal, when: 2026-05-20}]\n${onMay30}`],
  [`labs: [{test: esr, result: raised}]\n${planned}`],
  [`${crp('result: raised')}\n${operation('status: cancelled')}`],
]);

const elbow = 'lesions: [{site: elbow}]';
const studies = (...all: string[]) => `${elbow}\nimaging: [${all.map((one) => `{modality: ct, ${one}}`).join(', ')}]`;

rows('surgery-stability-not-shown', [
  [`${elbow}\n${planned}`, 'information'],
  [`${studies('maturity: mature')}\n${planned}`],
  [`${studies('maturity: maturing')}\n${planned}`, 'information'],
  [`${studies('maturity: not_stated')}\n${planned}`, 'information'],
  [`${studies('when: 2026-01', 'when: 2026-04, change: stable')}\n${planned}`],
  [`${studies('when: 2026-01', 'when: 2026-04, change: regression')}\n${planned}`],
  [`${studies('when: 2026-01', 'when: 2026-04, change: growth')}\n${planned}`, 'information'],
  [`${studies('when: 2026-01, change: stable', 'when: 2026-04, change: growth')}\n${planned}`, 'information'],
  [`${studies('change: stable')}\n${planned}`, 'information'],
  [`${studies('when: 2026-01, maturity: mature', 'when: 2026-04, maturity: maturing')}\n${planned}`, 'information'],
  [`${studies('maturity: mature, when: 1 day after sx1')}\n${onMay30}`, 'information'],
  [`${studies('maturity: immature')}\n${doneOnMay30}`, 'information'],
  [`${elbow}\nimaging: not_stated\n${planned}`],
  [`cause: {class: genetic}\n${elbow}\n${planned}`],
  [`genetics: {diagnosis: poh}\n${elbow}\n${planned}`],
  [`genetics: {diagnosis: none}\n${elbow}\n${planned}`, 'information'],
  [`genetics: {diagnosis: fop}\n${elbow}\n${planned}`],
  [`${studies('maturity: not_stated')}\n${published}\n${planned}`],
  // Each lesion that is operated on.
  [
    `lesions: [{id: a, site: hip}, {id: b, site: elbow}]\nimaging: [{modality: ct, lesion: a, maturity: mature}]\n${operation('lesion: [a, b]')}`,
    'information',
  ],
  [
    `lesions: [{id: a, site: hip}, {id: b, site: elbow}]\nimaging: [{modality: ct, lesion: a, maturity: mature}]\n${operation('lesion: a')}`,
  ],
  [`lesions: [{id: a, site: hip}, {id: b, site: elbow}]\nimaging: [{modality: ct, maturity: mature}]\n${planned}`],
]);

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

describe('what a finding says', () => {
  const message = (id: string, text: string) => findings(ruleOf(id), text)[0]?.message ?? '';

  it('of a child whose brain may still recover', () => {
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

  it('of fractures and wounds that have not healed', () => {
    const text = `cause: {class: traumatic, wounds_healed: no}\n${fracture('status: nonunion')}\n${planned}`;
    assert.match(message('surgery-fracture-unhealed', text), /\(elbow fracture nonunion; wound not healed\)/);
  });

  it('of the time, once, though the field for it is empty', () => {
    const text = `case_id: ELB-0001\nnote_type: initial\n${child('9', dayZero('2026-01-10'))}\n${elbow}\n${operation('status: planned, when: 2026-03-10, resolution_considered: , timing_reason: ')}\n`;
    const told = diagnose(read(text), config).flatMap(({ items }) => items.map(({ path }) => path.at(-1)));
    assert.deepEqual(
      told.filter((name) => name === 'resolution_considered' || name === 'timing_reason'),
      [],
    );
  });
});
