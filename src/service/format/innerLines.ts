/** The lines within one value: they move with the key that the value belongs to, and say the same. */
import type { Edit } from '../../model/span';
import type { ScalarTree } from '../../model/tree';

/** The key or dash that a value belongs to: its new column, and how far it moves to get there. */
export interface Above {
  readonly indent: number;
  readonly shift: number;
}

/** The edits of the margins of all lines of a value but its first. */
export function innerLines(text: string, { span, style }: ScalarTree, above: Above): Edit[] {
  const lines: Line[] = [];
  // Under `|` or `>` a tab is text, too.
  const margin = style === 'block' ? / *(?=([^\r\n]?))/y : /[ \t]*(?=(\S?))/y;
  for (let at = text.indexOf('\n', span.start); at >= 0 && at < span.end; at = text.indexOf('\n', at + 1)) {
    margin.lastIndex = at + 1;
    const [blanks = '', sign = ''] = margin.exec(text) ?? [];
    lines.push({ start: at + 1, end: at + 1 + blanks.length, isBlank: sign === '' });
  }
  const place = style === 'block' ? blockPlace(text.slice(span.start, span.end), lines, above) : flowPlace(above);
  return lines.flatMap((line) => {
    const edit = { span: { start: line.start, end: line.end }, text: ' '.repeat(place(line)) };
    return edit.text === text.slice(line.start, line.end) ? [] : [edit];
  });
}

/** The margin of a line, and whether nothing stands behind it. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly isBlank: boolean;
}

type Place = (line: Line) => number;

const widthOf = ({ start, end }: Line): number => end - start;

/** Lines of text in quotes or without: the format does not count their margin. */
const flowPlace =
  ({ indent, shift }: Above): Place =>
  (line) =>
    line.isBlank ? 0 : Math.max(indent + 2, widthOf(line) + shift);

/** Lines under `|` or `>`: all of them move alike, since what goes beyond the first margin is text. */
function blockPlace(text: string, lines: readonly Line[], { indent, shift }: Above): Place {
  const [, digit] = /^[|>][+-]?([1-9])/.exec(text) ?? [];
  const first = lines.find(({ isBlank }) => !isBlank);
  const before = digit ? indent - shift + Number(digit) : first ? widthOf(first) : 0;
  const by = digit ? shift : indent + 2 - before;
  return (line) => (line.isBlank && widthOf(line) <= before ? 0 : widthOf(line) + by);
}
