/** What clinicians really type: one plain sentence at the right place, and a correction that leaves nothing wrong. */
import assert from 'node:assert/strict';
import { applyEdits, diagnose, read } from '../../src/service/index';
import { quiet } from '../support/check';
import { unreadable } from './typed/unreadable';
import { values } from './typed/values';

const core =
  'case_id: ELB-0043\nnote_type: initial\ncause:\n  class: traumatic\nlesions:\n  - site: elbow\n    side: left\n';

describe('what clinicians really type', () => {
  for (const [title, { lines, at, says, fix, after }] of Object.entries({ ...unreadable, ...values })) {
    it(`answers ${title}`, () => {
      const text = lines.includes('\r\n') ? core.replaceAll('\n', '\r\n') + lines : core + lines;
      const [problem, ...more] = diagnose(read(text), quiet);
      assert.ok(problem, 'no problem');
      assert.deepEqual(
        more.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
      assert.equal(text.slice(problem.span.start, problem.span.end), at);
      assert.ok(problem.message.startsWith(says), problem.message);
      assert.equal(problem.fixes[0]?.title, fix);
      if (after === undefined) return;
      const fixed = applyEdits(text, problem.fixes[0]?.edits() ?? []);
      assert.equal(fixed, text.slice(0, text.length - lines.length) + after);
      assert.deepEqual(
        diagnose(read(fixed), quiet).map(({ message }) => message),
        [],
      );
    });
  }
});
