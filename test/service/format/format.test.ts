/** The formatter: blanks alone change, a second time nothing does, and what the note says stays as it is. */
import assert from 'node:assert/strict';
import { isSameNote } from '../../../src/service/format/sameNote';
import { applyEdits, formatEdits, read } from '../../../src/service/index';
import { bases, mutated, notesIn } from '../../corpus/texts';
import { renderings } from '../../support/renderings';

/** The text laid out, or undefined where it cannot be. */
const formatted = (text: string): string | undefined => {
  const edits = formatEdits(read(text));
  return edits && applyEdits(text, edits);
};

/** Signs without blanks: no word and no sign of the note is lost or added. */
const bare = (text: string): string => text.replace(/\s+/g, '');

const samples = ['media/samples', 'test/cases'].flatMap(notesIn);

describe('the formatter', () => {
  it('finds nothing to do in the samples, which are written as it writes', () => {
    const [draft, ...others] = notesIn('media/samples').sort((a, b) => a.length - b.length);
    for (const text of others) assert.equal(formatted(text), text);
    // Typed in two minutes, without empty lines.
    assert.equal(formatted(draft ?? '')?.replaceAll('\n\n', '\n'), draft);
  });

  for (const [name, render] of Object.entries(renderings)) {
    it(`changes blanks alone, and nothing a second time, in samples with ${name}`, () => {
      for (const text of samples.map(render)) {
        const once = formatted(text);
        assert.ok(once !== undefined, text);
        assert.equal(bare(once), bare(text));
        assert.ok(isSameNote(read(text).parsed, once), once);
        assert.equal(formatted(once), once);
        assert.equal(/[^\r]\n/.test(once), /[^\r]\n/.test(text), 'line ends');
        assert.ok(once.endsWith('\n') && !/[ \t]\r?\n/.test(once.replace(/#.*/g, '#')), once);
      }
    }).timeout(20_000);
  }

  it('brings notes with other steps of indentation, or without a final line end, into one form', () => {
    for (const text of notesIn('media/samples')) {
      const laidOut = formatted(text);
      assert.equal(formatted(renderings['four spaces']?.(text) ?? ''), laidOut);
      assert.equal(formatted(renderings['no final newline']?.(text) ?? ''), laidOut);
    }
  });

  for (const [what, before, after] of [
    [
      'spaces around colons, dashes and commas',
      'a :   1\nb:\n  -   x\n  - {c : 1 ,d:  [ 2,3 , ]}\n',
      'a: 1\n\nb:\n  - x\n  - {c: 1, d: [2, 3,]}\n',
    ],
    ['dashes below their key', 'labs:\n- test: crp\n  value: 3\n', 'labs:\n  - test: crp\n    value: 3\n'],
    [
      'an empty line between sections, above the comment of the next',
      'case_id: A-1\nnote_type: initial\ncause:\n  class: other # why\n  # of the cause\n# of the plan\nplan:\n  reason: x\n',
      'case_id: A-1\nnote_type: initial\n\ncause:\n  class: other # why\n  # of the cause\n\n# of the plan\nplan:\n  reason: x\n',
    ],
    [
      'many empty lines become one, none at both ends',
      '\n\ncase_id: A-1\n\n\nnote_type: initial\n\n\n\n',
      'case_id: A-1\n\nnote_type: initial\n',
    ],
    [
      'blanks at the ends of lines, but not of comments',
      'case_id: A-1  \nnote_type: initial   # why  \n',
      'case_id: A-1\nnote_type: initial   # why  \n',
    ],
    [
      'text under a bar moves as a whole',
      'plan:\n    reason: |\n        one\n\n          two  \n        three\n',
      'plan:\n  reason: |\n    one\n\n      two  \n    three\n',
    ],
    [
      'text whose first line is further in',
      'plan:\n    reason: |2\n        one\n      two\n',
      'plan:\n  reason: |2\n      one\n    two\n',
    ],
    [
      'empty lines that belong to a text',
      'plan:\n    reason: |+\n      one\n\n\nreferral: none\n',
      'plan:\n  reason: |+\n    one\n\n\nreferral: none\n',
    ],
    [
      'lines in quotes, and without',
      "plan:\n    reason: 'one\n\n      two'\n    words: a\n        b\n",
      "plan:\n  reason: 'one\n\n    two'\n  words: a\n      b\n",
    ],
    [
      'brackets over several lines',
      'presentation:\n    symptoms: [\n        pain,\n        warmth\n    ]\n',
      'presentation:\n  symptoms: [\n      pain,\n      warmth\n  ]\n',
    ],
    ['a value on the next line', 'plan:\n    reason:\n       x\n', 'plan:\n  reason:\n    x\n'],
    [
      'a section that is commented out keeps its place',
      'plan:\n      # reason: x\nreferral: none\n',
      'plan:\n  # reason: x\nreferral: none\n',
    ],
    ['empty entries and fields', 'rom:\n-\n-   side: \n', 'rom:\n  -\n  - side:\n'],
    ['tabs between', 'plan:\n  reason:\tx\n', 'plan:\n  reason: x\n'],
    [
      'a name and its repetition',
      'imaging:\n -  &a\n    modality:   ct\n -   *a\n',
      'imaging:\n  - &a\n    modality: ct\n  - *a\n',
    ],
  ] as const) {
    it(`lays out ${what}`, () => {
      assert.equal(formatted(before), after);
      assert.equal(formatted(after), after);
    });
  }

  it('leaves alone what it cannot read, and a text without a note', () => {
    for (const text of ['a: [1', 'a: 1\n a: 2\n', 'plan:\n\treason: x\n', 'a: 1\na: 2\n', '- a\n']) {
      assert.equal(formatted(text), undefined, text);
    }
    for (const text of ['', '# only a comment\n', '\n\n']) assert.equal(formatted(text), text);
  });

  it('keeps what is said in each text of a corpus, and does so but in the oddest of them', () => {
    let refused = 0;
    let all = 0;
    for (const text of mutated(bases(), 600, 7)) {
      const { parsed } = read(text);
      if (parsed.faults.length > 0 || parsed.roots.length === 0) continue;
      all++;
      const once = formatted(text);
      if (once === undefined) refused++;
      else {
        assert.ok(isSameNote(parsed, once), text);
        assert.equal(formatted(once), once, text);
      }
    }
    assert.ok(all > 100, `${all} texts`);
    assert.ok(refused <= all * 0.05, `${refused} of ${all} are not laid out`);
  }).timeout(60_000);
});
