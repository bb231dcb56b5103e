/** Reads a text in which few sections are half-typed or out of the ordinary: those with `yaml`, the others fast. */
import { movedSpan, type Span } from '../span';
import { finish, type Steps } from '../steps';
import type { MapTree, Pair, SyntaxFault, Tree } from '../tree';
import { readEvents } from './events';
import { endOfPairs, readingYaml } from './yaml';

/** A part of the text that begins with a key at the start of a line, and ends before the next one. */
interface Section extends Span {
  /** Where the colon behind that key ends. */
  readonly keyEnd: number;
}

interface Part {
  /** Where its first key begins, or what stands in front of that key. */
  readonly start: number;
  readonly pairs: readonly Pair[];
  readonly faults: readonly SyntaxFault[];
}

interface CutRead {
  readonly roots: Tree[];
  readonly faults: readonly SyntaxFault[];
}

/**
 * What `yaml` would find in the whole text, read section by section.
 * @returns undefined where it is not certain to be the same: then `yaml` has to read all of it
 */
export const readCut = (text: string): CutRead | undefined => finish(readingCut(text));

/** The same in steps. */
export function* readingCut(text: string): Steps<CutRead | undefined> {
  if (/^(?:---|\.\.\.|%|\uFEFF)|\r(?!\n)/m.test(text)) return undefined;
  const sections = sectionsOf(text);
  const plain: (Part | undefined)[] = [];
  let odd = 0;
  for (const section of sections) {
    const part = plainPart(text, section);
    plain.push(part);
    if (!part && ++odd > mostOdd) return undefined;
    yield;
  }
  if (sections.length < 2 || odd === 0) return undefined;
  return yield* readingOdd(text, sections, plain);
}

/** Of a text with more odd sections `yaml` reads all of it: to look for their ends would take as long. */
const mostOdd = 8;

function* readingOdd(
  text: string,
  sections: readonly Section[],
  plain: readonly (Part | undefined)[],
): Steps<CutRead | undefined> {
  const parts: Part[] = [];
  const odd: Part[] = [];
  // Reading most of the text for nothing costs more than is won.
  let left = text.length / 2;
  for (let first = 0; first < plain.length; ) {
    const one = plain[first];
    // What is half-typed may run on into the next section, but hardly farther.
    const found: OddPart | undefined = one
      ? { part: one, last: first, length: 0 }
      : ((yield* oddPart(text, { sections, first, last: first }, left)) ??
        (yield* oddPart(text, { sections, first, last: first + 1 }, left)));
    if (!found) return undefined;
    parts.push(found.part);
    left -= found.length;
    if (!one) odd.push(found.part);
    first = found.last + 1;
  }
  // An alias in one may stand for what has its anchor in another.
  return odd.length > 1 && odd.some(pointsAway) ? undefined : joined(parts);
}

const pointsAway = ({ faults }: Part): boolean =>
  faults.some(({ code }) => ['BAD_ALIAS', 'LOST_ANCHOR', 'RESOURCE_EXHAUSTION'].includes(code));

/** The first one begins with the text, since comments may stand in front of its key. */
function sectionsOf(text: string): Section[] {
  // Not with ^, for which a line begins also behind signs that are no line ends in YAML.
  const keys = [...text.matchAll(/(?<![^\n])\w+:(?!\S)/g)];
  return keys.map(({ 0: key, index }, number) => ({
    start: number === 0 ? 0 : index,
    end: keys[number + 1]?.index ?? text.length,
    keyEnd: index + key.length,
  }));
}

function plainPart(text: string, { start, end }: Section): Part | undefined {
  const part = text.slice(start, end);
  const root = readEvents(part);
  return root && isTopLevel(root, part)
    ? { start: start + root.span.start, pairs: root.pairs.map((pair) => movedPair(pair, start)), faults: [] }
    : undefined;
}

/** Pairs at the start of their lines. */
const isTopLevel = (root: Tree, text: string): root is MapTree =>
  root.kind === 'map' && !root.flow && (root.span.start === 0 || text[root.span.start - 1] === '\n');

interface Odd {
  readonly sections: readonly Section[];
  readonly first: number;
  readonly last: number;
}

interface OddPart {
  readonly part: Part;
  /** The number of its last section. */
  readonly last: number;
  /** Signs of its sections. */
  readonly length: number;
}

/**
 * Some sections as `yaml` reads them, together with the key behind them: only if that is read as a key of the note may
 * they be read by themselves, since then nothing in them reaches beyond them.
 */
function* oddPart(text: string, { sections, first, last }: Odd, left: number): Steps<OddPart | undefined> {
  const start = sections[first]?.start ?? 0;
  const end = sections[last]?.end ?? text.length;
  const next = sections[last + 1];
  if (end - start > left) return undefined;
  const { roots, faults } = yield* readingYaml(text.slice(start, next?.keyEnd));
  const [root] = roots;
  if (!root || !isTopLevel(root, text.slice(start))) return undefined;
  const isClosed =
    !next ||
    (isKeyAt(root.pairs.at(-1), next.start - start, next.keyEnd - start - 1) &&
      faults.every(({ span }) => span.end <= end - start));
  const own = next ? root.pairs.slice(0, -1) : root.pairs;
  if (!isClosed || own.some(({ value }) => value.borrowed)) return undefined;
  const part = {
    start: start + root.span.start,
    pairs: own.map((pair) => movedPair(pair, start)),
    faults: faults.map(({ code, span }) => ({ code, span: movedSpan(span, start) })),
  };
  return { part, last, length: end - start };
}

const isKeyAt = (pair: Pair | undefined, start: number, end: number): boolean =>
  pair?.keySpan.start === start && pair.keySpan.end === end;

function joined(parts: readonly Part[]): CutRead | undefined {
  const pairs = parts.flatMap((part) => part.pairs);
  const start = parts[0]?.start;
  // A key that is written twice is a fault, and only `yaml` says so.
  if (start === undefined || new Set(pairs.map(({ key }) => key)).size < pairs.length) return undefined;
  const root: MapTree = { kind: 'map', span: { start, end: endOfPairs(start, pairs) }, flow: false, pairs };
  return { roots: [root], faults: parts.flatMap((part) => part.faults) };
}

const movedPair = ({ key, keySpan, value }: Pair, by: number): Pair => ({
  key,
  keySpan: movedSpan(keySpan, by),
  value: moved(value, by),
});

function moved(tree: Tree, by: number): Tree {
  const span = movedSpan(tree.span, by);
  if (tree.kind === 'map') return { ...tree, span, pairs: tree.pairs.map((pair) => movedPair(pair, by)) };
  if (tree.kind === 'list') return { ...tree, span, items: tree.items.map((item) => moved(item, by)) };
  return { ...tree, span };
}
