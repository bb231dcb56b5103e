/** Names of entries: each stands once, and what points to one finds it, of the kind that is wanted. */
import type { Path } from '../../../knowledge/schema';
import { entries } from '../../../model/access';
import { put } from '../../../model/edit';
import { failedBy } from '../../../model/fit';
import type { Leaf } from '../../../model/leaves';
import { mostEntries } from '../../../model/limits';
import type { Note } from '../../../model/note';
import { once, onceOfTwo } from '../../../model/once';
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
  let guesses = mostGuesses;
  for (const leaf of note.leaves) {
    if (leaf.shape.reading !== 'reference' || isFound(note, leaf)) continue;
    yield notFound(note, leaf, guesses-- > 0);
  }
}

/** So many times it is guessed which name was meant, of as many names. Nobody has more of them to correct. */
const mostGuesses = mostEntries;

/** The names that a note gives, each with the places where it is given. */
export const namesIn = once(({ leaves }: Note): Named => {
  const named = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const name = leaf.tree.source;
    if (leaf.shape.reading !== 'id' || !name) continue;
    const places = named.get(name);
    if (places) places.push(leaf);
    else named.set(name, [leaf]);
  }
  return named;
});

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
export const freeName = (note: Note, name: string): string =>
  freeNumbered(note, name.replace(/_?(?<!\d)\d+$/, '').slice(0, 16));

const freeNumbered = onceOfTwo((note: Note, stem: string): string => {
  const taken = namesIn(note);
  let number = 2;
  while (taken.has(`${stem}${number}`)) number++;
  return `${stem}${number}`;
});

/** Where the entries stand that a field may point to; a field that is not listed may point to any. */
export const targets: Readonly<Record<string, 'lesions' | 'surgery'>> = { lesion: 'lesions', operation: 'surgery' };

/** Whether what a field points to is there, or it does not point at all. */
function isFound(note: Note, { path, shape, tree }: Leaf): boolean {
  const name = tree.source;
  const isWord = Object.hasOwn(shape.values ?? {}, name) || ['not_stated', 'unknown', 'none'].includes(name);
  return !name || isWord || namesFor(note, targetOf(path)).has(name) || isMisspeltName(note, name);
}

/** @param isGuessed whether it is told which name may be meant */
function notFound(note: Note, { path, shape, tree }: Leaf, isGuessed: boolean): Problem {
  const target = targetOf(path);
  const what = target === 'lesions' ? 'lesion' : target === 'surgery' ? 'operation' : 'entry';
  const allowed = firstNamesFor(note, target);
  const only = allowed.length === 1 ? allowed[0] : undefined;
  const meant = isGuessed
    ? (nearest(tree.source, [...allowed, ...Object.keys(shape.values ?? {})]) ?? only)
    : undefined;
  return formProblem('reference-unknown', {
    message: `There is no ${what} ${quote(tree.source)} in this note. ${meant ? `Did you mean ${meant}?` : namesHint(what, allowed)}`,
    span: tree.span,
    fixes: meant ? [proposal(`Change to ${meant}`, () => put(note, path, meant))] : [],
  });
}

const targetOf = (path: Path): 'lesions' | 'surgery' | undefined =>
  targets[String(path.findLast((step) => typeof step === 'string'))];

/** The names of the entries that a field may point to. */
const namesFor = onceOfTwo((note: Note, target: 'lesions' | 'surgery' | undefined): ReadonlySet<string> => {
  if (!target) return new Set(namesIn(note).keys());
  return new Set(entries(note.data, target).flatMap(({ value }) => (value.id === undefined ? [] : [value.id])));
});

/** The first of them, which are told and guessed from. */
const firstNamesFor = onceOfTwo((note: Note, target: 'lesions' | 'surgery' | undefined): readonly string[] =>
  [...namesFor(note, target)].slice(0, mostGuesses),
);

/** Whether an entry has this name, but for what no name may have in it: that is told once, where the entry is named. */
export const isMisspeltName = (note: Note, name: string): boolean => misspeltNames(note).has(asName(name));

const misspeltNames = once(
  ({ leaves }: Note): ReadonlySet<string> =>
    new Set(
      leaves
        .filter(({ shape, tree }) => shape.reading === 'id' && failedBy(shape, tree.source) !== undefined)
        .map(({ tree }) => asName(tree.source)),
    ),
);

const namesHint = (what: string, allowed: readonly string[]): string =>
  allowed.length > 0
    ? `Names that there are: ${allowed.slice(0, 8).join(', ')}.`
    : `Give the ${what} that is meant an id, as in id: ${what.slice(0, 3)}1, and point to that.`;
