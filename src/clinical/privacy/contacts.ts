/** Ways to reach a person: e-mail, telephone, web and computer addresses. */
import { digitsIn, type Found, type Pattern } from './identifier';

/** Where publications are kept: such an address names a paper, not a patient. */
const library =
  /^(?:https?:\/\/)?(?:www\.|dx\.|pubmed\.|pmc\.)?(?:doi\.org|ncbi\.nlm\.nih\.gov|nih\.gov|europepmc\.org|omim\.org|orpha\.net|clinicaltrials\.gov)(?:\/|$)/i;

/** Words in front of a telephone number, in several languages. */
const label =
  '(?:[Tt]ele(?:ph|f)one?|[Tt]elefon[oe]?|[Tt]él(?:éphone)?|[Tt]el|[Pp]hone|[Pp]h|[Mm]obile|[Mm]obil|[Cc]ell|[Ff]ax|[Hh]andy|[Mm]óvil|[Cc]ellulare|[Pp]ortable|[Bb]leep|[Pp]ager|[Cc]all(?:ed)?|[Rr]ing|[Rr]ang|[Tt]ext(?:ed)?|WhatsApp|[Cc]ontact)';

const hasDigits =
  (least: number, most: number) =>
  ({ id }: Found): boolean =>
    digitsIn(id) >= least && digitsIn(id) <= most;

/** Versions and sections are numbered in the same way. */
const isIp = ({ id, before }: Found): boolean =>
  id.split('.').every((part) => Number(part) <= 255) &&
  !/(?:version|section|chapter|table|figure|edition|release|item|v\.?) ?$/i.test(before);

/** Three groups at least, so that it is no span of vertebrae. */
const isLongIp = ({ id }: Found): boolean => id.split(':').filter(Boolean).length >= 3;

const hasHexLetter = ({ id }: Found): boolean => /[a-f]/i.test(id);

/** Addresses and numbers at which a person can be reached. */
export const contactPatterns: readonly Pattern[] = [
  { sort: 'email', needs: ['address'], find: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/dg },
  // Written so that no program finds it
  {
    sort: 'email',
    needs: ['address'],
    find: /(?<![\w.+-])[\w.+-]+ ?[([]at[)\]] ?[\w-]+(?: ?[([]dot[)\]] ?[\w-]+|\.[\w-]+)+/dgi,
  },
  {
    sort: 'url',
    needs: ['address'],
    find: /\b(?:https?:\/\/|www\.)[\w./~%?=&#:@+-]{2,300}[\w/=]/dgi,
    isOne: ({ id }) => !library.test(id),
  },
  {
    sort: 'url',
    needs: ['address'],
    find: /(?<![\w.@/-])[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,2}\.(?:com|org|net|example)\b(?:\/[\w./~%?=&#-]{0,200})?/dg,
    isOne: ({ id }) => !library.test(id),
  },
  { sort: 'ip', needs: ['digits'], find: /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?!\.?\w)/dg, isOne: isIp },
  { sort: 'ip', needs: ['address'], find: /(?<![\w:])[\da-f]{1,4}(?::[\da-f]{1,4}){7}(?![\w:])/dgi },
  {
    sort: 'ip',
    needs: ['address'],
    find: /(?<![\w:])[\da-f]{1,4}(?::[\da-f]{1,4}){0,6}::(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,6})?(?![\w:])/dgi,
    isOne: isLongIp,
  },
  {
    sort: 'ip',
    needs: ['address'],
    find: /(?<![\w:-])[\da-f]{2}(?:[:-][\da-f]{2}){5}(?![\w:-])/dgi,
    isOne: hasHexLetter,
  },
  {
    sort: 'phone',
    needs: ['number'],
    find: new RegExp(
      `(?<!\\p{L})${label}(?:\\.| no\\.?| number)?(?: (?:is|on|at|him|her|them|me|us|back|under)){0,3} ?:? ?(?<id>[+(]?\\d(?:(?: ?[()/-] ?|[ .])?\\d){5,15})(?<=\\d\\d)(?!\\d)`,
      'dgu',
    ),
  },
  {
    sort: 'phone',
    needs: ['digits'],
    find: /(?<!\p{L})(?:[Bb]leep|[Pp]ager)(?: no\.?| number)? ?:? ?(?<id>\d{3,8})(?!\d)/dgu,
  },
  {
    sort: 'phone',
    needs: ['number'],
    find: /(?<![\w+])\+\d(?:(?: ?[()/-] ?|[ .])?\d){7,14}(?<=\d\d)(?!\d)/dg,
    isOne: hasDigits(9, 15),
  },
  {
    sort: 'phone',
    needs: ['number'],
    find: /(?<![\w.,/-])00[1-9](?:(?: ?[()/-] ?|[ .])?\d){8,12}(?<=\d\d)(?!\d)/dg,
    isOne: hasDigits(11, 15),
  },
  {
    sort: 'phone',
    needs: ['number'],
    find: /(?<![\w.,/-])\(?0\d{2,4}\)?[ /-]{1,3}\d{3,8}(?:[ -]\d{2,6}){0,2}(?!\w|,\d)/dg,
    isOne: hasDigits(9, 12),
  },
  { sort: 'phone', needs: ['number'], find: /(?<![\w.,/-])0[1-9](?:[ .]\d{2}){4}(?!\d)/dg },
  {
    sort: 'phone',
    needs: ['number'],
    find: /(?<![\w.,/-])(?:1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-.]\d{4}(?!-?\w)/dg,
  },
];
