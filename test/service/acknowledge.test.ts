/** Findings that are accepted with a reason: they stay in sight, and ask for nothing more. */
import assert from 'node:assert/strict';
import { applyEdits, diagnose, read } from '../../src/service/index';
import { quiet } from '../support/check';

const early = (acknowledgements: string) =>
  `case_id: ELB-0001
note_type: initial
cause:
  class: traumatic
  when: 2024-01-31
lesions:
  - site: elbow
surgery:
  - id: sx1
    type: ho_excision
    when: 2024-03-10
${acknowledgements}`;

const entry = (lines: string) => `acknowledgements:\n  - rule: surgery-before-4-months\n${lines}`;

const problemsOf = (text: string) =>
  diagnose(read(text), quiet).map(({ rule, severity, acknowledged }) => ({ rule, severity, acknowledged }));

const warning = [{ rule: 'surgery-before-4-months', severity: 'warning', acknowledged: undefined }];

describe('a finding', () => {
  it('stands until it is accepted with a reason', () => {
    assert.deepEqual(problemsOf(early('')), warning);
    assert.deepEqual(problemsOf(early(entry('    reason:\n'))), warning);
  });

  it('is a hint when it is accepted, with the reason, the role and the day', () =>
    assert.deepEqual(
      problemsOf(early(entry('    reason: ulnar nerve\n    role: senior surgeon\n    when: 2024-03-01\n'))),
      [
        {
          rule: 'surgery-before-4-months',
          severity: 'hint',
          acknowledged: { reason: 'ulnar nerve', role: 'senior surgeon', when: '2024-03-01' },
        },
      ],
    ));

  it('of safety stays information when it is accepted, whatever its own level', () => {
    const accepted = (rule: string, rest: string) =>
      problemsOf(
        `case_id: ELB-0001\nnote_type: initial\ncause:\n  class: traumatic\nlesions:\n  - site: elbow\n${rest}acknowledgements:\n  - rule: ${rule}\n    reason: asked a specialist\n`,
      ).filter((problem) => problem.rule === rule);
    const acknowledged = { reason: 'asked a specialist' };
    for (const [rule, rest] of [
      ['nsaid-renal-severe', 'patient:\n  egfr_ml_min: 20\ntreatment:\n  - therapy: naproxen\n    status: planned\n'],
      ['nsaid-cardiac', 'patient:\n  comorbidities: stroke_history\ntreatment:\n  - therapy: naproxen\n'],
    ] as const) {
      assert.deepEqual(accepted(rule, rest), [{ rule, severity: 'information', acknowledged }], rule);
    }
  });

  it('is accepted at the place that is named, and only there', () => {
    for (const at of ['sx1', 'surgery', 'surgery.when']) {
      assert.deepEqual(
        problemsOf(early(entry(`    at: ${at}\n    reason: ulnar nerve\n`))).map(({ severity }) => severity),
        ['hint'],
        at,
      );
    }
    for (const at of ['sx2', 'imaging', 'surgery.type', 'lesions.site']) {
      assert.deepEqual(
        problemsOf(early(entry(`    at: ${at}\n    reason: ulnar nerve\n`))).map(({ rule, severity }) => [
          rule,
          severity,
        ]),
        [
          ['surgery-before-4-months', 'warning'],
          ['acknowledgement-idle', 'hint'],
        ],
        at,
      );
    }
  });

  it('offers the entry that accepts it, which waits for its reason', () => {
    const text = early('');
    const [problem] = diagnose(read(text), quiet);
    const fix = problem?.fixes.find(({ title }) => title === 'Accept it with a reason');
    assert.ok(fix);
    const after = applyEdits(text, fix.edits());
    assert.equal(
      after,
      early('acknowledgements:\n  - rule: surgery-before-4-months\n    at: sx1\n    reason: \n    role: \n'),
    );
    assert.deepEqual(problemsOf(after), warning);
  });

  it('is not hidden where the rule is turned off, and nothing is said of its acknowledgement then', () =>
    assert.deepEqual(
      diagnose(read(early(entry('    reason: ulnar nerve\n'))), {
        ...quiet,
        levels: { ...quiet.levels, 'surgery-before-4-months': 'off' },
      }),
      [],
    ));
});

describe('what cannot be true', () => {
  const accepted = (lines: string, class_ = 'traumatic') =>
    problemsOf(
      `case_id: ELB-0001\nnote_type: initial\ncause:\n  class: ${class_}\n  when: 2024-01-31\nlesions:\n  - site: elbow\n${lines}acknowledgements:\n  - rule: date-order\n    reason: as the source has it\n`,
    ).map(({ rule, severity }) => `${rule}: ${severity}`);

  it('is not accepted, whatever the reason', () =>
    assert.deepEqual(
      accepted('surgery:\n  - type: ho_excision\n    status: done\n    when: 2023-05-01\n').filter((one) =>
        one.startsWith('date-order'),
      ),
      ['date-order: error'],
    ));

  it('is not what the same rule only warns of: bone that is older than day 0', () =>
    assert.deepEqual(accepted('presentation:\n  onset: 2023-05-01\n'), ['date-order: hint']));
});

describe('an acknowledgement', () => {
  it('of nothing is a hint', () => {
    const late = early(entry('    reason: ulnar nerve\n')).replace('2024-03-10', '2024-09-10');
    assert.deepEqual(problemsOf(late), [{ rule: 'acknowledgement-idle', severity: 'hint', acknowledged: undefined }]);
  });
});
