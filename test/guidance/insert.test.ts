/** What is inserted as guidance: an entry always, and the empty fields that the setting asks for and the note allows. */
import assert from 'node:assert/strict';
import type { Guidance, Stub } from '../../src/guidance/guidance';
import { applyEdits } from '../../src/model/span';
import type { Insertion } from '../../src/service/config';
import { insertGuidance } from '../../src/service/guidance/insert';
import { read } from '../../src/service/index';
import { today } from './case';

const question = { id: 'S42', role: 'question', slots: {}, text: 'Why now?', from: [] } as const;

const field = (...path: readonly (string | number)[]): Stub => ({ path, comment: question });

const entry: Stub = {
  section: 'differential',
  entry: { diagnosis: 'osteosarcoma', status: 'considered', reason: null },
  comments: { reason: question },
};

/** The note with guidance that asks for these places alone; what stands in front of its entry. */
function inserted(text: string, stubs: readonly Stub[], insert?: Insertion): string {
  const guidance: Guidance = { topic: 'surgery_timing', statements: [question], heldBack: [], basedOn: [], stubs };
  const [note] = read(text).notes;
  assert.ok(note);
  const after = applyEdits(text, insertGuidance(note, guidance, { today, ...(insert && { insert }) }));
  const [before = '', written] = after.split('guidance:\n');
  assert.match(written ?? '', /^ {2}- topic: surgery_timing\n/);
  return before;
}

const surgery = 'surgery:\n  - type: ho_excision\n';
const reason = '    timing_reason: \n';
const differential = '  - diagnosis: osteosarcoma\n    status: considered\n';

describe('the setting of what is inserted', () => {
  const both = [field('surgery', 0, 'timing_reason'), entry];
  const rows: readonly [Insertion | undefined, string][] = [
    [undefined, `differential:\n${differential}    # Why now?\n    reason: \n${surgery}    # Why now?\n${reason}`],
    [
      'stubsAndComments',
      `differential:\n${differential}    # Why now?\n    reason: \n${surgery}    # Why now?\n${reason}`,
    ],
    ['stubs', `differential:\n${differential}    reason: \n${surgery}${reason}`],
    ['entry', surgery],
  ];
  for (const [insert, expected] of rows) {
    it(`${insert ?? 'not set'}`, () => assert.equal(inserted(surgery, both, insert), expected));
  }
});

describe('no empty field is inserted', () => {
  const rows: readonly [string, string, Stub][] = [
    ['as a new entry, where the section is none', 'differential: none\n', entry],
    ['as a new entry, where the section is not stated', 'differential: not_stated\n', entry],
    ['as a new entry, where the section is unknown', 'differential: unknown\n', entry],
    ['in an entry, where the section is none', 'surgery: none\n', field('surgery', 0, 'timing_reason')],
    ['in an entry, where the section is not stated', 'surgery: not_stated\n', field('surgery', 0, 'timing_reason')],
    ['in an entry that is not there', surgery, field('surgery', 1, 'timing_reason')],
    ['in an entry, where the section is not begun', 'case_id: ELB-0043\n', field('surgery', 0, 'timing_reason')],
    ['in a section that is not stated', 'plan: not_stated\n', field('plan', 'goal')],
    ['where the field is filled', `${surgery}    timing_reason: pain\n`, field('surgery', 0, 'timing_reason')],
    [
      'where the field is not stated',
      `${surgery}    timing_reason: not_stated\n`,
      field('surgery', 0, 'timing_reason'),
    ],
    ['where the field is empty already', `${surgery}${reason}`, field('surgery', 0, 'timing_reason')],
    ['where the field does not fit', `${surgery}    timing_reason: [a]\n`, field('surgery', 0, 'timing_reason')],
  ];
  for (const [where, text, stub] of rows) it(where, () => assert.equal(inserted(text, [stub]), text));

  it('but one is in a map section that is not begun', () =>
    assert.equal(
      inserted('case_id: ELB-0043\n', [field('plan', 'goal')], 'stubs'),
      'case_id: ELB-0043\nplan:\n  goal: \n',
    ));
});

describe('nothing at all is inserted', () => {
  const rows: Readonly<Record<string, string>> = {
    'where guidance is answered with a word': 'guidance: none\n',
    'where a quote is not closed': 'case_id: "ELB-0043\nnote_type: initial\n',
    'where a line cannot be read': 'cause:\n  class: traumatic\n type: fall\n',
  };
  for (const [where, text] of Object.entries(rows)) {
    it(where, () => {
      const [note] = read(text).notes;
      const guidance: Guidance = {
        topic: 'imaging',
        statements: [question],
        heldBack: [],
        basedOn: [],
        stubs: [entry],
      };
      assert.deepEqual(note && insertGuidance(note, guidance, { today }), []);
    });
  }
});
