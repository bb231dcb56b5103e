/** Texts whose parts stand in each other without end, and texts that open what they never close. */
import { beyond, broken, endless, fitting, type HostileTexts, head, many, some } from './hostile';

/** Far more levels than any stack of calls has room for. */
const levels = 5_000;

export const deep: HostileTexts = {
  'fields in fields': () => beyond(`${head}${many(1_000, (i) => `${' '.repeat(i)}a:\n`)}`),
  'fields in fields, half of them with two blanks': () =>
    beyond(`${head}x_a:\n${many(1_000, (i) => `${' '.repeat(i + Math.floor(i / 2) + 1)}a:\n`)}`),
  'dashes behind dashes': () => beyond(`${head}x_a:\n  ${'- '.repeat(levels)}a\n`),
  'question marks behind question marks': () => beyond(`${head}${'? '.repeat(levels)}a\n`),
  'fields in fields on one line': () => beyond(`${head}x_a: ${'b: '.repeat(endless)}\n`),
  'brackets in brackets': () => beyond(`${head}x_a: ${'['.repeat(levels)}${']'.repeat(levels)}\n`),
  'braces in braces': () => beyond(`${head}x_a: ${'{a: '.repeat(levels)}1${'}'.repeat(levels)}\n`),
  'brackets and braces by turns, never closed': () => beyond(`${head}x_a: ${'[{a: '.repeat(levels)}`),
  'brackets in brackets over as many lines': () =>
    beyond(`${head}x_a:\n${'  [\n'.repeat(levels)}${'  ]\n'.repeat(levels)}`),
  'dozens of levels, hundreds of times': () =>
    beyond(
      `${head}lesions:\n${many(550, () => `  - ${'['.repeat(30)}1${']'.repeat(30)}\n`)}`.replace(
        'lesions:\n  - site: elbow\n',
        '',
      ),
    ),
  'more closing brackets than opening ones': () => broken(`${head}x_a: ${']'.repeat(levels)}${'}'.repeat(levels)}\n`),
  'thousands of open brackets': () => beyond(`${head}${many(fitting, (i) => `x_a${i}: [1, 2\n`)}`),
  'dozens of open brackets': () => broken(`${head}${many(80, (i) => `x_a${i}: [1, 2\n`)}`),
  'thousands of open braces': () => beyond(`${head}${many(fitting, (i) => `x_a${i}: {a: 1\n`)}`),
  'thousands of open quotes': () => broken(`${head}${many(some, (i) => `x_a${i}: "word${i % 2 ? '"' : ''} more\n`)}`),
  'thousands of open single quotes': () => broken(`${head}${many(some, (i) => `x_a${i}: 'it's\n`)}`),
};
