/** What of a note is searched for identifiers: its values and comments as one text, with the places they stand at. */
import { commentsOf } from '../../model/comments';
import type { Note } from '../../model/note';
import type { Span } from '../../model/span';
import type { Tree } from '../../model/tree';

/** A text to search, and the way back to the note. */
export interface Readable {
  /** Values and comments one after the other, a border between any two; line breaks and gaps are single blanks. */
  readonly text: string;
  /** The offsets of those blanks that are a line break meant as one: what stands behind it is another thought. */
  readonly breaks: ReadonlySet<number>;
  /** Where in the note a stretch of the text stands. */
  spanOf(start: number, end: number): Span;
}

/** Stands between two values: it is part of no word, and no blank. */
export const border = '\u0000';

/** Fields that hold numbers and names which belong to no patient: citations, codes, variants, ethics boards, editions. */
const skippedFields: ReadonlySet<string> = new Set([
  'source',
  'diagnosis.codes',
  'genetics.variant',
  'genetics.features',
  'genetics.features_absent',
  'report.ethics',
  'guidance.edition',
  'guidance.statements',
]);

/** Whether what a field holds is read, by the names of the fields that lead to it. */
export const isRead = ([section = '', field]: readonly string[]): boolean =>
  !skippedFields.has(section) && (field === undefined || !skippedFields.has(`${section}.${field}`));

const texts = new WeakMap<Note, Readable>();

/** The values and comments of a note, without those that are not read; put together once for all that search it. */
export function readable(note: Note): Readable {
  const text = texts.get(note) ?? readableOf(note);
  texts.set(note, text);
  return text;
}

function readableOf(note: Note): Readable {
  const { text } = note;
  const skipped: Span[] = [];
  const values: Span[] = [];
  collect(note.root, [], { values, skipped });
  const comments = commentsOf(note).filter((one) => !skipped.some((span) => isWithin(one, span)));
  const isComment = new Set(comments);
  const all = [...values, ...comments].sort((a, b) => a.start - b.start);
  return joined(
    all.map((span, index) => {
      if (!isComment.has(span)) return { start: span.start, text: valueText(text, span), goesOn: false };
      const previous = all[index - 1];
      // Comments on lines that follow each other are one text.
      const goesOn =
        previous !== undefined && isComment.has(previous) && /^\r?\n[ \t]*$/.test(text.slice(previous.end, span.start));
      return { start: span.start + 1, text: text.slice(span.start + 1, span.end), goesOn };
    }),
  );
}

interface Piece {
  /** Where its first sign stands in the note. */
  readonly start: number;
  readonly text: string;
  /** Belongs to the piece before. */
  readonly goesOn: boolean;
}

function joined(pieces: readonly Piece[]): Readable {
  const steps: { readonly at: number; readonly place: number }[] = [];
  const breaks = new Set<number>();
  let text = '';
  for (const piece of pieces) {
    const keepsLines = piece.text.startsWith('|');
    let end = 0;
    for (const { 0: word, index } of piece.text.matchAll(/\S+/g)) {
      const blank = piece.text.slice(end, index);
      if (end === 0 || blank.includes(writtenBreak) || (keepsLines && blank.includes('\n'))) breaks.add(text.length);
      steps.push({ at: text.length + 1, place: piece.start + index });
      text += (end === 0 && !piece.goesOn ? border : ' ') + word;
      end = index + word.length;
    }
  }
  const placeOf = (at: number): number => {
    const step = steps.findLast((one) => one.at <= at) ?? { at: 0, place: 0 };
    return step.place + at - step.at;
  };
  return {
    text: text + border,
    breaks,
    spanOf: (start, end) => ({ start: placeOf(start), end: placeOf(end - 1) + 1 }),
  };
}

/** In double quotes a line break or a tab is written with letters. */
function valueText(text: string, { start, end }: Span): string {
  const value = text.slice(start, end);
  return value.startsWith('"') ? value.replace(/\\[ntr]/g, `${writtenBreak} `) : value;
}

/** Stands for a line break that is written with letters; it is a blank. */
const writtenBreak = '\v';

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
      const below = [...keys, key];
      if (isRead(below)) collect(value, below, found);
      else found.skipped.push({ start: keySpan.start, end: value.span.end });
    }
  }
}
