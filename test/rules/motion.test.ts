/** Range of motion: what is possible, how two measurements stand to each other, and what is not measured. */
import assert from 'node:assert/strict';
import { rows } from './severities';
import { countWith, told } from './told';

const published = 'source: {kind: publication}\n';
const at = (site: string, ...rom: string[]) =>
  `lesions: [{site: ${site}}]\nrom: [${rom.map((fields) => `{${fields}}`).join(', ')}]`;
const elbow = (...rom: string[]) => at('elbow', ...rom);

rows('rom-impossible', [
  [elbow('flexion: 165')],
  [elbow('flexion: 166'), 'error'],
  [elbow('flexion: 0, extension_deficit: -30')],
  [elbow('flexion: -1'), 'error'],
  [elbow('extension_deficit: -31, pronation: 111, supination: 121'), 'error', 'error', 'error'],
  [elbow('flexion: not_stated')],
  [at('hip', 'flexion: -10, extension_deficit: -10, fixed: yes')],
  [`lesions: [{site: hip, ankylosed: all_planes}]\nrom: [{flexion: -10, extension_deficit: -10}]`],
  [at('hip', 'flexion: -10, extension_deficit: 5'), 'error'],
  [at('shoulder', 'extension: 91'), 'error'],
  [elbow('joint: wrist, flexion: 400')],
  [`lesions: [{site: thigh}]\nrom: [{joint: knee, flexion: 166}, {flexion: 400}]`, 'error'],
  [`${published}${elbow('flexion: 166')}`, 'error'],
]);

rows('rom-unusual', [
  [elbow('flexion: 150, extension_deficit: -15')],
  [elbow('flexion: 151, extension_deficit: -16'), 'warning', 'warning'],
  [elbow('flexion: 166')],
  [elbow('flexion: 19, extension_deficit: 5'), 'warning'],
  [elbow('flexion: 19, extension_deficit: 19')],
  [elbow('flexion: 19, fixed: yes')],
  [at('jaw', 'interincisal_mm: 4'), 'warning'],
  [`${published}${elbow('flexion: 151')}`, 'warning'],
]);

rows('rom-extension-over-flexion', [
  [elbow('flexion: 90, extension_deficit: 90')],
  [elbow('flexion: 90, extension_deficit: 91'), 'error'],
  [elbow('flexion: 90, extension_deficit: 91, fixed: yes')],
  [elbow('flexion: 90, extension_deficit: 91, fixed: no'), 'error'],
  [elbow('flexion: 90, extension_deficit: 166')],
  [elbow('flexion: -1, extension_deficit: 10')],
  [elbow('flexion: 0, extension_deficit: 165'), 'error'],
  [elbow('flexion: not_stated, extension_deficit: 30')],
  [elbow('flexion: 90, extension_deficit: unknown')],
  [elbow('extension_deficit: 30')],
  [`${published}${elbow('flexion: 30, extension_deficit: 130')}`, 'error'],
]);

const twoSides = (site: string, left: string, right: string, lesions = `{site: ${site}, side: left}`) =>
  `lesions: [${lesions}]\nrom: [{joint: ${site}, side: left, ${left}}, {joint: ${site}, side: right, ${right}}]`;

