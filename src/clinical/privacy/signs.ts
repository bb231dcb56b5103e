/** What a text must have in it to hold an identifier: by these cheap questions most of a note needs no search. */

/** What identifiers of a sort never do without. */
export const allSigns = ['digits', 'number', 'capital', 'address'] as const;
export type Sign = (typeof allSigns)[number];

/** A capital, or a letter that only other alphabets have: whether that is a capital is not asked. */
const upper = 'A-Z\\u0080-\\uffff';

/**
 * A capital, but at the very beginning, in a unit (`mg/L`), and behind a sentence. Behind a point it counts after a short
 * word and one with a capital: no title, label or particle ends otherwise.
 */
const capital = [
  `[^\\s./"'>|\\0-]\\s*[${upper}]`,
  `-[${upper}]`,
  `[dl]['’][${upper}]`,
  `(?:^|[^a-z])[a-z]{0,4}\\.\\s*[${upper}]`,
  `[${upper}][a-z]*\\.\\s*[${upper}]`,
].join('|');

/** A capital anywhere but at the very beginning: that takes less time to ask. */
const mayBeCapital = new RegExp(`[^][${upper}]`);

const forms: Readonly<Record<Sign, RegExp>> = {
  // Three of them with no small letter between.
  digits: /\d[^\da-z\0]*\d[^\da-z\0]*\d/,
  // Six of them.
  number: /\d(?:[^\da-z\0]*\d){5}/,
  // A name has a word before it, or is the second word itself.
  capital: new RegExp(capital),
  // What stands inside addresses of the web and of computers.
  address: /@|[([]at[)\]]|www\.|:\/\/|\.(?:com|org|net|example)|[:-][\da-f]{0,4}[:-]/i,
};

/** Whether a text has a sign. Of several texts, with borders between them, whether one of them has it. */
export const hasSign = (text: string, sign: Sign): boolean =>
  (sign !== 'capital' || mayBeCapital.test(text)) && forms[sign].test(text);

/**
 * Whether a stretch of a text may have a sign, by its single signs alone: three digits, a capital behind the first sign,
 * or a point, a colon, a bracket and the like. Most values of a note end here.
 */
export function mayHaveSign(text: string, start: number, end: number): boolean {
  let digits = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) digits++;
    else if (isUpper(code) ? at > start : inAddresses.has(code)) return true;
  }
  return digits > 2;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isUpper = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || code >= 0x80;

/** The signs without which there is no address. */
const inAddresses: ReadonlySet<number> = new Set([...'@([.:-'].map((sign) => sign.charCodeAt(0)));

/** Words in small letters with two digits at most; a number; a day and other times; a grade. None is an identifier. */
const plain = new RegExp(
  `^(?:${[
    '[a-z_ ]*(?:\\d[a-z_ ]*){0,2}',
    '-?\\d{1,5}(?:\\.\\d{1,2})?',
    '\\d{4}-\\d\\d-\\d\\d',
    '(?:day|week|month|year) \\d{1,4}',
    '\\d{1,4} [a-z]{3,6} (?:after|before) [a-z]{1,15}\\d{0,2}',
    '[a-z_]+ (?:I{1,3}|IV)[ABC]?',
  ].join('|')})$`,
);

/** The least length of a direct identifier with the word that tells it, as in `Mr Li`. */
export const shortest = 4;

/** Whether a text is no more than words of the format, a number or a time, as most values of a note are. */
export const isPlain = (text: string): boolean => plain.test(text);
