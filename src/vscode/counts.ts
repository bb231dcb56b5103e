/** How many problems a note has, in words. */
import type { Problem, Severity } from '../service/index';

export type Counts = Readonly<Record<Severity, number>>;

export const countsOf = (problems: readonly Problem[]): Counts => {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of problems) counts[severity]++;
  return counts;
};

/** The gravest level that there is, or undefined of a note without problems. */
export const gravest = ({
  error,
  warning,
  information,
  hint,
}: Counts): 'error' | 'warning' | 'information' | undefined => {
  if (error > 0) return 'error';
  if (warning > 0) return 'warning';
  return information + hint > 0 ? 'information' : undefined;
};

/** `2 errors, 1 warning, 3 remarks`, or `no problems`. */
export function inWords({ error, warning, information, hint }: Counts): string {
  const parts = [numbered(error, 'error'), numbered(warning, 'warning'), numbered(information + hint, 'remark')];
  return parts.filter((part) => part !== '').join(', ') || 'no problems';
}

const numbered = (count: number, noun: string): string =>
  count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
