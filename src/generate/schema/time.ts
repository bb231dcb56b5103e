/**
 * The grammar of a time as one regular expression, for validators that know nothing else. It lets every accepted form
 * pass; what only the calendar or the rest of the note can tell, such as a 30th of February, passes as well.
 */

/** A word in any mixture of capitals and small letters: JSON Schema has no flag for that. */
const word = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`).replaceAll(' ', '\\s+');

const oneOf = (...words: string[]): string => `(${words.map(word).join('|')})`;

const dash = '[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]';
const count = '[0-9]{1,5}(\\.[0-9]{1,4})?';
const to = `(\\s?${dash}\\s?|\\s+${word('to')}\\s+)`;
const range = `${count}(${to}${count})?`;
const date = `(19[0-9]{2}|20[0-9]{2}|2100)(${dash}(0[1-9]|1[0-2])(${dash}(0[1-9]|[12][0-9]|3[01]))?)?`;
const counter = oneOf('day', 'week', 'month', 'year');
const units = `${oneOf('hour', 'day', 'week', 'month', 'year')}[Ss]?`;
const about = `(${word('about')}\\s+)?`;
const qualified = `(${oneOf('about', 'less than', 'more than', 'at least', 'at most', 'within', 'up to')}\\s+)?`;
const anchor = '[A-Za-z][A-Za-z0-9_]{0,19}';
const years = `[0-9]{1,3}(${to}[0-9]{1,3})?`;

const forms = [
  'not_stated|unknown',
  `(${oneOf('about', 'before', 'after')}\\s+)?${date}`,
  `${date}\\s+${word('to')}\\s+${date}`,
  `${qualified}${counter}\\s+${range}`,
  `(${oneOf('about', 'before', 'after')}\\s+)?${word('day')}\\s+${dash}${count}`,
  `${qualified}${range}\\s+${units}((\\s+${word('and')})?\\s+${count}\\s+${units})?\\s+${oneOf('after', 'before')}\\s+${anchor}`,
  `${oneOf('at', 'before', 'after')}\\s+${anchor}`,
  `${oneOf('before', 'after')}\\s+${counter}\\s+${count}`,
  `${about}(${word('at')}\\s+)?${word('age')}\\s+${years}(\\s+${oneOf('year', 'month')}[Ss]?)?`,
];

/** For the whole value; in the dialect that JSON Schema asks for. */
export const timePattern = `^(${forms.join('|')})$`;
