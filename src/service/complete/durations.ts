/** Lengths of time: a number that is typed gets its unit, and a course that was reported often stands ready. */
import type { Suggester } from './suggestion';

const units = ['day', 'week', 'month', 'year', 'hour'];

export const durations: Suggester = ({ kind, shape, typed }) => {
  if (kind === 'key' || shape.reading !== 'duration') return [];
  const [, counted] = /^((?:[a-z ]+ )?\d[\d.-]*) ?[a-z]*$/.exec(typed) ?? [];
  if (counted !== undefined) {
    const plural = /(^|\s)1$/.test(counted) ? '' : 's';
    return units.map((unit) => ({ label: `${counted} ${unit}${plural}`, kind: 'value', detail: 'A length of time.' }));
  }
  const yesNo = shape.pattern?.includes('yes|no') ? ['yes', 'no'] : [];
  return yesNo.map((word) => ({ label: word, kind: 'value', detail: 'Its length is not known.' }));
};
