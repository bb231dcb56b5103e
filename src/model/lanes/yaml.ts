/** Reads any text with the `yaml` package: broken text, anchors, merge keys and tags included. */
import {
  type Alias,
  Composer,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { beyond, mostAliasNodes, mostLevels } from '../limits';
import type { Span } from '../span';
import { finish, type Steps } from '../steps';
import { type Pair, repeatsKey, type ScalarTree, type SyntaxFault, type Tree } from '../tree';
import { blockEnd } from './blank';
import { directives, lostSigns, noteSigns, type Signs } from './signs';

/** The trees of a text, and its faults. */
export interface YamlRead {
  readonly roots: Tree[];
  readonly faults: SyntaxFault[];
}

/** The documents of a text and what its YAML is at fault with. Never throws. */
export const readYaml = (text: string): YamlRead => finish(readingYaml(text));

/** The same in steps, since `yaml` takes its time over a long text. */
export function* readingYaml(text: string): Steps<YamlRead> {
  const documents = yield* documentsOf(text);
  const roots: Tree[] = [];
  const faults: SyntaxFault[] = [...directives(text)];
  for (const document of documents) {
    yield;
    const signs: Signs = { seen: [], used: new Set() };
    const reader: Reader = {
      text,
      targetOf: targetsIn(document),
      level: 0,
      aliasNodes: 0,
      open: new Set(),
      signs,
      faults,
    };
    for (const { code, pos } of document.errors) faults.push({ code, span: wholeSigns(text, pos) });
    if (document.contents) roots.push(treeOf(document.contents, undefined, reader));
    for (const fault of lostSigns(signs)) faults.push(fault);
  }
  // In the order of the text: so the parts of a text that are read one by one have the same as the whole.
  return { roots, faults: faults.sort((a, b) => a.span.start - b.span.start) };
}

/** What the functions of `yaml` for a whole text do, piece by piece. */
function* documentsOf(text: string): Steps<Document[]> {
  const parser = new Parser();
  // Pretty errors would quote the note's text; none of it may reach a message.
  // It compares each name with each other one: we see better, and at once, which of them are written twice.
  const composer = new Composer({ prettyErrors: false, merge: true, uniqueKeys: false });
  const documents: Document[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    count += 1;
    if (count % lexemesInStep === 0) yield;
  }
  yield;
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end());
  return documents;
}

/** Some milliseconds of work. */
const lexemesInStep = 4000;

/** An alias stands for the last node before it that has its name. They are looked for once there is an alias at all. */
function targetsIn(document: Document): Reader['targetOf'] {
  let targets: Map<Alias, Node | undefined> | undefined;
  return (alias) => {
    targets ??= allTargets(document);
    return targets.get(alias);
  };
}

function allTargets(document: Document): Map<Alias, Node | undefined> {
  const named = new Map<string, Node>();
  const targets = new Map<Alias, Node | undefined>();
  visit(document, (_key, node) => {
    if (isAlias(node)) targets.set(node, named.get(node.source));
    else if (isNode(node) && node.anchor !== undefined) named.set(node.anchor, node);
  });
  return targets;
}

interface Reader {
  readonly text: string;
  /** What an alias stands for. */
  readonly targetOf: (alias: Alias) => Node | undefined;
  /** How many parts stand around the one that is read. */
  level: number;
  /** Nodes made by aliases so far. */
  aliasNodes: number;
  /** What is being read through an alias just now: an alias to it would never end. */
  readonly open: Set<unknown>;
  readonly signs: Signs;
  readonly faults: SyntaxFault[];
}

/** `seenAt` is the alias or merge key through which the node is read: then that is where its parts stand. */
function treeOf(node: unknown, seenAt: Span | undefined, reader: Reader): Tree {
  reader.level += 1;
  const tree =
    reader.level > mostLevels ? tooDeep(seenAt ?? spanOf(node as Node), reader) : readTree(node, seenAt, reader);
  reader.level -= 1;
  if (seenAt) return { ...tree, borrowed: true };
  if (isNode(node)) noteSigns(reader.signs, node, tree.span, reader.text);
  return tree;
}

function readTree(node: unknown, seenAt: Span | undefined, reader: Reader): Tree {
  if (seenAt && ++reader.aliasNodes > mostAliasNodes) return tooMany(seenAt, reader);
  if (isAlias(node)) return aliasTree(node, seenAt, reader);
  const span = seenAt ?? spanOf(node as Node);
  if (isMap(node)) {
    const flow = node.flow === true;
    const pairs = pairsOf(node, seenAt, reader);
    const end = flow ? endOfFlow(span, reader.text) : endOfPairs(span.start, pairs);
    return { kind: 'map', span: { start: span.start, end }, flow, pairs, repeats: repeatsKey(pairs) };
  }
  if (isSeq(node)) {
    const flow = node.flow === true;
    const items = node.items.map((item) => (item ? treeOf(item, seenAt, reader) : empty(nothingAt(span))));
    const end = flow ? endOfFlow(span, reader.text) : endOfItems(span.start, items);
    return { kind: 'list', span: { start: span.start, end }, flow, items };
  }
  return isScalar(node) ? scalarTree(node, span, reader.text) : empty(span);
}

