/** What has to be true of every answer about any text. Each judge names what is wrong, and nothing where all is well. */
import { touches } from '../../src/model/span';
import type { Tree } from '../../src/model/tree';
import { applyEdits, type Edit, type Reading, read, type Span } from '../../src/service/index';
import { seenOf } from '../guidance/properties';

/** Places lie in the text, begin before they end, and part neither a sign nor a line end. */
export function* places(spans: Iterable<Span>, text: string): Iterable<string> {
  for (const { start, end } of spans) {
    const isInside = 0 <= start && start <= end && end <= text.length;
    if (!isInside) yield `place outside: ${start} to ${end} of ${text.length}`;
    else if (parts(text, start) || parts(text, end)) yield `place parts a sign: ${start} to ${end}`;
  }
}

/** Whether an offset stands inside a sign of two units, or inside a line end. */
export const parts = (text: string, offset: number): boolean =>
  offset > 0 && /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(offset - 1, offset + 1));

/** Which values of a note may be gone after an edit: those that it touches, or none. */
export type Freedom = 'where it edits' | 'nowhere';

/** Edits lie in the text and apart, break nothing that could be read, and keep every value that they do not touch. */
export function* changes({ parsed, notes }: Reading, edits: readonly Edit[], freedom: Freedom): Iterable<string> {
  const { text, faults } = parsed;
  const spans = edits.map(({ span }) => span).sort((a, b) => a.start - b.start);
  yield* places(spans, text);
  if (spans.some(({ start }, index) => start < (spans[index - 1]?.end ?? 0))) yield 'edits overlap';
  if (faults.length > 0 || notes.some(({ root }) => isOdd(root))) return;
  const after = read(applyEdits(text, edits));
  for (const { code } of after.parsed.faults) yield `breaks the text: ${code}`;
  const isTouched = ({ span }: Value) => freedom === 'where it edits' && spans.some((edited) => touches(edited, span));
  const left = after.notes.flatMap(({ root }) => [...values(root)]).map(({ value }) => value);
  const kept = notes.flatMap(({ root }) => [...values(root)]).filter((one) => !isTouched(one));
  for (const value of lost(kept, left)) yield `loses a value: ${value.slice(0, 40)}`;
}

interface Value {
  readonly value: string;
  readonly span: Span;
}

/**
 * A text without any name, or with one that is not written: no note has it, and YAML reads it in another way once a line
 * stands above it.
 */
const isOdd = (root: Tree): boolean => root.kind === 'scalar' || hasNoName(root);

function hasNoName(tree: Tree): boolean {
  if (tree.kind === 'scalar') return false;
  if (tree.kind === 'list') return tree.items.some((item) => hasNoName(item));
  return tree.pairs.some(({ keySpan: { start, end }, value }) => start === end || hasNoName(value));
}

/** Everything that is written, keys too; what YAML repeats from another place counts there. */
function* values(tree: Tree): Iterable<Value> {
  if (tree.borrowed) return;
  if (tree.kind === 'scalar') {
    const value = String(seenOf(tree) ?? '');
    if (value !== '') yield { value, span: tree.span };
  }
  if (tree.kind === 'list') for (const item of tree.items) yield* values(item);
  if (tree.kind === 'map') {
    for (const { key, keySpan, value } of tree.pairs) {
      if (key !== '') yield { value: `${key}:`, span: keySpan };
      yield* values(value);
    }
  }
}

/** What stands more often in the first list than in the second. */
function lost(before: readonly Value[], after: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of after) counts.set(value, (counts.get(value) ?? 0) + 1);
  return before
    .map(({ value }) => value)
    .filter((value) => {
      const count = counts.get(value) ?? 0;
      counts.set(value, count - 1);
      return count < 1;
    });
}

/** Every place of a tree. */
export function* spansOf(tree: Tree): Iterable<Span> {
  yield tree.span;
  if (tree.kind === 'list') for (const item of tree.items) yield* spansOf(item);
  if (tree.kind === 'map') {
    for (const { keySpan, value } of tree.pairs) {
      yield keySpan;
      yield* spansOf(value);
    }
  }
}

/** Of Markdown that is rendered: nothing that the note says is a picture, a link or a tag. */
export function* rendered(markdown: string): Iterable<string> {
  const loads = /(?<!\\)!\[|(?<!\\)<\/?[a-z]|\]\((?:command:|https?:\/\/picture\.example)/i.exec(markdown)?.[0];
  if (loads) yield `renders what the note says: ${loads}`;
}
