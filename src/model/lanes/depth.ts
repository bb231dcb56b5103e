/** How deep lists and fields stand in each other, told before any reader goes down to them. */

/**
 * Where a text first goes deeper than so many levels, by indentation or by brackets; undefined where it never does.
 * What stands in a text counts as if it had a meaning: a text may seem deeper than it is, and never less deep.
 */
export function deeperThan(text: string, levels: number): number | undefined {
  // Each level of a block, or of one line, takes a sign of that line, and hardly a note has a line as long as that.
  const isLong = hasLine(text, levels);
  return (
    (isLong ? deeperInBlocks(text, levels) : undefined) ??
    deeperInBrackets(text, levels) ??
    (isLong ? deeperInLine(text, levels) : undefined)
  );
}

/** Whether a line has so many signs or more. */
function hasLine(text: string, signs: number): boolean {
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    if (end - start >= signs) return true;
    start = end + 1;
  }
  return text.length - start >= signs;
}

const [tab, lineFeed, carriageReturn, space] = [9, 10, 13, 32];
const [comma, dash, colon, question] = [44, 45, 58, 63];

function deeperInBlocks(text: string, levels: number): number | undefined {
  /** The columns in which the open parts start. */
  const columns: number[] = [];
  for (let start = 0; start < text.length; start = nextLine(text, start)) {
    for (let at = start; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      if (sign === space || sign === tab || sign === carriageReturn) continue;
      if (sign === lineFeed) break;
      while ((columns.at(-1) ?? -1) >= at - start) columns.pop();
      columns.push(at - start);
      if (columns.length > levels) return at;
      // Another part may begin behind a dash, or behind the marks of a long key and its value.
      if (!isMark(sign) || !isBlank(text.charCodeAt(at + 1))) break;
    }
  }
  return undefined;
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

function deeperInBrackets(text: string, levels: number): number | undefined {
  let open = 0;
  for (const { 0: sign, index } of text.matchAll(/[[\]{}]/g)) {
    if (sign === ']' || sign === '}') open = Math.max(0, open - 1);
    else if (opensHere(text, index)) open += 1;
    if (open > levels) return index;
  }
  return undefined;
}

/** `a: b: c:` on one line is a mistake, and yet each field stands in the one before. */
function deeperInLine(text: string, levels: number): number | undefined {
  let open = 0;
  for (const { 0: sign, index } of text.matchAll(/:(?=\s)|[,\n]/g)) {
    open = sign === ':' ? open + 1 : 0;
    if (open > levels) return index;
  }
  return undefined;
}

/** Inside a word or a text a bracket opens nothing. */
function opensHere(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isBlank(text.charCodeAt(before))) before -= 1;
  const sign = text.charCodeAt(before);
  return before < 0 || isMark(sign) || sign === comma || text[before] === '[' || text[before] === '{';
}

const isMark = (sign: number): boolean => sign === dash || sign === question || sign === colon;

const isBlank = (sign: number): boolean => !(sign > space);
