/** Short sums beside what is written: the day of a time, the arc of two angles, how many times a limit a value is. */
import { elapsedAt } from '../clinical/elapsed';
import type { Path } from '../knowledge/schema';
import { entries } from '../model/access';
import type { Note } from '../model/note';
import { locate, type Tree } from '../model/tree';
import { parseWhen } from '../model/when';
import { multipleInShort } from './hover/lab';
import { flexionArcInShort, rotationArcInShort } from './hover/motion';
import { nameOf } from './hover/place';
import { dayInShort } from './hover/time';
import type { Reading } from './reading';

export interface Hint {
  /** Behind the value that it belongs to. */
  readonly at: number;
  /** At most 20 signs; the hover of the value says the same, and more. */
  readonly text: string;
}

/** The kinds of hint, each to be switched on or off. */
export interface HintKinds {
  readonly elapsedTime: boolean;
  readonly arc: boolean;
  readonly multiple: boolean;
}

/** The hints of all notes of a text. */
export const hintsIn = ({ notes }: Reading, wanted: HintKinds): readonly Hint[] =>
  notes.flatMap((note) => [
    ...(wanted.elapsedTime ? elapsedTimes(note) : []),
    ...(wanted.arc ? arcs(note) : []),
    ...(wanted.multiple ? multiples(note) : []),
  ]);

/** The day of each time that is not written as just this day. Day 0 itself is where the others are counted from. */
const elapsedTimes = (note: Note): Hint[] =>
  note.times.flatMap(({ path, tree }) => {
    if (nameOf(path) === 'cause.when') return [];
    const read = parseWhen(tree.source);
    const elapsed = read.ok && read.when.kind !== 'answer' ? elapsedAt(note, read.when) : undefined;
    const text = elapsed && dayInShort(elapsed.lag);
    return text === tree.source ? [] : behind([tree], text);
  });

const arcs = (note: Note): Hint[] =>
  entries(note.data, 'rom').flatMap(({ value, path }) => [
    ...behind(both(note, path, ['flexion', 'extension_deficit']), flexionArcInShort(value)),
    ...behind(both(note, path, ['pronation', 'supination']), rotationArcInShort(value)),
  ]);

/** Both values of a pair; where one is missing, or is no number, there is nothing to add up. */
function both(note: Note, path: Path, fields: readonly string[]): readonly Tree[] {
  const trees = fields.flatMap((field) => locate(note.root, [...path, field]) ?? []);
  const isPair = trees.length === 2 && trees.every((tree) => tree.kind === 'scalar' && typeof tree.value === 'number');
  return isPair ? trees : [];
}

const multiples = (note: Note): Hint[] =>
  entries(note.data, 'labs').flatMap(({ value, path }) => {
    const tree = locate(note.root, [...path, 'value']);
    return tree ? behind([tree], multipleInShort(value)) : [];
  });

/** A hint behind the last of these values, where there is something to say. What is only repeated here gets none. */
function behind(trees: readonly Tree[], text: string | undefined): Hint[] {
  const last = Math.max(...trees.map(({ span }) => span.end));
  const isOwn = trees.length > 0 && trees.every(({ borrowed }) => !borrowed);
  return isOwn && text !== undefined ? [{ at: last, text }] : [];
}
