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

describe('an acknowledgement', () => {
  it('of nothing is a hint', () => {
    const late = early(entry('    reason: ulnar nerve\n')).replace('2024-03-10', '2024-09-10');
    assert.deepEqual(problemsOf(late), [{ rule: 'acknowledgement-idle', severity: 'hint', acknowledged: undefined }]);
  });
});
