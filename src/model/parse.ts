/** Text to trees, one for each YAML document in it. Never throws, whatever the text. */
import { readingCut } from './lanes/cut';
import { deeperThan } from './lanes/depth';
import { readEvents } from './lanes/events';
import { readingYaml } from './lanes/yaml';
import { beyond, mostLevels, mostNotes, mostSigns } from './limits';
import { finish, type Steps } from './steps';
import type { SyntaxFault, Tree } from './tree';

export interface Parsed {
  readonly text: string;
  /** One tree for each document; none for an empty text or one of comments only. */
  readonly roots: readonly Tree[];
  readonly faults: readonly SyntaxFault[];
}

/** Reads a text. What cannot be read is a fault at its place; the rest is there all the same. */
export const parse = (text: string): Parsed => finish(parsing(text));

/** The same in steps. */
export function* parsing(text: string): Steps<Parsed> {
  if (text.length > mostSigns) return unread(text, beyond.signs, 0);
  const tooDeep = deeperThan(text, mostLevels);
  if (tooDeep !== undefined) return unread(text, beyond.levels, tooDeep);
  const plain = readEvents(text);
  if (plain) return { text, roots: [plain], faults: [] };
  yield;
  const read = (yield* readingCut(text)) ?? (yield* readingYaml(text));
  const deep = read.faults.find(({ code }) => code === beyond.levels);
  return deep ? unread(text, beyond.levels, deep.span.start) : { text, ...withinLimit(read) };
}

const unread = (text: string, code: string, at: number): Parsed => ({
  text,
  roots: [],
  faults: [{ code, span: { start: at, end: at } }],
});

function withinLimit({ roots, faults }: Omit<Parsed, 'text'>): Omit<Parsed, 'text'> {
  const first = roots[mostNotes];
  if (!first) return { roots, faults };
  const { start } = first.span;
  return { roots: roots.slice(0, mostNotes), faults: [{ code: beyond.notes, span: { start, end: start } }, ...faults] };
}
