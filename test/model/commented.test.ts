/** Questions written above what they ask for. */
import assert from 'node:assert/strict';
import { append, type Editable, put } from '../../src/model/edit';
import { parse } from '../../src/model/parse';
import { Commented } from '../../src/model/render';
import { applyEdits, type Edit } from '../../src/model/span';

const edited = (text: string, make: (note: Editable) => readonly Edit[]): string =>
  applyEdits(text, make({ text, root: parse(text).roots[0] }));

describe('a comment', () => {
  it('stands above a new key', () => {
    const after = edited('cause:\n  class: other\n', (note) =>
      put(note, ['cause', 'when'], new Commented(['When?'], null)),
    );
    assert.equal(after, 'cause:\n  class: other\n  # When?\n  when: \n');
  });

  it('stands above a field of a new entry, that of the first one above the dash, and nowhere inside braces', () => {
    const entry = { type: new Commented(['Which?'], null), status: 'planned', reason: new Commented(['Why?'], null) };
    assert.equal(
      edited('surgery:\n  - type: biopsy\n', (note) => append(note, ['surgery'], entry)),
      'surgery:\n  - type: biopsy\n  # Which?\n  - type: \n    status: planned\n    # Why?\n    reason: \n',
    );
    assert.equal(
      edited('surgery: [{type: biopsy}]\n', (note) => append(note, ['surgery'], entry)),
      'surgery: [{type: biopsy}, {type: , status: planned, reason: }]\n',
    );
  });

  it('is broken into lines where it is long', () => {
    const after = edited('cause:\n  class: other\n', (note) =>
      put(note, ['cause', 'when'], new Commented(['word '.repeat(40).trim()], null)),
    );
    const comments = after.split('\n').filter((line) => line.startsWith('  # '));
    assert.ok(comments.length === 3 && comments.every((line) => line.length <= 90), after);
  });
});
