/** Texts made wrong at random, but the same ones each time: what a parser meets while a note is written. */

/** Whole numbers below a limit, always the same ones for the same seed. */
export function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
}

const pieces = [
  ...[
    ': ',
    ':',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '  \n',
    '\r\n',
    '\r',
    '\t',
    '- ',
    '-',
    '- - a',
    '#',
    ' # c\n',
    '? ',
    '%',
    '@',
    '`',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    ', ',
    '{}',
    '[]',
    '[,]',
    '[a, b: c]',
    '{a: , b}',
    '"',
    "'",
    '"a": 1',
    "'it''s'",
    '\\',
    '\\x41',
  ],
  ...[
    '|',
    '>-\n',
    '>',
    '|+\n',
    '|2\n',
    '&a ',
    '*a',
    '!',
    '!t ',
    '<<: ',
    '---\n',
    '...\n',
    '~',
    'null',
    '0x1',
    '1e3',
    '-.inf',
  ],
  ...['\u00a0', 'é', '\u2028', '\uFEFF', 'key', 'x:\n', 'words: a b'],
];

/** The text with up to three places taken out, written over or filled in. */
export function mutated(source: string, random: (limit: number) => number): string {
  let text = source;
  for (let left = random(3); left >= 0; left--) {
    const at = random(text.length + 1);
    const piece = random(3) === 0 ? '' : pieces[random(pieces.length)];
    text = text.slice(0, at) + piece + text.slice(at + (random(4) === 0 ? random(12) : random(2)));
  }
  return text;
}

/** The text as it is while somebody types in it: the rest of a line is missing, or a line is new and not finished. */
export function halfTyped(source: string, random: (limit: number) => number): string {
  const at = random(source.length + 1);
  const lineEnd = source.indexOf('\n', at);
  if (random(2) === 0) return source.slice(0, at) + source.slice(lineEnd < 0 ? source.length : lineEnd);
  const line = [
    'ca',
    '  wor',
    '    words: "not finis',
    '  - ',
    '    views: [ap, ',
    '    words: a: b',
    '\t',
    '  - si',
    'words: &a b',
  ];
  return `${source.slice(0, lineEnd + 1)}${line[random(line.length)]}\n${source.slice(lineEnd + 1)}`;
}
