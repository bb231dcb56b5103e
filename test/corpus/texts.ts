/** Many texts as they come to be while people type, paste and break things: made from real notes, the same each time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { noteShape } from '../../src/knowledge/schema';
import type { Shape } from '../../src/knowledge/shapes';

/** The notes in a folder and below it, as text. */
export const notesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /\.ho\.ya?ml$/.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));

/** Real notes of every kind. */
export const bases = (): string[] => ['media/samples', 'test/cases', 'test/notes', 'test/wrong'].flatMap(notesIn);

/** Signs that mean something to YAML, or come from elsewhere. */
const signs = [
  ...':#-?&*!|>%@`"\'[]{},<=~',
  ': ',
  ' #',
  '- ',
  '<<: ',
  '---\n',
  '...\n',
  '\t',
  '\r\n',
  '\r',
  '\n',
  '\n\n',
  '  ',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\ufeff',
  '\u202e',
  '\u0301',
  '\u200d',
  '\0',
  '\ud800',
  '\udc00',
  '“',
  '”',
  '–',
  '°',
  '🦴',
  'é',
  '中',
];

/** Values that stand where another was. */
const values = [
  '',
  'not_stated',
  'none',
  'yes',
  'TRUE',
  '12,5',
  '40°',
  '1e999',
  '0x1F',
  '-0',
  '999999999999999999999',
  '2026-02-30',
  'day -2',
  '6 weeks after sx9',
  'at surgery',
  '[pain, none]',
  '[',
  '{a: 1}',
  '>-',
  '"open',
  'CT: no cleft',
  'screw #2',
  '__proto__',
  'constructor',
  '&a x',
  '*a',
  '!!str x',
  '![a](https://picture.example/a.png)',
  '<img src="https://picture.example/a.png">',
];

/** Every key that the format names, and every word that it allows for some field. */
const vocabulary = wordsOf(noteShape);

function wordsOf({ properties = {}, items, enum: words = [] }: Shape): { keys: string[]; values: string[] } {
  const below = [...Object.values(properties), ...(items ? [items] : [])].map(wordsOf);
  return {
    keys: [...new Set([...Object.keys(properties), ...below.flatMap(({ keys }) => keys)])],
    values: [...new Set([...words, ...below.flatMap((one) => one.values)])],
  };
}

type Change = (text: string) => string;

/** A place in the text, as a share of its length. */
const place = fc.nat(999_999).map((millionths) => millionths / 1_000_000);

const at = (share: number, text: string): number => Math.floor(share * (text.length + 1));

const insertion = fc.tuple(place, fc.constantFrom(...signs)).map(
  ([share, sign]): Change =>
    (text) =>
      text.slice(0, at(share, text)) + sign + text.slice(at(share, text)),
);

const deletion = fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(
  ([share, length]): Change =>
    (text) =>
      text.slice(0, at(share, text)) + text.slice(at(share, text) + length),
);

const ending = place.map(
  (share): Change =>
    (text) =>
      text.slice(0, at(share, text)),
);

/** A change of one line: its number is a share of all lines. */
const lineChange = (change: (line: string, lines: readonly string[]) => string[]) =>
  place.map(
    (share): Change =>
      (text) => {
        const lines = text.split('\n');
        const index = Math.floor(share * lines.length);
        return lines.flatMap((line, number) => (number === index ? change(line, lines) : [line])).join('\n');
      },
  );

const lineChanges = [
  lineChange((line) => [line, line]),
  lineChange(() => []),
  lineChange((line) => [` ${line}`]),
  lineChange((line) => [line.replace(/^ /, '')]),
  lineChange((line) => [line.replace(/^ +/, '\t')]),
  lineChange((line) => [line.replace(/^ +/, (margin) => '\u00a0'.repeat(margin.length))]),
  lineChange((line) => [line.replace(/: /, ':')]),
  lineChange((line) => [line.replace(/:.*/, '')]),
  lineChange((line) => [line.replace(/: .*/, ':')]),
  lineChange((line) => [line.replace(/(\w+):/, '"$1":')]),
  lineChange((line) => [line.replace(/: (.+)/, ': "$1"')]),
  lineChange((line) => [line.replace(/^( *)/, '$1- ')]),
  lineChange((line) => [line.replace(/^( *)- /, '$1')]),
  lineChange((line) => [line.toUpperCase()]),
  lineChange((line, lines) => [line, ...lines.slice(0, 1)]),
];

const otherValue = fc
  .oneof(fc.constantFrom(...values), fc.constantFrom(...vocabulary.values))
  .chain((value) => lineChange((line) => [line.replace(/: .+/, () => `: ${value}`)]));

const otherKey = fc
  .constantFrom(...vocabulary.keys)
  .chain((key) => lineChange((line) => [line.replace(/[\w-]+(?=:)/, key)]));

/** As it is while somebody types: the rest of a line is missing. */
const halfTyped = fc.tuple(place, place).chain(([line, share]) =>
  fc.constant<Change>((text) => {
    const lines = text.split('\n');
    const index = Math.floor(line * lines.length);
    const typed = lines[index] ?? '';
    return lines.with(index, typed.slice(0, at(share, typed))).join('\n');
  }),
);

/** The rest of the text is the end of another note. */
const splice = (notes: readonly string[]) =>
  fc.tuple(fc.constantFrom(...notes), place, place).map(
    ([other, end, start]): Change =>
      (text) =>
        text.slice(0, at(end, text)) + other.slice(at(start, other)),
  );

const whole = fc.constantFrom<Change>(
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
  (text) => `${text}---\n${text}`,
  (text) => text.replace(/^/gm, '  '),
);

const changeOf = (notes: readonly string[]) =>
  fc.oneof(
    { weight: 5, arbitrary: insertion },
    { weight: 2, arbitrary: deletion },
    { weight: 2, arbitrary: ending },
    { weight: 2, arbitrary: halfTyped },
    { weight: 6, arbitrary: fc.oneof(...lineChanges) },
    { weight: 4, arbitrary: otherValue },
    { weight: 2, arbitrary: otherKey },
    { weight: 1, arbitrary: splice(notes) },
    { weight: 1, arbitrary: whole },
  );

/**
 * That many texts: notes with one to four changes each.
 * @param seed the same seed gives the same texts
 */
export function mutated(notes: readonly string[], count: number, seed: number): string[] {
  const text = fc
    .tuple(fc.constantFrom(...notes), fc.array(changeOf(notes), { minLength: 1, maxLength: 4 }))
    .map(([note, changes]) => changes.reduce((text, make) => make(text), note));
  // Without a bias towards small numbers, which would make many texts alike.
  return fc.sample(fc.noBias(text), { numRuns: count, seed });
}

/** So many shares of a whole, from 0 to below 1: the same seed gives the same ones. */
export const sharesFrom = (seed: number, count: number): number[] =>
  fc.sample(fc.noBias(place), { numRuns: count, seed });

/** A share of some things, drawn at random: the same seed draws the same ones. */
export function drawn<T>(things: readonly T[], share: number, seed: number): T[] {
  const chances = sharesFrom(seed, things.length);
  return things.filter((_thing, index) => (chances[index] ?? 1) < share);
}
