/** What a text must have in it to hold an identifier: by these cheap questions most of a note needs no search. */

/** What identifiers of a sort never do without. */
export const allSigns = ['digits', 'number', 'capital', 'address'] as const;
export type Sign = (typeof allSigns)[number];

/** A capital, or a letter that only other alphabets have: whether that is a capital is not asked. */
const upper = 'A-Z\\u0080-\\uffff';

/**
 * A capital, but at the very beginning, in a unit (`mg/L`), and behind a sentence. Behind a point it counts after a short
 * word and one with a capital: no title, label or particle ends otherwise. First the capital is looked for, then what
 * stands before it: that takes a fifth of the time.
 */
const capital = `(?!\\s)[${upper}](?<=(?:${[
  `[^\\s./"'>|\\0-]\\s*`,
  '-',
  `[dl]['’]`,
  '(?:^|[^a-z])[a-z]{0,4}\\.\\s*',
  `[${upper}][a-z]*\\.\\s*`,
].join('|')})[^])`;

const forms: Readonly<Record<Sign, RegExp>> = {
  // Three of them with no small letter between.
  digits: /\d[^\da-z\0]*\d[^\da-z\0]*\d/g,
  // Six of them.
  number: /\d(?:[^\da-z\0]*\d){5}/g,
  // A name has a word before it, or is the second word itself.
  capital: new RegExp(capital, 'g'),
  // What stands inside addresses of the web and of computers.
  address: /@|[([]at[)\]]|www\.|:\/\/|\.(?:com|org|net|example)|[:-][\da-f]{0,4}[:-]/gi,
};

/**
 * Where a sign ends that is the next one in a text, or in several with borders between them, from an offset on; -1 where
 * there is none.
 */
export function nextSign(text: string, sign: Sign, from = 0): number {
  const form = forms[sign];
  form.lastIndex = from;
  return form.test(text) ? form.lastIndex : -1;
}

/** A capital behind the first letter, three digits, or a point, a colon or the like within a word. */
const hint = new RegExp(`[^][${upper}]|\\d\\D*\\d\\D*\\d|[@([.:-][\\dA-Za-z:/)\\]\\u0080-\\uffff-]`);

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

/** Whether a text is more than words of the format, a number or a time. Most values of a note have no hint of that. */
export const hasHint = (text: string): boolean => hint.test(text) && !plain.test(text);
