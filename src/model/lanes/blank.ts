/** What stands in a YAML text without meaning anything: spaces, line ends, comments. */

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const hash = 35;

/** May stand in front of a text. */
export const byteOrderMark = 0xfeff;

/** The offset behind spaces and tabs. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  for (let sign = text.charCodeAt(at); sign === space || sign === tab; sign = text.charCodeAt(at)) at += 1;
  return at;
}

/** The offset behind spaces, tabs, line ends and comments. */
export function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    const sign = text.charCodeAt(at);
    if (sign === space || sign === lineFeed || sign === carriageReturn || sign === tab) at += 1;
    else if (sign === hash && isBlank(text.charCodeAt(at - 1))) at = lineEnd(text, at);
    else return at;
  }
}

/** A comment begins behind a blank, or at the start of the text, where there is no sign before it or a byte order mark. */
const isBlank = (sign: number): boolean => !(sign > space) || sign === byteOrderMark;

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Where a block of text ends: behind its last sign, or behind the blank lines too, where its header keeps them. */
export function blockEnd(text: string, start: number, end: number): number {
  const keepsBlankLines = /^[|>]\d?\+/.test(text.slice(start, start + 3));
  return keepsBlankLines ? end : start + text.slice(start, end).trimEnd().length;
}
