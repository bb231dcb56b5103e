/** What stands between the marks of a text: blanks and comments. Comments keep every sign; their margin follows. */
import type { Edit } from '../../model/span';
import { columnOf } from '../../model/text';
import { type Mark, startOf } from './marks';

/** The edits of all blanks between the marks. */
export function layout(text: string, marks: readonly Mark[]): Edit[] {
  const edits: Edit[] = [];
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  for (let index = 0; index <= marks.length; index++) {
    const span = { start: marks[index - 1]?.end ?? startOf(text), end: marks[index]?.start ?? text.length };
    const written = text.slice(span.start, span.end);
    const wanted = between({ text, lineEnd, marks, index }, written);
    if (wanted !== written) edits.push({ span, text: wanted });
  }
  return edits;
}

/** The place before the mark of that number; behind the last mark it is the end of the text. */
interface Gap {
  readonly text: string;
  readonly lineEnd: string;
  readonly marks: readonly Mark[];
  readonly index: number;
}

function between(gap: Gap, written: string): string {
  const [before, after] = [gap.marks[gap.index - 1], gap.marks[gap.index]];
  const lines = written.split(/\r?\n/);
  if (before && after && lines.length === 1) return after.gap;
  // Empty lines behind such a text are a part of it.
  const isKept = before?.isBlock === true && /^[|>]\d?\+/.test(gap.text.slice(before.start, before.start + 3));
  if (isKept && !after) return written;
  const end = before ? endOfLine(lines[0] ?? '', before) : undefined;
  const own = lines.slice(before ? 1 : 0, after ? -1 : undefined).map((line) => commentLine(gap, line));
  const spaced = isKept ? own : withEmptyLines(own, before, after);
  const whole = [...(end === undefined ? [] : [end]), ...spaced];
  return whole.map((line) => line + gap.lineEnd).join('') + ' '.repeat(after?.indent ?? 0);
}

/** What follows a value on its line: a comment with the blanks before it, or nothing. */
const endOfLine = (line: string, { isBlock }: Mark): string => (isBlock || line.includes('#') ? line : '');

/** At most one empty line in a row, none at the start and the end of the text, and one where a section begins. */
function withEmptyLines(lines: readonly string[], before: Mark | undefined, after: Mark | undefined): string[] {
  const first = before ? 0 : lines.findIndex((line) => line !== '');
  const last = after ? lines.length : lines.findLastIndex((line) => line !== '') + 1;
  const spaced = lines
    .slice(first < 0 ? lines.length : first, last)
    .filter((line, index, all) => line !== '' || all[index - 1] !== '');
  if (!after?.apart || spaced.includes('')) return spaced;
  // Above the comment that belongs to the section.
  const above = spaced.findIndex((line) => line.startsWith('#'));
  return spaced.toSpliced(above < 0 ? spaced.length : above, 0, '');
}

/** A line of its own: empty, or a comment that lines up with what it belongs to. */
function commentLine(gap: Gap, line: string): string {
  const comment = line.trimStart();
  return comment && ' '.repeat(commentIndent(gap, line.length - comment.length)) + comment;
}

/** A comment goes with what comes next if it lines up with it, else with what it lines up with above, or is below. */
function commentIndent({ text, marks, index }: Gap, column: number): number {
  const after = marks[index];
  if (after && columnOf(after.start, text) === column) return after.indent;
  for (let earlier = index - 1; earlier >= 0; earlier--) {
    const mark = marks[earlier];
    if (!mark?.opens) continue;
    const own = columnOf(mark.start, text);
    if (own === column) return mark.indent;
    if (own < column) return mark.indent + 2;
  }
  return after?.indent ?? 0;
}
