/** Texts in which parts repeat each other, or themselves: anchors, aliases and merge keys. */
import { beyond, broken, fitting, type HostileTexts, head, many, some, told } from './hostile';

/** More aliases than are followed. */
const repeated = 2_500;

export const repeats: HostileTexts = {
  'aliases that double each other': () =>
    broken(`a0: &a0 [x, x]\n${many(40, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`)}`),
  'aliases that make ten of each other, in braces': () =>
    broken(
      `a0: &a0 {k: v}\n${many(12, (i) => `a${i + 1}: &a${i + 1} {${many(10, (k) => `k${k}: *a${i}, `)}}\n`)}lesions: *a12\n`,
    ),
  'aliases that double each other inside one list': () =>
    broken(`lesions:\n  - &a0 [x]\n${many(60, (i) => `  - &a${i + 1} [*a${i}, *a${i}]\n`)}`),
  'merge keys that double each other': () =>
    broken(`a0: &a0 {k: v}\n${many(60, (i) => `a${i + 1}: &a${i + 1}\n  <<: [*a${i}, *a${i}]\n`)}`),
  'merge keys of nothing': () =>
    told(`${head}x_a:\n${many(some, (i) => `  a${i}:\n    <<: ${i}\n`)}`, 'section-incomplete'),
  'a merge key that merges itself': () => broken(`${head}x_a: &a\n  <<: *a\n  b: 1\n`),
  'thousands of merge keys of one long part': () =>
    broken(`base: &b\n${many(200, (i) => `  k${i}: v\n`)}x_a:\n${many(500, () => '  - <<: *b\n    own: 1\n')}`),
  'an alias inside what it repeats': () => broken(`${head}x_a: &a\n  b: *a\nx_l: &l [*l, *l]\n`),
  'aliases that go round in a ring': () =>
    broken(`${head}${many(100, (i) => `x_${i}: &r${i} [*r${(i + 99) % 100}, *r${(i + 1) % 100}]\n`)}`),
  'an alias repeated without end': () => broken(`${head}x_a: &a 1\nx_b:\n${many(repeated, () => '  - *a\n')}`),
  'an alias of a whole note': () => told(`--- &n\n${head}---\n*n\n`, 'text-cut-off', 'yaml-syntax'),
  'anchors without end': () => beyond(`${head}x_b:\n${many(fitting, (i) => `  - &a${i} 1\n`)}`),
  'one anchor given thousands of times': () => broken(`${head}x_b:\n${many(repeated, () => '  - &a 1\n  - *a\n')}`),
  'aliases of nothing': () => beyond(`${head}x_b:\n${many(fitting, (i) => `  - *a${i}\n`)}`),
  'aliases as names': () => told(`${head}x_a: &a k\nx_b:\n${many(some, () => '  *a : 1\n')}`, 'text-cut-off'),
};
