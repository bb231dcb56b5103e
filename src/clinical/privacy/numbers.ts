/** Numbers that stand for one person: of records, insurances, identity papers, vehicles and devices. */
import { digitsIn, type Found, type Pattern } from './identifier';

/** Behind a label: `no.`, `number:`, `#`, `ID`. */
const numberWord =
  '(?:(?:no|nr|num)\\b\\.?|[Nn]umber|[Nn]ummer|[Nn]uméro|[Nn]úmero|[Nn]umero|n[°º]|N[°ºo]\\.?|Nr\\.?|#|ID|id|card|code)';
const token = '(?<id>[A-Z]{0,4}[-/ ]?\\d(?:[ ./-]{0,2}[\\dA-Z]){3,24})(?![\\dA-Za-z])';

/** Names of numbers that are enough by themselves. */
const strong =
  "(?:MRN|NHS|CHI|SSN|DVA|IHI|PHN|OHIP|KVNR|AHV|BSN|CPR|CPF|PPSN?|NIR|NIF|NIE|DNI|PESEL|Medicare|Medicaid|Aadhaar|UHID|URN|[Pp]ersonnummer|[Cc]odice fiscale|[Ss]ocial security|[Vv]ersichertennummer|[Vv]ersicherungsnummer|[Pp]atientennummer|[Ff]allnummer|[Ss]écurité sociale|[Tt]essera sanitaria|[Hh]ealth card|[Ii]nsurance|[Hh]ealth plan|[Pp]assport|[Rr]eisepass|[Pp]asaporte|[Pp]ersonalausweis|[Dd]riv(?:er['’]?s?|ing) licen[cs]e|[Nn]ational ID|[Ii]dentity card|[Aa]usweis)";

/** Names of numbers that also mean other things: a word for number has to follow. */
const weak =
  '(?:(?:[Mm]edical |[Hh]ealth )?[Rr]ecord|[Hh]ospital|[Pp]atient(?:en)?|[Cc]hart|[Ff]ile|[Uu]nit|[Aa]dmission|[Aa]ccession|[Ee]ncounter|[Vv]isit|[Pp]olicy|[Mm]ember(?:ship)?|[Aa]ccount|[Ll]icen[cs]e|[Cc]ertificate|[Cc]laim|[Bb]iobank|[Ss]pecimen|[Ss]ample|[Hh]istoria(?: clínica)?|[Dd]ossier|[Kk]onto|[Aa]kte|[Ff]all|[Ll]ab|[Rr]eport|[Ss]tudy|[Cc]ase|[Rr]eference)';

const plateLabel =
  '(?:[Rr]egistration|[Nn]umber plate|[Ll]icen[cs]e plate|[Pp]late|[Kk]ennzeichen|[Ii]mmatriculation|[Mm]atrícula|[Tt]arga|VIN|[Cc]hassis|[Cc]ar|[Vv]an|[Ll]orry|[Tt]ruck|[Mm]otor(?:cycle|bike)|[Vv]ehicle|[Tt]axi|[Bb]us)';

const hasDigits =
  (least: number) =>
  ({ id }: Found): boolean =>
    digitsIn(id) >= least;

const digitsOf = (text: string): number[] => [...text.replace(/\D/g, '')].map(Number);

/** The last digit of a number of the British health service follows from the others. */
function isNhs({ id }: Found): boolean {
  const digits = digitsOf(id);
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

/** The last two digits of a French number follow from the others. */
function isNir({ id }: Found): boolean {
  const digits = id.replace(/\D/g, '');
  return 97 - Number(BigInt(digits.slice(0, 13)) % 97n) === Number(digits.slice(13));
}

/** The letter of a Spanish identity card follows from its number. */
const isDni = ({ id }: Found): boolean => 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(id.replace(/\D/g, '')) % 23] === id.at(-1);

