/** Lengths, ages and starting points written in other words than ours, where only one thing can be meant. */

import { counted, UNITS, unitOf } from './amount';
import { NUMBER, UNIT_WORDS } from './grammar';
import type { Change, Rewrite } from './rewrite';
import { FOREIGN_ANCHORS, FRACTIONS, NUMBER_WORDS, SHORT_UNITS } from './vocabulary';

const RANGE = `${NUMBER}(?:(?:-| to )${NUMBER})?`;
const SHORT = `(?:${Object.keys(SHORT_UNITS).join('|')})`;
const FOREIGN = [...FOREIGN_ANCHORS.keys()].join('|');
const ARTICLE = '(?:the|an?|his|her|their) ';

/** In this order: signs and numbers first, then units, and last the starting points. */
export const LENGTH_REWRITES: readonly Rewrite[] = [
  { find: /^not[ -](?:stated|reported)$/g, put: 'not_stated' },
  { find: /^not known$/g, put: 'unknown' },
  { find: /^(?:<=|≤) ?/g, put: 'at most ' },
  { find: /^(?:>=|≥) ?/g, put: 'at least ' },
  { find: /^(?:<|under\b) ?/g, put: 'less than ' },
  { find: /^(?:>|over\b) ?/g, put: 'more than ' },
  { find: /^(.*?)(?:[~≈]|\b(?:circa|approximately|approx|around|roughly|ca?)\b\.?) ?(?=[\da-z])/g, put: 'about $1' },
  {
    find: all(`\\b(?:${NUMBER_WORDS.join('|')})\\b`),
    put: ([word]) => `${NUMBER_WORDS.indexOf(word)}`,
    say: sayDigits,
  },
  { find: /\ban? (?=(?:hour|day|week|month|year)\b)/g, put: '1 ', say: sayDigits },
  // Three digits after a comma may be thousands, so they are left alone.
  { find: /(\d),(?=\d{1,2}(?!\d))/g, put: '$1.', say: ({ text }) => `Use a point in numbers: "${text}".` },
  { find: /(?<![\d/])(\d{1,2})\/(52|12|7)\b(?!\/|$)/g, put: outOfFraction, say: sayFraction },
  { find: /^between (.*\d) and (?=\d)/g, put: '$1 to ' },
  { find: all(`(?<![\\w.])(${NUMBER})[ -]?(${SHORT})\\b\\.?`), put: withFullUnit, say: sayUnit },
  { find: all(`(?<![\\w.])(${NUMBER})-?(${UNIT_WORDS})\\b`), put: '$1 $2' },
  { find: all(`^(${SHORT})\\.? ?#?(?=\\d)`), put: ([, short = '']) => `${SHORT_UNITS[short]} `, say: sayUnit },
  { find: /^(day|week|month|year)s? ?#?(?=\d)/g, put: '$1 ' },
  {
    find: all(`^(?:pod|post[- ]?op(?:erative)? day) ?#?(${RANGE})$`),
    put: ([, n]) => `${counted(n, 'day')} after surgery`,
  },
  { find: /\bpost[- ]?op(?:erativ\w+)?$/g, put: 'after surgery' },
  { find: /\bpre[- ]?op(?:erativ\w+)?$/g, put: 'before surgery' },
  { find: /\b(?:following|since|from|post)[ -](?=[a-z])/g, put: 'after ' },
  { find: /\b(?:prior to|preceding|pre)[ -](?=[a-z])/g, put: 'before ' },
  { find: all(`^(?:on|upon|at (?:the )?time of) (?:${ARTICLE})?(?=[a-z])`), put: 'at ' },
  { find: /^at (?=(?:day|week|month|year) \d)/g, put: '' },
  { find: all(`\\b(after|before|at) (?:${ARTICLE})?(${FOREIGN})$`), put: withAnchor, say: sayAnchor },
  { find: all(`\\b(after|before|at) ${ARTICLE}(?=[a-z])`), put: '$1 ' },
  {
    find: all(`^(day|week|month|year) (${RANGE}) (?=(?:after|before) [a-z])`),
    put: ([, unit, n]) => `${counted(n, unit)} `,
  },
  { find: all(`^hour (${RANGE})$`), put: ([, n]) => `${counted(n, 'hour')} after index` },
  { find: all(`^(week|month|year) -(${NUMBER})$`), put: ([, unit, n]) => `${counted(n, unit)} before index` },
  { find: all(`(${NUMBER} (${UNIT_WORDS}))(?: and)? (${NUMBER} (${UNIT_WORDS}))(?= after| before)`), put: largerFirst },
  { find: /^(?:at )?(?:the )?(?:aged|age of) ?(?=\d)/g, put: 'age ' },
  { find: /^(\d{1,3})[ -](year|month)s?(?:[ -]old| of age)$/g, put: ([, n, unit]) => ageOf(n, unit) },
  { find: /^((?:about )?age) (\d{1,3}\.\d+)(?: years?)?$/g, put: inMonths },
];

function all(pattern: string): RegExp {
  return new RegExp(pattern, 'g');
}

function outOfFraction([, count = '', divisor = '']: RegExpExecArray): string {
  return counted(count, FRACTIONS[divisor]);
}

function withFullUnit([, count = '', short = '']: RegExpExecArray): string {
  return counted(count, SHORT_UNITS[short]);
}

function withAnchor([, side, word = '']: RegExpExecArray): string {
  return `${side} ${FOREIGN_ANCHORS.get(word)}`;
}

function largerFirst([found, first, unit = '', second, other = '']: RegExpExecArray): string {
  return rank(other) > rank(unit) ? `${second} ${first}` : found;
}

function rank(word: string): number {
  const unit = unitOf(word);
  return unit ? UNITS.indexOf(unit) : -1;
}

function ageOf(count = '', unit = ''): string {
  return unit === 'year' ? `age ${count}` : `age ${counted(count, unit)}`;
}

/** An age is a span from one birthday to the next, so half a year can only be a number of months. */
function inMonths([found, age, years]: RegExpExecArray): string {
  const months = Number(years) * 12;
  return Number.isInteger(months) ? `${age} ${months} months` : found;
}

function sayDigits({ text }: Change): string {
  return `Write numbers in digits: "${text}".`;
}

function sayFraction({ found, put, text }: Change): string {
  return `${found} is read as ${put}. Write it out: "${text}".`;
}

function sayUnit({ put }: Change): string {
  return `Write the unit out: ${put.replace(/[^a-z]/g, '')}.`;
}

function sayAnchor({ found, put }: Change): string {
  return `Here we say "${afterFirstWord(put)}" for "${afterFirstWord(found)}".`;
}

function afterFirstWord(text: string): string {
  return text.slice(text.indexOf(' ') + 1);
}
