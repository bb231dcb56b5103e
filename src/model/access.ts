/** How to walk the data of a note: sections may be missing or answered with a word, lists may have holes. */
import type { CaseNote } from '../knowledge/index';
import type { Path } from '../knowledge/schema';
import { answers } from '../knowledge/shapes';
import { once } from './once';

type SectionName = keyof CaseNote;
type MapOf<S> = Extract<NonNullable<S>, object>;
type EntryOf<S> = NonNullable<S> extends infer T ? (T extends readonly (infer E)[] ? E : never) : never;

/** One entry of a list section and where it is. */
export interface Entry<T> {
  readonly value: T;
  readonly path: Path;
  /** Its path as one word: what it is called where it has no id. */
  readonly name?: string;
}

/** The fields of a map section; none where it is missing or answered with a word. */
export function fields<K extends SectionName>(data: CaseNote, section: K): MapOf<CaseNote[K]> {
  const value: unknown = data[section];
  return (typeof value === 'object' ? value : {}) as MapOf<CaseNote[K]>;
}

/** The entries of a list section, the same ones each time; none where it is missing or answered with a word. */
export function entries<K extends SectionName>(data: CaseNote, section: K): readonly Entry<EntryOf<CaseNote[K]>>[] {
  const value: unknown = data[section];
  if (!Array.isArray(value)) return [];
  const known = lists(data);
  const found = known.get(section) ?? entriesOf(value, section);
  if (!known.has(section)) known.set(section, found);
  return found as readonly Entry<EntryOf<CaseNote[K]>>[];
}

/** The entries that have been asked for: everything that is asked of a note begins with them. */
const lists = once((_data: CaseNote) => new Map<string, readonly Entry<unknown>[]>());

const entriesOf = (values: readonly unknown[], section: string): Entry<unknown>[] =>
  values.flatMap((value, index) => (value ? [{ value, path: [section, index], name: `${section}.${index}` }] : []));

/** The values of a list field, without holes and without the answers that mean there is none. */
export const listed = <T extends string | number>(values: readonly T[] | undefined): T[] =>
  (values ?? []).filter((value) => value !== undefined && value !== 'none' && !isAnswer(value));

/** Whether a value is one of the two words that answer a question without saying anything. */
export const isAnswer = (value: unknown): boolean => value === answers[0] || value === answers[1];

/** A value that says something: not missing, and not one of the two words. */
export const known = <T>(value: T | undefined): T | undefined => (isAnswer(value) ? undefined : value);

/** Whatever stands at `path`, or undefined. */
export const valueAt = (data: CaseNote, path: Path): unknown =>
  path.reduce<unknown>((place, step) => (place as Record<string | number, unknown> | undefined)?.[step], data);
