/** Whether there is a reason to operate: symptoms, motion, indication and what supports it, on both sides of each limit. */

import assert from 'node:assert/strict';
import { usualThresholds } from '../../src/clinical/thresholds';
import { applyEdits } from '../../src/model/span';
import { findingsOf } from '../../src/rules/rule';
import { diagnose, read } from '../../src/service/index';
import { config } from '../support/check';
import { findings } from './findings';
import { rows, ruleOf } from './severities';

const planned = 'surgery: [{id: sx1, type: ho_excision, status: planned}]';
const operation = (fields: string) => `surgery: [{id: sx1, type: ho_excision, ${fields}}]`;

const free = 'presentation: {symptoms: none}';

rows('surgery-asymptomatic', [
  [`${free}\n${planned}`, 'warning'],
  [`presentation: {symptoms: none, pain: 0}\n${planned}`, 'warning'],
  [`presentation: {symptoms: none, pain: none}\n${planned}`, 'warning'],
  [`presentation: {symptoms: none, pain: not_stated, function_impaired: no}\n${planned}`, 'warning'],
  [`presentation: {symptoms: none, pain: 1}\n${planned}`],
  [`presentation: {symptoms: none, pain: mild}\n${planned}`],
  [`presentation: {symptoms: none, function_impaired: yes}\n${planned}`],
  [`presentation: {symptoms: none, care_problems: hygiene}\n${planned}`],
  [`presentation: {symptoms: stiffness, pain: 0}\n${planned}`],
  [`presentation: {symptoms: not_stated}\n${planned}`],
  [`presentation: {pain: 0, function_impaired: no}\n${planned}`],
  [`${free}\nnerves_vessels: [{structure: ulnar_nerve, status: compressed}]\n${planned}`],
  [`${free}\nnerves_vessels: [{structure: ulnar_nerve, status: intact}]\n${planned}`, 'warning'],
  [`${free}\n${operation('status: planned, indication: suspected_tumour')}`],
  [`${free}\n${operation('status: planned, indication: not_stated')}`, 'warning'],
  [`${free}\n${operation('status: done')}`],
  [`${free}\n${operation('status: declined')}`],
  [`${free}\nsource: {kind: publication}\n${planned}`],
]);

const pain3 = 'presentation: {pain: 3}';
const elbow = 'lesions: [{site: elbow, side: left}]';
const arc = ([flexion, deficit, pronation, supination]: readonly number[], more = '') =>
  `{mode: active, flexion: ${flexion}, extension_deficit: ${deficit}, pronation: ${pronation}, supination: ${supination}${more}}`;
const atElbow = (rom: string, ...rest: string[]) =>
  [elbow, `rom: [${rom}]`, ...(rest.length > 0 ? rest : [pain3, planned])].join('\n');
const functional = arc([130, 30, 50, 50]);

