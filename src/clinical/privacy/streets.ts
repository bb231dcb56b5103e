/** Streets and post boxes as they are written in several countries. */
import { type RunForm, runBefore, runFrom } from './capitals';
import type { Pattern, Reach } from './identifier';

const long = '(?:Street|Road|Avenue|Lane|Boulevard)';
const others =
  '(?:Drive|Court|Close|Terrace|Place|Square|Crescent|Way|Highway|Row|Gardens|Grove|Parade|Quay|Mews|Str|St|Rd|Ave|Ln|Dr|Blvd|Ct|Pl|Hwy)';

/** Words that say what a road is like, not how it is called. */
const anyRoad: ReadonlySet<string> = new Set(
  'The A An In On At By His Her Their Our Icy Wet Public Rural Main Side Cross Open Busy Private Country From'.split(
    ' ',
  ),
);

/** The house number in front of an offset. */
const houseNumber = /(?<!\d)\d{1,5}[A-Za-z]?,? $/;

const withNumber = (text: string, start: number): number | undefined => {
  const [number] = houseNumber.exec(text.slice(Math.max(0, start - 10), start)) ?? [];
  return number === undefined ? undefined : start - number.length;
};

/** `12 Green Street`, and `Green Street` where the last word can mean nothing else. */
const english = (words: string, needsNumber: boolean): Pattern => ({
  sort: 'address',
  // Short forms only where no name follows, since `Dr` and `St` begin names as well.
  find: new RegExp(`(?<= )${words}(?!\\p{L}|\\.? \\p{Lu}\\p{Ll})`, 'dgu'),
  read: (note, { index, 0: { length } }) => {
    const run = runBefore(note, index);
    const start = run && withNumber(note.text, run.start);
    if (start !== undefined) return [start, index + length];
    return run && !needsNumber && run.words.some((word) => !anyRoad.has(word))
      ? [run.start, index + length]
      : undefined;
  },
});

const names: RunForm = {
  particles: new Set('de du des la le las los del da das do dos di della dei'.split(' ')),
  stops: new Set(),
};

/** A word for street with its name behind it. */
const romance = (lead: string, read: (text: string, start: number, end: number) => Reach | undefined): Pattern => ({
  sort: 'address',
  find: new RegExp(`(?<![\\p{L}\\d.,/-])${lead} `, 'dgu'),
  read: (note, { index, 0: { length } }) => {
    const run = runFrom(note, index + length, names);
    return run && read(note.text, index, run.end);
  },
});

/** Behind the name stands the number of the house. */
function numberBehind(text: string, start: number, end: number): Reach | undefined {
  const [number] = /^,? (?:n[º°.] ?)?\d{1,4}(?!\d|\.\d)/.exec(text.slice(end, end + 12)) ?? [];
  return number === undefined ? undefined : [start, end + number.length];
}

/** Streets whose word for street is the end of their name, and boxes. */
const plain = (form: string): Pattern => ({
  sort: 'address',
  find: new RegExp(`(?<![\\p{L}\\d.,/-])${form}(?!\\d|\\.\\d)`, 'dgu'),
});

/** Streets and post boxes in a text. */
export const streetPatterns: readonly Pattern[] = [
  english(long, false),
  english(others, true),
  plain(
    '\\p{Lu}\\p{Ll}{1,20}(?:straße|strasse|str\\.|weg|platz|allee|gasse|damm|ufer|straat|laan|plein|gracht|kade|gatan|vägen|vej|gade|veien) \\d{1,3}[a-z]?',
  ),
  plain('\\p{Lu}\\p{Ll}{1,20}[- ](?:Straße|Strasse|Str\\.|Allee|Platz|Weg|Ring|Damm) \\d{1,3}[a-z]?'),
  romance(
    '\\d{1,4},? (?:bis |ter )?(?:rue|avenue|boulevard|place|chemin|allée|quai|impasse|cours)',
    (_text, start, end) => [start, end],
  ),
  romance(
    '(?:[Cc]alle|[Aa]venida|Avda\\.|[Pp]laza|[Pp]aseo|C/|[Rr]ua|[Tt]ravessa|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso)',
    numberBehind,
  ),
  plain('P\\.? ?O\\.? Box \\d{1,6}'),
  plain('Postfach \\d{2,6}'),
];
