/** Texts that YAML cuts off without a word: at a comma inside braces, and at a number sign. */
import type { Leaf } from '../../../model/leaves';
import type { Note } from '../../../model/note';
import type { Span } from '../../../model/span';
import { lineEndAfter } from '../../../model/text';
import type { MapTree, Pair, Tree } from '../../../model/tree';
import type { Problem } from '../../problem';
import { formProblem } from '../formProblem';
import { proposal, rewrite } from '../remedy';
import { lineAt } from './line';

/** The problems of texts of which only the first part is read. */
export const cutProblems = (note: Note): Problem[] => [
  ...mapsInBraces(note.root).flatMap((map) => [...cutTexts(note, map)]),
  ...note.leaves.filter(isPlainText).flatMap((leaf) => [...commentProblems(note, leaf)]),
];

/** `{words: sharp margin, mature}` gives a second field, `mature`, with nothing in it. */
function mapsInBraces(tree: Tree, found: MapTree[] = []): readonly MapTree[] {
  if (tree.borrowed || tree.kind === 'scalar') return found;
  if (tree.kind === 'list') {
    for (const item of tree.items) mapsInBraces(item, found);
  } else {
    if (tree.flow) found.push(tree);
    for (const { value } of tree.pairs) mapsInBraces(value, found);
  }
  return found;
}

function* cutTexts({ text }: Note, { pairs }: MapTree): Iterable<Problem> {
  for (const [index, { value }] of pairs.entries()) {
    const rest = strayPairs(pairs.slice(index + 1), text);
    const last = rest.at(-1);
    if (value.kind !== 'scalar' || value.style !== 'plain' || value.source === '' || !last) continue;
    const whole = { start: value.span.start, end: last.keySpan.end };
    yield formProblem('text-cut-off', {
      message:
        'The comma ended the text here, so the rest of it is not read. Put the text in quotes, or write one field on each line.',
      span: whole,
      fixes: [rewrite('Put the text in quotes', () => [{ span: whole, text: JSON.stringify(textAt(text, whole)) }])],
    });
  }
}

/** Names without a colon right behind a text: they are the rest of it. */
function strayPairs(pairs: readonly Pair[], text: string): Pair[] {
  const end = pairs.findIndex(
    ({ value, keySpan }) => !isEmpty(value) || text.slice(keySpan.end).trimStart()[0] === ':',
  );
  return pairs.slice(0, end < 0 ? pairs.length : end);
}

const isEmpty = (tree: Tree): boolean => tree.kind === 'scalar' && tree.source === '' && tree.value === null;

const textAt = (text: string, { start, end }: Span): string => text.slice(start, end);

const isPlainText = ({ shape, tree }: Leaf): boolean =>
  shape.reading === 'text' && tree.style === 'plain' && tree.source !== '' && !tree.borrowed;

/** A comment right behind a free text may be the rest of it. */
function* commentProblems({ text }: Note, { tree }: Leaf): Iterable<Problem> {
  const end = lineEndAfter(tree.span.end, text);
  const comment = /^[ \t]+#.*/.exec(text.slice(tree.span.end, end))?.[0];
  if (comment === undefined) return;
  const from = tree.span.end + comment.indexOf('#');
  const { column } = lineAt(text, tree.span.start);
  const whole = { start: tree.span.start, end };
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const margin = lineEnd + ' '.repeat(column + 2);
  const lines = textAt(text, whole).split(/\r?\n\s*/);
  yield formProblem('comment-or-text', {
    message:
      'From here on this is a comment and is not read. If it is still text, put all of it on the next line, behind >-.',
    span: { start: from, end },
    fixes: [
      {
        ...proposal('Make it part of the text', () => [{ span: whole, text: `>-${margin}${lines.join(margin)}` }]),
        preferred: false,
      },
    ],
  });
}
