/** The pipeline: one mistake is one problem, at its place, in plain words; nothing makes it throw. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { configOf, diagnose, read } from '../../src/service/index';
import { checkProblems, config, quiet } from '../support/check';

const core = 'case_id: ELB-0043\nnote_type: initial\ncause:\n  class: traumatic\nlesions:\n  - site: elbow\n';

const ids = (text: string) => diagnose(read(text), quiet).map(({ rule }) => rule);

describe('problems of form', () => {
  it('finds nothing in the six-line core note', () => checkProblems(core));

  it('accepts every field empty', () => checkProblems(`${core}    side:\nsurgery:\nnote_date:\n`));

  it('accepts not_stated and unknown everywhere, and none for lists', () =>
    checkProblems(
      `${core}    side: unknown\n    position: none\nsurgery: none\nimaging: not_stated\npatient: unknown\n`,
    ));

  it('accepts one value where a list is wanted', () => checkProblems(`${core}    position: anterior\n`));

  it('leaves keys alone that begin with x_', () => checkProblems(`${core}x_local: 7\n`));

  it('marks the unknown field and names the one that was meant', () =>
    checkProblems(`${core}    sidee: left
    ^^^^^ There is no field "sidee" in lesions. Did you mean side?
`));

  it('marks the value that is not in the list', () =>
    checkProblems(`${core}    side: lefft
          ^^^^^ "lefft" is not a value of Side. Did you mean left?
`));

  it('takes another spelling of case, blanks and hyphens for the value that was meant', () =>
    checkProblems(
      `${core.replace('traumatic', 'Traumatic')}
`.replace('Traumatic\n', 'Traumatic\n         ^^^^^^^^^ "Traumatic" is written traumatic here.\n'),
    ));

  it('marks one item of a list, not the list', () =>
    checkProblems(`${core}    position: [anterior, middle]
                         ^^^^^^ "middle" is not a value of Position.
`));

  it('says that a section wants fields', () =>
    checkProblems(
      `${core.replace('cause:\n  class: traumatic', 'cause: a fall')}`.replace(
        'cause: a fall\n',
        'cause: a fall\n       ^^^^^^ Cause: its fields stand below it\n',
      ),
    ));

  it('wants a number, with its unit in words', () =>
    checkProblems(`${core}    size_mm: 40 mm
             ^^^^^ Write the number only; the unit is always mm.
`));

  it('explains a time that cannot be read', () =>
    checkProblems(`${core}note_date: 2026-02-30
           ^^^^^^^^^^ 2026-02-30 does not exist in the calendar.
`));

  it('explains broken YAML once for each line', () =>
    checkProblems(`${core}note_date: a: b
           ^^^^ A colon with a blank behind it ends a name
`));
});

describe('missing core fields', () => {
  it('gathers what is missing altogether on the type of note', () =>
    checkProblems(`note_type: initial
           ^^^^^^^ Missing: case_id, cause.class, lesions.
`));

  it('marks the section that lacks a field', () =>
    checkProblems(`case_id: ELB-0043
note_type: initial
cause:
^^^^^ Missing: cause.class.
  when: 2026-01-20
lesions:
  - side: left
    ^^^^ Missing: lesions.site.
`));

  it('is a warning in a draft, an error in a complete or final note', () => {
    const severities = ['draft', 'complete', 'final'].map(
      (status) =>
        diagnose(read(`${core.replace('case_id: ELB-0043\n', '')}note_status: ${status}\n`), quiet)[0]?.severity,
    );
    assert.deepEqual(severities, ['warning', 'error', 'error']);
  });

  it('is the one problem of an empty text', () => {
    assert.deepEqual(ids(''), ['core-field-missing']);
    assert.deepEqual(ids('# nothing yet\n'), ['core-field-missing']);
  });

  it('is not asked of a text that is no note', () => assert.deepEqual(ids('hello'), ['value-of-wrong-form']));
});

describe('levels', () => {
  const early = `${core.replace('class: traumatic', 'class: traumatic\n  when: 2026-01-20')}surgery:\n  - type: ho_excision\n    when: 2026-02-20\n`;
  const at = (level: unknown) =>
    diagnose(
      read(early),
      configOf({
        settings: { 'surgery-before-4-months': level, 'section-incomplete': 'off' },
        today: config.today,
      }),
    ).map(({ severity }) => severity);

  it('follow the setting', () => {
    assert.deepEqual(at(undefined), ['warning']);
    assert.deepEqual(at('off'), []);
    assert.deepEqual(at('hint'), ['hint']);
    assert.deepEqual(at('error'), ['error']);
  });

  it('ignore what is not a level', () => {
    for (const nonsense of ['loud', 3, null, {}]) assert.deepEqual(at(nonsense), ['warning']);
  });
});

describe('the pipeline', () => {
  const sample = readFileSync('media/samples/elbow-excision.ho.yaml', 'utf8');

  it('finds nothing in the sample', () => checkProblems(sample));

  it('stands every prefix of the sample, with ranges inside the text', () => {
    for (let length = 0; length <= sample.length; length += 23) {
      const text = sample.slice(0, length);
      for (const { rule, span } of diagnose(read(text), config)) {
        assert.notEqual(rule, 'rule-failed', text.slice(-80));
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
      }
    }
  }).timeout(30_000);

  it('stands whatever else a file may hold', () => {
    const nasty = [
      '\uFEFFcase_id: X',
      '\0',
      '- - - -',
      '? a\n: b',
      '&a [*a]',
      '<<: 1',
      '__proto__: 1',
      'constructor: {toString: 1}',
      '{',
      ']',
      '%YAML 1.1\n---\na: 1',
      '!!binary x',
      '"\\x"',
      '\t',
      '---\n---\n---',
      `${'['.repeat(200)}`,
      'a: &x {b: *x}',
      '🦴: 1',
    ];
    for (const text of nasty) assert.ok(!ids(text).includes('rule-failed'), text);
  });

  it('reads every document of a file', () => {
    assert.deepEqual(ids(`${core}---\n${core.replace('site', 'sit').replace('43', '44')}`), ['unknown-field']);
  });
});
