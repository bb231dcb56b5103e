/** What one rule says about a note, and how often under limits of a project's own. */

import assert from 'node:assert/strict';
import { type LocalThresholds, usualThresholds } from '../../src/clinical/thresholds';
import { readNote } from '../../src/model/note';
import { parse } from '../../src/model/parse';
import { type Circumstances, findingsOf } from '../../src/rules/rule';
import { circumstances, findings } from './findings';
import { ruleOf } from './severities';

/** The messages of a rule, one for each line. */
export const told = (id: string, text: string): string =>
  findings(ruleOf(id), text)
    .map(({ message }) => message)
    .join('\n');

/** How often a rule speaks where a project has set limits. */
export function countWith(id: string, text: string, local: Partial<LocalThresholds>): number {
  const [root] = parse(text).roots;
  assert.ok(root, text);
  const own: Circumstances = { ...circumstances, local: { ...usualThresholds, ...local } };
  return findingsOf(ruleOf(id), readNote(text, root), own).length;
}