rows('rom-sign-suspect', [
  [elbow('extension_deficit: -10')],
  [elbow('extension_deficit: -11'), 'information'],
  [at('knee', 'extension_deficit: -11'), 'information'],
  [at('hip', 'extension_deficit: -11')],
  [elbow('extension_deficit: -30'), 'information'],
  [elbow('extension_deficit: -31')],
  [elbow('extension_deficit: unknown')],
  [twoSides('hip', 'extension_deficit: -20', 'extension_deficit: 20')],
  [twoSides('hip', 'extension_deficit: -20', 'extension_deficit: 21'), 'information'],
  [twoSides('hip', 'extension_deficit: 20', 'extension_deficit: 61'), 'information'],
  [twoSides('hip', 'extension_deficit: 61', 'extension_deficit: 0')],
  [twoSides('hip', 'extension_deficit: -20', 'flexion: 100')],
  [twoSides('hip', 'extension_deficit: -20', 'extension_deficit: not_stated')],
  [twoSides('elbow', 'extension_deficit: -11', 'extension_deficit: 45'), 'information'],
  [twoSides('hip', 'extension_deficit: 0', 'extension_deficit: 45', '{site: hip, side: both}')],
  [
    twoSides(
      'hip',
      'extension_deficit: 0',
      'extension_deficit: 45',
      '{site: hip, side: left}, {site: hip, side: right}',
    ),
  ],
  [twoSides('hip', 'extension_deficit: 0', 'extension_deficit: 45', '{site: hip}')],
  [twoSides('hip', 'extension_deficit: 45', 'extension_deficit: 0', '{site: hip, side: right}'), 'information'],
  [
    twoSides(
      'hip',
      'extension_deficit: 0',
      'extension_deficit: 45',
      '{site: hip, side: left}, {site: knee, side: right}',
    ),
    'information',
  ],
  [
    'lesions: [{site: hip, side: left}]\nrom: [{extension_deficit: 0}, {side: right, extension_deficit: 45}]',
    'information',
  ],
  [
    'lesions: [{site: hip, side: left}]\nrom: [{side: left, extension_deficit: 0}, {side: right, extension_deficit: 45}, {side: right, extension_deficit: 45}]',
  ],
  [
    'lesions: [{site: hip, side: left}]\nrom: [{joint: knee, side: left, extension_deficit: 0}, {joint: knee, side: right, extension_deficit: 45}]',
  ],
]);

const bridged = (ankylosed: string, rom: string, rest = '') =>
  `lesions: [{site: elbow, ankylosed: ${ankylosed}}]\nrom: [${rom}]\n${rest}`;
const excised = (fields: string) => `surgery: [{id: sx1, type: ho_excision, ${fields}}]`;

rows('rom-ankylosis-conflict', [
  [bridged('flexion_extension', '{flexion: 95, extension_deficit: 90}')],
  [bridged('flexion_extension', '{flexion: 96, extension_deficit: 90}'), 'warning'],
  [bridged('all_planes', '{arc: 6}'), 'warning'],
  [bridged('rotation', '{arc: 90, rotation_arc: 5}')],
  [bridged('rotation', '{arc: 0, rotation_arc: 6}'), 'warning'],
  [bridged('all_planes', '{arc: 0, rotation_arc: 6}'), 'warning'],
  [bridged('all_planes', '{arc: 20, rotation_arc: 6}'), 'warning'],
  [bridged('flexion_extension', '{arc: 0, rotation_arc: 60}')],
  [bridged('yes', '{arc: 60}')],
  [bridged('no', '{arc: 60}')],
  [bridged('not_stated', '{arc: 60}')],
  [bridged('flexion_extension', '{range: limited}')],
  [bridged('flexion_extension', '{arc: 60, when: after sx1}', excised('status: done'))],
  [bridged('flexion_extension', '{arc: 60, when: at sx1}', excised('status: done'))],
  [bridged('flexion_extension', '{arc: 60, when: before sx1}', excised('status: done')), 'warning'],
  [bridged('flexion_extension', '{arc: 60}', excised('status: done'))],
  [bridged('flexion_extension', '{arc: 60}', excised('status: planned')), 'warning'],
  [bridged('flexion_extension', '{arc: 60}', excised('status: cancelled')), 'warning'],
  [bridged('flexion_extension', '{arc: 60, when: week 6}, {arc: 0, when: week 30}')],
  [bridged('flexion_extension', '{arc: 0, when: week 6}, {arc: 60, when: week 30}'), 'warning'],
  [`lesions: [{site: spine, ankylosed: all_planes}]\nrom: [{joint: spine, arc: 60}]`],
  ['lesions: [{site: hip, side: left, ankylosed: all_planes}]\nrom: [{side: left, arc: 0}, {side: right, arc: 120}]'],
  [
    'lesions: [{id: l, site: hip, side: left, ankylosed: all_planes}, {id: r, site: hip, side: right}]\nrom: [{joint: hip, side: left, arc: 60, when: after sx1}]\nsurgery: [{id: sx1, type: ho_excision, status: done, lesion: r}]',
    'warning',
  ],
  [`${published}${bridged('all_planes', '{arc: 60}')}`, 'warning'],
]);

