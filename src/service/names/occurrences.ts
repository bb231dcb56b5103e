/** Where the names of entries stand in a note: at the entries, and wherever something points to one. */
import { fieldOf, noteShape } from '../../knowledge/schema';
import type { Shape } from '../../knowledge/shapes';
import type { Leaf } from '../../model/leaves';
import type { Note } from '../../model/note';
import type { Span } from '../../model/span';
import { parseWhen, RESERVED_WORDS } from '../../model/when';

export interface Occurrence {
  readonly name: string;
  /** Of the name alone, without quotes and without the rest of a time. */
  readonly span: Span;
  readonly leaf: Leaf;
  /** Else it is repeated from elsewhere, or written in other signs, as in "\x73x1": then the span is that of the value. */
  readonly isPlain: boolean;
  /** The entry has this name; else something points to it. */
  readonly isEntry: boolean;
}

/** Every place at which a name stands, in the order of the text; also one that no entry has. */
export const occurrencesIn = (note: Note): Occurrence[] =>
  note.leaves.flatMap((leaf) =>
    namesIn(leaf, note).map(({ name, at }) => {
      const { borrowed, source, span: whole } = leaf.tree;
      const inside = borrowed ? -1 : note.text.slice(whole.start, whole.end).indexOf(source);
      const isPlain = inside >= 0;
      const start = whole.start + inside + at;
      const span = isPlain ? { start, end: start + name.length } : whole;
      return { name, span, leaf, isPlain, isEntry: leaf.shape.reading === 'id' };
    }),
  );

/** A name, and where it begins in the value that is read. */
interface Found {
  readonly name: string;
  readonly at: number;
}

function namesIn({ path, shape, tree: { source } }: Leaf, note: Note): Found[] {
  if (source === '') return [];
  const [section, , field] = path;
  if (section === 'acknowledgements' && field === 'at') return isName(note, source) ? [{ name: source, at: 0 }] : [];
  if (section === 'guidance' && field === 'based_on') return namesInLine(source);
  return nameIn(shape, source);
}

const isName = ({ leaves }: Note, name: string): boolean =>
  leaves.some(({ shape, tree }) => shape.reading === 'id' && tree.source === name);

function nameIn(shape: Shape, source: string): Found[] {
  if (shape.reading === 'id') return [{ name: source, at: 0 }];
  if (shape.reading === 'reference') {
    const isWord = RESERVED_WORDS.has(source) || Object.hasOwn(shape.values ?? {}, source);
    return isWord ? [] : [{ name: source, at: 0 }];
  }
  const name = shape.reading === 'when' ? anchorIn(source) : undefined;
  if (name === undefined) return [];
  // The anchor is the last word of a time, and may be written in capitals.
  const at = source.toLowerCase().lastIndexOf(name);
  return at < 0 ? [] : [{ name, at }];
}

/** What a time is counted from: one of the fixed words, or the name of an entry; undefined of any other time. */
export function anchorIn(source: string): string | undefined {
  const read = parseWhen(source);
  return read.ok && 'anchor' in read.when ? read.when.anchor : undefined;
}

/** A line of what guidance is based on, such as `surgery sx1 when 6 weeks after sx0`: an entry, a field, its value. */
function namesInLine(line: string): Found[] {
  const [section = '', entry = '', name = '', number = ''] = line.split(' ');
  const list = fieldOf(noteShape, section);
  if (list?.reading !== 'entries') return [];
  const own = /^\d+$/.test(entry) ? [] : [{ name: entry, at: section.length + 1 }];
  const field = fieldOf(list.items, name);
  if (!field) return own;
  const isItem = field.reading === 'list' && /^\d+$/.test(number);
  const value = [section, entry, name, ...(isItem ? [number] : []), ''].join(' ').length;
  const inValue = nameIn((isItem && field.items) || field, line.slice(value));
  return [...own, ...inValue.map((found) => ({ ...found, at: value + found.at }))];
}
