/** A step of the guidance: a statement, and for a question the field that answers it. */
import { ofOne } from '../../knowledge/guidanceText';
import type { Path } from '../../knowledge/schema';
import { valueAt } from '../../model/access';
import type { Note } from '../../model/note';
import type { Role, Statement } from '../guidance';
import { filled } from '../statement';

export interface Step {
  readonly statement: Statement;
  /** The field that the question is about, where nothing is in it and its section stands. */
  readonly asks?: Path;
}

export const say = (...of: Parameters<typeof filled>): Step => ({ statement: filled(...of) });

/** A question, and the field that would answer it. */
export const ask = (note: Note, name: string, field: Path, slots: Statement['slots'] = {}): Step =>
  withField(note, say('question', name, slots), field);

/** The same step with the field that would answer it, where nothing is in it and its section stands. */
export function withField({ data }: Note, step: Step, field: Path): Step {
  const stands = typeof valueAt(data, field.slice(0, -1)) === 'object';
  return stands && valueAt(data, field) === undefined ? { ...step, asks: field } : step;
}

/** Of what is over nothing is asked and nothing advised: what remains is what the note shows. */
export const inRetrospect = (steps: readonly Step[]): Step[] =>
  steps
    .filter(({ statement: { role } }) => role !== 'question' && role !== 'option')
    .map(({ statement }) => ({ statement: { ...statement, role: past[statement.role] ?? statement.role } }));

const past: Readonly<Partial<Record<Role, Role>>> = { warning: 'shown', against: 'shown' };

/** What is said of one of several operations, by its name. */
export interface Part {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** The statements on several operations: once where the same is said of all, else under the name of each. */
export function together(parts: readonly Part[]): Statement[] {
  const said = new Map<string, Statement>();
  for (const { name, steps } of parts) {
    for (const { statement } of steps) {
      const isShared = parts.every((part) => part.steps.some((step) => isSame(step.statement, statement)));
      const one = isShared ? statement : named(name, statement);
      said.set([one.role, one.text].join(), one);
    }
  }
  return [...said.values()];
}

const isSame = (a: Statement, b: Statement): boolean => a.role === b.role && a.text === b.text;

const named = (name: string, statement: Statement): Statement => ({
  ...statement,
  slots: { ...statement.slots, operation: name },
  text: ofOne(name, statement.text),
});
