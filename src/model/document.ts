/** The part of a text that one of its notes stands in. */
import { type Note, readNote } from './note';
import { parse } from './parse';
import { applyEdits, type Edit, movedSpan, type Span } from './span';
import type { Tree } from './tree';

/** The part of the text that belongs to this document: up to the line that begins the next one. */
export function documentSpan(text: string, root: Tree): Span {
  if (!text.includes('---')) return { start: 0, end: text.length };
  const starts = [...text.matchAll(/(?<![^\n])---(?!\S)/g)].map(({ index }) => index);
  const own = starts.findLast((start) => start <= root.span.start);
  const end = starts.find((start) => start > root.span.start) ?? text.length;
  // What stands above the first document belongs to it.
  return { start: own === undefined || isBare(text.slice(0, own)) ? 0 : own, end };
}

/** Nothing but comments and instructions. */
const isBare = (text: string): boolean => text.split('\n').every((line) => /^[\s\uFEFF]*(?:[#%]|$)/.test(line));

/** A note as the only one of a text. */
export interface Alone {
  readonly note: Note;
  /** Its changes as changes of the text that it was taken from. */
  inWhole(edits: readonly Edit[]): readonly Edit[];
}

/**
 * One of many notes as a text of its own: whoever changes it reads it again and again, but not the others each time. A
 * note that is not certain to be read alike by itself stays where it is.
 */
export function alone(note: Note): Alone {
  const span = documentSpan(note.text, note.root);
  const { start, end } = bodySpan(note.text, span);
  const isWhole = span.start === 0 && end === note.text.length;
  const own = isWhole ? undefined : sameNote(note, { start, end });
  if (!own) return { note, inWhole: (edits) => edits };
  const goesOn = end < note.text.length;
  return {
    note: own,
    inWhole: (edits) => {
      // Behind a line that does not end the next note would not begin.
      if (goesOn && !applyEdits(own.text, edits).endsWith('\n')) return [];
      return edits.map(({ span, text }) => ({ span: movedSpan(span, start), text }));
    },
  };
}

/** A document without the line that begins it, if nothing else stands on that line. */
function bodySpan(text: string, { start, end }: Span): Span {
  const line = /---[ \t]*\r?\n/y;
  line.lastIndex = start;
  return { start: line.test(text) ? line.lastIndex : start, end };
}

/** The note that stands in a part of the text, if it says the same there as in the whole. */
function sameNote({ text, root, data }: Note, { start, end }: Span): Note | undefined {
  const part = text.slice(start, end);
  const { roots, faults } = parse(part);
  const [own, ...others] = roots;
  if (!own || others.length > 0 || faults.length > 0) return undefined;
  const { start: from, end: to } = movedSpan(own.span, start);
  if (from !== root.span.start || to !== root.span.end) return undefined;
  const note = readNote(part, own);
  return JSON.stringify(note.data) === JSON.stringify(data) ? note : undefined;
}
