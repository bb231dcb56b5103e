/** Makes the problems of form: kind and level of each stand once, with its explanation. */
import type { Explanation } from '../../rules/rule';
import { type Config, levelOf } from '../config';
import { type Problem, problem } from '../problem';
import { type FormId, formExplanations } from './explanations';

/** By id, what each kind of problem of form means. */
export const formExplanation: ReadonlyMap<string, Explanation> = new Map(formExplanations.map((one) => [one.id, one]));

type Parts = Omit<Parameters<typeof problem>[0], 'rule' | 'kind' | 'severity'> & Partial<Pick<Problem, 'severity'>>;

/** A problem of form; `severity` only where it differs from the level of its kind. */
export function formProblem(rule: FormId, parts: Parts): Problem {
  const { kind = 'form', level = 'error' } = formExplanation.get(rule) ?? {};
  return problem({ rule, kind, severity: level, ...parts });
}

/** A problem of form at the level that is set for it; none where that is off. Other problems stay as they are. */
export function atItsLevel(one: Problem, config: Config): Problem[] {
  const explanation = formExplanation.get(one.rule);
  const severity = explanation ? levelOf(explanation, one.severity, config) : one.severity;
  return severity === 'off' ? [] : [{ ...one, severity }];
}
