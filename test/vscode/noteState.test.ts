/** What is said of a note at a glance. */
import assert from 'node:assert/strict';
import { diagnose, read } from '../../src/service/index';
import { countsOf, faceOf, inWords, isClean } from '../../src/vscode/noteState';
import { config } from '../support/check';

const counts = (error = 0, warning = 0, information = 0, hint = 0) => ({ error, warning, information, hint });
const filled = (answered: number, needed: number) => ({ answered, needed });

describe('the state of a note', () => {
  it('counts problems by level', () => {
    const text = 'case_id: ELB-0043\nnote_type: initiel\ncause:\n  class: traumatik\nlesions:\n  - site: elbow\n';
    const found = countsOf(diagnose(read(text), config));
    assert.equal(found.error, 2);
    assert.equal(isClean(found), false);
    assert.equal(isClean(counts()), true);
    assert.equal(isClean(counts(0, 0, 0, 1)), false);
  });

  const words: [ReturnType<typeof counts>, string][] = [
    [counts(), 'no problems'],
    [counts(1), '1 error'],
    [counts(2, 1), '2 errors, 1 warning'],
    [counts(0, 3, 1), '3 warnings, 1 remark'],
    [counts(0, 0, 2, 3), '5 remarks'],
  ];
  for (const [these, said] of words) it(`says: ${said}`, () => assert.equal(inWords(these), said));

  const faces: [ReturnType<typeof counts>, ReturnType<typeof filled>, string][] = [
    [counts(2, 1), filled(12, 40), '$(error) HO note: 2 errors, 1 warning · 12 of 40 filled'],
    [counts(0, 1, 4), filled(12, 40), '$(warning) HO note: 1 warning, 4 remarks · 12 of 40 filled'],
    [counts(0, 0, 0, 1), filled(40, 40), '$(info) HO note: 1 remark · complete'],
    [counts(), filled(40, 40), '$(pass) HO note: no problems · complete'],
    [counts(), filled(0, 0), '$(pass) HO note: no problems'],
  ];
  for (const [found, done, shown] of faces) {
    it(`is shown as ${shown}`, () => {
      const { icon, words: text } = faceOf({ kind: 'checked', counts: found, filled: done });
      assert.equal(`$(${icon}) ${text}`, shown);
    });
  }

  it('is explained in sentences', () => {
    const { explanation } = faceOf({ kind: 'checked', counts: counts(1), filled: filled(3, 9) });
    assert.equal(
      explanation,
      'This case note has 1 error. Of 9 fields that a complete note of this kind needs, 3 are filled in.',
    );
  });

  it('is never a count while a check is going on or has failed', () => {
    assert.equal(faceOf({ kind: 'checking' }).words, 'HO note: checking');
    assert.equal(faceOf({ kind: 'failed' }).words, 'HO note: not checked');
    assert.match(faceOf({ kind: 'failed' }).explanation, /not known to be clean/);
  });
});
