/** Why something is pointed out at a place: the reason of each rule behind it, and where to read more. */
import { ruleAddress } from '../pages/address';
import { explanationOf } from '../pages/index';
import type { Problem } from '../problem';

/** Most rules whose reason is told; the others stand in the list of problems. */
const most = 3;

/** The problems that an offset is in, the narrowest first. */
export const problemsAt = (problems: readonly Problem[], offset: number): Problem[] =>
  problems
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));

/** A paragraph for each rule of these problems: its title, with a link to its page, and its reason. */
export function reasons(problems: readonly Problem[]): string[] {
  const rules = problems.flatMap(({ rule, items }) => [rule, ...items.map((item) => item.rule)]);
  return [...new Set(rules)].slice(0, most).flatMap((rule) => {
    const explanation = explanationOf(rule);
    return explanation ? [`**Why:** [${explanation.title}](${ruleAddress(rule)}). ${explanation.why}`] : [];
  });
}
