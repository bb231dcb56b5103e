/** Texts that are too long, in all or on one line. */
import { beyond, broken, endless, fitting, type HostileTexts, head, lines, many, some, told, unknown } from './hostile';

/** A line as long as a book of notes. */
const longest = 100_000;

export const long: HostileTexts = {
  '10 MB': () => beyond(`${head}${many(endless, (i) => `x_key${i}: ${'word '.repeat(20)}\n`)}`),
  '10 MB of blanks': () => beyond(' '.repeat(10_000_000)),
  'a line of words': () => told(`${head}x_a: ${'word '.repeat(longest / 5)}\n`, 'section-incomplete'),
  'a line in quotes': () => told(`${head}x_a: "${'\\u0041word, '.repeat(longest / 12)}"\n`, 'section-incomplete'),
  'a line in quotes that nothing closes': () => broken(`${head}x_a: "${'word, '.repeat(longest / 6)}\n`),
  'a line of single quotes': () => told(`${head}x_a: ${"'".repeat(longest)}\n`, 'section-incomplete'),
  'a line of comment': () => told(`${head}# ${'why '.repeat(longest / 4)}\n`, 'section-incomplete'),
  'a line of commas in brackets': () => broken(`${head}x_a: [${','.repeat(some)}]\n`),
  'a line of values in brackets': () => told(`${head}x_a: [${'word, '.repeat(4_000)}1]\n`, 'section-incomplete'),
  'a line of fields in braces': () => beyond(`{${head.split('\n')[0]}, ${many(endless / 2, (i) => `k${i}: 1, `)}}\n`),
  'a line of colons': () => told(`${head}x_a: ${'a:'.repeat(longest / 2)}\n`, 'section-incomplete'),
  'a line of backslashes': () => broken(`${head}x_a: "${'\\'.repeat(longest + 1)}\n`),
  'a name without end': () => broken(`${head}${'name'.repeat(longest / 4)}: 1\n`),
  'a name in quotes without end': () => broken(`${head}"${'name'.repeat(longest / 4)}": 1\n`),
  'blanks without end before a sign': () => unknown(`${head}odd: 1\nx_a: ${' '.repeat(longest)}1\n`),
  'blanks without end behind a line': () => unknown(`${head}odd: 1${' '.repeat(longest)}\n`),
  'a value of a list of words without end': () =>
    told(`${head}patient:\n  sex: ${'fe'.repeat(longest / 2)}\n`, 'value-not-allowed'),
  'a time without end': () =>
    told(
      `${head}rom:\n  - when: ${'3 days after '.repeat(longest / 20)}injury\n    flexion: 90\n`,
      'time-not-readable',
    ),
  'a number without end': () => told(`${head}patient:\n  age: ${'9'.repeat(longest)}\n`, 'value-of-wrong-form'),
  'a reference without end': () =>
    told(`${head}rom:\n  - when: 3 days after ${'sx'.repeat(longest / 2)}\n    flexion: 90\n`, 'time-not-readable'),
  'a case id without end': () => told(`${head.replace('0042', '0'.repeat(longest))}`, 'section-incomplete'),
  'a block of text without end': () =>
    told(`${head}x_a: |\n${many(lines / 4, (i) => `  line ${i}\n`)}`, 'section-incomplete'),
  'thousands of comments': () => told(`${head}${many(lines / 4, (i) => `# why ${i}\n`)}`, 'section-incomplete'),
  'thousands of comments inside a list': () =>
    told(`${head}${many(lines / 4, (i) => `  # why ${i}\n`)}  - site: hip\n`, 'section-incomplete'),
  'thousands of empty lines': () => told(`${head}${'\n'.repeat(lines)}x_a: 1\n`, 'section-incomplete'),
  'an empty text of a million lines': () => beyond('\n'.repeat(1_000_001)),
  'a list of thousands of words': () => beyond(`${head}surgery:\n${many(lines, () => '- a\n')}`),
  'a list of thousands of empty entries': () => beyond(`${head}surgery:\n${many(lines, () => ' -\n')}`),
  'a list of thousands of maps': () =>
    beyond(`${head}surgery:\n${many(lines / 4, (i) => `- id: a${i % 10}\n  x: 1\n`)}`),
  'a list of maps in 100,000 lines': () =>
    beyond(`${head}surgery:\n${many(endless / 2, (i) => `- id: a${i % 10}\n  x: 1\n`)}`),
  'a list of operations in 100,000 lines': () =>
    beyond(`${head}surgery:\n${many(endless / 2, (i) => `  - type: ho_excision\n    when: day ${i}\n`)}`),
  'thousands of unknown fields': () => unknown(`${head}${many(lines / 2, (i) => `a${i}:\n`)}`),
  'thousands of unknown fields and an open quote': () => broken(`${head}${many(lines / 2, (i) => `a${i}:\n`)}b: "\n`),
  'unknown fields inside a section': () => unknown(`${head}patient:\n${many(fitting * 2, (i) => `  a${i}: 1\n`)}`),
  'fields of our own without end': () =>
    told(`${head}${many(fitting * 4, (i) => `x_a${i}: 1\n`)}`, 'section-incomplete'),
  'one field written thousands of times': () => broken(`${head}${many(fitting, () => 'note_type: initial\n')}`),
  'thousands of documents': () => beyond(many(fitting, () => '---\ncase_id: ELB-0042\n')),
  'thousands of empty documents': () =>
    told(
      many(fitting, () => '---\n'),
      'beyond-limit',
    ),
  'thousands of ends of a document': () => told(`${head}${many(fitting, () => '...\n')}`, 'section-incomplete'),
  'dozens of notes': () =>
    told(
      many(25, () => `---\n${head}`),
      'case-id-duplicate',
    ),
};
