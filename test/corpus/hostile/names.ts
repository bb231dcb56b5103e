/** Texts whose names and values mean something to JavaScript, to YAML or to a program that reads notes carelessly. */
import { beyond, broken, fitting, type HostileTexts, head, many, some, told, unknown } from './hostile';

/** What every object of JavaScript has. */
const inherited = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'length',
];

const each = (write: (name: string) => string): string => inherited.map(write).join('');

export const names: HostileTexts = {
  'names of JavaScript at the top': () => unknown(`${head}${each((name) => `${name}: 1\n`)}`),
  'names of JavaScript as maps': () =>
    unknown(`${head}${each((name) => `${name}:\n  ${name}: {${name}: [${name}]}\n`)}`),
  'names of JavaScript in a section': () => unknown(`${head}patient:\n${each((name) => `  ${name}: 1\n`)}`),
  'names of JavaScript in an entry': () => unknown(`${head}${each((name) => `    ${name}: {}\n`)}`),
  'names of JavaScript in braces': () => unknown(`{case_id: a, patient: {${each((name) => `${name}: {a: 1}, `)}}}\n`),
  'names of JavaScript as values': () =>
    told(
      `${head}patient:\n  sex: __proto__\n  age: constructor\nrom: toString\nsurgery: [valueOf]\n`,
      'value-not-allowed',
    ),
  'names of JavaScript as ids and references': () =>
    told(
      `${head}follow_up:\n${each((name) => `  - id: ${name}\n    when: 3 days after ${name}\n`)}  - when: 3 days after isPrototypeOf\n`,
      'time-circular',
    ),
  'names of JavaScript as rules and levels': () =>
    told(
      `${head}acknowledgements:\n${each((name) => `  - rule: ${name}\n    reason: ${name}\n`)}`,
      'section-incomplete',
    ),
  'names of JavaScript merged in': () =>
    told(`x_a: &a {__proto__: {sex: male}, constructor: 1}\n${head}patient:\n  <<: *a\n`, 'unknown-field'),
  'tags of other languages': () =>
    told(
      `${head}x_a: !!js/function 'function () { return 1 }'\nx_b: !!python/object/apply:os.system [ls]\nx_c: !ruby/object:Gem {}\n`,
      'text-cut-off',
    ),
  'tags of YAML': () =>
    told(
      `${head}x_a: !!binary "R0lGODlhDAAMAIQAAP"\nx_b: !!set {a, b}\nx_c: !!omap [a: 1]\nx_d: !!timestamp 2026-01-01\nx_e: !!pairs [a: 1]\n`,
      'text-cut-off',
    ),
  'tags that are not true': () =>
    told(`${head}x_a: !!int word\nx_b: !!map [a]\nx_c: !!seq {a: 1}\nx_d: !!null 1\n`, 'section-incomplete'),
  'thousands of tags': () => told(`${head}${many(fitting, (i) => `x_a${i}: !t${i} 1\n`)}`, 'text-cut-off'),
  'tags behind tags': () => broken(`${head}x_a: ${'!a '.repeat(fitting)}1\n`),
  'thousands of instructions': () => broken(`${many(fitting, () => '%TAG ! tag:example,2026:\n')}---\n${head}`),
  'instructions between notes': () => broken(`${head}...\n%YAML 1.1\n---\n${head}`),
  'names with question marks': () =>
    told(
      many(some, (i) => `? k${i}\n: 1\n`),
      'unknown-field',
    ),
  'question marks alone': () => broken(`${head}${many(fitting, () => '?\n')}`),
  'names that are lists and maps': () => unknown(`${head}${many(some, (i) => `? [a${i}, {b: c}]\n: 1\n`)}`),
  'empty names': () => broken(`${head}${many(fitting, () => ': 1\n')}`),
  'names that are numbers': () => unknown(`${head}${many(some, (i) => `${i}: 1\n`)}`),
  'enormous numbers': () =>
    told(
      `${head}patient:\n  age: 1e999\npresentation:\n  pain: -0x${'f'.repeat(400)}\nrom:\n  - flexion: 1e-999\n    when: week 99999999999999999999\n`,
      'value-of-wrong-form',
    ),
  'days that are none': () =>
    told(
      `${head}rom:\n${many(400, (i) => `  - flexion: 90\n    when: ${['0000-00-00', '9999-99-99', '-271821-04-20', 'day 1e9', '275760-09-14', 'week -1', '2026-02-30'][i % 7]}\n`)}`,
      'time-not-readable',
    ),
  'a section of every kind of value': () =>
    told(
      many(
        7,
        (i) =>
          `${['cause', 'lesions', 'patient', 'rom', 'surgery', 'report', 'plan'][i]}: ${['[]', '{}', '~', '"', "''", '[[]]', '|'][i]}\n`,
      ),
      'yaml-syntax',
    ),
  'as many accepted findings as are read': () =>
    beyond(`${head}acknowledgements:\n${many(fitting, (i) => `  - rule: surgery-no-ct\n    reason: word ${i}\n`)}`),
};
