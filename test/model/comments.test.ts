/** The comments of a note: which number signs begin one, and to which document it belongs. */
import assert from 'node:assert/strict';
import { commentsOf } from '../../src/model/comments';
import { parse } from '../../src/model/parse';

/** The comments of each document, as they stand in the text. */
const comments = (text: string): string[][] =>
  parse(text).roots.map((root) => commentsOf({ text, root }).map(({ start, end }) => text.slice(start, end)));

const cases: Readonly<Record<string, readonly [string, readonly (readonly string[])[]]>> = {
  'above, between and below': ['# a\ncase_id: X\n  # b\nnote_type: initial\n# c', [['# a', '# b', '# c']]],
  'behind a value': ['case_id: X # a\nnote_type: initial\t# b\n', [['# a', '# b']]],
  'behind a key without a value': ['cause: # a\n  class: other\n', [['# a']]],
  'not without a blank before it': ['case_id: X#1\ncause:\n  words: screw#2\n', [[]]],
  'not in quotes': ['cause:\n  words: "a # b"\n', [[]]],
  'not in a block of text': ['cause:\n  words: |\n    a\n    # b\n', [[]]],
  'without what ends the line': ['# a\r\ncase_id: X # b\r\n', [['# a', '# b']]],
  'in and around brackets': ['lesions: [ # a\n  {site: hip}, # b\n] # c\n', [['# a', '# b', '# c']]],
  'of each document its own': [
    '# a\ncase_id: X\n# b\n---\n# c\ncase_id: Y # d\n---\ncase_id: Z\n# e\n',
    [['# a', '# b'], ['# c', '# d'], ['# e']],
  ],
  'above the line that begins the first document': ['# a\n---\n# b\ncase_id: X\n', [['# a', '# b']]],
  'twice on one line as one': ['# a # b\ncase_id: X\n', [['# a # b']]],
};

describe('the comments of a note', () => {
  for (const [what, [text, expected]] of Object.entries(cases)) {
    it(`are found: ${what}`, () => assert.deepEqual(comments(text), expected));
  }

  it('are not found in what is only repeated', () => {
    const text = 'cause: &a\n  words: b # c\nx_again: *a\n';
    assert.deepEqual(comments(text), [['# c']]);
  });
});
