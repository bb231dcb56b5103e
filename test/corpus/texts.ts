/** Many texts as they come to be while people type, paste and break things: made from real notes, the same each time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

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
  '\ufeff',
  '\u202e',
  '\0',
  '\ud800',
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
];

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
  lineChange((line) => [line.toUpperCase()]),
];

const otherValue = fc
  .constantFrom(...values)
  .chain((value) => lineChange((line) => [line.replace(/: .+/, `: ${value}`)]));

const whole = fc.constantFrom<Change>(
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
  (text) => `${text}---\n${text}`,
  (text) => text.replace(/^/gm, '  '),
);

const change = fc.oneof(
  { weight: 5, arbitrary: insertion },
  { weight: 2, arbitrary: deletion },
  { weight: 2, arbitrary: ending },
  { weight: 6, arbitrary: fc.oneof(...lineChanges) },
  { weight: 4, arbitrary: otherValue },
  { weight: 1, arbitrary: whole },
);

/**
 * That many texts: notes with one to four changes each.
 * @param seed the same seed gives the same texts
 */
export function mutated(notes: readonly string[], count: number, seed: number): string[] {
  const text = fc
    .tuple(fc.constantFrom(...notes), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([note, changes]) => changes.reduce((text, make) => make(text), note));
  // Without a bias towards small numbers, which would make many texts alike.
  return fc.sample(fc.noBias(text), { numRuns: count, seed });
}

/** A share of some things, drawn at random: the same seed draws the same ones. */
export function drawn<T>(things: readonly T[], share: number, seed: number): T[] {
  const chances = fc.sample(fc.noBias(place), { numRuns: things.length, seed });
  return things.filter((_thing, index) => (chances[index] ?? 1) < share);
}

/** So many places in a text, from its start to behind its last sign. */
export const offsetsIn = (text: string, count: number, seed: number): number[] =>
  fc.sample(fc.noBias(place), { numRuns: count, seed }).map((share) => at(share, text));
