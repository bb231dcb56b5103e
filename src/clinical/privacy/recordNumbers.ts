/** Numbers of records, insurances, accounts and identity papers behind a word that says so. */
import { digitsIn, type Found, type Pattern, type Reach } from './identifier';

/** Behind a label: `no.`, `number:`, `#`, `ID`. */
export const numberWord =
  '(?:(?:no|nr|num)\\b\\.?|[Nn]umber|[Nn]ummer|[Nn]uméro|[Nn]úmero|[Nn]umero|n[°º]|N[°ºo]\\.?|Nr\\.?|#|ID|id|card|code)';
/** The number itself, in groups of digits and capitals. */
const token = /[A-Z]{0,5}[-/ ]?\d[\dA-Z]*(?:[ .]\d[\dA-Z]*|[-/][\dA-Z]+)*/y;

/** Longer than any such number. */
const longest = 40;

/** Where a number stands that begins at an offset. A last group that is the beginning of a word is none of it. */
export function numberAt(text: string, start: number, form = token): Reach | undefined {
  form.lastIndex = start;
  const [number = ''] = form.exec(text.slice(0, start + longest)) ?? [];
  const isWord = /^\p{L}/u.test(text.slice(start + number.length, start + number.length + 1));
  const length = isWord ? Math.max(0, number.search(/[ ./-][^ ./-]*$/)) : number.length;
  return length === 0 ? undefined : [start, start + length];
}

/** Names of numbers that are enough by themselves. */
const strong =
  "(?:MRN|mrn|[Mm]ed\\. ?[Rr]ec\\.|NHS|CHI|SSN|DVA|IHI|PHN|OHIP|KVNR|AHV|BSN|CPF|PPSN?|NIR|NIF|NIE|DNI|PESEL|PID|HKID|NRIC|CURP|[Pp]at(?:ient)?\\.?-?(?:ID|Nr\\.?)|Medicare|Medicaid|Aadhaar|UHID|URN|[Pp]ersonnummer|[Cc]odice fiscale|[Ss]ocial security|[Vv]ersichertennummer|[Vv]ersicherungsnummer|[Pp]atientennummer|[Ff]allnummer|[Ss]écurité sociale|[Tt]essera sanitaria|[Hh]ealth card|[Ii]nsurance|[Hh]ealth plan|[Pp]assport|[Rr]eisepass|[Pp]asaporte|[Pp]ersonalausweis|[Dd]riv(?:er['’]?s?|ing) licen[cs]e|[Nn]ational ID|[Ii]dentity card|[Aa]usweis)";

/** Names of numbers that also mean other things: a word for number has to follow. */
const weak =
  '(?:(?:[Mm]edical |[Hh]ealth )?[Rr]ecord|[Hh]ospital|[Hh]osp\\.?|UR|[Pp]atient(?:en)?|[Cc]hart|[Ff]ile|[Uu]nit|[Aa]dmission|[Aa]ccession|[Ee]ncounter|[Vv]isit|[Pp]olicy|[Mm]ember(?:ship)?|[Aa]ccount|[Ll]icen[cs]e|[Cc]ertificate|[Cc]laim|[Bb]iobank|[Ss]pecimen|[Ss]ample|[Hh]istoria(?: clínica)?|[Dd]ossier|[Kk]onto|[Aa]kte|[Ff]all|[Ll]ab|[Rr]eport|[Ss]tudy|[Cc]ase|[Rr]eference)';

const hasDigits =
  (least: number) =>
  ({ id }: Found): boolean =>
    digitsIn(id) >= least;

/** Trials and their registers are public. */
const isNoTrial = (found: Found): boolean => hasDigits(5)(found) && !/^(?:NCT|ISRCTN|DRKS|ACTRN)/.test(found.id);

/** A number behind a word for it. */
const record = (lead: string, isOne: NonNullable<Pattern['isOne']>): Pattern => ({
  sort: 'record',
  needs: ['digits'],
  find: new RegExp(`(?<!\\p{L})${lead} ?`, 'dgu'),
  read: ({ text }, { index, 0: { length } }) => numberAt(text, index + length),
  isOne,
});

/** Such numbers in a text. */
export const recordNumberPatterns: readonly Pattern[] = [
  record(`${strong}(?: ?${numberWord}){0,3} ?:?`, hasDigits(5)),
  record(`${weak}(?:[- ]?${numberWord}){1,3} ?:?`, isNoTrial),
  record(`${weak}:`, hasDigits(6)),
  record(`ID(?: ?${numberWord})? ?:?`, (found) => isNoTrial(found) && digitsIn(found.id) >= 6),
];