rows('surgery-within-functional-arc', [
  [atElbow(functional), 'warning'],
  [atElbow(arc([140, -5, 80, 85])), 'warning'],
  [atElbow(arc([129, 30, 50, 50]))],
  [atElbow(arc([130, 31, 50, 50]))],
  [atElbow(arc([130, 30, 49, 50]))],
  [atElbow(arc([130, 30, 50, 49]))],
  [atElbow('{mode: active, flexion: 130, extension_deficit: 30}')],
  [atElbow('{mode: active, range: full}'), 'warning'],
  [atElbow('{mode: passive, range: full}')],
  [atElbow('{range: full}')],
  // Pain.
  [atElbow(functional, 'presentation: {pain: 6}', planned), 'warning'],
  [atElbow(functional, 'presentation: {pain: 7}', planned)],
  [atElbow(functional, 'presentation: {pain: moderate}', planned), 'warning'],
  [atElbow(functional, 'presentation: {pain: severe}', planned)],
  [atElbow(functional, 'presentation: {symptoms: none}', planned), 'warning'],
  [atElbow(functional, 'presentation: {symptoms_absent: [swelling, pain]}', planned), 'warning'],
  [atElbow(functional, planned)],
  [atElbow(functional, 'presentation: {pain: not_stated}', planned)],
  // Another reason.
  ...[
    'pain',
    'nerve_compression',
    'vessel_compression',
    'pressure_injury',
    'hygiene',
    'seating_transfer',
    'prosthesis_fit',
    'skin_breakdown',
    'suspected_tumour',
  ].map((reason): [string] => [
    atElbow(functional, pain3, operation(`status: planned, indication: [functional_limitation, ${reason}]`)),
  ]),
  [atElbow(functional, pain3, operation('status: planned, indication: [functional_limitation, ankylosis]')), 'warning'],
  [atElbow(functional, 'presentation: {pain: 3, limited_tasks: [typing]}', planned), 'information'],
  // Time: the last motion before the operation.
  [atElbow(`${arc([130, 30, 50, 50], ', when: week 8')}, ${arc([90, 30, 50, 50], ', when: week 20')}`)],
  [atElbow(`${arc([90, 30, 50, 50], ', when: week 8')}, ${arc([130, 30, 50, 50], ', when: week 20')}`), 'warning'],
  [atElbow(arc([130, 30, 50, 50], ', when: 2 weeks after sx1'), pain3, operation('status: done, when: 2026-03-10'))],
  [
    atElbow(arc([130, 30, 50, 50], ', when: 2 weeks before sx1'), pain3, operation('status: done, when: 2026-03-10')),
    'information',
  ],
  [atElbow(arc([130, 30, 50, 50], ', when: at sx1'), pain3, operation('status: done, when: 2026-03-10'))],
  [atElbow(functional, pain3, operation('status: done, when: 2026-03-10'))],
  // Place: the elbow that is operated on.
  [`lesions: [{site: hip, side: left}]\nrom: [{joint: hip, mode: active, range: full}]\n${pain3}\n${planned}`],
  [atElbow(arc([140, 0, 80, 80], ', side: right'))],
  [`lesions: [{site: elbow}]\nrom: [${arc([140, 0, 80, 80], ', side: right')}]\n${pain3}\n${planned}`, 'warning'],
  [
    `lesions: [{site: elbow}]\nrom: [${arc([140, 0, 80, 80], ', side: right')}, ${arc([140, 0, 80, 80], ', side: left')}]\n${pain3}\n${planned}`,
  ],
  [`lesions: [{site: elbow, side: both}]\nrom: [${arc([140, 0, 80, 80], ', side: right')}]\n${pain3}\n${planned}`],
  [
    `lesions: [{site: elbow, side: both}]\nrom: [${arc([140, 0, 80, 80], ', side: both')}]\n${pain3}\n${planned}`,
    'warning',
  ],
  [atElbow(functional, pain3, planned, 'source: {kind: publication}')],
]);

rows('surgery-no-indication', [
  [planned, 'warning'],
  [operation('status: done'), 'warning'],
  [operation('status: planned, indication: none'), 'warning'],
  [operation('status: planned, indication: '), 'warning'],
  [operation('status: planned, indication: not_stated')],
  [operation('status: planned, indication: other')],
  [operation('status: declined')],
  ['surgery: [{type: excision_biopsy, status: planned}]'],
  ['surgery: [{type: arthroplasty, role: index}]'],
  [`${planned}\nsource: {kind: dataset}`],
]);

const hip = 'lesions: [{site: hip, side: left}]';
const forFunction = operation('status: planned, indication: functional_limitation');
const forPain = (when = 'status: planned') => operation(`${when}, indication: severe_pain`);
const unimpaired = 'presentation: {function_impaired: no}';

