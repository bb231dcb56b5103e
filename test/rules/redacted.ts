/** What the rules on identifiers find, and what is left of a note when it is taken out. */
import assert from 'node:assert/strict';
import { parse } from '../../src/model/parse';
import { applyEdits } from '../../src/model/span';
import { findings } from './findings';
import { ruleOf } from './severities';

/** What a rule finds, as it stands in the note. */
export const found = (id: string, text: string): string[] =>
  findings(ruleOf(id), text).map(({ at }) => text.slice(at.start, at.end));

/** The note after the change of that title at the first finding. */
export function changed(id: string, text: string, title: string): string {
  const fixes = findings(ruleOf(id), text)[0]?.fixes ?? [];
  const fix = fixes.find((one) => one.title === title);
  assert.ok(fix, `offered: ${fixes.map((one) => one.title).join(', ') || 'nothing'}`);
  assert.equal(fix.kind, 'redact');
  const left = applyEdits(text, fix.edits());
  assert.deepEqual(parse(left).faults, []);
  return left;
}

/** The head of a case from a publication. */
export const published = 'source:\n  kind: publication\n';

/** The head of a note that claims to follow Safe Harbor. */
export const safeHarbor = 'privacy:\n  method: safe_harbor\n';
