/** Plates and chassis numbers of vehicles. */
import type { Found, Pattern } from './identifier';
import { numberWord } from './recordNumbers';

const label =
  '(?:[Rr]egistration (?:no\\b\\.?|number|plate|mark)|[Rr]eg\\.?|[Nn]umber plate|[Pp]late (?:no\\b\\.?|number)|[Ll]icen[cs]e plate|[Kk]ennzeichen|[Ii]mmatriculation|[Mm]atrícula|[Tt]arga|VIN|[Cc]hassis)';

const vehicle =
  '(?:[Cc]ar|[Vv]an|[Ll]orry|[Tt]ruck|[Mm]otor(?:cycle|bike)|[Vv]ehicle|[Tt]axi|[Rr]egistration|[Pp]late|[Bb]us|[Aa]uto|PKW|LKW|[Vv]oiture|[Cc]oche)';

/** How plates look in several countries: Britain, Germany, France, Italy, Spain, the Netherlands, the United States. */
const plate =
  /^(?:[A-Z]{2}\d{2} ?[A-Z]{3}|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?\d{1,4}|[A-Z]{2}-\d{3}-[A-Z]{1,2}|[A-Z]{2} ?\d{3} ?[A-Z]{2}|\d{4} ?[B-DF-HJ-NP-TV-Z]{3}|\d[A-Z]{3}\d{3}|[A-Z]{3}[- ]\d{4})(?![A-Za-z\d])/;

/** Letters, so that it is no amount; and digits, so that it is no word. */
const isMixed = ({ id }: Found): boolean => /\d/.test(id) && /[A-Z]/.test(id) && id.replace(/[ -]/g, '').length >= 5;

/** Plates in a text. */
export const platePatterns: readonly Pattern[] = [
  {
    sort: 'plate',
    needs: ['capital'],
    find: new RegExp(
      `(?<!\\p{L})${label}(?: ?${numberWord})? ?:? ?(?<id>[A-ZÄÖÜ\\d]{1,17}(?:[ -][A-Z\\d]{1,7}){0,3})(?![A-Za-z\\d])`,
      'dgu',
    ),
    isOne: isMixed,
  },
  {
    sort: 'plate',
    needs: ['capital'],
    find: new RegExp(`(?<!\\p{L})${vehicle}[ ,(:]{1,3}`, 'dgu'),
    read: ({ text }, { index, 0: { length } }) => {
      const start = index + length;
      const [found] = plate.exec(text.slice(start, start + 12)) ?? [];
      return found === undefined ? undefined : [start, start + found.length];
    },
  },
  { sort: 'plate', needs: ['capital', 'digits'], find: /(?<!\w)[A-HJ-NPR-Z\d]{17}(?!\w)/dg, isOne: isMixed },
];