/** The first two digits of an account number follow from the others. */
function isIban({ id }: Found): boolean {
  const plain = id.replace(/ /g, '');
  const turned = (plain.slice(4) + plain.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(turned) % 97n === 1n;
}

/** Letters, so that it is no amount; and digits, so that it is no word. */
const isMixed = ({ id }: Found): boolean => /\d/.test(id) && /[A-Z]/.test(id) && id.replace(/[ -]/g, '').length >= 5;

/** A birthday and a running number, as Northern countries have it. */
const isDayFirst = ({ id }: Found): boolean =>
  Number(id.slice(0, 2)) <= 31 && Number(id.slice(2, 4)) <= 12 && Number(id.slice(0, 2)) > 0;
const isMonthSecond = ({ id }: Found): boolean => {
  const [month, day] = [id.slice(-9, -7), id.slice(-7, -5)].map(Number);
  return month !== undefined && day !== undefined && month >= 1 && month <= 12 && day >= 1 && day <= 31;
};

/** Numbers behind a label. */
const labelled: readonly Pattern[] = [
  {
    sort: 'serial',
    find: new RegExp(
      `(?<!\\p{L})(?:(?:[Ss]erial|[Ss]erie[sn]?|[Dd]evice|[Ii]mplant|[Ll]ot|LOT|[Bb]atch|REF) ?${numberWord}|[Ss]eriennummer|[Nn]° de série|[Nn]úmero de serie|[Nn]umero di serie|[Ss]erial(?=[:#])|S/N|SN(?=[:# ])|UDI|IMEI) ?[:#]? ?(?<id>(?=[A-Z-]{0,8}\\d)[\\dA-Z](?:[./-]?[\\dA-Z]){3,30})(?![\\da-z])`,
      'dgu',
    ),
    isOne: hasDigits(3),
  },
  {
    sort: 'record',
    find: new RegExp(`(?<!\\p{L})${strong}(?: ?${numberWord}){0,3} ?:? ?${token}`, 'dgu'),
    isOne: hasDigits(4),
  },
  {
    sort: 'record',
    find: new RegExp(`(?<!\\p{L})${weak}(?:[- ]?${numberWord}){1,3} ?:? ?${token}`, 'dgu'),
    isOne: hasDigits(5),
  },
  { sort: 'record', find: new RegExp(`(?<!\\p{L})${weak}: ?${token}`, 'dgu'), isOne: hasDigits(6) },
  {
    sort: 'plate',
    find: new RegExp(
      `(?<!\\p{L})${plateLabel}(?: ?${numberWord})? ?[:(,]? ?(?<id>(?=[A-Z0-9-]{0,7}[ -]?[A-Z0-9]{0,7}\\d)[A-ZÄÖÜ0-9]{1,17}(?:[ -][A-Z0-9]{1,7}){0,3})(?![A-Za-z0-9])`,
      'dgu',
    ),
    isOne: isMixed,
  },
];

/** Numbers that one knows by their form. */
const formed: readonly Pattern[] = [
  { sort: 'record', find: /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])/dg },
  { sort: 'record', find: /(?<![\w-])\d{3}[ -]\d{3}[ -]\d{4}(?![\w-])/dg, isOne: isNhs },
  { sort: 'record', find: /(?<!\w)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)/dg },
  { sort: 'record', find: /(?<!\w)[A-Z]\d{9}(?!\w)/dg },
  { sort: 'record', find: /(?<!\w)[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?!\w)/dg },
  { sort: 'record', find: /(?<![\w-])\d{8}-?[A-HJ-NP-TV-Z](?!\w)/dg, isOne: isDni },
  {
    sort: 'record',
    find: /(?<![\w.])[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?![\w.])/dg,
    isOne: isNir,
  },
  {
    sort: 'record',
    find: /(?<![\w-])(?:19|20)?\d{6}[-+]\d{4}(?![\w-])/dg,
    isOne: (found) => isMonthSecond(found) || isDayFirst(found),
  },
  { sort: 'record', find: /(?<![\w.])756\.\d{4}\.\d{4}\.\d{2}(?![\w.])/dg },
  { sort: 'record', find: /(?<![\w.])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\w-])/dg },
  { sort: 'record', find: /(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?(?!\w)/dg, isOne: isIban },
  { sort: 'plate', find: /(?<!\w)(?=[A-Z]{0,16}\d)(?=\d{0,16}[A-Z])[A-HJ-NPR-Z\d]{17}(?!\w)/dg },
  { sort: 'serial', find: /\(01\)\d{14}(?:\(\d{2}\)[\dA-Z]{1,20}){0,4}/dg },
];

/** Numbers that stand for one person, in a text. */
export const numberPatterns: readonly Pattern[] = [...labelled, ...formed];
