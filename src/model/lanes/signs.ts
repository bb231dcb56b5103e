/** Signs that YAML takes for itself without a word: tags, anchors that nothing points to, instructions. */
import { type Node, Parser } from 'yaml';
import type { Span } from '../span';
import type { SyntaxFault } from '../tree';

/** What stands in front of a value and is no part of it. */
interface Sign {
  /** As it is written: `!`, `!urgent`, `&a`. */
  readonly text: string;
  /** From the sign to the end of the value. */
  readonly span: Span;
}

/** Tags that say of a value only what kind it is. */
const harmless = /^!!(?:str|int|float|bool|null|seq|map)$/;

/** Farther in front of its value no sign is looked for. */
const farthest = 1000;

/** The signs that have been seen in one document, and the anchors that aliases point to. */
export interface Signs {
  readonly seen: Sign[];
  readonly used: Set<string>;
}

/** Takes note of the tag and the anchor of a node. */
export function noteSigns({ seen }: Signs, node: Node, { start, end }: Span, text: string): void {
  if (node.anchor === undefined && node.tag === undefined) return;
  const before = text
    .slice(Math.max(0, start - farthest), start)
    .replace(/(?<=\s)#.*/g, ({ length }) => ' '.repeat(length));
  const [written = ''] = /(?<![^\s,[\]{}])(?:[!&][^\s,[\]{}]*(?:\s+|$))+$/.exec(before) ?? [];
  for (const { 0: sign, index } of written.matchAll(/\S+/g)) {
    seen.push({ text: sign, span: { start: start - written.length + index, end } });
  }
}

/** Faults for what is lost: a tag that is no kind of value, an anchor that no alias points to. */
export function* lostSigns({ seen, used }: Signs): Iterable<SyntaxFault> {
  for (const { text, span } of seen) {
    if (text.startsWith('!') && !harmless.test(text)) yield { code: 'LOST_TAG', span };
    if (text.startsWith('&') && !used.has(text.slice(1))) yield { code: 'LOST_ANCHOR', span };
  }
}

/** Faults for lines that are instructions to YAML: `%YAML 1.1` would change what a word means. */
export function* directives(text: string): Iterable<SyntaxFault> {
  if (!/^\uFEFF?%/m.test(text)) return;
  for (const token of new Parser().parse(text)) {
    if (token.type === 'directive') {
      yield { code: 'BAD_DIRECTIVE', span: { start: token.offset, end: token.offset + token.source.length } };
    }
  }
}
