/** Names of entries: found from every place, changed at every place, and refused where that could go wrong. */
import assert from 'node:assert/strict';
import { applyEdits, diagnose, nameAt, read, renameAt, renameEdits } from '../../../src/service/index';
import { notesIn } from '../../corpus/texts';
import { config } from '../../support/check';
import { unmark } from '../../support/marked';
import { renderings } from '../../support/renderings';

const note = `surgery:
  - id: sx1
    type: ho_excision
    when: week 20
  - id: sx10
    type: biopsy
    when: 2 weeks before SX1
prophylaxis:
  - therapy: radiotherapy
    start: 'within 24 hours after sx1'
    words: sx1 is not named here
complications:
  - type: none
    after: "sx1"
differential:
  - diagnosis: osteochondroma
    evidence: [ct1, sx1]
acknowledgements:
  - rule: surgery-before-4-months
    at: sx1
    reason: sx1
guidance:
  - topic: surgery_timing
    based_on:
      - surgery sx1 status planned
      - surgery sx10 when 2 weeks before sx1
      - differential 1 evidence 2 sx1
    text: (sx1)
`;

const at = (text: string, name: string): number => text.indexOf(name);

function renamed(text: string, offset: number, name: string): string {
  const edits = renameEdits(read(text), offset, name);
  assert.ok(!('refused' in edits), 'refused' in edits ? edits.refused : '');
  return applyEdits(text, edits);
}

function refused(marked: string, name: string): string {
  const { text, cursor } = unmark(marked);
  const edits = renameEdits(read(text), cursor, name);
  return 'refused' in edits ? edits.refused : 'renamed';
}

/** Ids with where they stand. */
const idsIn = (text: string): { name: string; offset: number }[] =>
  [...text.matchAll(/"?\bid"?: ([a-z]\w*)/g)].map((found) => ({
    name: found[1] ?? '',
    offset: found.index + found[0].length,
  }));

