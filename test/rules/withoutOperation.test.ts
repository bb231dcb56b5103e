/** Care without an operation: when it gets worse under it, and when nothing troubles the patient. */
import assert from 'node:assert/strict';
import { diagnose, read } from '../../src/service/index';
import { config } from '../support/check';
import { findings } from './findings';
import { rows, ruleOf } from './severities';

const elbow = 'lesions: [{id: a, site: elbow}]';
const watch = 'plan: {management: observation}';
const study = (...all: string[]) => `imaging: [${all.map((one) => `{modality: xray, ${one}}`).join(', ')}]`;
const growing = study('change: growth');
const arcs = (...all: string[]) => `rom: [${all.map((one) => `{${one}}`).join(', ')}]`;
const noted = (...parts: string[]) => [elbow, ...parts, watch].join('\n');
const operated = 'surgery: [{id: sx1, type: ho_excision, status: done, when: week 40}]';

rows('progressing-no-plan', [
  [noted(growing), 'warning'],
  [`${elbow}\n${growing}\nplan: {management: undecided}`, 'warning'],
  ...['conservative', 'surgical', 'palliative', 'not_stated'].map((management): [string] => [
    `${elbow}\n${growing}\nplan: {management: ${management}}`,
  ]),
  [`${elbow}\n${growing}`],
  [`${elbow}\n${growing}\nplan: {management: observation, reason: early}`],
  [`${elbow}\n${growing}\nplan: {management: observation, reason: not_stated}`],
  [noted(growing, 'surgery: [{type: ho_excision, status: planned}]')],
  [noted(growing, 'surgery: [{type: ho_excision, status: declined}]'), 'warning'],
  [noted(growing, 'source: {kind: publication}')],
  [noted(growing, 'source: {kind: own_case}'), 'warning'],
  // The last study that compares.
  [noted(study('when: week 8, change: growth', 'when: week 20, change: stable'))],
  [noted(study('when: week 8, change: growth', 'when: week 20')), 'warning'],
  [noted(study('when: week 8, change: stable', 'when: week 20, change: growth')), 'warning'],
  [`lesions: [{site: elbow}, {site: hip}]\n${growing}\n${watch}`],
  [noted(study('change: growth, when: week 39'), operated)],
  [noted(study('change: growth, when: week 41'), operated), 'warning'],
  [noted(study('change: growth'), operated)],
  // Arcs.
  [noted(arcs('when: week 8, arc: 100', 'when: week 16, arc: 89')), 'warning'],
  [noted(arcs('when: week 8, arc: 100', 'when: week 16, arc: 90'))],
  [noted(arcs('when: week 8, arc: 100', 'when: week 12, arc: 95', 'when: week 16, arc: 89')), 'warning'],
  [noted(arcs('when: week 8, arc: 100', 'when: week 12, arc: 60', 'when: week 16, arc: 70'))],
  [noted(arcs('when: week 8, arc: 100', 'when: week 12, arc: 60', 'when: week 16, arc: 60')), 'warning'],
  [noted(arcs('when: week 8, rotation_arc: 100', 'when: week 16, rotation_arc: 80')), 'warning'],
  [
    noted(
      arcs('when: week 8, flexion: 130, extension_deficit: 20', 'when: week 16, flexion: 120, extension_deficit: 21'),
    ),
    'warning',
  ],
  [noted(arcs('when: week 8, arc: 100', 'arc: 50'))],
  [noted(arcs('when: week 16, arc: 50', 'when: week 8, arc: 100')), 'warning'],
  [noted(arcs('when: week 8, arc: 100, mode: active', 'when: week 16, arc: 50, mode: passive'))],
  [noted(arcs('when: week 8, arc: 100, side: left', 'when: week 16, arc: 50, side: right'))],
  [noted(arcs('when: week 8, arc: 100, joint: hip', 'when: week 16, arc: 50, joint: elbow'))],
  [noted(arcs('when: week 30, arc: 100', 'when: week 41, arc: 50'), operated)],
  [noted(arcs('when: week 41, arc: 100', 'when: week 50, arc: 50'), operated), 'warning'],
  // What care did.
  [noted('treatment: [{therapy: nsaid, response: worse}]'), 'warning'],
  [noted('rehabilitation: [{type: passive_rom, response: worse}]'), 'warning'],
  [noted('rehabilitation: [{type: passive_rom, response: worse}, {type: active_rom, response: improved}]')],
  [noted('treatment: [{therapy: nsaid, response: unchanged}]')],
  [noted('treatment: [{therapy: antispasticity, intent: other_condition, response: worse}]')],
  [noted('treatment: [{therapy: nsaid, response: worse}]', operated)],
]);

const free = 'presentation: {symptoms: none}';

rows('asymptomatic-plan', [
  [free, 'hint'],
  ['presentation: {symptoms: none, pain: 0, function_impaired: no}', 'hint'],
  ['presentation: {symptoms: none, function_impaired: yes}'],
  ['presentation: {symptoms: pain}'],
  [`${free}\nplan: {management: observation}`],
  [`${free}\nplan: {management: not_stated}`],
  [`${free}\nplan: {reason: none needed}`, 'hint'],
  [`${free}\nsource: {kind: publication}`],
]);

describe('what gets worse', () => {
  it('is named once for each kind, with every place that shows it', () => {
    const text = noted(
      growing,
      arcs('when: week 8, arc: 100', 'when: week 16, arc: 50'),
      'treatment: [{therapy: nsaid, response: worse}]',
    );
    const [finding] = findings(ruleOf('progressing-no-plan'), text);
    assert.match(finding?.message ?? '', /\(growth on the last study, a smaller arc than before, worse under care\)/);
    assert.equal(finding?.related?.length, 3);
  });
});

describe('a quiet rule', () => {
  const texts = {
    'asymptomatic-plan': free,
    'elbow-excision-no-release': `${elbow}\nsurgery: [{type: ho_excision, status: planned}]`,
    'outcome-score-missing': 'follow_up: [{when: 1 year after surgery}]',
  };

  it('says nothing until somebody sets a level for it', () => {
    for (const [id, text] of Object.entries(texts)) {
      const told = (own: typeof config) =>
        diagnose(read(`case_id: ELB-0001\nnote_type: initial\n${text}\n`), own).flatMap(({ rule, items }) => [
          rule,
          ...items.map((item) => item.rule),
        ]);
      assert.ok(!told(config).includes(id), id);
      assert.ok(told({ ...config, levels: { [id]: 'hint' } }).includes(id), id);
    }
  });
});
