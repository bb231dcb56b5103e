/** Tables of notes, and how gravely one rule speaks about each. */
import assert from 'node:assert/strict';
import { rules } from '../../src/rules/index';
import { findings } from './findings';

/** The rule of that id. */
export function ruleOf(id: string) {
  const rule = rules.find((one) => one.id === id);
  assert.ok(rule, `There is no rule ${id}.`);
  return rule;
}

/** The severity of each finding of a rule, in the order in which it speaks. */
export const severities = (id: string, text: string): string[] => {
  const rule = ruleOf(id);
  return findings(rule, text).map(({ level }) => level ?? rule.level);
};

/** One test for each row: a part of a note, and the severities that the rule gives it, none for silence. */
export const rows = (id: string, table: readonly (readonly [text: string, ...expected: string[]])[]): void => {
  describe(id, () => {
    for (const [text, ...expected] of table) {
      it(`${text.replaceAll('\n', '; ')}: ${expected.join(' and ') || 'silent'}`, () =>
        assert.deepEqual(severities(id, text), expected));
    }
  });
};
