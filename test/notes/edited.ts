/** Notes as they are after one edit at a random place: what has to be checked anew with every key while one types. */
import { noteOf } from './long';

/** How a note stands when the key is pressed. */
export const states = ['valid', 'faulty', 'half-typed'] as const;

export type State = (typeof states)[number];

/** The note of a turn after its edit; no two turns give one text, and a turn always gives the same. */
export function editedNote(state: State, lines: number, turn: number): string {
  const note = noteOf(lines, turn);
  if (state === 'valid') return withLetter(note, turn);
  if (state === 'faulty') return withLetter(withFaults(note), turn);
  return turn % 2 === 0 ? withUnfinishedKey(note, turn) : withOpenQuote(note, turn);
}

/** One more letter in a free text: the note stays as right or wrong as it was. */
const withLetter = (note: string, turn: number): string =>
  insert(note, 'e', placeOf(note, /(?<=^ +words: \w[^\n]*)[a-z]/gm, turn));

/** A new line inside an entry with the beginning of a key, before its colon. */
const withUnfinishedKey = (note: string, turn: number): string =>
  insert(note, '    opera\n', placeOf(note, /^ {4}\w+: \w/gm, turn));

/** A quote before a value, and none behind it yet. */
const withOpenQuote = (note: string, turn: number): string =>
  insert(note, '"', placeOf(note, /(?<=^ {4}\w+: )\w/gm, turn));

/** The offset of one of the places that a pattern finds; which one looks random, and hangs on the turn alone. */
function placeOf(note: string, places: RegExp, turn: number): number {
  const found = [...note.matchAll(places)];
  return found[(turn * 7919) % found.length]?.index ?? 0;
}

const insert = (text: string, piece: string, at: number): string => text.slice(0, at) + piece + text.slice(at);

/** Lines between two wrong values. */
const faultEvery = 25;

/** Slips of many kinds: a misspelt value, an impossible number, a field that is not there, a time that is no time. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/^( +side: )left$/, '$1lefft'],
  [/^( +flexion: )\d+$/, '$1970'],
  [/^( +)maturity:/, '$1maturty:'],
  [/^( +when: )week \d+$/, '$1some week'],
  [/^( +pain: )mild$/, '$1quite mild'],
  [/^( +course: )improved$/, '$1improoved'],
];

/** A few wrong values, of every kind where the note is long. */
function withFaults(note: string): string {
  let next = 0;
  let made = 0;
  const lines = note.split('\n').map((line, index) => {
    const inTurn = [...slips.slice(made % slips.length), ...slips];
    const [pattern, wrong] = (index >= next && inTurn.find(([right]) => right.test(line))) || [];
    if (!pattern || wrong === undefined) return line;
    next = index + faultEvery;
    made++;
    return line.replace(pattern, wrong);
  });
  return lines.join('\n');
}
