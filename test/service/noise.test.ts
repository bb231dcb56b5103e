/** How much is said of notes that are in order, and of one that is just begun: too much is read by nobody. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { diagnose, read } from '../../src/service/index';
import { repositoryFiles } from '../house/sources';

/** No level is set, as for somebody who has just installed it. */
const asInstalled = { levels: {}, today: '2026-11-24' };

const begun = `case_id: ELB-0042
note_type: initial
note_date: 2024-03-10
cause:
  class: traumatic
  type: fracture_dislocation
  when: 2024-01-05
lesions:
  - site: elbow
    side: right
`;

const closed = repositoryFiles()
  .filter((file) => /^media\/samples\/.*\.ho\.yaml$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  .filter(({ text }) => /^note_status: (?:complete|final)/m.test(text));

describe('what is said of a note', () => {
  it('is asked of several samples', () => assert.ok(closed.length >= 5, String(closed.length)));

  for (const { file, text } of closed) {
    it(`${file}: is information or a hint at most once for each section`, () => {
      const mild = diagnose(read(text), asInstalled).filter(({ severity }) =>
        ['information', 'hint'].includes(severity),
      );
      const sections = text.match(/^\w+:/gm) ?? [];
      assert.ok(mild.length <= sections.length, mild.map(({ message }) => message).join('\n'));
    });
  }

  it('is at most five problems of a draft of ten lines', () => {
    assert.equal(begun.trimEnd().split('\n').length, 10);
    const problems = diagnose(read(begun), asInstalled);
    assert.ok(problems.length > 0 && problems.length <= 5, problems.map(({ rule }) => rule).join());
  });
});
