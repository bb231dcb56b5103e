/** Grades of the bone, and the motion that goes with them. */
import assert from 'node:assert/strict';
import { rows } from './severities';
import { countWith, told } from './told';

const published = 'source: {kind: publication}\n';
const lesion = (fields: string) => `lesions: [{${fields}}]\n`;

const hip = (grade: string, rom: string, rest = '') => `${lesion(`site: hip, grade: ${grade}`)}rom: [${rom}]\n${rest}`;
const excised = (fields: string) => `surgery: [{id: sx1, type: ho_excision, ${fields}}]`;

rows('brooker-iv-but-moving', [
  [hip('brooker IV', '{flexion: 90, extension_deficit: 70}')],
  [hip('brooker IV', '{flexion: 91, extension_deficit: 70}'), 'information'],
  [hip('brooker III', '{flexion: 91, extension_deficit: 0}')],
  [hip('brooker_modified IV', '{arc: 80}')],
  [hip('brooker IV', '{range: limited}')],
  [hip('brooker IV', '{arc: 80, fixed: yes}'), 'information'],
  [hip('brooker IV', '{fixed: yes}')],
  [hip('brooker IV', '{arc: 80}, {arc: 10}')],
  [hip('brooker IV', '{arc: 80}, {range: limited}'), 'information'],
  [hip('brooker IV', '{arc: 80}').replace('site: hip', 'site: knee')],
  [hip('brooker IV', '{arc: 80, when: after sx1}', excised('status: done'))],
  [hip('brooker IV', '{arc: 80, when: at sx1}', excised('status: done'))],
  [hip('brooker IV', '{arc: 80}', excised('status: done'))],
  [hip('brooker IV', '{arc: 80, when: before sx1}', excised('status: done')), 'information'],
  [hip('brooker IV', '{arc: 80, when: 3 days before sx1}', excised('status: done')), 'information'],
  [hip('brooker IV', '{arc: 80}', excised('status: planned')), 'information'],
  [hip('brooker IV', '{arc: 80, when: after sx1}', excised('status: declined')), 'information'],
  [hip('brooker IV', '{arc: 0, when: week 9}, {arc: 80, when: week 12}'), 'information'],
  [hip('brooker IV', '{arc: 80, when: week 9}, {arc: 0, when: week 12}')],
  [`${published}${hip('brooker IV', '{arc: 80}')}`, 'information'],
]);

const read = (grade: string, study: string, ...rom: string[]) =>
  `${lesion('site: hip')}imaging: [{modality: xray, ${study}, grade: ${grade}}]\nrom: [${rom.join(', ')}]\n`;

rows('brooker-iv-but-moving', [
  [read('brooker IV', 'when: day 100', '{when: day 90, arc: 80}', '{when: day 180, arc: 0}'), 'information'],
  [read('brooker IV', 'when: day 100', '{when: day 90, arc: 0}', '{when: day 180, arc: 80}')],
  [read('brooker IV', 'when: day 100', '{when: day 190, arc: 80}'), 'information'],
  [read('brooker IV', 'when: day 100', '{when: day 191, arc: 80}')],
  [read('brooker IV', 'when: day 100', '{when: day 10, arc: 80}'), 'information'],
  [read('brooker IV', 'when: day 100', '{when: day 9, arc: 80}')],
  [read('brooker IV', 'when: day 100', '{arc: 80}'), 'information'],
  [`${read('brooker IV', 'when: day 100', '{when: day 150, arc: 80}')}${excised('status: done, when: day 120')}`],
  [
    `${read('brooker IV', 'when: day 100', '{when: day 150, arc: 80}')}${excised('status: done, when: day 90')}`,
    'information',
  ],
  [
    `${read('brooker IV', 'when: day 100', '{when: day 150, arc: 80}')}${excised('status: done, when: day 160')}`,
    'information',
  ],
  [
    'lesions: [{site: hip, side: left}, {site: hip, side: right}]\nrom: [{joint: hip, side: left, arc: 80}]\nimaging: [{modality: xray, grade: brooker IV}]',
  ],
  [
    'lesions: [{site: hip, side: both}]\nrom: [{joint: hip, side: left, arc: 80}, {joint: hip, side: right, arc: 0}]\nimaging: [{modality: xray, side: left, grade: brooker IV}]',
    'information',
  ],
  [
    'lesions: [{site: hip}]\nrom: [{side: left, arc: 80}, {side: right, arc: 90}]\nimaging: [{modality: xray, grade: brooker IV}]',
  ],
  ['lesions: [{site: hip, side: both, grade: brooker IV}]\nrom: [{side: left, arc: 80}, {side: right, arc: 0}]'],
  ['lesions: [{site: hip, side: right, grade: brooker IV}]\nrom: [{side: left, arc: 120}, {side: right, arc: 0}]'],
]);

const elbow = (grade: string, rom: string) =>
  `${lesion(`site: elbow, grade: hastings_graham ${grade}`)}rom: [{${rom}}]\n`;
const angles = (flexion: number, deficit: number, pronation: number, supination: number) =>
  `flexion: ${flexion}, extension_deficit: ${deficit}, pronation: ${pronation}, supination: ${supination}`;