rows('surgery-indication-unsupported', [
  [`${hip}\n${unimpaired}\nrom: [{range: full}]\n${forFunction}`, 'warning'],
  [`${hip}\n${unimpaired}\nrom: [{range: limited}]\n${forFunction}`],
  [`${hip}\n${unimpaired}\nrom: [{flexion: 140, extension_deficit: 0}]\n${forFunction}`],
  [`${hip}\nrom: [{range: full}]\n${forFunction}`],
  [`${hip}\npresentation: {function_impaired: yes}\nrom: [{range: full}]\n${forFunction}`],
  [`${hip}\npresentation: {function_impaired: no, limited_tasks: [stairs]}\nrom: [{range: full}]\n${forFunction}`],
  [`${hip}\n${unimpaired}\n${forFunction}`],
  [`${unimpaired}\n${forFunction}`],
  [`${hip}\n${unimpaired}\nrom: [{range: full}]\n${operation('status: planned, indication: pain')}`],
  [`${hip}\n${unimpaired}\nrom: [{range: full}]\n${operation('status: cancelled, indication: functional_limitation')}`],
  [`${elbow}\n${unimpaired}\nrom: [${functional}]\n${forFunction}`, 'warning'],
  [`${elbow}\n${unimpaired}\nrom: [${arc([129, 30, 50, 50])}]\n${forFunction}`],
  [
    `lesions: [{site: elbow, side: both}]\n${unimpaired}\nrom: [${arc([140, 0, 80, 80], ', side: left')}]\n${forFunction}`,
  ],
  [`${hip}\n${unimpaired}\nrom: [{range: full}]\nfollow_up: [{when: 2026-01, function_impaired: yes}]\n${forFunction}`],
  [
    `${hip}\n${unimpaired}\nrom: [{range: full, when: before sx1}]\nfollow_up: [{when: after sx1, function_impaired: yes}]\n${operation('status: done, when: 2025-03-10, indication: functional_limitation')}`,
    'warning',
  ],
  // Pain.
  [`presentation: {pain: 6}\n${forPain()}`, 'warning'],
  [`presentation: {pain: 7}\n${forPain()}`],
  [`presentation: {pain: moderate}\n${forPain()}`, 'warning'],
  [`presentation: {pain: severe}\n${forPain()}`],
  [`presentation: {symptoms: none}\n${forPain()}`, 'warning'],
  [forPain()],
  [`presentation: {pain: 3}\nfollow_up: [{when: 2026-01, pain: 8}]\n${forPain()}`],
  [`presentation: {pain: 8}\nfollow_up: [{when: 2026-01, pain: 3}]\n${forPain()}`, 'warning'],
  [`presentation: {pain: 8}\nfollow_up: [{when: after sx1, pain: 3}]\n${forPain('status: done, when: 2025-03')}`],
  [`presentation: {pain: 3}\nfollow_up: [{when: before sx1, pain: not_stated}]\n${forPain()}`, 'warning'],
  // What contradicts itself does so in a published case as well.
  [`presentation: {pain: 6}\nsource: {kind: publication}\n${forPain('status: done')}`, 'warning'],
  [
    `${hip}\npresentation: {function_impaired: no, pain: 2}\nrom: [{range: full}]\n${operation('status: planned, indication: [functional_limitation, severe_pain]')}`,
    'warning',
    'warning',
  ],
]);

const measured = (when: string, more = '') => `rom: [{when: ${when}, flexion: 95${more}}]`;
const onMay30 = operation('status: planned, when: 2026-05-30');

