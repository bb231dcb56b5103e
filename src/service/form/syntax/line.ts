/** One line of a note as it was typed, for mistakes that keep YAML from reading it. */
import type { Edit, Span } from '../../../model/span';
import { lineEndAfter, lineStartOf } from '../../../model/text';

/** A stretch of the text, and what stands there. */
export interface Piece {
  readonly span: Span;
  readonly text: string;
}

export interface Line {
  readonly span: Span;
  readonly text: string;
  /** How far the first sign behind blanks and dashes stands right of the start. */
  readonly column: number;
  /** The name before the colon, where the line has that form. */
  readonly key?: Piece;
  /** All that stands behind the colon, without blanks around it. */
  readonly value?: Piece;
}

/** The line that the offset stands in. */
export function lineAt(note: string, offset: number): Line {
  const start = lineStartOf(offset, note);
  const end = lineEndAfter(start, note);
  const text = note.slice(start, end);
  const [, margin = '', key, gap = '', value = ''] = /^(\s*(?:- +)*)(?:([\w-]+):(\s+|$)(.*))?/.exec(text) ?? [];
  const line = { span: { start, end }, text, column: margin.length };
  if (key === undefined) return line;
  const keyStart = start + margin.length;
  const valueStart = keyStart + key.length + 1 + gap.length;
  return {
    ...line,
    key: pieceAt(keyStart, key),
    ...(value.trim() && { value: pieceAt(valueStart, value.trimEnd()) }),
  };
}

/** The next line with anything on it, or undefined at the end of the note. */
export function lineBelow(note: string, { span }: Line): Line | undefined {
  for (let start = nextStart(note, span.end); start < note.length; start = nextStart(note, start)) {
    const line = lineAt(note, start);
    if (line.text.trim()) return line;
  }
  return undefined;
}

/** The lines above, the nearest first, without empty ones and comments. */
export function* linesAbove(note: string, { span }: Line): Iterable<Line> {
  for (let end = span.start - 1; end >= 0; ) {
    const line = lineAt(note, end);
    if (line.text.trim() && !line.text.trimStart().startsWith('#')) yield line;
    end = line.span.start - 1;
  }
}

/** The value of the line below its key, behind `>-`, where no sign in it has a meaning; undefined without a value. */
export function onItsOwnLine(note: string, { column, value }: Line): Edit | undefined {
  const lineEnd = note.includes('\r\n') ? '\r\n' : '\n';
  return value && { span: value.span, text: `>-${lineEnd}${' '.repeat(column + 2)}${value.text}` };
}

const nextStart = (note: string, offset: number): number => {
  const end = note.indexOf('\n', offset);
  return end < 0 ? note.length : end + 1;
};

const pieceAt = (start: number, text: string): Piece => ({ span: { start, end: start + text.length }, text });
