/** Puts right what can mean only one thing, by a table of patterns, and says what was wrong first. */

/** What was found and what it became, and the whole text when everything is put right. */
export interface Change {
  readonly found: string;
  readonly put: string;
  readonly text: string;
}

/** A row of the table: what is searched, what stands in its place, and what the writer is told. */
export interface Rewrite {
  /** Global; it is only used with `matchAll`, which keeps no state in it. */
  readonly find: RegExp;
  /** A text with `$1`, or a function of the match; what comes back unchanged was no mistake. */
  readonly put: string | ((match: RegExpExecArray) => string);
  readonly say?: (change: Change) => string;
}

/** A text put right as far as it can be; `message` speaks of the first thing that was changed. */
export interface Rewritten {
  readonly text: string;
  readonly message?: string;
}

/** Applies the rows in their order. The result may still not be a time. */
export function rewrite(source: string, rows: readonly Rewrite[]): Rewritten {
  let text = source;
  let message: ((text: string) => string) | undefined;
  for (const row of rows) {
    const { put, found, changed } = applied(row, text);
    if (changed !== text) message ??= (final) => messageOf(row, { found, put, text: final });
    text = changed;
  }
  return { text, ...(message && { message: message(text) }) };
}

function messageOf({ say }: Rewrite, change: Change): string {
  return say?.(change) ?? `Write "${change.text}".`;
}

/** The text after one row, with the first place that the row has changed. */
function applied({ find, put }: Rewrite, text: string): { found: string; put: string; changed: string } {
  let first: { found: string; put: string } | undefined;
  let changed = '';
  let end = 0;
  for (const match of text.matchAll(find)) {
    const [found] = match;
    const replacement = typeof put === 'string' ? filled(put, match) : put(match);
    changed += text.slice(end, match.index) + replacement;
    end = match.index + found.length;
    if (replacement !== found) first ??= { found, put: replacement };
  }
  return { found: '', put: '', ...first, changed: changed + text.slice(end) };
}

function filled(template: string, match: RegExpExecArray): string {
  return template.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
}
