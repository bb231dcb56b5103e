/** Ages over 89 in prose: Safe Harbor gives them as 90 or older (L133). */
import type { Found, Pattern } from './identifier';

/** The highest age in years that Safe Harbor lets stand (L133). */
export const highestAge = 89;

/** 90 to 129 years. */
const old = '(?:9\\d|1[0-2]\\d)';

/** "90 or older" is what should stand there, "over 90" says no more. */
const isExact = ({ id, before, after }: Found): boolean =>
  !(
    /^90(?!\d)/.test(id) &&
    (/(?:over|above|least|than) $/.test(before) || /^ ?(?:\+|or (?:older|over|more))/.test(after))
  );

const patterns = [
  `(?<id>${old})[- ]?years?[- ]?old`,
  `(?<id>${old})[- ]?(?:y/o|yo|y\\.o\\.|yrs? old)`,
  `(?:[Aa]ged?|[Aa]t the age of|[Aa]ge of|[Aa]ge at \\w{1,20}|[Aa]ge:) ?:? ?(?<id>${old})(?! ?(?:days|weeks|months|d\\b|min|th|%|percent))`,
  `(?<id>${old})[- ]?(?:years of age|jährig\\p{Ll}{0,2}|Jahre alt|ans|años|anni|jaar oud|anos)`,
  `(?<id>${old})[- ](?:year|yr)[- ](?:man|woman|male|female|lady|gentleman)`,
  `[Ii]n (?:his|her|their) (?<id>nineties|90s|hundreds)`,
];

/** Ages over 89 in a text. */
export const agePatterns: readonly Pattern[] = patterns.map((pattern) => ({
  sort: 'age',
  find: new RegExp(`(?<![\\w.,/-])${pattern}(?![\\d])`, 'dgu'),
  isOne: isExact,
}));
