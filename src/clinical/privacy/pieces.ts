/** What of a note is searched for identifiers, piece by piece: its values and its comments. */
import type { Path } from '../../knowledge/schema';
import { commentsOf } from '../../model/comments';
import type { Note } from '../../model/note';
import type { Span } from '../../model/span';
import type { Pair, ScalarTree, Tree } from '../../model/tree';
import { hasHint, shortest } from './signs';

/** A value, or a comment without its number sign. */
export interface Piece {
  /** Where its first sign stands in the note. */
  readonly start: number;
  readonly text: string;
}

/** Pieces that are one text: a value, or the comments on lines that follow each other. */
export type Passage = readonly Piece[];

/**
 * Fields that hold numbers and names which belong to no patient: citations, codes, variants, ethics boards, editions. By
 * section; one without a list is left out as a whole.
 */
const skippedFields: ReadonlyMap<string, readonly string[] | undefined> = new Map([
  ['source', undefined],
  ['diagnosis', ['codes']],
  ['genetics', ['variant', 'features', 'features_absent']],
  ['report', ['ethics']],
  ['guidance', ['edition', 'statements']],
]);

/** Whether what stands at a path is read. */
export function isRead(path: Path): boolean {
  const section = path[0];
  if (typeof section !== 'string' || !skippedFields.has(section)) return true;
  const left = skippedFields.get(section);
  const field = path.find((step, index) => index > 0 && typeof step === 'string');
  return left !== undefined && (field === undefined || !left.some((one) => one === field));
}

/** The values and comments of a note in the order of the text, without those that are not read. */
export const passagesOf = (note: Note): Passage[] =>
  withRemarks(note, [
    ...note.leaves.flatMap(({ path, tree }) => (isRead(path) ? pieceOf(note, tree) : [])),
    ...ownScalars(note).flatMap((tree) => pieceOf(note, tree)),
  ]);

/** Those that are more than a word of the format, a number or a time. */
export function tellingPassages(note: Note): Passage[] {
  const mayMisfit = note.misfits.length > 0;
  const passages: Passage[] = [];
  // Hundreds of values are asked, and few of them tell more: nothing is made for the others.
  for (const { path, shape, tree } of note.leaves) {
    if (shape.reading === 'choice' && !mayMisfit) continue;
    if (mayTell(note.text, tree) && isRead(path)) passages.push(...pieceOf(note, tree));
  }
  for (const tree of ownScalars(note)) if (mayTell(note.text, tree)) passages.push(...pieceOf(note, tree));
  return withRemarks(note, passages);
}

const mayTell = (text: string, { span: { start, end } }: ScalarTree): boolean =>
  end - start >= shortest && hasHint(text.slice(start, end));

function pieceOf({ text }: Note, { span, borrowed }: ScalarTree): Passage[] {
  return span.end > span.start && !borrowed ? [[{ start: span.start, text: valueText(text, span) }]] : [];
}

const startOf = (passage: Passage): number => passage[0]?.start ?? 0;

const ownScalars = ({ own }: Note): ScalarTree[] =>
  own.flatMap(({ path, tree }) => (isRead(path) ? scalarsIn(tree) : []));

/** The comments put between the values; own fields stand where they are written, too. */
function withRemarks(note: Note, values: Passage[]): Passage[] {
  const comments = commentsRead(note);
  if (note.own.length + comments.length === 0) return values;
  return [...values, ...remarks(note.text, comments)].sort((a, b) => startOf(a) - startOf(b));
}

/** The single values of a part of a note, without what is only repeated there. */
export function scalarsIn(tree: Tree): ScalarTree[] {
  if (tree.borrowed) return [];
  if (tree.kind === 'scalar') return [tree];
  return (tree.kind === 'list' ? tree.items : tree.pairs.map(({ value }) => value)).flatMap(scalarsIn);
}

/** Where the comments stand that are read. */
function commentsRead(note: Note): readonly Span[] {
  const comments = commentsOf(note);
  if (comments.length === 0) return comments;
  const skipped = skippedPairs(note.root).map(({ keySpan, value }) => ({ start: keySpan.start, end: value.span.end }));
  return comments.filter((one) => !skipped.some((span) => isWithin(one, span)));
}

/** The fields that are left out, each as a whole. */
const skippedPairs = (root: Tree): Pair[] =>
  pairsIn(root).flatMap((pair) => {
    if (!skippedFields.has(pair.key)) return [];
    const left = skippedFields.get(pair.key);
    return left ? pairsIn(pair.value).filter(({ key }) => left.includes(key)) : [pair];
  });

/** The fields of a section, of a list those of its entries. */
function pairsIn(tree: Tree): readonly Pair[] {
  if (tree.kind === 'scalar') return [];
  return tree.kind === 'list' ? tree.items.flatMap(pairsIn) : tree.pairs;
}

/** Comments, those on lines that follow each other together. */
function remarks(text: string, comments: readonly Span[]): Passage[] {
  const passages: Piece[][] = [];
  let end = -1;
  for (const comment of comments) {
    const piece = { start: comment.start + 1, text: text.slice(comment.start + 1, comment.end) };
    const goesOn = end >= 0 && /^\r?\n[ \t]*$/.test(text.slice(end, comment.start));
    if (goesOn) passages.at(-1)?.push(piece);
    else passages.push([piece]);
    end = comment.end;
  }
  return passages;
}

/** Stands for a line break that is written with letters; it is a blank. */
export const writtenBreak = '\v';

/** In double quotes a line break or a tab is written with letters. */
function valueText(text: string, { start, end }: Span): string {
  const value = text.slice(start, end);
  return value.startsWith('"') ? value.replace(/\\[ntr]/g, `${writtenBreak} `) : value;
}

const isWithin = (one: Span, span: Span): boolean => span.start <= one.start && one.start < span.end;
