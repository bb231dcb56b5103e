/** Numbers of insurances, identity papers and accounts that one knows by their form or by their check digits. */
import type { Found, Pattern } from './identifier';

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

/** A birthday and a running number, as Northern countries have it. */
const isDayFirst = ({ id }: Found): boolean =>
  Number(id.slice(0, 2)) <= 31 && Number(id.slice(2, 4)) <= 12 && Number(id.slice(0, 2)) > 0;
const isMonthSecond = ({ id }: Found): boolean => {
  const [month, day] = [id.slice(-9, -7), id.slice(-7, -5)].map(Number);
  return month !== undefined && day !== undefined && month >= 1 && month <= 12 && day >= 1 && day <= 31;
};

/** Such numbers in a text. */
export const formedNumberPatterns: readonly Pattern[] = [
  { sort: 'record', needs: ['number'], find: /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])/dg },
  { sort: 'record', needs: ['number'], find: /(?<![\w-])\d{3} \d{3} \d{4}(?![\w-])/dg, isOne: isNhs },
  { sort: 'record', needs: ['number'], find: /(?<!\w)[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)/dg },
  { sort: 'record', needs: ['number'], find: /(?<!\w)[A-Z]\d{9}(?!\w)/dg },
  { sort: 'record', needs: ['number'], find: /(?<!\w)[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?!\w)/dg },
  { sort: 'record', needs: ['number'], find: /(?<![\w-])\d{8}-?[A-HJ-NP-TV-Z](?!\w)/dg, isOne: isDni },
  {
    sort: 'record',
    needs: ['number'],
    find: /(?<![\w.])[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?![\w.])/dg,
    isOne: isNir,
  },
  {
    sort: 'record',
    needs: ['number'],
    find: /(?<![\w-])(?:19|20)?\d{6}[-+]\d{4}(?![\w-])/dg,
    isOne: (found) => isMonthSecond(found) || isDayFirst(found),
  },
  { sort: 'record', needs: ['number'], find: /(?<![\w.])756\.\d{4}\.\d{4}\.\d{2}(?![\w.])/dg },
  { sort: 'record', needs: ['number'], find: /(?<![\w.])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\w-])/dg },
  {
    sort: 'record',
    needs: ['capital'],
    find: /(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?(?!\w)/dg,
    isOne: isIban,
  },
];
