/** What of a note is searched for identifiers, piece by piece: its values and its comments. */
import { commentsOf } from '../../model/comments';
import type { Note } from '../../model/note';
import { once } from '../../model/once';
import type { Span } from '../../model/span';
import type { Tree } from '../../model/tree';
import { isPlain, shortest } from './signs';

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

/** Whether what a field holds is read, by the names of the fields that lead to it. */
export function isRead([section = '', field]: readonly string[]): boolean {
  if (!skippedFields.has(section)) return true;
  const left = skippedFields.get(section);
  return left !== undefined && (field === undefined || !left.includes(field));
}

/** The values and comments of a note in the order of the text, without those that are not read. */
export const passagesOf = (note: Note): readonly Passage[] => written(note, 0, () => true);

/** Those that are more than a word of the format, a number or a time. */
export const tellingPassages = (note: Note): readonly Passage[] => written(note, shortest, (text) => !isPlain(text));

function written(note: Note, least: number, isWanted: (text: string) => boolean): readonly Passage[] {
  const { values, comments } = spansOf(note);
  const passages: Passage[] = [];
  for (const span of values) {
    if (span.end - span.start < least) continue;
    const text = valueText(note.text, span);
    if (isWanted(text)) passages.push([{ start: span.start, text }]);
  }
  if (comments.length === 0) return passages;
  return [...passages, ...remarks(note.text, comments)].sort(([a], [b]) => (a?.start ?? 0) - (b?.start ?? 0));
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

/** Where the values and comments stand that are read. */
const spansOf = once((note: Note) => {
  const skipped: Span[] = [];
  const values: Span[] = [];
  collect(note.root, [], { values, skipped });
  return { values, comments: commentsOf(note).filter((one) => !skipped.some((span) => isWithin(one, span))) };
});

/** Stands for a line break that is written with letters; it is a blank. */
export const writtenBreak = '\v';

/** In double quotes a line break or a tab is written with letters. */
function valueText(text: string, { start, end }: Span): string {
  const value = text.slice(start, end);
  return value.startsWith('"') ? value.replace(/\\[ntr]/g, `${writtenBreak} `) : value;
}

const isWithin = (one: Span, span: Span): boolean => span.start <= one.start && one.start < span.end;

interface Found {
  /** Where the single values stand that are read. */
  readonly values: Span[];
  /** What is left out, whole fields each. */
  readonly skipped: Span[];
}

function collect(tree: Tree, keys: readonly string[], found: Found): void {
  if (tree.borrowed) return;
  if (tree.kind === 'scalar') {
    if (tree.span.end > tree.span.start) found.values.push(tree.span);
  } else if (tree.kind === 'list') {
    for (const item of tree.items) collect(item, keys, found);
  } else {
    for (const { key, keySpan, value } of tree.pairs) {
      // Below a field nothing is left out.
      const below = keys.length < 2 ? [...keys, key] : keys;
      if (isRead(below)) collect(value, below, found);
      else found.skipped.push({ start: keySpan.start, end: value.span.end });
    }
  }
}
