/** All corrections of form at once. */
import assert from 'node:assert/strict';
import { applyEdits, diagnose, fixAllEdits, read } from '../../src/service/index';
import { quiet } from '../support/check';

const fixesOf = (text: string) => {
  const reading = read(text);
  return fixAllEdits(reading, diagnose(reading, quiet));
};

const fixAll = (text: string) => applyEdits(text, fixesOf(text));

/** As an editor does it that corrects with every save. */
function settled(text: string): string {
  const next = fixAll(text);
  return next === text ? text : settled(next);
}

describe('correcting all of the form', () => {
  const messy = `case_id: ELB-0043
note_type: Initial
note_date: 2026-3-1
patient:
\tage: 52 years
\tsex: m
cause:
  class: Traumatic
  when: March 2026
lesions:
  - site:elbow
    side: “left”
    size_mm: 40 x 25
    words: CT: no cleft
rom:
  when: week 6
  flexion: 130-30-0
presentation:
  symptoms: pain, swelling
`;

  it('leaves a note that says the same and has nothing wrong', () =>
    assert.equal(
      settled(messy),
      `case_id: ELB-0043
note_type: initial
note_date: 2026-03-01
patient:
  age: 52
  sex: male
cause:
  class: traumatic
  when: 2026-03
lesions:
  - site: elbow
    side: left
    size_mm: [40, 25]
    words: >-
      CT: no cleft
rom:
  - when: week 6
    flexion: 130
    extension_deficit: 30
presentation:
  symptoms: [pain, swelling]
`,
    ));

  it('leaves to a person what may have been meant otherwise', () => {
    const doubtful =
      'case_id: ELB-0043\nnote_type: initail\ncause:\n  class: traumatic\nlesions:\n  - site: elbow # left\n';
    assert.equal(fixAll(doubtful), doubtful);
    assert.notDeepEqual(diagnose(read(doubtful), quiet), []);
  });

  it('never lets two corrections meet', () => {
    for (let end = 0; end <= messy.length; end += 7) {
      const edits = [...fixesOf(messy.slice(0, end))].sort((a, b) => a.span.start - b.span.start);
      for (const [index, { span }] of edits.entries()) {
        assert.ok(span.start <= span.end && span.end <= end);
        assert.ok(span.start >= (edits[index - 1]?.span.end ?? 0), `${end}`);
      }
    }
  });
});
