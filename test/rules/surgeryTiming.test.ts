/** Whether the time is right: how long after day 0, and what is healed, settled and stable before an excision. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../src/model/span';
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
  [`${dayZero('2024-01-31')}\n${operation('status: planned, when: 2024-01-31')}`, 'warning'],
  [`${dayZero('2024-01-31')}\n${operation('status: planned, when: 2024-02-01')}`, 'warning'],
  [`${dayZero('2024-01-31')}\n${operation('status: planned, when: 2024-01-30')}`],
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

/** Two excisions of the same bone. */
const again = (first: string, second: string) =>
  `surgery: [{type: ho_excision, ${first}}, {type: ho_excision, ${second}}]`;

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
  // What was seen of bone before it was removed tells nothing of the bone that came back.
  [
    `${studies('when: 2025-01, maturity: mature')}\n${again('when: 2025-03, status: done', 'status: planned')}`,
    'information',
  ],
  [
    `${studies('when: 2025-01, maturity: mature', 'when: 2025-06, maturity: mature')}\n${again('when: 2025-03, status: done', 'status: planned')}`,
  ],
  [`${studies('maturity: mature')}\n${again('when: 2025-03, status: done', 'status: planned')}`],
  [
    `${studies('when: 2025-01, maturity: mature')}\n${again('when: 2026-03, status: done', 'when: 2025-03, status: done')}`,
    'information',
  ],
  // Another site or side is another bone.
  [
    `imaging: [{modality: ct, when: 2025-01, maturity: mature}]\n${again('when: 2025-03, status: done, site: hip', 'status: planned, site: elbow')}`,
  ],
  [
    `imaging: [{modality: ct, when: 2025-01, maturity: mature}]\n${again('when: 2025-03, status: done, side: left', 'status: planned, side: right')}`,
  ],
  [
    `imaging: [{modality: ct, when: 2025-01, maturity: mature}]\n${again('when: 2025-03, status: done, site: hip', 'status: planned, site: hip')}`,
    'information',
  ],
  // Each lesion that is operated on.
  [
    `lesions: [{id: a, site: hip}, {id: b, site: elbow}]\nimaging: [{modality: ct, lesion: a, maturity: mature}]\n${operation('lesion: [a, b]')}`,
    'information',
  ],
  [
    `lesions: [{id: a, site: hip}, {id: b, site: elbow}]\nimaging: [{modality: ct, lesion: a, maturity: mature}]\n${operation('lesion: a')}`,
  ],
  [`lesions: [{id: a, site: hip}, {id: b, site: elbow}]\nimaging: [{modality: ct, maturity: mature}]\n${planned}`],
  [
    `lesions: [{id: a, site: hip}, {id: b, site: elbow}]\nimaging: [{modality: ct, lesion: b, maturity: mature}]\n${operation('lesion: a')}`,
    'information',
  ],
  [`imaging: [{modality: ct, maturity: maturing}]\n${planned}`, 'information'],
]);

describe('what a finding says', () => {
  const message = (id: string, text: string) => findings(ruleOf(id), text)[0]?.message ?? '';

  it('of the time: day 0 where it is written, and the field that is to be filled in', () => {
    const related = (text: string) => findings(ruleOf('surgery-before-4-months'), text)[0]?.related?.length;
    assert.equal(related(`${dayZero('2026-01-10')}\n${operation('when: 2026-03-10')}`), 1);
    assert.equal(related(`cause: {class: traumatic}\n${operation('when: day 60')}`), undefined);
    const text = 'cause:\n  class: traumatic\n  when: 2026-01-10\nsurgery:\n  - type: ho_excision\n';
    const [fix] = findings(ruleOf('surgery-timing-unknown'), text)[0]?.fixes ?? [];
    assert.equal(applyEdits(text, fix?.edits() ?? []), `${text}    when: \n`);
  });

  it('of a bone: which maturity is empty, else that the studies do not show it', () => {
    const missing = (text: string) => findings(ruleOf('surgery-stability-not-shown'), text)[0]?.missing?.join('.');
    assert.equal(missing(`${studies('when: 2026-01', 'when: 2026-04')}\n${planned}`), 'imaging.1.maturity');
    assert.equal(missing(`${studies('maturity: immature')}\n${planned}`), 'imaging');
    assert.equal(missing(`${elbow}\n${planned}`), 'imaging');
  });

  it('of fractures and wounds that have not healed', () => {
    const text = `cause: {class: traumatic, wounds_healed: no}\n${fracture('status: nonunion')}\n${planned}`;
    assert.match(message('surgery-fracture-unhealed', text), /\(elbow fracture nonunion; wound not healed\)/);
  });

  it('of the time, once, though the field for it is empty', () => {
    const text = `case_id: ELB-0001\nnote_type: initial\npatient: {age: 9}\n${dayZero('2026-01-10')}\n${elbow}\n${operation('status: planned, when: 2026-03-10, resolution_considered: , timing_reason: ')}\n`;
    const told = diagnose(read(text), config).flatMap(({ items }) => items.map(({ path }) => path.at(-1)));
    assert.deepEqual(
      told.filter((name) => name === 'resolution_considered' || name === 'timing_reason'),
      [],
    );
  });
});
