/** Reads a list in which few entries are half-typed or out of the ordinary: those with `yaml`, the others fast. */
import type { Span } from '../span';
import type { Steps } from '../steps';
import type { ListTree, Pair, SyntaxFault, Tree } from '../tree';
import { skipBlank } from './blank';
import { readEvents } from './events';
import { moved, movedFault } from './moved';
import { endOfItems, readingYaml, type YamlRead } from './yaml';

/** A section whose key stands at the start of a line. */
export interface ListSection extends Span {
  /** Where the colon behind its key ends, and the one behind the next key of the note, where there is one. */
  readonly keyEnd: number;
  readonly nextKeyEnd: number | undefined;
}

export interface EntriesRead {
  readonly pair: Pair;
  readonly faults: readonly SyntaxFault[];
  /** How many signs were left to `yaml`. */
  readonly length: number;
}

/** An entry with its lines, from the start of the one with its dash to the start of the one with the next. */
interface Entry extends Span {
  /** Behind its dash. */
  readonly dashEnd: number;
}

interface Part {
  readonly items: readonly Tree[];
  readonly faults: readonly SyntaxFault[];
}

/** With more odd entries, `yaml` reads the section as a whole. */
const mostOdd = 8;

/**
 * What `yaml` would find in the whole section, read entry by entry, in steps.
 * @returns undefined where it is not certain to be the same
 */
export function* readingEntries(text: string, section: ListSection): Steps<EntriesRead | undefined> {
  const entries = entriesOf(text, section);
  if (entries.length < 2) return undefined;
  const parts: Part[] = [];
  const odd: Part[] = [];
  let length = 0;
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index] as Entry;
    let part = plainEntry(text, entry);
    if (!part) {
      if (odd.length === mostOdd) return undefined;
      yield;
      part = yield* oddEntry(text, section, entry, entries[index + 1]);
      if (!part) return undefined;
      odd.push(part);
      length += entry.end - entry.start;
    }
    parts.push(part);
  }
  // An alias in one may stand for what has its anchor in another.
  if (odd.length > 1 && odd.some(({ faults }) => pointsAway(faults))) return undefined;
  return { pair: pairOf(text, section, entries, parts), faults: parts.flatMap(({ faults }) => faults), length };
}

/** Whether a text that is read by itself has lost what it refers to, or what refers to it. */
export const pointsAway = (faults: readonly SyntaxFault[]): boolean =>
  faults.some(({ code }) => ['BAD_ALIAS', 'LOST_ANCHOR', 'RESOURCE_EXHAUSTION'].includes(code));

const keyStart = (text: string, keyEnd: number): number => text.lastIndexOf('\n', keyEnd - 1) + 1;

/** Farther in than any list of a note stands. */
const widest = 100;

/** Where lines begin with a dash as far in as the first one; none where the section is no list on lines of its own. */
function entriesOf(text: string, section: ListSection): Entry[] {
  const { keyEnd, end } = section;
  // In front of the first key of a note there may be more than comments.
  if (skipBlank(text, section.start) !== keyStart(text, keyEnd)) return [];
  const first = skipBlank(text, keyEnd);
  const start = text.lastIndexOf('\n', first) + 1;
  const margin = text.slice(start, first);
  if (start < keyEnd || first >= end || margin.length > widest || /[^ ]/.test(margin)) return [];
  // Not with ^, for which a line begins also behind signs that are no line ends in YAML.
  const dashes = [...text.slice(start, end).matchAll(new RegExp(`(?<![^\\n])${margin}-(?!\\S)`, 'g'))];
  if (dashes[0]?.index !== 0) return [];
  return dashes.map(({ 0: dash, index }, number) => ({
    start: start + index,
    end: start + (dashes[number + 1]?.index ?? end - start),
    dashEnd: start + index + dash.length,
  }));
}

function plainEntry(text: string, { start, end, dashEnd }: Entry): Part | undefined {
  const root = readEvents(text.slice(start, end));
  const isEntry = root?.kind === 'list' && !root.flow && root.span.start === dashEnd - 1 - start;
  const [item, ...others] = isEntry ? root.items : [];
  return item && others.length === 0 ? { items: [moved(item, start)], faults: [] } : undefined;
}

/** Stands for the key of the section, so that an entry is read by itself as what it is: an entry of a list in a map. */
const key = 'k:\n';

/**
 * An entry as `yaml` reads it, together with the dash or the key behind it: only if that is read as what it is may the
 * entry be read by itself, since then nothing in it reaches beyond it.
 */
function* oddEntry(
  text: string,
  { nextKeyEnd }: ListSection,
  { start, end }: Entry,
  next: Entry | undefined,
): Steps<Part | undefined> {
  const until = next?.dashEnd ?? nextKeyEnd ?? end;
  // Reading most of the text for nothing costs more than is won.
  if (until - start > text.length / 2) return undefined;
  const by = start - key.length;
  const read = yield* readingYaml(key + text.slice(start, until));
  const items = ownItems(read, {
    dash: next && next.dashEnd - by,
    key: next ? undefined : nextKeyEnd && nextKeyEnd - by,
  });
  const isClosed = until === end || read.faults.every(({ span }) => span.end <= end - by);
  const isOwn = items?.every((item) => !item.borrowed && hasBracketsClosed(item, (at) => text[at + by]));
  if (!items || !isClosed || !isOwn) return undefined;
  return { items: items.map((item) => moved(item, by)), faults: read.faults.map((fault) => movedFault(fault, by)) };
}

/** Behind a bracket that is open, `yaml` reads also the next entry in its own way, though that begins where it stands. */
function hasBracketsClosed(tree: Tree, signAt: (offset: number) => string | undefined): boolean {
  if (tree.kind === 'scalar' || tree.borrowed) return true;
  if (tree.flow && signAt(tree.span.end - 1) !== (tree.kind === 'map' ? '}' : ']')) return false;
  const parts = tree.kind === 'map' ? tree.pairs.map(({ value }) => value) : tree.items;
  return parts.every((part) => hasBracketsClosed(part, signAt));
}

/** What follows an entry: where the dash of the next one ends, or the colon of the next section. */
interface Behind {
  readonly dash: number | undefined;
  readonly key: number | undefined;
}

/** The entries of the one list that was read, without the beginning of the next one; undefined where it is none. */
function ownItems({ roots: [root, another] }: YamlRead, behind: Behind): readonly Tree[] | undefined {
  if (root?.kind !== 'map' || root.flow || another) return undefined;
  const [pair, following, ...others] = root.pairs;
  const list = pair?.value;
  if (list?.kind !== 'list' || list.flow || others.length > 0) return undefined;
  if (following?.keySpan.end !== (behind.key && behind.key - 1)) return undefined;
  if (behind.dash === undefined) return list.items;
  const last = list.items.at(-1);
  return list.items.length > 1 && isNothing(last) && last?.span.end === behind.dash
    ? list.items.slice(0, -1)
    : undefined;
}

const isNothing = (tree: Tree | undefined): boolean => tree?.kind === 'scalar' && tree.source === '';

function pairOf(text: string, { keyEnd }: ListSection, entries: readonly Entry[], parts: readonly Part[]): Pair {
  const items = parts.flatMap((part) => part.items);
  const start = (entries[0]?.dashEnd ?? 1) - 1;
  const value: ListTree = { kind: 'list', span: { start, end: endOfItems(start, items) }, flow: false, items };
  const keySpan = { start: keyStart(text, keyEnd), end: keyEnd - 1 };
  return { key: text.slice(keySpan.start, keySpan.end), keySpan, value };
}
