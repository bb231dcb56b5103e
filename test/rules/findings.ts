/** What one rule finds in a text. */
import { usualThresholds } from '../../src/clinical/thresholds';
import { readNote } from '../../src/model/note';
import { parse } from '../../src/model/parse';
import { type Circumstances, type Finding, findingsOf, type Rule } from '../../src/rules/rule';
import { quiet } from '../support/check';

export const circumstances: Circumstances = { local: usualThresholds, today: quiet.today };

export const findings = (rule: Rule, text: string): Finding[] =>
  parse(text).roots.flatMap((root) => findingsOf(rule, readNote(text, root), circumstances));
