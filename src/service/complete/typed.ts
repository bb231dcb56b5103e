/** The word that is being typed, and the ways in which it can be read: as a key, as a value, as an item of a list. */
import { parse } from '../../model/parse';
import type { Span } from '../../model/span';
import { lineEndAfter, lineStartOf } from '../../model/text';

/** Stands for the word that is being typed: no note has it, and it may be a key or a value. */
export const marker = 'being_typed_here';

/** The word, and what stands in front of it in its line. */
export interface Typed {
  readonly head: string;
  readonly span: Span;
}

/** One way to read what is typed. */
export interface Attempt {
  /** What has to be written in front of it: the blank behind a colon, the dash of a list. */
  readonly lead: string;
  /** With a colon of its own, as a key. */
  readonly asKey: boolean;
}

/** The word that an offset touches; undefined in a comment. */
export function typedAt(text: string, offset: number): Typed | undefined {
  const before = text.slice(lineStartOf(offset, text), offset);
  const word = /(?<![\w.-])\w[\w.-]*$/.exec(before)?.[0] ?? '';
  const head = before.slice(0, before.length - word.length);
  if (/(^|\s)#/.test(head)) return undefined;
  // Inside a word a # begins no comment; left behind a key it would, and take the value with it.
  const ending = word === '' ? /^(?:[\w.-][\w.#-]*)?/ : /^[\w.#-]*/;
  const rest = ending.exec(text.slice(offset, lineEndAfter(offset, text)))?.[0] ?? '';
  return { head, span: { start: offset - word.length, end: offset + rest.length } };
}

/** Where a line begins, or an item of a list, it may be a key, an item, or a key of an item. */
export function attemptsFor({ head }: Typed): Attempt[] {
  const attempt = (lead: string, asKey: boolean): Attempt => ({ lead, asKey });
  // A list gets its dash: that goes before a single value, which would count as a list of one. No other blanks are any.
  if (/^[ \t\uFEFF]*$/.test(head))
    return [attempt('', true), attempt('- ', true), attempt('- ', false), attempt('', false)];
  if (/^[ \t\uFEFF]*(- +)*-$/.test(head)) return [attempt(' ', true), attempt(' ', false)];
  if (/^[ \t\uFEFF]*(- +)+$/.test(head) || /[{,][ \t]*$/.test(head)) return [attempt('', true), attempt('', false)];
  // Behind a colon the blank is missing, or the colon belongs to the value, as in `HP:0010109`.
  return (head.endsWith(':') ? [' ', ''] : ['']).map((lead) => attempt(lead, false));
}

/** A text, or a part of one, in which a word is typed. */
export interface Scene {
  readonly text: string;
  readonly span: Span;
  /** How much is wrong with it as it stands. */
  readonly faults: number;
}

/** The text with the marker in place of the word. */
export interface Marked {
  readonly text: string;
  /** How many signs stand in place of the word. */
  readonly length: number;
  /** A colon stands behind the word already: it is the marker's own now. */
  readonly hasColon: boolean;
}

export function marked({ text, span }: Scene, { lead, asKey }: Attempt): Marked {
  const behind = text.slice(span.end);
  const colon = asKey ? /^[ \t]*:(?=[ \t\r\n]|$)/.exec(behind)?.[0] : undefined;
  const written = `${lead}${marker}${asKey ? ': ' : ''}`;
  return {
    text: text.slice(0, span.start) + written + behind.slice(colon?.length ?? 0),
    length: written.length,
    hasColon: colon !== undefined,
  };
}

/** Signs of a text that is more than one plain map. */
const oddText = /^(?:---|\.\.\.|%|\uFEFF)|\r(?!\n)/m;

/**
 * The section around a word as a text of its own: it is read faster than the whole, and tells in which way the word can
 * stand. Undefined where that is not certain, or where there is nothing else.
 */
export function sectionAround(text: string, span: Span): Scene | undefined {
  if (oddText.test(text)) return undefined;
  // Not with ^, for which a line begins also behind signs that are no line ends in YAML.
  const starts = [...text.matchAll(/(?<![^\n])\w+:(?!\S)/g)].map(({ index }) => index);
  const start = starts.findLast((index) => index <= span.start) ?? 0;
  const end = starts.find((index) => index > span.start) ?? text.length;
  if (end - start === text.length) return undefined;
  const own = text.slice(start, end);
  return { text: own, span: { start: span.start - start, end: span.end - start }, faults: parse(own).faults.length };
}
