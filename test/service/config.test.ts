/** Levels: what the user sets, what the project says, and how low safety may go. */
import assert from 'node:assert/strict';
import { usualThresholds } from '../../src/clinical/thresholds';
import type { Explanation, Level, Severity } from '../../src/rules/rule';
import { levelOf } from '../../src/service/config';
import { formExplanations } from '../../src/service/form/explanations';
import { configOf, diagnose, insertions, levels, levelsFor, read, settable } from '../../src/service/index';

const today = '2026-11-24';
const early = 'surgery-before-4-months';

const core =
  'case_id: ELB-0043\nnote_type: initial\ncause:\n  class: traumatic\n  when: 2026-01-20\nlesions:\n  - site: elbow\n';
const note = `${core}surgery:\n  - type: ho_excision\n    when: 2026-04-02\n`;

describe('the config of a note', () => {
  it('takes the level of the user, else that of the project, rule by rule', () => {
    const project = { levels: { [early]: 'error', 'unknown-field': 'hint' } as const };
    assert.deepEqual(configOf({ settings: { [early]: 'off' }, project, today }).levels, {
      [early]: 'off',
      'unknown-field': 'hint',
    });
    assert.deepEqual(configOf({ project, today }).levels, project.levels);
    assert.deepEqual(configOf({ settings: { [early]: 'off' }, today }).levels, { [early]: 'off' });
  });

  it('does not let a slip of the user hide what the project says', () => {
    const project = { levels: { [early]: 'error' } as const };
    for (const settings of [
      { [early]: 'of' },
      { [early]: null },
      { [early]: ['off'] },
      'off',
      7,
      null,
      undefined,
      [],
    ]) {
      assert.deepEqual(configOf({ settings, project, today }).levels, project.levels);
    }
  });

  it('carries today and the neighbours', () => {
    const neighbours = new Map([['ELB-0043', { names: ['b.ho.yaml'], count: 1 }]]);
    assert.deepEqual(configOf({ today, neighbours }), { levels: {}, today, neighbours, local: usualThresholds });
  });

  it('takes what is inserted as guidance from the user, and no slip', () => {
    for (const insert of Object.keys(insertions)) assert.equal(configOf({ insert, today }).insert, insert);
    for (const insert of ['Stubs', 'toString', '', 7, null, ['stubs'], undefined])
      assert.equal(configOf({ insert, today }).insert, undefined);
  });

  it('decides at which level a finding is shown, or that it is not', () => {
    const shown = (level: string) => diagnose(read(note), configOf({ settings: { [early]: level }, today }));
    const severities = levels.map((level) => shown(level).find(({ rule }) => rule === early)?.severity);
    assert.deepEqual(severities, [undefined, 'hint', 'information', 'warning', 'error']);
  });
});

describe('the level of a finding', () => {
  const rule = (level: Severity, kind: Explanation['kind'] = 'advice') => ({ id: early, kind, level });
  const rows: readonly [string, Pick<Explanation, 'id' | 'kind' | 'level'>, Severity, Level | undefined, Level][] = [
    ['nothing set', rule('warning'), 'warning', undefined, 'warning'],
    ['nothing set, milder than its rule', rule('warning'), 'information', undefined, 'information'],
    ['lowered', rule('warning'), 'warning', 'hint', 'hint'],
    ['raised', rule('warning'), 'warning', 'error', 'error'],
    ['switched off', rule('warning'), 'warning', 'off', 'off'],
    ['switched off, milder than its rule', rule('warning'), 'information', 'off', 'off'],
    ['milder than its rule stays milder', rule('warning'), 'information', 'error', 'information'],
    ['milder than its rule, lowered further', rule('warning'), 'information', 'hint', 'hint'],
    ['graver than its rule, lowered', rule('information'), 'warning', 'hint', 'hint'],
    ['graver than its rule, raised', rule('information'), 'warning', 'error', 'error'],
    ['safety, switched off', rule('error', 'safety'), 'error', 'off', 'information'],
    ['safety, lowered too far', rule('error', 'safety'), 'error', 'hint', 'information'],
    ['safety, lowered as far as may be', rule('error', 'safety'), 'error', 'information', 'information'],
    ['safety, lowered to a warning', rule('error', 'safety'), 'error', 'warning', 'warning'],
    ['an error of form', { id: 'yaml-syntax', kind: 'form', level: 'error' }, 'error', 'off', 'error'],
    ['a warning of form', { id: 'unknown-field', kind: 'form', level: 'warning' }, 'warning', 'off', 'off'],
  ];
  for (const [what, explanation, own, set, expected] of rows) {
    it(`${what}: ${own} becomes ${expected}`, () => {
      assert.equal(levelOf(explanation, own, { levels: set ? { [explanation.id]: set } : {}, today }), expected);
    });
  }
});

describe('what may be set', () => {
  it('is every rule, and of form whatever is less than an error', () => {
    const ids = settable.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.includes(early));
    for (const { id, level } of formExplanations) assert.equal(ids.includes(id), level !== 'error', id);
  });

  it('keeps safety at information or above', () => {
    assert.deepEqual(levelsFor({ kind: 'safety' }), ['information', 'warning', 'error']);
    assert.deepEqual(levelsFor({ kind: 'form' }), levels);
  });
});
