/** Folding, growing selections, links and sums beside values. */
import assert from 'node:assert/strict';
import { foldsOf, hintsIn, hover, linksIn, read, selectionsAt } from '../../src/service/index';
import { notesIn } from '../corpus/texts';
import { renderings } from '../support/renderings';

const samples = ['media/samples', 'test/cases'].flatMap(notesIn);
const all = { elapsedTime: true, arc: true, multiple: true };

const cut = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end);

describe('folding', () => {
  it('takes sections, entries, long texts and runs of comments', () => {
    const text = `# one
# two

# three
cause:
  class: other
  words: >-
    a
    b
rom:
  - side: left
    mode: active

  - side: right
plan: {reason: x}
labs: [{test: crp,
  value: 3}]
`;
    assert.deepEqual(
      foldsOf(read(text)).map(({ span, isComment }) => [isComment, cut(text, span)]),
      [
        [false, 'cause:\n  class: other\n  words: >-\n    a\n    b'],
        [false, 'words: >-\n    a\n    b'],
        [false, 'rom:\n  - side: left\n    mode: active\n\n  - side: right'],
        [false, 'side: left\n    mode: active'],
        [false, 'labs: [{test: crp,\n  value: 3}]'],
        [false, '{test: crp,\n  value: 3}'],
        [true, '# one\n# two'],
      ],
    );
  });

  it('lies in every sample, and gives each section of several lines', () => {
    for (const text of samples) {
      const folds = foldsOf(read(text));
      for (const { span } of folds) assert.ok(span.start < span.end && span.end <= text.length);
      const sections = [...text.matchAll(/^\w+:\n/gm)].map(({ index }) => index);
      assert.deepEqual(
        sections.filter((start) => !folds.some(({ span }) => span.start === start)),
        [],
      );
    }
  });
});

describe('a growing selection', () => {
  it('takes the value, the field, the entry, the list, the section, the note', () => {
    const text = '# x\nrom:\n  - side: left\n    mode: active\nplan:\n  reason: y\n';
    assert.deepEqual(
      selectionsAt(read(text), text.indexOf('left') + 1).map((span) => cut(text, span)),
      [
        'left',
        'side: left',
        'side: left\n    mode: active',
        '- side: left\n    mode: active',
        'rom:\n  - side: left\n    mode: active',
        text.slice(4).trimEnd(),
        text,
      ],
    );
    assert.deepEqual(
      selectionsAt(read(text), text.indexOf('plan')).map((span) => cut(text, span)),
      ['plan', 'plan:\n  reason: y', text.slice(4).trimEnd(), text],
    );
    assert.deepEqual(selectionsAt(read(''), 0), [{ start: 0, end: 0 }]);
  });

  it('grows around every offset of every sample, however it is written', () => {
    for (const render of Object.values(renderings)) {
      for (const text of notesIn('media/samples').map(render)) {
        const reading = read(text);
        for (let offset = 0; offset <= text.length; offset++) {
          let inner = { start: offset, end: offset };
          for (const span of selectionsAt(reading, offset)) {
            assert.ok(span.start <= inner.start && inner.end <= span.end);
            assert.ok(inner.start === offset || span.end - span.start > inner.end - inner.start);
            inner = span;
          }
          assert.deepEqual(inner, { start: 0, end: text.length });
        }
      }
    }
  }).timeout(60_000);
});

describe('links', () => {
  it('lead to papers by their numbers, and to the pages of facts and rules', () => {
    const text = `source:
  doi: '10.1097/00003086-199001000-00014'
  pmid: 30413461
  url: https://example.org
acknowledgements:
  - rule: surgery-before-4-months
  - rule: no-such-rule
guidance:
  - statements: [S43, X12, S999]
    text: >-
      The usual wait (S43). V12 is no fact.
`;
    assert.deepEqual(
      linksIn(read(text)).map(({ span, target }) => [cut(text, span), target]),
      [
        ['10.1097/00003086-199001000-00014', 'https://doi.org/10.1097/00003086-199001000-00014'],
        ['30413461', 'https://pubmed.ncbi.nlm.nih.gov/30413461/'],
        ['surgery-before-4-months', 'ho-notes:/rules/surgery-before-4-months.md'],
        ['S43', 'ho-notes:/facts/S43.md'],
        ['X12', 'ho-notes:/disputes/X12.md'],
        ['S43', 'ho-notes:/facts/S43.md'],
      ],
    );
  });

  it('escape what a number may hold, and are made of nothing else', () => {
    const odd = 'source:\n  doi: 10.1002/(SICI)1<3::AID>#3?x\n';
    assert.deepEqual(
      linksIn(read(odd)).map(({ target }) => target),
      ['https://doi.org/10.1002/(SICI)1%3C3%3A%3AAID%3E%233%3Fx'],
    );
    for (const doi of ['https://doi.org/10.1/x', '10.12 34/x', 'none', 'not_stated', '10.1000/']) {
      assert.deepEqual(linksIn(read(`source:\n  doi: ${doi}\n  pmid: PMID 12\n`)), [], doi);
    }
  });

  it('are there for the paper of every published case', () => {
    for (const text of samples.filter((sample) => /^ {2}doi: 10/m.test(sample))) {
      assert.ok(linksIn(read(text)).some(({ target }) => target.startsWith('https://doi.org/10.')));
    }
  });
});

describe('sums beside values', () => {
  const text = `note_date: day 400
cause:
  when: 2026-01-20
presentation:
  when: day 20
  onset: week 2
rom:
  - when: 2026-03-20
    flexion: 95
    extension_deficit: 40
    supination: 25
    pronation: 30
  - flexion: 95
    arc: 50
  - extension_deficit: not_stated
    flexion: 90
    arc: 50
labs:
  - value: 221
    ref_high: 130
  - value: below 5
    ref_high: 130
`;
  const shown = (kinds: Partial<typeof all>): string[] =>
    hintsIn(read(text), { elapsedTime: false, arc: false, multiple: false, ...kinds }).map(
      ({ at, text: hint }) => `${text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim()} ‹${hint}›`,
    );

  it('are the day of a time, the arc of a pair, and the multiple of a limit, each to be switched off', () => {
    assert.deepEqual(shown({ elapsedTime: true }), ['onset: week 2 ‹day 14›', '- when: 2026-03-20 ‹day 59›']);
    assert.deepEqual(shown({ arc: true }), ['extension_deficit: 40 ‹arc 55°›', 'pronation: 30 ‹rotation arc 55°›']);
    assert.deepEqual(shown({ multiple: true }), ['- value: 221 ‹1.7 × upper limit›']);
    assert.equal(shown(all).length, 5);
    assert.deepEqual(shown({}), []);
  });

  it('are short in every sample, and stand in the hover of the value that they are behind', () => {
    let count = 0;
    for (const sample of samples) {
      const reading = read(sample);
      for (const { at, text: hint } of hintsIn(reading, all)) {
        count++;
        assert.ok(hint.length > 0 && hint.length <= 20, hint);
        const found = hover(reading, at)?.markdown ?? '';
        assert.ok(found.includes(hint), `${hint}\n${found}`);
      }
    }
    assert.ok(count > 100, `${count} sums`);
  });
});
