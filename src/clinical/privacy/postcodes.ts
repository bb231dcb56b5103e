/** Postal codes by their label or their form; the town beside a code belongs to it. */
import type { Found, Pattern } from './identifier';
import { townEnd, townStart } from './towns';

const states =
  '(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])';

const australian = '(?:NSW|VIC|QLD|SA|WA|TAS|NT|ACT|New South Wales|Victoria|Queensland)';

/** Behind a number these are units and routes. */
const noDutch = '(?!IU|IE|IV|MG|ML|MM|CM|KG|NG|KV|AM|PM|GY|AO|CT|MR|AP|PA|US|UK|EU|ED|OR|ER|RT)';

const label =
  '(?:ZIP(?: code)?|[Zz]ip(?: code)?|[Pp]ost ?code|[Pp]ostal code|PIN code|PLZ|CAP|CEP|[Cc]ode postal|[Cc]ódigo postal|〒)';

const edge = '(?<![\\p{L}\\d.,/-])';
const end = '(?![\\p{L}\\d]|-\\d)';

const code = (form: string, isOne?: Pattern['isOne']): Pattern => ({
  sort: 'postcode',
  find: new RegExp(`${edge}${form}${end}`, 'dgu'),
  ...(isOne && { isOne }),
});

const isCode = ({ id }: Found): boolean => /\d.*\d/.test(id) && id.length >= 4;

/** A number of things is written like a code with its town. */
const isCounted =
  /^(?:Units?|Patients|Cases|Adults|Children|Women|Men|People|Operations|Persons|Screws|Hips|Elbows|Knees|Joints)\b/;

/** A code with the town behind it, without which it is none. */
const beforeTown = (form: string): Pattern => ({
  sort: 'postcode',
  find: new RegExp(`${edge}${form} `, 'dgu'),
  read: (note, { index, 0: { length } }) => {
    const start = index + length;
    const last = isCounted.test(note.text.slice(start, start + 20)) ? undefined : townEnd(note, start);
    return last === undefined ? undefined : [index, last];
  },
});

/** A code with the town in front of it, where there is one. */
const behindTown = (form: string): Pattern => ({
  sort: 'postcode',
  find: new RegExp(`${edge}${form}${end}`, 'dgu'),
  read: (note, { index, 0: { length } }) => [townStart(note, index - 1) ?? index, index + length],
});

/** Postal codes in a text. */
export const postcodePatterns: readonly Pattern[] = [
  code(`${label} ?:? ?(?<id>[A-Z\\d]{1,5}(?:[ -][A-Z\\d]{1,4})?)`, isCode),
  behindTown(`${states} \\d{5}(?:-\\d{4})?`),
  // Britain
  code('[A-PR-UWYZ][A-HK-Y]?\\d[A-HJKPSTUW\\d]? \\d[ABD-HJLNP-UW-Z]{2}'),
  // Canada
  code('[ABCEGHJ-NPRSTVXY]\\d[A-Z] \\d[A-Z]\\d'),
  // Germany, France, Italy, Spain, Poland, the United States
  beforeTown('(?:(?:D|DE|F|I|E|ES|IT|FR|PL)-)?\\d{5}'),
  beforeTown('(?:CH|A|AT|B|BE|L|LU|DK|N|NO|FI|S|SE)-\\d{4,5}'),
  // The Netherlands
  beforeTown(`\\d{4} ${noDutch}[A-Z]{2}`),
  behindTown(`${australian} \\d{4}`),
  // Brazil
  code('\\d{5}-\\d{3}'),
  // The long form of the United States
  code('\\d{5}-\\d{4}'),
];
