/** What has none of the signs that a pattern needs is not searched: so no search may find anything without them. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { birthPatterns } from '../../src/clinical/privacy/births';
import { contactPatterns } from '../../src/clinical/privacy/contacts';
import { formedNumberPatterns } from '../../src/clinical/privacy/formedNumbers';
import { type Identifier, type Pattern, search } from '../../src/clinical/privacy/identifier';
import { namePatterns } from '../../src/clinical/privacy/names';
import { platePatterns } from '../../src/clinical/privacy/plates';
import { recordNumberPatterns } from '../../src/clinical/privacy/recordNumbers';
import { serialPatterns } from '../../src/clinical/privacy/serials';
import { allSigns, hasHint, nextSign, type Sign } from '../../src/clinical/privacy/signs';
import { read } from '../../src/service/index';
import { notesWith, withIdentifiers, withoutIdentifiers } from './corpus';

const patterns: readonly Pattern[] = [
  ...birthPatterns,
  ...serialPatterns,
  ...formedNumberPatterns,
  ...recordNumberPatterns,
  ...platePatterns,
  ...contactPatterns,
  ...namePatterns,
];

const withoutNeeds = patterns.map(({ needs: _, ...pattern }): Pattern => pattern);

const signsOf = (text: string): Sign[] => allSigns.filter((sign) => nextSign(text, sign) >= 0);

const found = (text: string, by: readonly Pattern[]): Identifier[] =>
  read(text).notes.flatMap((note) => search(note, by));

/** How many identifiers both ways of searching find; they must be the same. */
function foundBothWays(text: string): number {
  const all = found(text, withoutNeeds);
  assert.deepEqual(found(text, patterns), all, text);
  return all.length;
}

/** Words of the corpus as they stand there, and beginnings and ends that lead to identifiers or away from them. */
const words = [
  ...new Set(
    [...withoutIdentifiers, ...withIdentifiers.map(({ sentence }) => sentence)].flatMap((one) => one.split(' ')),
  ),
  ...'Dr. Prof. Mr Mrs. Pt. pat. Name: son mother, by and J. St. van der univ. phil. Smith Doe, Ångström ÉMILE'.split(
    ' ',
  ),
  ...'line. elbow. Bone MRN no. # ID: reg. plate car (AB12 CDE) bleep 123 1234 12 3 +44 020 7946 (01)'.split(' '),
  ...'1980-03-12 12/03/1980 week 8 after sx1 a@b.org www.a.de ::1 aa:bb:cc:dd:ee:ff GB82 WEST 1234A5678'.split(' '),
];

const sentence = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '', ', ', '. ', '  ', ': ', '/', '-')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.flat().join('').trim());

describe('the signs of an identifier', () => {
  it('are there in every identifier of the corpus, and hide none', function () {
    this.timeout(60_000);
    const counts = withIdentifiers.flatMap(({ sentence: text }) => notesWith(text).map(foundBothWays));
    assert.ok(counts.reduce((sum, one) => sum + one, 0) > 300);
    for (const text of withoutIdentifiers) for (const note of notesWith(text)) foundBothWays(note);
  });

  it('hide nothing in what is put together from such words, in values and in comments', function () {
    this.timeout(60_000);
    let count = 0;
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const quoted = JSON.stringify(one);
        const note = `# ${other}\n# ${one}\ncase_id: ${quoted}\npresentation:\n  words: >-\n    ${one}\n  x_own: [${quoted}, 12]\n`;
        count += foundBothWays(note);
      }),
      { numRuns: 1500 },
    );
    assert.ok(count > 300, `${count} found`);
  });

  it('are found in each of several values that follow each other', () => {
    for (const [one, other] of [
      ['seen by J. Doe', 'st. Paul'],
      ['bleep 123', 'bleep 456'],
      ['a@b.org', 'c@d.org'],
      ['st. Paul', 'elbow.'],
    ]) {
      const note = `presentation:\n  words: ${one}\nx_own: [${other}, "${one}"]\nx_more: ${other}\n`;
      assert.deepEqual(found(note, patterns), found(note, withoutNeeds), note);
    }
    assert.equal(found('x_own: [Dr. Lee saw it, Dr. Lee saw it]\n', patterns).length, 2);
  });

  it('are told apart', () => {
    assert.deepEqual(signsOf('Cloudy bone, 15 mm thick. Elbow moves again.'), []);
    assert.deepEqual(signsOf('seen by J. Doe'), ['capital']);
    assert.deepEqual(signsOf('bleep 123'), ['digits']);
    assert.deepEqual(signsOf('call 020 7946'), ['digits', 'number']);
    assert.deepEqual(signsOf('call 20 796'), ['digits']);
    assert.deepEqual(signsOf('a@b.org'), ['address']);
    assert.deepEqual(signsOf('12 mm, then 34 mm'), []);
    assert.deepEqual(signsOf('12\0Cloudy\x0034\x0056'), []);
  });

  it('are looked for wherever there is a hint of one, and a text that holds an identifier has one', () => {
    const isFound = (text: string) =>
      found(`presentation:\n  words: ${JSON.stringify(text)}\n`, withoutNeeds).length > 0;
    let count = 0;
    fc.assert(
      fc.property(sentence, (text) => {
        if (!isFound(text)) return true;
        count++;
        return hasHint(text);
      }),
      { numRuns: 1500 },
    );
    assert.ok(count > 50, `${count} found`);
    for (const text of ['Ulnar', 'bleep 123', '020 7946', 'a@b', '12 weeks after J', 'son of Al']) {
      assert.equal(hasHint(text), text !== 'Ulnar', text);
    }
  });

  it('are not even asked of words, numbers and times of the format', () => {
    const ofTheFormat = ['ulnar_nerve', '135', '-12.5', '2025-03-01', 'week 120', 'dash 12', 'hastings_graham IIC'];
    const prose = ['104 weeks after sx1', 'Cloudy bone, quite thick.', 'grade 12', "slow: 4 of 5 days' work.", '12345'];
    assert.deepEqual([...ofTheFormat, ...prose].filter(hasHint), []);
  });
});
