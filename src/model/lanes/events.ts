/** Reads a plain text fast, from the events of js-yaml; whatever is not plain is left to the `yaml` lane. */
import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { Span } from '../span';
import { type ListTree, type MapTree, type Pair, repeatsKey, type ScalarTree, type Tree } from '../tree';
import { blockEnd, byteOrderMark, skipBlank, skipSpaces } from './blank';
import { plainValue } from './plainScalar';

/**
 * The tree of a text of one document in which there is nothing but keys, values and comments.
 * @returns undefined for any other text: then `yaml` has to read it
 */
export function readEvents(text: string): Tree | undefined {
  const events = isReadOtherwise(text) ? undefined : eventsOf(text);
  if (events?.[0]?.type !== EVENT_ID.DOCUMENT) return undefined;
  const reader: Reader = { text, events, next: 1, end: text.charCodeAt(0) === byteOrderMark ? 1 : 0, isSure: true };
  const root = nodeAt(reader);
  expect(reader, text.length);
  return reader.isSure && (root.kind !== 'scalar' || root.value !== null) ? root : undefined;
}

/** js-yaml ends a line at a carriage return without a line feed, too, and is not as strict with tabs at its start. */
const isReadOtherwise = (text: string): boolean =>
  (text.includes('\r') && /\r(?!\n)/.test(text)) || (text.includes('\t') && /^ *\t/m.test(text));

function eventsOf(text: string): readonly Event[] | undefined {
  try {
    return parseEvents(text, {});
  } catch {
    // Broken for js-yaml: `yaml` says what is wrong, and reads the rest.
    return undefined;
  }
}

/** Every sign of the text is accounted for: it belongs to a key or a value, or the reader expects it. */
interface Reader {
  readonly text: string;
  readonly events: readonly Event[];
  /** The number of the next event. */
  next: number;
  /** Up to where the text is accounted for. */
  end: number;
  /** Until something turns up that `yaml` might see otherwise. */
  isSure: boolean;
}

/** Nothing but blanks and comments may stand before `offset`. */
function expect(reader: Reader, offset: number): void {
  if (skipBlank(reader.text, reader.end) !== offset) reader.isSure = false;
}

/** Goes on behind a sign that must come next. */
function pass(reader: Reader, sign: number): void {
  reader.end = skipBlank(reader.text, reader.end) + 1;
  if (reader.text.charCodeAt(reader.end - 1) !== sign) reader.isSure = false;
}

function nodeAt(reader: Reader): Tree {
  const event = reader.events[reader.next++];
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return scalarOf(event, reader);
    case EVENT_ID.MAPPING:
      return mapOf(event, reader);
    case EVENT_ID.SEQUENCE:
      return listOf(event, reader);
    default:
      reader.isSure = false;
      return emptyAt(reader.end);
  }
}

/** Whether there is another part before the end of a map or a list. */
const hasMore = ({ events, next, isSure }: Reader): boolean => isSure && events[next]?.type !== EVENT_ID.POP;

function mapOf({ start, style }: MappingEvent, reader: Reader): MapTree {
  const flow = open(start, style, reader, brace);
  const pairs: Pair[] = [];
  while (hasMore(reader)) {
    if (flow && pairs.length > 0) pass(reader, comma);
    pairs.push(pairOf(reader));
  }
  if (repeatsKey(pairs)) reader.isSure = false;
  return { kind: 'map', span: close(start, flow, reader, brace + 2), flow, pairs, repeats: false };
}

function pairOf(reader: Reader): Pair {
  const key = nodeAt(reader);
  if (key.kind !== 'scalar' || typeof key.value !== 'string' || key.style === 'block' || key.source === '<<') {
    reader.isSure = false;
    return { key: '', keySpan: key.span, value: key };
  }
  reader.end = skipSpaces(reader.text, reader.end);
  pass(reader, colon);
  if (reader.end - key.span.start > longestKey) reader.isSure = false;
  return { key: key.value, keySpan: key.span, value: nodeAt(reader) };
}

function listOf({ start, style }: SequenceEvent, reader: Reader): ListTree {
  const flow = open(start, style, reader, bracket);
  const items: Tree[] = [];
  while (hasMore(reader)) {
    if (!flow) pass(reader, dash);
    else if (items.length > 0) pass(reader, comma);
    items.push(nodeAt(reader));
  }
  return { kind: 'list', span: close(start, flow, reader, bracket + 2), flow, items };
}

function open(start: number, style: number, reader: Reader, sign: number): boolean {
  expect(reader, start);
  const flow = style === COLLECTION_STYLE.FLOW;
  if (flow) pass(reader, sign);
  return flow;
}

/** Behind the closing sign, with a comma before it or not; without signs behind the last part. */
function close(start: number, flow: boolean, reader: Reader, sign: number): Span {
  reader.next += 1;
  if (flow) {
    const end = skipBlank(reader.text, reader.end);
    if (reader.text.charCodeAt(end) === comma) reader.end = end + 1;
    pass(reader, sign);
  }
  return { start, end: reader.end };
}

function scalarOf(event: ScalarEvent, reader: Reader): ScalarTree {
  const { valueStart, valueEnd, style } = event;
  if (valueStart < 0) {
    reader.end = skipSpaces(reader.text, reader.end);
    return emptyAt(reader.end);
  }
  const { text } = reader;
  const source = event.fast ? text.slice(valueStart, valueEnd) : getScalarValue(text, event);
  if (style === SCALAR_STYLE.PLAIN) {
    const span = spanOf(valueStart, valueEnd, reader);
    return { kind: 'scalar', span, value: plainValue(source), source, style: 'plain' };
  }
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return {
      kind: 'scalar',
      span: spanOf(valueStart - 1, valueEnd + 1, reader),
      value: source,
      source,
      style: 'quoted',
    };
  }
  const start = skipBlank(text, reader.end);
  if (text[start] !== '|' && text[start] !== '>') reader.isSure = false;
  const span = spanOf(start, blockEnd(text, start, valueEnd), reader);
  return { kind: 'scalar', span, value: source, source, style: 'block' };
}

function spanOf(start: number, end: number, reader: Reader): Span {
  expect(reader, start);
  reader.end = end;
  return { start, end };
}

const emptyAt = (offset: number): ScalarTree => ({
  kind: 'scalar',
  span: { start: offset, end: offset },
  value: null,
  source: '',
  style: 'plain',
});

const comma = 0x2c;
const dash = 0x2d;
const colon = 0x3a;
/** The closing signs are two behind the opening ones. */
const bracket = 0x5b;
const brace = 0x7b;

/** `yaml` takes a name of more than 1024 signs for a mistake. */
const longestKey = 1000;