describe('names of entries', () => {
  it('are the same from every place at which one stands', () => {
    const places = nameAt(read(note), at(note, 'sx1'))?.places ?? [];
    assert.deepEqual(
      places.map(({ span }) => note.slice(span.start - 5, span.end)),
      [' id: sx1', 'fore SX1', 'fter sx1', 'er: "sx1', 'ct1, sx1', ' at: sx1', 'gery sx1', 'fore sx1', 'ce 2 sx1'],
    );
    assert.equal(places.filter(({ entry }) => entry).length, 1);
    const [{ entry } = {}] = places;
    assert.ok(note.slice(entry?.start, entry?.end).startsWith('id: sx1\n'));
    assert.ok(note.slice(entry?.start, entry?.end).endsWith('week 20'));
    for (const { span } of places) {
      for (const offset of [span.start, span.end]) assert.deepEqual(nameAt(read(note), offset)?.places, places);
    }
  });

  it('are changed there, and nowhere else', () => {
    const wanted = note
      .replaceAll(/\bsx1\b/gi, 'excision1')
      .replace('excision1 is not', 'sx1 is not')
      .replace('reason: excision1', 'reason: sx1')
      .replace('(excision1)', '(sx1)');
    assert.equal(renamed(note, at(note, 'sx1'), 'excision1'), wanted);
    assert.deepEqual(
      renameEdits(read(note), at(note, 'sx1'), 'sx1').toString(),
      renameEdits(read(note), at(note, 'SX1'), 'sx1').toString(),
    );
  });

  it('change in every sample without another word or another problem, and back again', () => {
    let count = 0;
    for (const [name, render] of Object.entries(renderings).filter(([key]) => key !== 'braces and brackets')) {
      for (const text of ['media/samples', 'test/cases'].flatMap(notesIn).map(render)) {
        for (const { name: id, offset } of idsIn(text)) {
          const after = renamed(text, offset, 'zz9');
          assert.equal(
            nameAt(read(after), after.indexOf('zz9'))?.places.length,
            nameAt(read(text), offset)?.places.length,
          );
          assert.equal(renamed(after, after.indexOf('zz9'), id), text, name);
          if (name !== 'as written') continue;
          count++;
          const rulesOf = (one: string) => diagnose(read(one), config).map(({ rule }) => rule);
          assert.deepEqual(rulesOf(after), rulesOf(text), after);
        }
      }
    }
    assert.ok(count > 40, `${count} names`);
  }).timeout(120_000);

  it('are asked for at every offset of every sample, and lie in the text', () => {
    for (const text of notesIn('media/samples')) {
      const reading = read(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const found = nameAt(reading, offset);
        const can = renameAt(reading, offset);
        assert.equal(found === undefined, 'refused' in can);
        for (const { span, entry = span } of found?.places ?? []) {
          assert.ok(text.slice(span.start, span.end).toLowerCase() === found?.name);
          assert.ok(entry.start <= span.start && span.end <= entry.end);
        }
      }
    }
  }).timeout(60_000);

  for (const [what, marked, name, sentence] of [
    ['no small letter at the start', 'surgery:\n  - id: sx$01\n', '1st', 'A name begins with a small letter'],
    ['a blank', 'surgery:\n  - id: sx$01\n', 'sx 1', 'A name begins with a small letter'],
    ['more than 20 signs', 'surgery:\n  - id: sx$01\n', 'a'.repeat(21), 'A name begins with a small letter'],
    ['an answer', 'surgery:\n  - id: sx$01\n', 'unknown', '"unknown" has a meaning of its own'],
    ['a word that times count from', 'surgery:\n  - id: sx$01\n', 'index', '"index" has a meaning of its own'],
    ['another word for one', 'surgery:\n  - id: sx$01\n', 'injury', '"injury" has a meaning of its own'],
    ['a word that is read as one', 'surgery:\n  - id: sx$01\n', 'accident', '"accident" has a meaning of its own'],
    [
      'the name of another entry',
      'surgery:\n  - id: sx$01\nimaging:\n  - id: ct1\n',
      'ct1',
      '"ct1" is the name of another',
    ],
    [
      'a name that something points to',
      'surgery:\n  - id: sx$01\n    lesion: le1\n',
      'le1',
      '"le1" is the name of another',
    ],
    ['two entries of that name', 'surgery:\n  - id: sx$01\n  - id: sx1\n', 'sx2', 'Several entries are called "sx1"'],
    ['no entry of that name', 'surgery:\n  - lesion: le$01\n', 'le2', 'No entry is called "le1"'],
    [
      'a part that is repeated',
      'surgery:\n  - &a\n    id: sx$01\nevents:\n  - *a\n',
      'sx2',
      '"sx1" stands where YAML repeats',
    ],
    [
      'a name that is given by repetition',
      'surgery:\n  - id: &a sx$01\ncomplications:\n  - after: *a\n',
      'sx2',
      '"sx1" stands where YAML repeats',
    ],
    [
      'a name in other signs',
      'surgery:\n  - id: sx$01\ncomplications:\n  - after: "\\x73x1"\n',
      'sx2',
      '"sx1" stands where YAML repeats',
    ],
    ['no name', 'sur$0gery:\n  - id: sx1\n', 'sx2', 'There is no name of an entry here'],
    [
      'a fixed word',
      'surgery:\n  - id: sx1\n    when: 3 weeks after pres$0entation\n',
      'sx2',
      'There is no name of an entry here',
    ],
    ['an empty text', '$0', 'sx2', 'There is no name of an entry here'],
  ] as const) {
    it(`are not changed: ${what}`, () => assert.ok(refused(marked, name).startsWith(sentence), refused(marked, name)));
  }

  it('of two documents are two', () => {
    const text = 'surgery:\n  - id: sx1\n---\nsurgery:\n  - id: sx1\n    words: x\n';
    assert.equal(renamed(text, text.lastIndexOf('sx1'), 'sx2'), text.replace(/sx1(?!.*sx1)/s, 'sx2'));
  });
});
