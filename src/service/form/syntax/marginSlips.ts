/** Slips at the start of a line: tabs, blanks of another kind, a column that fits nothing. */
import { type Line, lineBelow, linesAbove } from './line';
import { type Correction, type Place, type Slip, spanFrom, sure } from './slip';

export function tabs({ line }: Place): Slip | undefined {
  const [margin = ''] = /^[ \t]*/.exec(line.text) ?? [];
  if (!margin.includes('\t')) return undefined;
  const span = { start: line.span.start, end: line.span.start + margin.length };
  return {
    message: 'A tab stands at the start of this line. YAML allows only spaces there.',
    span,
    correction: sure('Change tabs to spaces', { span, text: margin.replaceAll('\t', '  ') }),
  };
}

export function oddBlanks({ line }: Place): Slip | undefined {
  const [margin = ''] = /^[^\S\r\n]*/.exec(line.text) ?? [];
  if (!/[^ \t]/.test(margin)) return undefined;
  const span = { start: line.span.start, end: line.span.start + margin.length };
  return {
    message: 'This line begins with blanks that YAML does not take for spaces. They come from a word processor.',
    span,
    correction: sure('Change to plain spaces', { span, text: ' '.repeat(margin.length) }),
  };
}

/** The line below is indented as if it belonged to this value. */
export function tooDeep({ note, line }: Place): Slip | undefined {
  const below = line.value && lineBelow(note, line);
  if (!below?.key || below.column <= line.column || below.text.trimStart().startsWith('-')) return undefined;
  return {
    message:
      'This line is indented further than the one above, but does not belong to it. Lines that belong together start in the same column.',
    span: below.key.span,
    correction: moved(below, line.column),
  };
}

/** The line starts in a column in which nothing above it starts. */
export function unevenMargin({ note, line }: Place): Slip | undefined {
  if (!line.key) return undefined;
  const columns = openColumns(note, line);
  if (columns.includes(line.column) || columns.length === 0) return undefined;
  const nearestColumn = columns.reduce((best, one) =>
    Math.abs(one - line.column) < Math.abs(best - line.column) ? one : best,
  );
  return {
    message:
      'The indentation of this line fits none of the lines above. Lines that belong together start in the same column.',
    span: line.key.span,
    correction: moved(line, nearestColumn),
  };
}

/** The columns in which a line may start here: those of the lines above that it could continue, the deepest first. */
function openColumns(note: string, line: Line): number[] {
  const columns: number[] = [];
  for (const above of linesAbove(note, line)) {
    if (columns.length === 0 || above.column < (columns.at(-1) ?? 0)) columns.push(above.column);
    if (above.column === 0) break;
  }
  return columns;
}

function moved({ span, text }: Line, column: number): Correction {
  const margin = /^\s*/.exec(text)?.[0].length ?? 0;
  const edits = [{ span: spanFrom(span.start, margin), text: ' '.repeat(column) }];
  return { title: 'Align it with the lines above', sure: false, edits };
}
