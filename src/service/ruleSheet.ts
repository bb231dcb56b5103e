/** The clinical rules as plain data, for export and for those who check them. */
import { rules } from '../rules/index';
import type { Kind, Level, Rule } from '../rules/rule';

export interface RuleRecord {
  readonly id: string;
  /** Ids under which it was known before. */
  readonly aliases: readonly string[];
  readonly kind: Kind;
  /** `off` of a rule that says nothing unless somebody sets a level for it. */
  readonly level: Level;
  readonly facts: readonly string[];
  readonly fixKind: Rule['fix'];
  readonly title: string;
  readonly why: string;
  readonly whenNot: string;
}

/** All rules, by id. */
export const ruleSheet = (): RuleRecord[] =>
  rules.map(({ id, aliases = [], kind, level, isQuiet, facts, fix, title, why, whenNot = '' }) => ({
    id,
    aliases,
    kind,
    level: isQuiet ? 'off' : level,
    facts,
    fixKind: fix,
    title,
    why,
    whenNot,
  }));
