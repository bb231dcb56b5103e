/** What guidance was worked out from, as the lines of `based_on`: `cause when 2026-01-20`, `elapsed 59 days`. */
import type { Guidance } from '../../guidance/guidance';
import type { Path } from '../../knowledge/schema';
import { valueAt } from '../../model/access';
import type { Note } from '../../model/note';

/** A value with what it is called: the place of the note in words, or the slot of a sentence that it fills. */
export interface Basis {
  readonly name: string;
  readonly value: string;
}

/** The values of the note that the guidance names, and each slot that was filled; none of them twice. */
export function basisOf(note: Note, { basedOn, statements }: Pick<Guidance, 'basedOn' | 'statements'>): Basis[] {
  const paths = [...basedOn, ...statements.flatMap(({ from }) => from)];
  const slots = statements.flatMap(({ slots }) => Object.entries(slots));
  const all = [...valuesAt(note, paths), ...slots.map(([name, value]) => ({ name, value }))];
  return [...new Map(all.map((basis) => [basisLine(basis), basis])).values()];
}

export const basisLine = ({ name, value }: Basis): string => `${name} ${value}`;

/** The single values among what stands at these places. */
export const valuesAt = (note: Note, paths: readonly Path[]): Basis[] =>
  paths.filter((path) => isValue(note, path)).map((path) => valueAtPath(note, path));

const isValue = ({ data }: Note, path: Path): boolean => ['string', 'number'].includes(typeof valueAt(data, path));

/** A value with its place in words: `cause when`, `surgery sx1 status`. */
function valueAtPath({ data }: Note, path: Path): Basis {
  const steps = path.map((step, index) => {
    const id = valueAt(data, [...path.slice(0, index + 1), 'id']);
    return typeof step === 'number' ? (id ?? step + 1) : step;
  });
  return { name: steps.join(' '), value: String(valueAt(data, path)) };
}