rows('hastings-vs-rom', [
  [elbow('I', angles(130, 30, 50, 50))],
  [elbow('I', angles(129, 30, 50, 50)), 'warning'],
  [elbow('I', angles(130, 31, 50, 50)), 'warning'],
  [elbow('I', angles(130, 30, 49, 50)), 'warning'],
  [elbow('I', angles(130, 30, 50, 49)), 'warning'],
  [elbow('I', 'flexion: 129'), 'warning'],
  [elbow('I', 'flexion: 130')],
  [elbow('I', 'range: limited')],
  [elbow('I', 'arc: 40')],
  [elbow('I', 'fixed: yes'), 'warning'],
  [elbow('IIA', angles(136, 8, 0, 0)), 'warning'],
  [elbow('IIA', angles(135, 8, 0, 0))],
  [elbow('IIA', angles(136, 9, 0, 0))],
  [elbow('IIA', angles(135, 8, 80, 87))],
  [elbow('IIA', 'flexion: 140')],
  [elbow('IIB', angles(90, 40, 70, 77)), 'warning'],
  [elbow('IIB', angles(90, 40, 69, 77))],
  [elbow('IIB', angles(90, 40, 70, 76))],
  [elbow('IIB', angles(140, 0, 20, 20))],
  [elbow('IIC', angles(140, 0, 20, 20)), 'warning'],
  [elbow('IIC', angles(100, 40, 80, 85)), 'warning'],
  [elbow('IIC', angles(100, 40, 40, 40))],
  [elbow('IIC', 'range: full')],
  [elbow('IIIA', 'flexion: 95, extension_deficit: 90')],
  [elbow('IIIA', 'flexion: 96, extension_deficit: 90'), 'warning'],
  [elbow('IIIA', 'arc: 0, rotation_arc: 90')],
  [elbow('IIIB', 'arc: 0, rotation_arc: 6'), 'warning'],
  [elbow('IIIB', 'arc: 90, rotation_arc: 5')],
  [elbow('IIIC', 'arc: 0, rotation_arc: 6'), 'warning'],
  [elbow('IIIC', 'arc: 6, rotation_arc: 0'), 'warning'],
  [elbow('IIIC', 'arc: 5, rotation_arc: 5')],
  [elbow('IIIA', 'arc: 30, range: limited')],
  [elbow('IIIA', 'arc: 30, fixed: yes'), 'warning'],
  [elbow('IIIA', 'arc: 30}, {arc: 0')],
  [elbow('IIIA', 'arc: 30}, {rotation_arc: 0'), 'warning'],
  [elbow('IIIA', 'joint: wrist, arc: 30')],
  [`${lesion('site: elbow, grade: brooker IV')}rom: [{arc: 90}]`],
  [`${lesion('site: forearm, grade: hastings_graham IIIB')}rom: [{joint: elbow, rotation_arc: 30}]`, 'warning'],
  [`${published}${elbow('I', angles(129, 30, 50, 50))}`, 'warning'],
  [`${elbow('IIIA', 'arc: 90, when: after sx1')}${excised('status: done')}`],
  [`${elbow('IIIA', 'arc: 90, when: before sx1')}${excised('status: done')}`, 'warning'],
]);

describe('grades beside motion', () => {
  it('are told with what the motion would be graded', () => {
    const cases: readonly [string, string][] = [
      [elbow('IIB', angles(90, 40, 70, 77)), 'IIA'],
      [elbow('IIA', angles(140, 0, 20, 20)), 'IIB'],
      [elbow('I', angles(90, 40, 20, 20)), 'IIC'],
      [elbow('IIC', angles(140, 0, 80, 87)), 'I'],
    ];
    for (const [text, fitting] of cases) {
      assert.ok(told('hastings-vs-rom', text).endsWith(`by motion alone it would be ${fitting}.`), text);
    }
    assert.ok(told('hastings-vs-rom', elbow('I', 'flexion: 90')).endsWith('Check both.'));
  });

  it('are told in the plane in which they disagree', () => {
    assert.match(told('hastings-vs-rom', elbow('I', 'flexion: 90')), /flexion and extension do not cover 30 to 130/);
    assert.match(told('hastings-vs-rom', elbow('I', 'pronation: 20')), /supination do not cover 50 degrees each way/);
    assert.match(
      told('hastings-vs-rom', elbow('IIIB', 'rotation_arc: 20')),
      /bony ankylosis in pronation and supination/,
    );
    assert.match(told('hastings-vs-rom', elbow('IIA', 'flexion: 146, extension_deficit: 0')), /are about full/);
  });

  it('of a stiff joint follow the limit of the project', () => {
    const count = (ankylosisDegrees: number) =>
      countWith('hastings-vs-rom', elbow('IIIA', 'arc: 9'), { ankylosisDegrees });
    assert.deepEqual([count(8), count(9)], [1, 0]);
  });

  it('are told with the least arc', () => {
    assert.match(told('brooker-iv-but-moving', hip('brooker IV', '{arc: 80}, {arc: 30}')), /arc of 30 degrees/);
  });
});
