/** A value at which a rule is tested, and the notes that have it. */

/** How a time is written; a value that is none stands as it is. */
export type Form = 'as it is' | 'dates' | 'days' | 'vague, certain' | 'vague, open';

/** A note, and what is said of it: the severity, where several rules are asked with the rule in front. */
type ValueNote = readonly [form: Form, text: string, ...said: string[]];

export interface TestValue {
  /** The rules that are asked. */
  readonly rules: readonly string[];
  readonly notes: readonly ValueNote[];
}

/** By the names that the values have in the list of what is wanted. */
export type TestValues = Readonly<Record<string, TestValue>>;

/** Values on which these rules are asked: in several notes, or in one that has no time. */
export const ask = (...rules: string[]) => ({
  of: (...notes: ValueNote[]): TestValue => ({ rules, notes }),
  plainly: (text: string, ...said: string[]): TestValue => ({ rules, notes: [['as it is', text, ...said]] }),
});

export const I = 'information';
export const W = 'warning';
export const E = 'error';

/** A planned excision at a time, after an injury on 2024-01-31 unless another cause is given. */
export const removed = (when: string, rest = '', cause = 'traumatic, when: 2024-01-31') =>
  `cause: {class: ${cause}}\nsurgery: [{type: ho_excision, status: planned, when: ${when}${rest}}]`;
