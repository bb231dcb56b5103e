/** What can be set from outside: levels of rules, and the day that counts as today. */
import { type Level, levels, type Rule, type Severity } from '../rules/rule';

export interface Config {
  /** Levels by rule id, from settings or a project file. What is not a level is ignored. */
  readonly levels: Readonly<Record<string, unknown>>;
  /** Today as `YYYY-MM-DD`: passed in, since nothing here asks a clock. */
  readonly today: string;
}

/** The level at which a finding is shown. A safety rule cannot be set below information. */
export function levelOf(rule: Rule, own: Severity, { levels: set }: Config): Level {
  const wanted = levels.find((level) => level === set[rule.id]);
  const isQuiet = wanted === 'off' || wanted === 'hint';
  if (rule.kind === 'safety' && isQuiet) return 'information';
  // A finding that is milder than its rule stays milder: the setting only caps it.
  return wanted && wanted !== 'off' && own !== rule.level ? milder(wanted, own) : (wanted ?? own);
}

const milder = (a: Severity, b: Severity): Severity => (levels.indexOf(a) < levels.indexOf(b) ? a : b);
