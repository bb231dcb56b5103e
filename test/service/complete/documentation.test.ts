/** What explains a suggestion is the hover that it will have: the term, this note, the evidence. */
import assert from 'node:assert/strict';
import { elbow, offeredAt } from './taken';

const documented = (marked: string, label: string): string =>
  offeredAt(marked)
    .find((one) => one.label === label)
    ?.documentation() ?? '';

describe('the documentation of a suggestion', () => {
  it('is the hover on what it writes', () => {
    assert.match(documented('$0', 'case_id'), /^\*\*Case id\*\*/);
    assert.match(documented('cause: $0', 'class'), /^\*\*Class of cause\*\* `cause\.class`/);
    assert.match(documented(`${elbow}    grade: $0`, 'hastings_graham IIA'), /^\*\*Hastings and Graham IIA\*\*: /);
    assert.match(documented(`${elbow}diagnosis:\n  codes: $0`, 'icd10_who M61.52'), /elbow joint included/);
  });

  it('says what a time means in this note', () => {
    assert.match(documented(`${elbow}follow_up:\n  - when: $0`, '2026-11-24'), /308 days after day 0/);
  });

  it('is there for every one', () => {
    for (const marked of [
      '$0',
      `${elbow}$0`,
      `${elbow}    $0`,
      `${elbow}surgery:\n  - when: $0`,
      `${elbow}    grade: $0`,
    ]) {
      for (const one of offeredAt(marked)) assert.ok(one.documentation().length > 10, one.label);
    }
  });
});
