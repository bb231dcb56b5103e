/** Names of entries: each stands once, and what points to one finds it, of the kind that is wanted. */
import { entries } from '../../../model/access';
import { put } from '../../../model/edit';
import { failedBy } from '../../../model/fit';
import type { Leaf } from '../../../model/leaves';
import type { Note } from '../../../model/note';
import { ANCHOR_WORDS, RESERVED_WORDS } from '../../../model/when';
import { nearest } from '../../nearest';
import type { Problem } from '../../problem';
import { formProblem } from '../formProblem';
import { proposal, quote } from '../remedy';
import { asName } from '../values/packed';

/** By name, every entry that has it. */
type Named = ReadonlyMap<string, readonly Leaf[]>;

/** Problems of the names in a note and of what points to them. Times that count from a name are checked as times. */
export function* nameProblems(note: Note): Iterable<Problem> {
  const named = namesIn(note);
  for (const [name, places] of named) {
    if (isTaken(name)) yield* places.map((leaf) => reserved(note, leaf));
    else if (places.length > 1) yield* places.slice(1).map((leaf) => double(note, leaf, places));
  }
  for (const leaf of note.leaves) {
    if (leaf.shape.reading === 'reference') yield* referenceProblems(note, leaf, named);
  }
}

/** The names that a note gives, each with the places where it is given. */
export function namesIn({ leaves }: Note): Named {
  const named = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const name = leaf.tree.source;
    if (leaf.shape.reading === 'id' && name) named.set(name, [...(named.get(name) ?? []), leaf]);
  }
  return named;
}

const isTaken = (name: string): boolean => RESERVED_WORDS.has(name) || ANCHOR_WORDS.some((word) => word === name);

const reserved = (note: Note, { path, tree }: Leaf): Problem =>
  formProblem('id-not-unique', {
    message: `${quote(tree.source)} has a meaning of its own in a note, so no entry can be called that. Choose another name.`,
    span: tree.span,
    fixes: [proposal(`Change to ${tree.source}_1`, () => put(note, path, `${tree.source}_1`))],
  });

function double(note: Note, { path, tree }: Leaf, places: readonly Leaf[]): Problem {
  const free = freeName(note, tree.source);
  return formProblem('id-not-unique', {
    message: `Another entry is called ${tree.source} too, so nobody can tell which one is meant. Give each its own name.`,
    span: tree.span,
    related: places.slice(0, 1).map((first) => ({ at: first.tree.span, message: `The first ${tree.source}.` })),
    fixes: [proposal(`Change to ${free}`, () => put(note, path, free))],
  });
}

/** The name with the next number that no entry has. */
export function freeName({ leaves }: Note, name: string): string {
  const taken = new Set(leaves.filter(({ shape }) => shape.reading === 'id').map(({ tree }) => tree.source));
  const stem = name.replace(/_?(?<!\d)\d+$/, '').slice(0, 16);
  let number = 2;
  while (taken.has(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}

/** Where the entries stand that a field may point to; a field that is not listed may point to any. */
export const targets: Readonly<Record<string, 'lesions' | 'surgery'>> = { lesion: 'lesions', operation: 'surgery' };

function* referenceProblems(note: Note, leaf: Leaf, named: Named): Iterable<Problem> {
  const { path, shape, tree } = leaf;
  const name = tree.source;
  const words = [...Object.keys(shape.values ?? {}), 'not_stated', 'unknown', 'none'];
  if (!name || words.includes(name)) return;
  const field = String(path.findLast((step) => typeof step === 'string'));
  const target = targets[field];
  const allowed = target ? entryNames(note, target) : [...named.keys()];
  if (allowed.includes(name) || isMisspeltName(note, name)) return;
  const what = target === 'lesions' ? 'lesion' : target === 'surgery' ? 'operation' : 'entry';
  const meant =
    nearest(name, [...allowed, ...Object.keys(shape.values ?? {})]) ?? (allowed.length === 1 ? allowed[0] : undefined);
  yield formProblem('reference-unknown', {
    message: `There is no ${what} ${quote(name)} in this note. ${meant ? `Did you mean ${meant}?` : namesHint(what, allowed)}`,
    span: tree.span,
    fixes: meant ? [proposal(`Change to ${meant}`, () => put(note, path, meant))] : [],
  });
}

/** Whether an entry has this name, but for what no name may have in it: that is told once, where the entry is named. */
export const isMisspeltName = ({ leaves }: Note, name: string): boolean =>
  leaves.some(
    ({ shape, tree }) =>
      shape.reading === 'id' && failedBy(shape, tree.source) !== undefined && asName(tree.source) === asName(name),
  );

const entryNames = ({ data }: Note, section: 'lesions' | 'surgery'): string[] =>
  entries(data, section).flatMap(({ value }) => (value.id === undefined ? [] : [value.id]));

const namesHint = (what: string, allowed: readonly string[]): string =>
  allowed.length > 0
    ? `Names that there are: ${allowed.slice(0, 8).join(', ')}.`
    : `Give the ${what} that is meant an id, as in id: ${what.slice(0, 3)}1, and point to that.`;
