/** The Markdown of our texts, and how a text of the note gets into it: always escaped, so that it stays a text. */

/** Longest text of a note that is repeated in one of ours. */
const longest = 60;

/**
 * A text of the note as Markdown that shows just this text: no link, image, HTML or line break comes of it. What has no
 * form of its own, such as signs that turn the direction of writing, becomes a blank.
 */
export function noteText(text: string): string {
  const signs = [...inOneLine(text)];
  return escaped(signs.length > longest ? [...signs.slice(0, longest - 1), '…'].join('') : signs.join(''));
}

/** The same, however long it is: a sentence of ours with values of the note in it. */
export const sentence = (text: string): string => escaped(inOneLine(text));

const inOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

const escaped = (text: string): string => unlinked(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');

/** Older previews make a link of any address, escaped or not, unless a sign that nobody sees stands in it. */
const unlinked = (text: string): string =>
  text.replace(/\/(?=\/)/g, `/${wordJoiner}`).replaceAll('@', `${wordJoiner}@`);

const wordJoiner = '\u2060';

/** Parts with an empty line between them. */
export const paragraphs = (parts: readonly string[]): string => parts.join('\n\n');

/** Lines as one list; nothing where there are none. */
export const list = (lines: readonly string[]): string[] =>
  lines.length > 0 ? [lines.map((line) => `- ${line}`).join('\n')] : [];
