/** How the parts of a note hang together: names and what points to them, times and what they count from, things said twice. */
import assert from 'node:assert/strict';
import { applyEdits, diagnose, read } from '../../src/service/index';
import { checkProblems, quiet } from '../support/check';

const head = 'case_id: ELB-0043\nnote_type: initial\ncause:\n  class: traumatic\n';
const lesion = 'lesions:\n  - site: elbow\n';
const core = head + lesion;

const check = (marked: string) => checkProblems(marked, quiet);

/** The first fix of the only problem, taken. */
function fixed(text: string): string {
  const [problem, ...more] = diagnose(read(text), quiet);
  assert.ok(problem?.fixes[0] && more.length === 0, `${problem?.message}; ${more.length} more`);
  return applyEdits(text, problem.fixes[0].edits());
}

describe('names of entries', () => {
  it('stand once', () =>
    check(`${core}surgery:
  - id: sx1
    type: fracture_fixation
  - id: sx1
        ^^^ Another entry is called sx1 too
    type: arthroscopy
`));

  it('get the next free number', () => {
    const text = `${core}surgery:\n  - id: sx1\n  - id: sx2\n  - id: sx1\n`;
    assert.equal(fixed(text), text.replace(/sx1\n$/, 'sx3\n'));
  });

  it('are no words that mean something else', () => {
    for (const word of ['surgery', 'birth', 'none', 'yes', 'not_stated']) {
      check(`${core}surgery:
  - id: ${word}
        ${'^'.repeat(word.length)} "${word}" has a meaning of its own
`);
    }
  });
});

describe('what points to an entry', () => {
  it('finds it, of the kind that is wanted', () =>
    check(`${core}    id: elb
imaging:
  - id: film1
    modality: xray
    lesion: elb
surgery:
  - id: sx1
    lesion: film1
            ^^^^^ There is no lesion "film1" in this note. Did you mean elb?
prophylaxis:
  - therapy: naproxen
    operation: sx2
               ^^^ There is no operation "sx2" in this note. Did you mean sx1?
differential:
  - diagnosis: osteochondroma
    evidence: [film1, ct1]
                      ^^^ There is no entry "ct1" in this note.
`));

  it('may be a fixed word or an answer', () =>
    check(`${core}patient:\n  age_at: onset\nprophylaxis:\n  - therapy: naproxen\n    operation: not_stated\n`));

  it('is corrected to the entry that is meant', () => {
    const text = `${core}surgery:\n  - id: sx1\nprophylaxis:\n  - therapy: naproxen\n    operation: sx11\n`;
    assert.equal(fixed(text), text.replace('sx11', 'sx1'));
  });
});

describe('what a time counts from', () => {
  it('is there', () =>
    check(`${core}surgery:
  - id: sx1
    when: 2026-01-20
follow_up:
  - when: 6 weeks after sx11
          ^^^^^^^^^^^^^^^^^^ There is no entry sx11 to count from. Did you mean sx1?
`));

  it('is corrected where it is misspelt', () => {
    const text = `${core}surgery:\n  - id: sx1\n    when: 2026-01-20\nfollow_up:\n  - when: 6 weeks after sx11\n`;
    assert.equal(fixed(text), text.replace('sx11', 'sx1'));
  });

  it('has a time itself, and is named once where it has none', () =>
    check(`${core}rom:
  - when: 3 weeks after onset
          ^^^^^^^^^^^^^^^^^^^ This counts from onset, which has no time (presentation.onset).
  - when: 6 weeks after onset
`));

  it('may be answered', () =>
    check(`${core}presentation:\n  onset: not_stated\nrom:\n  - when: 3 weeks after onset\n`));

  it('is no day 0 where the cause has none', () =>
    check(`${core.replace('traumatic', 'idiopathic')}rom:
  - when: week 6
          ^^^^^^ This counts from day 0, and this cause has none.
`));

  it('is not itself by a detour', () =>
    check(`${core}surgery:
  - id: sx1
    when: 2 days after sx2
          ^^^^^^^^^^^^^^^^ These times count from each other
  - id: sx2
    when: 3 days before sx1
`));

  it('is the injury, also of the operation that would be day 0 if it did not count from it', () => {
    for (const when of ['day 0', 'day 2', '2 days after injury', 'at injury']) {
      check(`${core}surgery:\n  - type: fracture_fixation\n    role: index\n    when: ${when}\n`);
    }
  });

  it('is one operation', () =>
    check(`${core}surgery:
  - id: sx1
    type: ho_excision
    when: 2026-06-01
  - id: sx2
    type: ho_excision
    when: 2026-09-01
follow_up:
  - when: 6 weeks after surgery
          ^^^^^^^^^^^^^^^^^^^^^ Several operations can be meant
`));

  it('becomes one operation when it is chosen', () => {
    const text = `${core}surgery:\n  - id: sx1\n    type: ho_excision\n    when: 2026-06-01\n  - id: sx2\n    type: ho_excision\n    when: 2026-09-01\nfollow_up:\n  - when: 6 weeks after surgery\n`;
    assert.equal(fixed(text), text.replace('after surgery', 'after sx1'));
  });
});

describe('what is said twice', () => {
  it('is none beside values', () =>
    check(`${core}patient:
  comorbidities: [none, osteoporosis]
                  ^^^^ none answers for the whole list
`));

  it('is an end and a duration', () =>
    check(`${core}prophylaxis:
  - therapy: naproxen
    start: 2026-01-20
    end: 2026-02-03
    duration: 2 weeks
              ^^^^^^^ The end is given too
`));

  it('is one grade on the lesion and on its study, not another one', () => {
    check(`${core}    grade: hastings_graham IIC
           ^^^^^^^^^^^^^^^^^^^ The same grade stands on the study or visit
imaging:
  - modality: xray
    grade: hastings_graham IIC
`);
    check(`${core}    grade: hastings_graham IIC\nimaging:\n  - modality: xray\n    grade: hastings_graham IIA\n`);
  });

  it('is not a grade of another lesion', () =>
    check(
      `${core.replace('elbow', 'hip')}    id: a\n    grade: brooker II\n  - id: b\n    site: hip\nimaging:\n  - modality: xray\n    lesion: b\n    grade: brooker II\n`,
    ));
});

describe('the version of the format', () => {
  const version = (written: string) =>
    diagnose(read(`schema_version: ${written}\n${core}`), quiet).map(({ rule, severity }) => `${severity} ${rule}`);

  it('may be left out, and 1 is the one there is', () => {
    check(core);
    assert.deepEqual(version('1'), []);
    assert.deepEqual(version('not_stated'), []);
  });

  it('is a warning where it is newer or older', () => {
    assert.deepEqual(version('2'), ['warning schema-version-unknown']);
    assert.deepEqual(version('0'), ['warning schema-version-unknown']);
    check(`schema_version: 2
                ^ This note says that it is of version 2
${core}`);
  });

  it('is a whole number', () => assert.deepEqual(version('one'), ['error value-of-wrong-form']));
});
