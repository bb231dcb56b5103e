/** Values as YAML text, in block style with a given indentation or in flow style on one line. */

/** A value to write. Null is a prompt: the key alone, with room to type behind it. */
export type NewValue = string | number | null | Commented | readonly NewValue[] | { readonly [key: string]: NewValue };

/** The value of a key with lines to stand above that key, without their `#`; inside braces they are left out. */
export class Commented {
  constructor(
    readonly comment: readonly string[],
    readonly value: string | number | null,
  ) {}
}

/** How a note is written: its line ends, and the steps of its indentation in spaces. */
export interface Style {
  readonly lineEnd: '\n' | '\r\n';
  readonly indent: number;
  /** How far a dash stands right of the key above it. */
  readonly dash: number;
}

/** Longest line of folded text, in characters. */
const width = 88;

/** `key: value` as lines without a line end, the first one without indentation too. */
export function renderPair(key: string, value: NewValue, column: number, style: Style): string[] {
  if (value instanceof Commented) {
    return [...renderComment(value.comment, column), ...renderPair(key, value.value, column, style)];
  }
  if (isMap(value)) return [`${key}:`, ...indent(renderMap(value, column + style.indent, style), style.indent)];
  if (Array.isArray(value) && !fitsOneLine(value, width - column - key.length)) {
    const items = value.flatMap((item) => renderItem(item, column + style.dash, style));
    return [`${key}:`, ...indent(items, style.dash)];
  }
  if (typeof value === 'string' && !isPlain(value)) {
    return [`${key}: >-`, ...indent(fold(value, width - column - style.indent), style.indent)];
  }
  return [`${key}: ${renderFlow(value, isPlain)}`];
}

/** One list entry with its dash, as lines. */
export function renderItem(value: NewValue, column: number, style: Style): string[] {
  if (!isMap(value)) return [`- ${renderFlow(value, isPlain)}`];
  const lines = renderMap(value, column + 2, style);
  // What is said of the first field stands above the dash.
  const above = lines.findIndex((line) => !line.startsWith('#'));
  const [first = '', ...rest] = lines.slice(above);
  return [...lines.slice(0, above), `- ${first}`, ...indent(rest, 2)];
}

/** Lines of comment, each broken where it is too long for a line of the note. */
export const renderComment = (comment: readonly string[], column: number): string[] =>
  comment.flatMap((line) => wrap(line, width - column - 2)).map((line) => `# ${line}`);

/** A value on one line, for a place inside braces or brackets. */
export function renderFlow(value: NewValue, plain = isPlainInFlow): string {
  if (value instanceof Commented) return renderFlow(value.value, plain);
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return plain(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => renderFlow(item)).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, item]) => `${key}: ${renderFlow(item)}`);
  return `{${pairs.join(', ')}}`;
}

const fitsOneLine = (list: readonly NewValue[], columns: number): boolean =>
  !list.some(isMap) && renderFlow(list).length + 2 <= columns;

const renderMap = (map: { readonly [key: string]: NewValue }, column: number, style: Style): string[] =>
  Object.entries(map).flatMap(([key, value]) => renderPair(key, value, column, style));

const indent = (lines: string[], by: number): string[] => lines.map((line) => (line ? ' '.repeat(by) + line : line));

const isMap = (value: NewValue): value is { readonly [key: string]: NewValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Commented);

/** Plain is what a reader cannot mistake: one short line that begins with a letter or digit and has no YAML sign in it. */
export const isPlain = (text: string): boolean =>
  text.length <= width && /^[\p{L}\p{N}]/u.test(text) && !/: |:$| #|[\n\t]|\s$/.test(text);

const isPlainInFlow = (text: string): boolean => isPlain(text) && !/[,[\]{}:]/.test(text);

/** Text under `>-`: a line break in it needs a blank line, so that it is read back as one. */
const fold = (text: string, columns: number): string[] =>
  text.split('\n').flatMap((paragraph, index) => [...(index > 0 ? [''] : []), ...wrap(paragraph, columns)]);

function wrap(paragraph: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line && line.length + word.length >= columns) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...lines, line];
}
