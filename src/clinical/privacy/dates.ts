/** Dates in prose that are more exact than the year: Safe Harbor keeps the year alone (L133). */
import type { Found, Pattern } from './identifier';

/** Names of months in English, German, French, Spanish, Italian and Dutch, in full or short. */
const months =
  '(?:Jan(?:uary|uar|vier|uari)?|Feb(?:ruary|ruar|ruari)?|Mar(?:ch|s|zo)?|März|Mrz|Apr(?:il|ile)?|May|Mai|Maggio|Mayo|Jun(?:e|i|io)?|Juin|Jul(?:y|i|io)?|Juillet|Aug(?:ust|ustus)?|Août|Agosto|Sep(?:t|tember|tembre|tiembre)?|Oct(?:ober|obre|ubre)?|Okt(?:ober)?|Ottobre|Nov(?:ember|embre|iembre)?|Dec(?:ember)?|Dez(?:ember)?|Déc(?:embre)?|Dic(?:embre|iembre)?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus)';
const fullMonths =
  '(?:January|February|March|April|June|July|August|September|October|November|December|Januar|Februar|März|Juni|Juli|Oktober|Dezember)';

const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const year = '(?:19|20)\\d{2}';
const dayName = `${day}(?:st|nd|rd|th|\\.|er)?`;

/** Pieces of a date exact to the day, as regular expressions; the year is the group `year` where there is one. */
export const exactDate = [
  `(?<iso>${year})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])`,
  `(?<slash>${year})[/.]${month}[/.]${day}`,
  `${day} ?[./-] ?${month} ?[./-] ?(?<last>${year})`,
  `${month}[/-]${day}[/-](?<american>${year})`,
  `${day}\\.${month}\\.\\d{2}`,
  '(?:0[1-9]|[12]\\d|3[01])/(?:0[1-9]|1[0-2])/\\d{2}',
  `${dayName} (?:of |de |di )?${months}\\.?,? (?:de |del )?(?<named>${year})`,
  `${months}\\.? ${day}(?:st|nd|rd|th)?,? (?<ahead>${year})`,
  `${dayName}-${months}-(?<dashed>\\d{4})`,
].map((form) => `(?:${form})`);

/** Angles and pressures come in threes as well, mostly in steps of 5; and versions are numbered with points. */
const isDay = ({ id, before }: Found): boolean =>
  !/(?:version|section|chapter|table|figure|edition|release|item|kernel|v\.?) ?$/i.test(before) &&
  (!/^\d\d\/\d\d\/\d\d$/.test(id) || id.split('/').some((part) => Number(part) % 5 !== 0));

/** A range of years such as 2010-12 is no month. */
const isMonth = ({ id }: Found): boolean => Number(id.slice(5)) <= Number(id.slice(2, 4));

const edge = '(?<![\\w/.-])';
const end = '(?![\\w/-]|\\.\\d)';

const dated = (form: string): Pattern => ({
  sort: 'date',
  find: new RegExp(`${edge}${form}${end}`, 'dgu'),
  isOne: isDay,
});

/** Days and months in a text, with or without their year. */
export const datePatterns: readonly Pattern[] = [
  ...exactDate.map(dated),
  { ...dated(`${year}-(?:0[1-9]|1[0-2])`), isOne: isMonth },
  dated(`(?:${month}/|0[1-9]\\.|1[0-2]\\.)${year}`),
  dated(`${months}\\.?,? (?:of |de |del )?${year}`),
  dated(`${dayName} (?:of )?${fullMonths}`),
  dated(`${fullMonths} ${day}(?:st|nd|rd|th)?`),
  {
    sort: 'date',
    find: new RegExp(
      `(?<!\\p{L})(?:[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y) (?:the )?(?<id>${dayName} (?:of )?May|May ${day})${end}`,
      'dgu',
    ),
  },
  {
    sort: 'date',
    find: new RegExp(
      `(?<!\\p{L})(?:on|dated|since|until|am|vom|seit|le|el|il) (?<id>${day}/${month}/\\d{2})${end}`,
      'dgu',
    ),
  },
  {
    sort: 'date',
    find: new RegExp(
      `(?<!\\p{L})(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ll]ast|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id|im|seit) (?<id>${fullMonths})${end}`,
      'dgu',
    ),
  },
];

/** The year in a date, where it has one of four digits. */
export const yearIn = (date: string): string | undefined => /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(date)?.[0];
