/** Notes as text with marks: a line of carets is an expected problem of the line above, `$0` is the cursor. */
import type { Span } from '../../src/model/span';

export interface Marked {
  readonly text: string;
  /** What the carets mark, with what is written behind them. */
  readonly expected: readonly { readonly span: Span; readonly message: string }[];
  /** Where `$0` stood, or -1. */
  readonly cursor: number;
}

/** Behind carets in place of a message: what they begin ends at the carets that come next, some lines below. */
const goesOn = '...';

/** Takes the marks out of a text. */
export function unmark(marked: string): Marked {
  const expected: Marked['expected'][number][] = [];
  const lines: string[] = [];
  let begun: number | undefined;
  for (const line of marked.split('\n')) {
    const [, margin = '', carets = '', message = ''] = /^(\s*)(\^+)(?: (.*))?$/.exec(line) ?? [];
    if (carets) {
      const above = [...lines.slice(0, -1), ''].join('\n').length;
      const start = above + margin.length;
      const span = { start: begun ?? start, end: start + carets.length };
      begun = message === goesOn ? span.start : undefined;
      if (begun === undefined) expected.push({ span, message });
    } else {
      lines.push(line);
    }
  }
  const text = lines.join('\n');
  return { text: text.replace('$0', ''), expected, cursor: text.indexOf('$0') };
}
