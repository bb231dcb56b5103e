/** Texts of odd signs: what other programs, other alphabets and broken files leave in a note. */
import { beyond, broken, fitting, type HostileTexts, head, many, told, unknown } from './hostile';

const inWords = (signs: string): string => `${head}presentation:\n  words: ${signs}\n`;

/** The bytes of a text as another program reads them that takes them for something else. */
const misread = (text: string, written: BufferEncoding, taken: BufferEncoding): string =>
  Buffer.from(text, written).toString(taken);

const incomplete = (text: string) => told(text, 'section-incomplete');

export const signs: HostileTexts = {
  'zeros in words': () => incomplete(inWords('a\0b\0'.repeat(fitting))),
  'zeros and nothing else': () => told('\0'.repeat(fitting), 'value-of-wrong-form'),
  'zeros in names': () => unknown(`${head}${many(100, (i) => `a\0${i}: 1\n`)}`),
  'every control sign': () =>
    incomplete(inWords(many(32, (i) => (i === 10 || i === 13 ? '' : `a${String.fromCharCode(i)}`)))),
  'UTF-16 read as UTF-8': () => told(misread(head, 'utf16le', 'utf8'), 'value-of-wrong-form'),
  'UTF-16 with its mark, read as Latin': () =>
    told(misread(`\uFEFF${head}`, 'utf16le', 'latin1'), 'value-of-wrong-form'),
  'Latin read as UTF-8': () => incomplete(inWords(misread('Ödem, Größe, Narbe über dem Ellenbogen', 'latin1', 'utf8'))),
  'halves of signs': () => incomplete(inWords('\ud83d a \udc00 '.repeat(fitting))),
  'halves of signs in names': () => unknown(`${head}\ud83d: 1\n\udc00: 1\n`),
  'marks that turn the direction': () => incomplete(inWords('\u202E\u2066abc\u2069\u202C\u200F'.repeat(fitting))),
  'marks that turn the direction, in a name': () => unknown(`${head}\u202Enote_type: 1\n`),
  'invisible signs in every name': () => unknown(`${head}${many(100, (i) => `si\u200Bde${i}: 1\n`)}`),
  'byte order marks everywhere': () => broken(`\uFEFF\uFEFF${head}\uFEFFx_a: \uFEFF1\n\uFEFF- \uFEFF\n`),
  'a byte order mark and nothing else': () => told('\uFEFF', 'core-field-missing'),
  'carriage returns alone': () => told(head.replaceAll('\n', '\r'), 'yaml-syntax'),
  'line ends of every kind by turns': () =>
    beyond(many(fitting, (i) => `x_a${i}: 1${['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029', '\n\r'][i % 7]}`)),
  'signs that end a line elsewhere': () => incomplete(inWords('a\u0085b\u2028c\u2029d\v\f'.repeat(fitting))),
  'tabs in front of every line': () => broken(`${head}cause:\n${many(fitting, (i) => `\ta${i}: 1\n`)}`),
  'tabs behind every colon': () => incomplete(`${head}${many(fitting, (i) => `x_a${i}:\t1\t# why\n`)}`),
  'tabs instead of lines': () => beyond(`${head}x_a:\t${'b:\tc\t'.repeat(fitting)}\n`),
  'blanks of a word processor in front of every line': () =>
    broken(`${head}${many(fitting, (i) => `\u00A0\u00A0a${i}: 1\n`)}`),
  'combining signs without end': () => incomplete(inWords(`a${'\u0301'.repeat(fitting * 10)}`)),
  'signs of several units': () => incomplete(inWords('👩‍⚕️🦴'.repeat(fitting))),
};