const pair = (active: string, passive: string, rest = '') =>
  `${elbow(`mode: active, ${active}`, `mode: passive, ${passive}`)}\n${rest}`;

rows('rom-active-over-passive', [
  [pair('when: week 6, arc: 85', 'when: week 6, arc: 80')],
  [pair('when: week 6, arc: 86', 'when: week 6, arc: 80'), 'warning'],
  [pair('when: week 6, rotation_arc: 86', 'when: week 6, rotation_arc: 80'), 'warning'],
  [pair('when: day 42, arc: 90', 'when: week 6, arc: 80'), 'warning'],
  [pair('when: day 43, arc: 90', 'when: week 6, arc: 80'), 'warning'],
  [pair('when: day 41, arc: 90', 'when: week 6, arc: 80'), 'warning'],
  [pair('when: day 44, arc: 90', 'when: week 6, arc: 80')],
  [pair('when: day 40, arc: 90', 'when: week 6, arc: 80')],
  [pair('when: before sx1, arc: 90', 'when: before sx1, arc: 80', excised('status: done')), 'warning'],
  [pair('when: not_stated, arc: 90', 'when: not_stated, arc: 80')],
  [pair('arc: 90', 'arc: 80')],
  [pair('when: week 6, arc: 90', 'when: week 6-7, arc: 80')],
  [pair('when: day 43, arc: 90', 'when: day 42, arc: 80', excised('status: done, when: day 42'))],
  [pair('when: day 43, arc: 90', 'when: day 42, arc: 80', excised('status: done, when: day 41')), 'warning'],
  [pair('when: day 43, arc: 90', 'when: day 42, arc: 80', excised('status: done, when: day 44')), 'warning'],
  [pair('when: day 43, arc: 90', 'when: day 42, arc: 80', excised('status: done'))],
  [pair('when: week 6, arc: 90, side: left', 'when: week 6, arc: 80, side: right')],
  [pair('when: week 6, arc: 90, joint: knee', 'when: week 6, arc: 80')],
  [pair('when: week 6, arc: 90', 'when: week 6, range: limited')],
  [elbow('mode: active, when: week 6, arc: 90', 'mode: active, when: week 6, arc: 80')],
  [elbow('mode: active, when: week 6, arc: 90', 'mode: not_stated, when: week 6, arc: 80')],
  [`${published}${pair('when: week 6, arc: 90', 'when: week 6, arc: 80')}`, 'warning'],
]);

describe('motion', () => {
  it('is told with the numbers of the note', () => {
    assert.match(told('rom-impossible', elbow('flexion: 166')), /^flexion 166 .* from 0 to 165\./);
    assert.match(told('rom-unusual', elbow('flexion: 151')), /^flexion 151 .* between 20 and 150\./);
    assert.match(told('rom-extension-over-flexion', elbow('flexion: 30, extension_deficit: 95')), /95.*30/);
    const bothSides = twoSides('hip', 'extension_deficit: 0', 'extension_deficit: 45');
    assert.match(told('rom-sign-suspect', bothSides), /deficit of 0 .* 45, 45 degrees more/);
    assert.match(told('rom-sign-suspect', elbow('extension_deficit: -12')), /goes 12 degrees beyond/);
    const rotation = bridged('all_planes', '{arc: 0, rotation_arc: 6}');
    assert.match(told('rom-ankylosis-conflict', rotation), /arc of 6 degrees/);
  });

  it('of a stiff joint follow the limit of the project', () => {
    const count = (ankylosisDegrees: number) =>
      countWith('rom-ankylosis-conflict', bridged('flexion_extension', '{arc: 9}'), { ankylosisDegrees });
    assert.deepEqual([count(8), count(9)], [1, 0]);
  });
});
