/** Serial numbers of implants and other devices: they lead to one patient (L135). */
import { digitsIn, type Pattern } from './identifier';
import { numberAt, numberWord } from './recordNumbers';

const label = `(?:(?:[Ss]erial|[Ss]er\\.|[Dd]evice|[Ii]mplant|[Ll]ot|LOT|[Bb]atch) ?${numberWord}|[Ss]erien-?nummer|[Nn]° de série|[Nn]úmero de serie|[Nn]umero di serie|[Ss]erial(?=[:#])|(?:[Pp]acemaker|[Pp]ump|[Ss]timulator|[Ii]mplant|[Pp]rosthesis|[Dd]evice) serial(?: ?${numberWord})?|S/N|SN(?=[:# ])|UDI|IMEI)`;

const token = /[\dA-Z]+(?:[./-][\dA-Z]+)*/y;

/** Serial numbers in a text. */
export const serialPatterns: readonly Pattern[] = [
  // The bar code of a device
  { sort: 'serial', needs: ['number'], find: /\(01\)\d{14}(?:\(\d{2}\)[\dA-Z]{1,20}){0,4}/dg },
  {
    sort: 'serial',
    needs: ['digits'],
    find: new RegExp(`(?<!\\p{L})${label} ?[:#]? ?`, 'dgu'),
    read: ({ text }, { index, 0: { length } }) => numberAt(text, index + length, token),
    isOne: ({ id }) => digitsIn(id) >= 4,
  },
];
