/** Sorting: sections change places with their comments, and nothing else changes. */
import assert from 'node:assert/strict';
import { noteShape } from '../../../src/knowledge/schema';
import { parse } from '../../../src/model/parse';
import { isSameNote } from '../../../src/service/format/sameNote';
import { applyEdits, read, sortEdits } from '../../../src/service/index';
import { notesIn } from '../../corpus/texts';
import { renderings } from '../../support/renderings';

const sorted = (text: string): string | undefined => {
  const edits = sortEdits(read(text));
  return edits && applyEdits(text, edits);
};

const keysOf = (text: string): string[] =>
  parse(text).roots.flatMap((root) => (root.kind === 'map' ? root.pairs.map(({ key }) => key) : []));

const lines = (text: string): string[] => text.split('\n').filter(Boolean).sort();

/** The sections of a sample in the opposite order, each with the comment above it. */
const reversed = (text: string): string => {
  const [head = '', ...sections] = text.trimEnd().split('\n\n');
  return `${[head, ...sections.reverse()].join('\n\n')}\n`;
};

describe('sorting the sections', () => {
  it('has nothing to do in the samples', () => {
    for (const text of notesIn('media/samples')) assert.equal(sorted(text), text);
  });

  it('puts sections that stand the other way round into order, and keeps every line', () => {
    const order = Object.keys(noteShape.properties ?? {});
    for (const sample of notesIn('media/samples').filter((text) => text.split('\n\n').length > 8)) {
      const text = reversed(sample);
      assert.notEqual(text, sample);
      const once = sorted(text);
      assert.ok(once !== undefined);
      const keys = keysOf(once);
      assert.deepEqual(
        keys,
        keys.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
      );
      assert.deepEqual(lines(once), lines(text));
      assert.ok(isSameNote(read(text).parsed, once));
      assert.equal(sorted(once), once);
    }
  });

  for (const [name, render] of Object.entries(renderings)) {
    it(`keeps what is said in samples with ${name}`, () => {
      for (const sample of notesIn('media/samples')) {
        const text = render(reversed(sample));
        const once = sorted(text);
        assert.ok(once !== undefined, text);
        assert.ok(isSameNote(read(text).parsed, once));
      }
    }).timeout(20_000);
  }

  it('takes comments along, and leaves those above the note', () => {
    assert.equal(
      sorted(
        '# the note\nplan:\n  reason: x # why\n  # more\n\n# of the cause\ncause:\n  class: other\nnote_type: initial\nx_own: 1\ncase_id: A-1',
      ),
      '# the note\ncase_id: A-1\nnote_type: initial\nx_own: 1\n\n# of the cause\ncause:\n  class: other\n\nplan:\n  reason: x # why\n  # more',
    );
  });

  it('leaves alone what it cannot read, and sections that repeat a part of another one', () => {
    for (const text of ['plan: [', 'plan:\n  reason: x\n reason: y\ncause:\n'])
      assert.equal(sorted(text), undefined, text);
    assert.equal(sorted('plan: &a\n  reason: x\ncause: *a\n'), undefined);
  });
});
