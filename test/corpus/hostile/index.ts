/** Texts that no person writes: made to be endless, deep, enormous, or something else than text. */
import { core } from '../notes/early';

/** What has to be said of a text, besides that every question about it is answered in time. */
export interface Hostile {
  readonly text: string;
  /** The rule of a problem that has to be told. */
  readonly told: string;
}

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** More lines than a list of entries may have, and as many as fit into a text that is read. */
const lines = 100_000;
const fitting = 5_000;

const beyond = (text: string): Hostile => ({ text, told: 'beyond-limit' });
const broken = (text: string): Hostile => ({ text, told: 'yaml-syntax' });

/** Each is made when it is asked for: together they would fill the memory. */
export const hostile: Readonly<Record<string, () => Hostile>> = {
  'aliases that double each other': () =>
    broken(`a0: &a0 [x, x]\n${many(40, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`)}`),
  'merge keys that double each other': () =>
    broken(`a0: &a0 {k: v}\n${many(60, (i) => `a${i + 1}: &a${i + 1}\n  <<: [*a${i}, *a${i}]\n`)}`),
  'an alias inside what it repeats': () => broken(`${core}x_a: &a\n  b: *a\nx_l: &l [*l, *l]\n`),
  'an alias repeated without end': () => broken(`${core}x_a: &a 1\nx_b:\n${many(fitting, () => '  - *a\n')}`),
  'anchors without end': () => beyond(`${core}x_b:\n${many(fitting, (i) => `  - &a${i} 1\n`)}`),
  'aliases of nothing': () => beyond(`${core}x_b:\n${many(fitting, (i) => `  - *a${i}\n`)}`),
  '10 MB': () => beyond(`${core}${many(lines, (i) => `x_key${i}: ${'word '.repeat(20)}\n`)}`),
  'operations in 100,000 lines': () =>
    beyond(`${core}surgery:\n${many(lines / 2, (i) => `  - type: ho_excision\n    when: day ${i}\n`)}`),
  'as many operations as are read': () =>
    beyond(`${core}surgery:\n${many(fitting, (i) => `  - type: ho_excision\n    when: day ${i}\n`)}`),
  'as much movement as is read': () =>
    beyond(`${core}rom:\n${many(fitting, (i) => `  - when: week ${i % 200}\n    flexion: ${i % 130}\n`)}`),
  'as much imaging as is read': () =>
    beyond(`${core}imaging:\n${many(fitting, (i) => `  - modality: ct\n    when: week ${i % 200}\n`)}`),
  'as many laboratory values as are read': () =>
    beyond(`${core}labs:\n${many(fitting, (i) => `  - test: crp\n    value: ${i % 130}\n`)}`),
  'as many lesions as are read': () => beyond(`lesions:\n${many(fitting, (i) => `  - id: l${i}\n    site: hip\n`)}`),
  'visits that count from each other': () =>
    beyond(`${core}follow_up:\n${many(fitting, (i) => `  - id: fu${i}\n    when: 3 days after fu${i + 1}\n`)}`),
};
