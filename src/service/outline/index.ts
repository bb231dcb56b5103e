/** The outline of a note in clinical words: its sections, and in them the entries with their time and gist. */

import { elapsedAt } from '../../clinical/elapsed';
import type { CaseNote } from '../../knowledge/index';
import { fieldOf, noteShape } from '../../knowledge/schema';
import type { Shape } from '../../knowledge/shapes';
import { known, valueAt } from '../../model/access';
import type { Note } from '../../model/note';
import type { Span } from '../../model/span';
import { endOf } from '../../model/text';
import type { Pair, ScalarTree, Tree } from '../../model/tree';
import { parseWhen } from '../../model/when';
import { dayInShort } from '../hover/time';
import type { Reading } from '../reading';
import { type Fields, gist } from './gist';
import { telling } from './telling';
import { plainly } from './words';

export interface OutlineItem {
  /** Never empty. */
  readonly name: string;
  /** What is shown faintly beside it. */
  readonly detail: string;
  readonly kind: 'note' | 'section' | 'list' | 'field' | 'entry';
  readonly span: Span;
  /** What is selected where one goes to it: within the span. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** The sections of the note; of a text with several notes, the notes with their sections. */
export function outline({ parsed: { text }, notes }: Reading): readonly OutlineItem[] {
  const [only, ...others] = notes;
  if (!only) return [];
  if (others.length === 0) return sectionsOf(only);
  return notes.map((note, index): OutlineItem => {
    const span = { start: note.root.span.start, end: Math.max(note.root.span.start, endOf(note.root, text)) };
    const name = known(note.data.case_id) || `Note ${index + 1}`;
    return {
      name,
      detail: '',
      kind: 'note',
      span,
      selection: { ...span, end: span.start },
      children: sectionsOf(note),
    };
  });
}

const sectionsOf = (note: Note): OutlineItem[] =>
  note.root.kind === 'map' ? note.root.pairs.map((pair) => section(note, pair)) : [];

function section(note: Note, { key, keySpan, value }: Pair): OutlineItem {
  const shape = fieldOf(noteShape, key);
  const data = note.data[key as keyof CaseNote];
  return {
    name: shape?.title || key || 'No name',
    detail: value.kind === 'scalar' ? wordOf(value, shape) : isMap(data) ? gist(note.data, key, data) : '',
    kind: value.kind === 'list' ? 'list' : value.kind === 'map' ? 'section' : 'field',
    span: { start: keySpan.start, end: Math.max(keySpan.end, endOf(value, note.text)) },
    selection: keySpan,
    children: value.kind === 'list' ? value.items.flatMap((item, index) => entry(note, item, [key, index])) : [],
  };
}

const isMap = (data: unknown): data is Fields => typeof data === 'object' && data !== null && !Array.isArray(data);

/** What is written behind the key: one of the fixed words, or a text as it is. */
const wordOf = ({ source }: ScalarTree, shape: Shape | undefined): string =>
  shape && shape.reading !== 'text' ? plainly(source) : source;

/** An entry that is still empty is none. */
function entry(note: Note, tree: Tree, [key, index]: readonly [string, number]): OutlineItem[] {
  if (tree.span.start === tree.span.end) return [];
  const data = valueAt(note.data, [key, index]);
  const fields = isMap(data) ? data : {};
  const name = gist(note.data, key, fields) || `${fieldOf(noteShape, key)?.title ?? key} ${index + 1}`;
  const span = { start: tree.span.start, end: Math.max(tree.span.start, endOf(tree, note.text)) };
  const keys = tree.kind === 'map' ? tree.pairs.map(({ keySpan }) => keySpan) : [];
  // What a merge key or an alias repeats may stand elsewhere.
  const first = keys.find(({ start, end }) => span.start <= start && end <= span.end);
  return [
    {
      name: name.charAt(0).toUpperCase() + name.slice(1),
      detail: [fields['id'], elapsed(note, fields[telling[key]?.time ?? ''])].filter(Boolean).join(' · '),
      kind: 'entry',
      span,
      selection: first ?? { ...span, end: span.start },
      children: [],
    },
  ];
}

/** The day from day 0, as a hover tells it; undefined where the note does not tell. */
function elapsed(note: Note, time: unknown): string | undefined {
  const read = typeof time === 'string' ? parseWhen(time) : undefined;
  const found = read?.ok && read.when.kind !== 'answer' ? elapsedAt(note, read.when) : undefined;
  return found && dayInShort(found.lag);
}
