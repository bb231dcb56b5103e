/** Every example that a rule shows is run: it speaks where the carets are, and nowhere else. */
import assert from 'node:assert/strict';
import { disputes, facts } from '../../src/knowledge/facts/index';
import { parse } from '../../src/model/parse';
import { applyEdits } from '../../src/model/span';
import { rules } from '../../src/rules/index';
import { formProblems } from '../../src/service/diagnose';
import { read } from '../../src/service/index';
import { quiet } from '../support/check';
import { unmark } from '../support/marked';
import { findings } from './findings';

/** Examples are parts of notes: nothing is wrong with them but what is not there. */
function checkForm(example: string): void {
  const missing = ['core-field-missing', 'time-anchor-empty'];
  const wrong = formProblems(read(example), quiet).filter((problem) => !missing.includes(problem.rule));
  assert.deepEqual(
    wrong.map(({ message }) => message),
    [],
  );
}

/** What is wrong with the writing alone needs no clinical fact. */
const aboutWriting: readonly string[] = ['source-contradicts-itself'];

for (const rule of rules) {
  describe(`rule ${rule.id}`, () => {
    it('has a title, a reason in sentences, and evidence that exists', () => {
      assert.match(rule.title, /^[A-Z].*[^.]$/);
      assert.match(rule.why, /^[A-Z].*\.$/);
      for (const id of rule.facts) assert.ok(facts.has(id) || disputes.has(id), id);
      assert.ok(rule.facts.length > 0 || aboutWriting.includes(rule.id));
    });

    it('has two wrong examples and two near misses at least', () => {
      assert.ok(rule.examples.bad.length >= 2);
      assert.ok(rule.examples.good.length >= 2);
    });

    for (const [index, example] of rule.examples.bad.entries()) {
      const { text, expected } = unmark(example);

      it(`speaks in wrong example ${index + 1}, where the carets are`, () => {
        const spans = findings(rule, text).map(({ at }) => at);
        assert.deepEqual(
          spans,
          expected.map(({ span }) => span),
        );
      });

      it(`is written as the format wants it in wrong example ${index + 1}`, () => checkForm(text));

      it(`offers fixes in wrong example ${index + 1} that leave a note, and silence only what is a matter of form or taken out`, () => {
        for (const fix of findings(rule, text).flatMap((finding) => finding.fixes ?? [])) {
          const edits = fix.edits();
          assert.ok(edits.length > 0, fix.title);
          assert.equal(fix.kind, rule.fix);
          const after = applyEdits(text, edits);
          assert.deepEqual(parse(after).faults, []);
          assert.equal(findings(rule, after).length === 0, fix.kind !== 'prompt', after);
        }
      });

      it(`says in wrong example ${index + 1} what is wrong, why it matters and what to do`, () => {
        for (const { message } of findings(rule, text)) {
          assert.ok(message.split(/[.:;]\s/).length >= 3, message);
          assert.ok(message.length <= 420, `${message.length} characters`);
        }
      });
    }

    for (const [index, example] of rule.examples.good.entries()) {
      it(`is silent in near miss ${index + 1}, which is written as the format wants it`, () => {
        assert.deepEqual(
          findings(rule, example).map(({ message }) => message),
          [],
        );
        checkForm(example);
      });
    }
  });
}
