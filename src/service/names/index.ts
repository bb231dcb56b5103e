/** Names of entries: where an entry is that something points to, what points to it, and another name for it. */
import { failedBy } from '../../model/fit';
import type { Note } from '../../model/note';
import type { Edit, Span } from '../../model/span';
import { locate } from '../../model/tree';
import { ANCHOR_WORDS } from '../../model/when';
import { quote } from '../problem';
import { noteAt, type Reading } from '../reading';
import { anchorIn, type Occurrence, occurrencesIn } from './occurrences';

/** The places of one name, seen from one of them. */
export interface Named {
  readonly name: string;
  /** The place that was asked about. */
  readonly span: Span;
  /** Every place of the name in the note, the entry's own among them. */
  readonly places: readonly Place[];
}

export interface Place {
  readonly span: Span;
  /** Set where an entry has this name: the whole entry. */
  readonly entry?: Span;
}

/** The name that an offset touches, with all its places; undefined where there is none. */
export function nameAt(reading: Reading, offset: number): Named | undefined {
  const found = find(reading, offset);
  if (!found) return undefined;
  const { note, one, all } = found;
  return { name: one.name, span: one.span, places: all.map((place) => placeOf(note, place)) };
}

function placeOf({ root }: Note, { span, leaf, isEntry }: Occurrence): Place {
  const entry = isEntry ? locate(root, leaf.path.slice(0, -1)) : undefined;
  return entry ? { span, entry: entry.span } : { span };
}

interface Found {
  readonly note: Note;
  readonly one: Occurrence;
  readonly all: readonly Occurrence[];
}

function find(reading: Reading, offset: number): Found | undefined {
  const note = noteAt(reading, offset);
  const occurrences = note ? occurrencesIn(note) : [];
  const one = occurrences.find(({ span }) => span.start <= offset && offset <= span.end);
  // A fixed word that times are counted from is a name only where an entry has it.
  const all = occurrences.filter(({ name }) => name === one?.name);
  if (!note || !one || (isFixed(one.name) && !all.some(({ isEntry }) => isEntry))) return undefined;
  return { note, one, all };
}

const isFixed = (name: string): boolean => ANCHOR_WORDS.some((word) => word === name);

/** Something that is not done, and why, in a sentence or two for the user. */
export interface Refused {
  readonly refused: string;
}

const noName = 'There is no name of an entry here. Put the cursor on an id, or on what points to one.';

/** Whether the name at an offset can be changed: it with its place, or why not. */
export function renameAt(reading: Reading, offset: number): Pick<Named, 'name' | 'span'> | Refused {
  const found = find(reading, offset);
  const refused = found ? notRenamed(found) : noName;
  return found && refused === undefined ? found.one : { refused: refused ?? noName };
}

/** The edits that give an entry another name, at the entry and wherever something points to it, or why not. */
export function renameEdits(reading: Reading, offset: number, name: string): readonly Edit[] | Refused {
  const found = find(reading, offset);
  const refused = found ? (notRenamed(found) ?? notTaken(found, name)) : noName;
  return found && refused === undefined
    ? found.all.map(({ span }) => ({ span, text: name }))
    : { refused: refused ?? noName };
}

function notRenamed({ one: { name }, all }: Found): string | undefined {
  const entries = all.filter(({ isEntry }) => isEntry);
  const called = quote(name);
  if (all.some(({ isPlain }) => !isPlain)) {
    return `${called} stands where YAML repeats another part of the note, or writes it in other signs, so it cannot be changed here. Write it out first.`;
  }
  if (entries.length === 0)
    return `No entry is called ${called} in this note. Give the entry that is meant this id first.`;
  return entries.length > 1
    ? `Several entries are called ${called}, so nobody can tell which one is meant. Give each its own name first.`
    : undefined;
}

/** Why a new name cannot be taken. */
function notTaken({ note, one }: Found, name: string): string | undefined {
  const entry = note.leaves.find(({ shape }) => shape.reading === 'id');
  if (!entry || failedBy(entry.shape, name) !== undefined) {
    return 'A name begins with a small letter, and holds at most 20 small letters, digits and underscores.';
  }
  if (isFixed(name) || anchorIn(`after ${name}`) !== name) {
    return `${quote(name)} has a meaning of its own in a note, so no entry can be called that. Choose another name.`;
  }
  const isThere = occurrencesIn(note).some((other) => other.name === name && other.name !== one.name);
  return isThere
    ? `${quote(name)} is the name of another entry already, or something points to it. Choose another name.`
    : undefined;
}
