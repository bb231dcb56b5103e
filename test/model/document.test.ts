/** A note of many as a text of its own: it says the same, and a change of it is the same change of the whole text. */
import assert from 'node:assert/strict';
import { alone } from '../../src/model/document';
import { append, put } from '../../src/model/edit';
import { applyEdits } from '../../src/model/span';
import { read } from '../../src/service/index';

const note = (id: string): string => `case_id: ${id}\nnote_type: initial\nlesions:\n  - site: elbow\n`;

/** Texts of several notes, and how many of them stand alone as they are read in the whole. */
const texts: Readonly<Record<string, readonly [text: string, notes: number, alone: number]>> = {
  'between lines of their own': [`${note('a')}---\n${note('b')}---\n${note('c')}`, 3, 3],
  'from the first line on': [`---\n${note('a')}--- # the second one\n${note('b')}`, 2, 2],
  'below a comment': [`# both eyes\n---\n${note('a')}# why\n---\n# how\n${note('b')}`, 2, 2],
  'with the line ends of Windows': [`${note('a')}---\n${note('b')}`.replaceAll('\n', '\r\n'), 2, 2],
  'behind a byte order mark': [`\uFEFF${note('a')}---\n${note('b')}`, 2, 2],
  'without an end of the last line': [`${note('a')}---\n${note('b').trimEnd()}`, 2, 2],
  'on the line that begins them': [`--- {case_id: a}\n--- {case_id: b}\n`, 2, 2],
  'with anchors of their own': [`x_a: &a elbow\n${note('a')}x_b: *a\n---\nx_a: &a hip\n${note('b')}x_b: *a\n`, 2, 2],
  'with a block of text at the end': [`${note('a')}x_w: |\n  one\n\n---\n${note('b')}x_w: >+\n  two\n\n`, 2, 2],
  'with an empty one between them': [`${note('a')}---\n---\n${note('b')}`, 3, 2],
  'with ends of their own': [`${note('a')}...\n---\n${note('b')}...\n`, 2, 2],
};

describe('a note of several, alone', () => {
  for (const [where, [text, count, those]] of Object.entries(texts)) {
    it(`says and becomes the same: ${where}`, () => {
      const { notes, parsed } = read(text);
      assert.deepEqual(parsed.faults, []);
      let taken = 0;
      for (const whole of notes) {
        const { note: own, inWhole } = alone(whole);
        if (own !== whole) taken++;
        assert.deepEqual(own.data, whole.data);
        for (const change of [put, append]) {
          const path = change === put ? ['plan', 'goal'] : ['guidance'];
          assert.equal(
            applyEdits(text, inWhole(change(own, path, 'x'))),
            applyEdits(text, change(whole, path, 'x')),
            `${change.name} in ${own.text}`,
          );
        }
      }
      assert.deepEqual([notes.length, taken], [count, those]);
    });
  }

  it('is the text itself where there is no other', () => {
    for (const text of [note('a'), `---\n${note('a')}`, `# why\n---\n${note('a')}`]) {
      const [only] = read(text).notes;
      assert.equal(only && alone(only).note, only);
    }
  });

  it('is not changed so that the next one would not begin', () => {
    const [first] = read(`${note('a')}---\n${note('b')}`).notes;
    const { note: own, inWhole } = first ? alone(first) : assert.fail();
    const end = own.text.length;
    assert.deepEqual(inWhole([{ span: { start: end, end }, text: 'x_a: 1' }]), []);
    assert.notDeepEqual(inWhole([{ span: { start: end, end }, text: 'x_a: 1\n' }]), []);
  });
});