/** Odd line ends may bring a text deeper than it looks: told once, where it gets there first. */
function tooDeep({ start }: Span, { faults }: Reader): Tree {
  const span = { start, end: start };
  if (!faults.some(({ code }) => code === beyond.levels)) faults.push({ code: beyond.levels, span });
  return empty(span);
}

function tooMany(span: Span, { aliasNodes, faults }: Reader): Tree {
  if (aliasNodes === mostAliasNodes + 1) faults.push({ code: 'RESOURCE_EXHAUSTION', span });
  return empty(span);
}

function aliasTree(alias: Alias, seenAt: Span | undefined, reader: Reader): Tree {
  const span = seenAt ?? spanOf(alias);
  const target = reader.targetOf(alias);
  reader.signs.used.add(alias.source);
  if (!target || reader.open.has(target)) {
    reader.faults.push({ code: 'BAD_ALIAS', span });
    return empty(span);
  }
  reader.open.add(target);
  const tree = treeOf(target, span, reader);
  reader.open.delete(target);
  return tree;
}

function pairsOf(map: YAMLMap, seenAt: Span | undefined, reader: Reader): Pair[] {
  const own: Pair[] = [];
  const merged: Pair[] = [];
  const known = new Set<unknown>();
  for (const { key, value } of map.items) {
    const keySpan = seenAt ?? spanOf(key as Node);
    if (isScalar(key) && !seenAt && known.size === known.add(key.value).size) {
      const { start } = keySpan;
      reader.faults.push({ code: 'DUPLICATE_KEY', span: wholeSigns(reader.text, [start, start + 1]) });
    }
    if (isScalar(key) && key.source === '<<' && key.type === 'PLAIN') {
      merged.push(...mergedPairs(value, keySpan, reader));
    } else {
      if (isNode(key) && !seenAt) noteSigns(reader.signs, key, keySpan, reader.text);
      const behindKey = nothingAt(seenAt ?? afterColon(keySpan, reader.text));
      own.push({ key: keyText(key, reader.text), keySpan, value: valueTree(value, seenAt, behindKey, reader) });
    }
  }
  const keys = new Set(own.map((pair) => pair.key));
  return [...merged.filter((pair) => !keys.has(pair.key)), ...own];
}

/** What a merge key brings in: of several maps the first one that has a key wins. */
function mergedPairs(value: unknown, span: Span, reader: Reader): Pair[] {
  const tree = treeOf(value, span, reader);
  const maps = tree.kind === 'list' ? tree.items : [tree];
  return maps.toReversed().flatMap((map) => (map.kind === 'map' ? map.pairs : []));
}

const valueTree = (value: unknown, seenAt: Span | undefined, behindKey: Span, reader: Reader): Tree =>
  value === null || value === undefined ? empty(behindKey) : treeOf(value, seenAt, reader);

function scalarTree(node: Scalar, written: Span, text: string): ScalarTree {
  const { value } = node;
  const style = node.type === 'PLAIN' ? 'plain' : node.type?.startsWith('BLOCK') ? 'block' : 'quoted';
  const span = style === 'block' ? { ...written, end: blockEnd(text, written.start, written.end) } : written;
  const known = value === null || ['string', 'number', 'boolean'].includes(typeof value);
  const source = style === 'plain' ? (node.source ?? '') : String(value);
  return { kind: 'scalar', span, value: known ? (value as ScalarTree['value']) : source, source, style };
}

const empty = (span: Span): ScalarTree => ({ kind: 'scalar', span, value: null, source: '', style: 'plain' });

/** Without braces a part ends where its last value does, not behind the blank lines that follow. */
export const endOfPairs = (start: number, pairs: readonly Pair[]): number =>
  pairs.reduce((last, { keySpan, value }) => Math.max(last, keySpan.end, value.span.end), start);

export const endOfItems = (start: number, items: readonly Tree[]): number =>
  items.reduce((last, { span }) => Math.max(last, span.end), start);

const nothingAt = (span: Span): Span => ({ start: span.end, end: span.end });

const spanOf = (node: Node): Span => ({ start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 });

/** A key that is not plain text, such as a number or a list, counts as the text that is written there. */
const keyText = (key: unknown, text: string): string =>
  isScalar(key) && typeof key.value === 'string' ? key.value : text.slice(...rangeOf(key));

/** Braces and brackets that nothing closes may end inside a line end, too. */
const endOfFlow = ({ start, end }: Span, text: string): number => wholeSigns(text, [start, end]).end;

/** What `yaml` marks may reach beyond the text, or begin and end inside a line end or a sign of two units. */
function wholeSigns(text: string, [from, to]: readonly [number, number]): Span {
  const start = Math.min(from, text.length);
  const end = Math.min(to, text.length);
  return { start: startsInside(text, start) ? start - 1 : start, end: startsInside(text, end) ? end + 1 : end };
}

const startsInside = (text: string, offset: number): boolean =>
  offset > 0 && /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(offset - 1, offset + 1));

const rangeOf = (key: unknown): [number, number] => {
  const { start, end } = spanOf((key ?? {}) as Node);
  return [start, end];
};

const afterColon = (keySpan: Span, text: string): Span => {
  const colon = text.indexOf(':', keySpan.end);
  return { start: keySpan.end, end: colon < 0 || text.slice(keySpan.end, colon).trim() ? keySpan.end : colon + 1 };
};
