/** Where suggestions come, and what they write there: blanks, dashes, indentation and colons fit what stands around. */
import assert from 'node:assert/strict';
import { suggested } from '../../support/check';
import { offeredAt, taken } from './taken';

describe('a suggestion is written', () => {
  for (const [place, marked, label, after] of [
    ['in an empty file', '$0', 'case_id', 'case_id: '],
    ['at the end of a half-typed line', 'case_id: A-1\nlesi$0', 'lesions', 'case_id: A-1\nlesions:\n  - '],
    ['behind a colon without a blank', 'cause:\n  class:$0\n', 'genetic', 'cause:\n  class: genetic\n'],
    ['in a word glued to its colon', 'cause:\n  class:gen$0\n', 'genetic', 'cause:\n  class: genetic\n'],
    ['below a section that is only begun', 'cause:$0', 'class', 'cause:\n  class: '],
    [
      'below it, with the blank taken away',
      'cause: $0\nlesions: none\n',
      'class',
      'cause:\n  class: \nlesions: none\n',
    ],
    ['below it, where a word is typed behind it', 'lesions: si$0', 'site', 'lesions:\n  - site: '],
    ['as the first entry of a list', 'lesions:\n  $0', 'site', 'lesions:\n  - site: '],
    ['behind a dash', 'lesions:\n  - $0', 'site', 'lesions:\n  - site: '],
    ['behind a dash without a blank', 'lesions:\n  -$0', 'site', 'lesions:\n  - site: '],
    ['as the next entry of a list', 'lesions:\n  - site: hip\n  $0\n', 'site', 'lesions:\n  - site: hip\n  - site: \n'],
    [
      'as the next field of an entry',
      'lesions:\n  - site: hip\n    $0\n',
      'side',
      'lesions:\n  - site: hip\n    side: \n',
    ],
    [
      'as the first value of a list',
      'lesions:\n  - position:\n      $0',
      'medial',
      'lesions:\n  - position:\n      - medial',
    ],
    ['between sections', 'case_id: A-1\n$0\nlesions: none\n', 'cause', 'case_id: A-1\ncause:\n  \nlesions: none\n'],
    ['in braces', 'lesions:\n  - {site: hip, $0}\n', 'side', 'lesions:\n  - {site: hip, side: }\n'],
    ['in brackets', 'lesions:\n  - position: [medial, $0]\n', 'lateral', 'lesions:\n  - position: [medial, lateral]\n'],
    ['within quotes', "cause:\n  class: 'tr$0'\n", 'traumatic', "cause:\n  class: 'traumatic'\n"],
    ['over a key with a # in it', 'caus$0#: n\n', 'cause', 'cause: n\n'],
    ['in front of a comment', 'case_id: A-1\n$0# B\n', 'note_type', 'case_id: A-1\nnote_type: # B\n'],
    ['over a key that has its colon', 'cau$0s:\n  class: genetic\n', 'cause', 'cause:\n  class: genetic\n'],
    [
      'over a value of several words',
      'surgery:\n  - when: before $0sx\n',
      'before onset',
      'surgery:\n  - when: before onset\n',
    ],
    [
      'with the indentation of the note',
      'cause:\n    class: genetic\n$0\n',
      'patient',
      'cause:\n    class: genetic\npatient:\n    \n',
    ],
    ['with the dashes of the note', 'labs:\n- test: crp\n$0\n', 'lesions', 'labs:\n- test: crp\nlesions:\n- \n'],
    ['in the second of two documents', 'case_id: A-1\n---\n$0', 'case_id', 'case_id: A-1\n---\ncase_id: '],
  ] as const) {
    it(place, () => assert.equal(taken(marked, label), after));
  }

  it('so that a section or an unfinished value asks for what comes next', () => {
    const goesOn = (marked: string, label: string) => offeredAt(marked).find((one) => one.label === label)?.goesOn;
    assert.equal(goesOn('$0', 'cause'), true);
    assert.equal(goesOn('surgery:\n  - when: 6 $0', '6 weeks'), true);
    assert.equal(goesOn('cause:\n  class: $0', 'genetic'), false);
  });
});

describe('nothing is suggested', () => {
  for (const [place, marked] of [
    ['in a comment', 'cause: # $0'],
    ['in free text', 'cause:\n  words: fell $0'],
    ['in a text of several lines', 'cause:\n  words: |\n    fell $0\n'],
    ['below a key that the format does not know', 'x_own:\n  $0'],
    ['behind a value that is whole', 'cause:\n  class: genetic $0'],
    ['at a margin that fits nothing', 'lesions:\n  - site: hip\n   $0\n'],
    ['at the start of a line within a section', 'cause:\n  class: genetic\n$0  type: burn\n'],
  ] as const) {
    it(place, () => assert.deepEqual(suggested(marked), []));
  }
});
