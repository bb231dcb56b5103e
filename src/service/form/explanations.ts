/** What each kind of problem of form means, for its page: they have no clinical facts, and no level to set. */
import type { Explanation } from '../../rules/rule';

const form = { kind: 'form', level: 'error', facts: [] } as const;

export const formExplanations: readonly Explanation[] = [
  {
    ...form,
    id: 'yaml-syntax',
    title: 'The note cannot be read at this place',
    why: 'A note is YAML: names with a colon, values behind them, and indentation that shows what belongs together. Where that breaks, what follows may be read wrongly.',
  },
  {
    ...form,
    id: 'unknown-field',
    level: 'warning',
    title: 'Unknown field',
    why: 'A field that the format does not know is not read: no check, no hover and no export sees it. Keys that begin with `x_` are yours and are left alone.',
  },
  {
    ...form,
    id: 'value-not-allowed',
    title: 'Value not in the list',
    why: 'Fixed words make cases comparable. A value outside the list is left out of every check. `not_stated` and `unknown` are allowed everywhere.',
  },
  {
    ...form,
    id: 'value-of-wrong-form',
    title: 'Value of the wrong form',
    why: 'A number, a list or a section is wanted here. A value of another form is left out of every check.',
  },
  {
    ...form,
    id: 'time-not-readable',
    title: 'Time that cannot be read',
    why: 'A time that cannot be read drops out of every interval, so that no check of timing can see it.',
  },
  {
    ...form,
    kind: 'missing',
    id: 'core-field-missing',
    level: 'warning',
    title: 'Core field missing',
    why: 'Case id, type of note, class of cause and one lesion with its site are the least that makes a note readable. In a complete or final note a gap here is an error. `not_stated` is an answer.',
  },
  {
    ...form,
    id: 'rule-failed',
    title: 'A check failed',
    why: 'A check of this program broke off because of a mistake in the program, not in your note. What it would have found is not known, so the note must not be taken as clean. Please report the id.',
  },
];
