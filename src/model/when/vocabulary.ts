/** The words clinicians use for times that are not words of the grammar, and what each means here. */

/** Other words for an anchor. The single words among them cannot serve as ids in a time: they mean the event. */
export const FOREIGN_ANCHORS: ReadonlyMap<string, string> = new Map([
  ...wordsFor('onset', ['symptom onset', 'symptoms onset', 'onset of symptoms', 'start of symptoms']),
  ...wordsFor('onset', ['first symptoms', 'first symptom', 'symptoms', 'symptom']),
  ...wordsFor('index', ['index event', 'index injury', 'accident', 'trauma', 'time of injury', 'day 0']),
  ...wordsFor('surgery', ['operation', 'op', 'ho surgery', 'ho excision', 'ho operation']),
  ...wordsFor('admission', ['icu admission', 'itu admission', 'admission to icu', 'admission to the icu']),
  ...wordsFor('presentation', ['first presentation', 'initial presentation', 'first visit', 'first consultation']),
  ...wordsFor('diagnosis', ['diagnosis of ho', 'ho diagnosis', 'first diagnosis']),
  ...wordsFor('birth', ['date of birth']),
]);

/** Words that may well be the id of an entry; only where the note has no such entry, another word is proposed. */
export const LOOSE_ANCHORS: ReadonlyMap<string, string> = new Map([
  ...wordsFor('index', ['crash', 'event', 'impact']),
  ...wordsFor('surgery', ['excision', 'resection', 'removal']),
  ...wordsFor('admission', ['icu', 'itu']),
  ...wordsFor('birth', ['delivery']),
]);

/** Words that no entry may have as its id. */
export const RESERVED_WORDS: ReadonlySet<string> = new Set([
  'yes',
  'no',
  'on',
  'off',
  'true',
  'false',
  'null',
  'none',
  'unknown',
  'not_stated',
]);

/** Numbers that are often written out. */
export const NUMBER_WORDS: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The names of the months, in full or three letters long, as a regular expression. */
export const MONTH = `(?:${MONTHS.join('|')}|(?:${MONTHS.map((name) => name.slice(0, 3)).join('|')}|sept)\\.?)`;

/** The number of a month that `MONTH` has found. */
export function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}

/** Short forms of the units. `m` is missing on purpose: minutes, months and metres. */
export const SHORT_UNITS: Readonly<Record<string, string>> = {
  h: 'hour',
  hr: 'hour',
  hrs: 'hour',
  d: 'day',
  w: 'week',
  wk: 'week',
  wks: 'week',
  mo: 'month',
  mos: 'month',
  mth: 'month',
  mths: 'month',
  y: 'year',
  yr: 'year',
  yrs: 'year',
};

/** What `6/52`, `3/12` and `5/7` are divided by. */
export const FRACTIONS: Readonly<Record<string, string>> = { '52': 'week', '12': 'month', '7': 'day' };

/** Words for a number nobody counted. */
export const VAGUE_COUNT = '(?:an?|a few|few|several|some|many|a couple of|couple of|a number of)';

/** Words for a distance nobody measured. */
export const VAGUE_DISTANCE =
  '(?:very soon|soon|shortly|recently|immediately|directly|just|right|straight|long|not long|early|late|some time|sometime|a while)';

function wordsFor(anchor: string, words: readonly string[]): [string, string][] {
  return words.map((word) => [word, anchor]);
}
