/** Strict JSON as a tree with places. It never throws: what cannot be read ends the tree, and is said in plain words. */
import type { Span } from '../model/span';
import { type Pair, repeatsKey, type Tree } from '../model/tree';

export interface Json {
  /** What could be read, up to the fault; undefined where there is nothing. */
  readonly root: Tree | undefined;
  /** The first thing that is not JSON. */
  readonly fault: { readonly message: string; readonly span: Span } | undefined;
}

/** Reads a text. A byte order mark at its start is left out. */
export function readJson(text: string): Json {
  const reader: Reader = { text, at: text.startsWith('\uFEFF') ? 1 : 0, fault: undefined };
  const root = valueAt(reader, 0);
  const rest = next(reader);
  if (rest.kind !== 'end') fail(reader, rest, 'The file goes on behind its end. Delete what stands here.');
  return { root, fault: reader.fault };
}

interface Reader {
  readonly text: string;
  at: number;
  fault: Json['fault'];
}

interface Token {
  readonly kind: 'text' | 'word' | 'sign' | 'strange' | 'end';
  readonly source: string;
  readonly span: Span;
}

/** What may come next, behind white space. A word is true, false, null or a number. */
const forms = [
  /(?<sign>[{}[\],:])/,
  /(?<text>"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")/u,
  /(?<word>(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-]))/,
  /(?<strange>(?:#|\/\/|\/\*).*|[^ \t\r\n][\w.-]*)/,
];
const token = new RegExp(`[ \\t\\r\\n]*(?:${forms.map(({ source }) => source).join('|')}|$)`, 'uy');

function next({ text, at }: Reader): Token {
  token.lastIndex = at;
  const { 0: all = '', groups = {} } = token.exec(text) ?? {};
  const [kind, source] = Object.entries(groups).find(([, found]) => found !== undefined) ?? ['end', ''];
  const end = at + all.length;
  return { kind: kind as Token['kind'], source, span: { start: end - source.length, end } };
}

/** Takes the token that comes next if it is this sign. */
function takes(reader: Reader, sign: string): boolean {
  const { source, span } = next(reader);
  if (source === sign) reader.at = span.end;
  return source === sign;
}

/** Deeper than any file of ours, and far from what a computer can bear. */
const deepest = 50;

function valueAt(reader: Reader, depth: number): Tree | undefined {
  const found = next(reader);
  const { kind, source, span } = found;
  if (depth > deepest) return fail(reader, found, 'This is nested too deeply.');
  if (kind === 'text' || kind === 'word') {
    reader.at = span.end;
    const value = JSON.parse(source);
    const style = kind === 'text' ? 'quoted' : 'plain';
    return { kind: 'scalar', span, value, source: String(value), style };
  }
  if (takes(reader, '{')) return mapAt(reader, span.start, depth);
  if (takes(reader, '[')) return listAt(reader, span.start, depth);
  return fail(reader, found, 'A value is missing before this.');
}

function mapAt(reader: Reader, start: number, depth: number): Tree {
  const pairs: Pair[] = [];
  enclosed(reader, '}', () => {
    const key = next(reader);
    if (key.kind !== 'text') return fail(reader, key, 'A name in double quotes is missing before this.');
    reader.at = key.span.end;
    if (!takes(reader, ':')) return fail(reader, next(reader), 'A colon is missing before this.');
    const value = valueAt(reader, depth + 1);
    if (value) pairs.push({ key: JSON.parse(key.source), keySpan: key.span, value });
  });
  return { kind: 'map', flow: true, span: { start, end: reader.at }, pairs, repeats: repeatsKey(pairs) };
}

function listAt(reader: Reader, start: number, depth: number): Tree {
  const items: Tree[] = [];
  enclosed(reader, ']', () => {
    const item = valueAt(reader, depth + 1);
    if (item) items.push(item);
  });
  return { kind: 'list', flow: true, span: { start, end: reader.at }, items };
}

/** Reads parts with commas between them, up to the sign that closes them or to a fault. */
function enclosed(reader: Reader, close: string, readPart: () => void): void {
  if (takes(reader, close)) return;
  do {
    if (next(reader).source === close) fail(reader, next(reader), `Delete the comma before this ${close}.`);
    if (!reader.fault) readPart();
  } while (!reader.fault && takes(reader, ','));
  if (!takes(reader, close)) fail(reader, next(reader), `A comma is missing before this, or the ${close} that closes.`);
}

/** Only the first fault is told: what follows it may be read wrongly. */
function fail(reader: Reader, { kind, source, span }: Token, message: string): undefined {
  const own = kind === 'end' ? 'The file ends too early. Close every text, brace and bracket.' : strange(kind, source);
  reader.fault ??= { message: own ?? message, span };
}

function strange(kind: Token['kind'], source: string): string | undefined {
  if (kind !== 'strange') return undefined;
  if (/^[/#]/.test(source)) return 'A comment cannot stand in this file. Delete it.';
  if (source.startsWith('"'))
    return 'This text is not closed by a double quote, or holds a sign that must not stand in it.';
  if (/^[\w'‘’“”]/.test(source)) return 'Names and texts stand in double quotes, as in "rules".';
  return 'This sign cannot stand here.';
}
