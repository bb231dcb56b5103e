/** Motion that is not there, is only in words, or is all that daily tasks need. */
import assert from 'node:assert/strict';
import { findings } from './findings';
import { rows, ruleOf } from './severities';

const published = 'source: {kind: publication}\n';
const elbow = (...rom: string[]) => `lesions: [{site: elbow}]\nrom: [${rom.map((fields) => `{${fields}}`).join(', ')}]`;

rows('rom-mode-missing', [
  [elbow('flexion: 90'), 'information'],
  [elbow('flexion: 90', 'arc: 40'), 'information', 'information'],
  [elbow('flexion: 90, mode: active')],
  [elbow('flexion: 90, mode: unknown')],
  [elbow('range: limited')],
  [elbow('flexion: 90, fixed: yes')],
  [elbow('flexion: 90, fixed: no'), 'information'],
  [elbow('when: week 6')],
]);

const typed = (type: string, rest: string) => `note_type: ${type}\n${rest}`;

rows('rom-missing', [
  [typed('initial', 'lesions: [{site: elbow}]'), 'warning'],
  [typed('follow_up', 'lesions: [{site: elbow}]'), 'warning'],
  [typed('case_report', 'lesions: [{site: elbow}]'), 'warning'],
  [typed('series_entry', 'lesions: [{site: elbow}]'), 'warning'],
  [typed('tumour_board', 'lesions: [{site: elbow}]')],
  [typed('initial', 'lesions: [{site: jaw}]')],
  [typed('initial', 'lesions: [{site: elbow}, {site: hip}]'), 'warning'],
  [typed('initial', 'lesions: [{site: elbow}, {site: hip}]\nrom: [{joint: elbow, arc: 40}]'), 'warning'],
  [typed('initial', 'lesions: [{site: elbow}]\nrom: unknown')],
  [typed('initial', 'lesions: [{site: elbow}]\nrom: none')],
  [typed('initial', elbow('arc: 40'))],
  [typed('initial', elbow('range: limited')), 'hint'],
  [typed('initial', elbow('range: severely_limited')), 'hint'],
  [typed('initial', elbow('words: stiff')), 'hint'],
  [typed('initial', elbow('range: full'))],
  [typed('initial', elbow('range: none'))],
  [typed('initial', elbow('range: limited, arc: 40'))],
  [typed('initial', elbow('range: limited, fixed: yes'))],
  [typed('initial', elbow('when: week 6'))],
  [typed('initial', 'lesions: [{site: jaw}]\nrom: [{joint: jaw, range: limited}]')],
  [typed('series_entry', `${published}${elbow('range: limited')}`)],
  [typed('series_entry', `${published}lesions: [{site: elbow}]`), 'warning'],
]);

const arcs = (flexion: number, deficit: number, pronation: number, supination: number) =>
  elbow(`flexion: ${flexion}, extension_deficit: ${deficit}, pronation: ${pronation}, supination: ${supination}`);

rows('functional-arc-badge', [
  [arcs(130, 30, 50, 50), 'hint'],
  [arcs(129, 30, 50, 50)],
  [arcs(130, 31, 50, 50)],
  [arcs(130, 30, 49, 50)],
  [arcs(130, 30, 50, 49)],
  [arcs(140, -5, 80, 85), 'hint'],
  [elbow('flexion: 140, extension_deficit: -5, pronation: 80')],
  [elbow('range: full'), 'hint'],
  [arcs(130, 30, 50, 50).replace('elbow', 'wrist')],
  [`${published}${arcs(130, 30, 50, 50)}`],
  [`${arcs(130, 30, 50, 50)}\nsurgery: [{type: ho_excision, status: planned}]`],
  [`${arcs(130, 30, 50, 50)}\nsurgery: [{type: ho_excision, status: cancelled}]`, 'hint'],
  [`${arcs(130, 30, 50, 50)}\nsurgery: [{type: fracture_fixation, role: index}]`, 'hint'],
  [`${arcs(130, 30, 50, 50)}\nsurgery: [{type: arthroscopy, role: other}]`, 'hint'],
  [`${arcs(130, 30, 50, 50)}\nsurgery: [{type: arthroscopy}]`],
  ['lesions: [{site: elbow, side: left}]\nrom: [{side: left, range: limited}, {side: right, range: full}]'],
  [elbow('when: week 6, range: full', 'when: week 9, range: limited')],
  [elbow('when: week 6, range: limited', 'when: week 9, range: full'), 'hint'],
]);

describe('motion that is missing', () => {
  it('in words beside a missing joint is a hint and a gap', () => {
    const text = typed('initial', 'lesions: [{site: hip}, {site: elbow}]\nrom: [{joint: hip, range: limited}]');
    const found = findings(ruleOf('rom-missing'), text);
    assert.deepEqual(
      found.map(({ level, missing }) => `${level}: ${missing?.join('.')}`),
      ['undefined: rom', 'hint: rom.0.flexion'],
    );
    assert.match(found[0]?.message ?? '', /^No range of motion for elbow\./);
  });
});