rows('surgery-no-recent-rom', [
  [`${elbow}\n${planned}`, 'warning'],
  [`${elbow}\n${measured('90 days before sx1')}\n${onMay30}`],
  [`${elbow}\n${measured('91 days before sx1')}\n${onMay30}`, 'warning'],
  [`${elbow}\n${measured('2026-03-01')}\n${onMay30}`],
  [`${elbow}\n${measured('2026-02-28')}\n${onMay30}`, 'warning'],
  [`${elbow}\n${measured('2026-02')}\n${onMay30}`, 'warning'],
  [`${elbow}\n${measured('2026-02 to 2026-03')}\n${onMay30}`],
  [`${elbow}\n${measured('before sx1')}\n${planned}`],
  [`${elbow}\n${measured('after sx1')}\n${planned}`],
  [`${elbow}\n${measured('1 day after sx1')}\n${onMay30}`, 'warning'],
  [`${elbow}\n${measured('not_stated')}\n${onMay30}`],
  [`${elbow}\nrom: [{flexion: 95}]\n${onMay30}`],
  [`${elbow}\nrom: [{when: 1 day before sx1}]\n${onMay30}`, 'warning'],
  [`${elbow}\nrom: [{when: 1 day before sx1, range: limited}]\n${onMay30}`],
  [`${elbow}\n${measured('1 day before sx1', ', side: right')}\n${onMay30}`, 'warning'],
  [`${elbow}\n${measured('1 day before sx1', ', joint: hip')}\n${onMay30}`, 'warning'],
  [`lesions: [{site: elbow, side: both}]\n${measured('1 day before sx1', ', side: right')}\n${onMay30}`, 'warning'],
  [`lesions: [{site: thigh}]\n${planned}`],
  [`${elbow}\nrom: not_stated\n${planned}`],
  [`${elbow}\nrom: none\n${planned}`, 'warning'],
  [`${elbow}\nnote_date: 2026-05-01\n${operation('status: done, when: 2026-04-01')}`],
  [`note_date: 2026-05-30\n${elbow}\n${measured('2026-02-28')}\n${planned}`, 'warning'],
  [`note_date: 2026-05-30\n${elbow}\n${measured('2026-03-01')}\n${planned}`],
  [`${elbow}\n${planned}\nsource: {kind: publication}`],
]);

describe('limits of a project', () => {
  const spoken = (id: string, text: string, local: Partial<typeof usualThresholds>) =>
    read(text).notes.flatMap((note) =>
      findingsOf(ruleOf(id), note, { local: { ...usualThresholds, ...local }, today: config.today }),
    ).length;

  it('move from which number pain is severe', () => {
    assert.equal(
      spoken('surgery-indication-unsupported', `presentation: {pain: 5}\n${forPain()}`, { severePain: 5 }),
      0,
    );
    assert.equal(
      spoken('surgery-indication-unsupported', `presentation: {pain: 4}\n${forPain()}`, { severePain: 5 }),
      1,
    );
    assert.equal(
      spoken('surgery-indication-unsupported', `presentation: {pain: moderate}\n${forPain()}`, { severePain: 5 }),
      0,
    );
    assert.equal(
      spoken('surgery-within-functional-arc', atElbow(functional, 'presentation: {pain: 5}', planned), {
        severePain: 5,
      }),
      0,
    );
  });

  it('move for how long a measurement is recent', () => {
    const text = `${elbow}\n${measured('31 days before sx1')}\n${onMay30}`;
    assert.equal(spoken('surgery-no-recent-rom', text, { recentMotionDays: 30 }), 1);
    assert.equal(spoken('surgery-no-recent-rom', text, { recentMotionDays: 31 }), 0);
  });
});

describe('a question that is put into the note', () => {
  it('names the joint and the side that is to be measured', () => {
    const text = 'lesions:\n  - site: elbow\n    side: left\nsurgery:\n  - type: ho_excision\n    status: planned\n';
    const [fix] = findings(ruleOf('surgery-no-recent-rom'), text)[0]?.fixes ?? [];
    assert.match(applyEdits(text, fix?.edits() ?? []), /rom:\n {2}- joint: elbow\n {4}side: left\n {4}when:/);
  });

  it('is told with the other gaps of a note', () => {
    const found = diagnose(read(`case_id: ELB-0001\nnote_type: initial\n${elbow}\n${planned}\n`), config);
    assert.ok(found.some(({ items }) => items.some(({ rule }) => rule === 'surgery-no-indication')));
    assert.ok(found.some(({ items }) => items.some(({ rule }) => rule === 'surgery-no-recent-rom')));
  });
});
