/** How a selection grows from a place: the value, the field, the entry, the section, the note, the whole text. */
import type { Span } from '../model/span';
import { endOf } from '../model/text';
import type { Tree } from '../model/tree';
import { noteAt, type Reading } from './reading';

/** The stretches around an offset, from the smallest to the whole text; each lies within the next and is smaller. */
export function selectionsAt(reading: Reading, offset: number): readonly Span[] {
  const { text } = reading.parsed;
  const note = noteAt(reading, offset);
  const nested: Span[] = [{ start: 0, end: text.length }];
  for (const span of note ? around(note.root, offset, text) : []) {
    const outer = nested.at(-1) ?? span;
    const isSmaller = span.end - span.start < outer.end - outer.start;
    if (isSmaller && outer.start <= span.start && span.end <= outer.end && touches(span, offset)) nested.push(span);
  }
  return nested.reverse();
}

const touches = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

function* around(tree: Tree, offset: number, text: string): Iterable<Span> {
  yield { start: tree.span.start, end: endOf(tree, text) };
  if (tree.borrowed || tree.kind === 'scalar') return;
  if (tree.kind === 'list') {
    const item = tree.items.find(({ span }) => touches(span, offset));
    if (item) yield* around(item, offset, text);
    return;
  }
  for (const { keySpan, value } of tree.pairs) {
    const span = { start: keySpan.start, end: Math.max(keySpan.end, endOf(value, text)) };
    if (!touches(span, offset)) continue;
    yield span;
    if (touches(keySpan, offset)) yield keySpan;
    else yield* around(value, offset, text);
    return;
  }
}
