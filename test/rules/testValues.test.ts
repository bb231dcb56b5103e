/** The values at which the fact sheet wants the limits tested, one by one and each on both sides. */
import assert from 'node:assert/strict';
import { applyEdits, diagnose, read } from '../../src/service/index';
import { config } from '../support/check';
import { findings } from './findings';
import { ruleOf, severities } from './severities';
import { safety } from './values/safety';
import { timing } from './values/timing';
import type { Form, TestValues } from './values/value';
import { wantedValues } from './wantedValues';

const testValues: TestValues = { ...timing, ...safety };

for (const [value, { rules, notes }] of Object.entries(testValues)) {
  describe(`the value "${value}"`, () => {
    for (const [form, text, ...expected] of notes) {
      it(`${form}: ${text.replaceAll('\n', '; ')}: ${expected.join(' and ') || 'silent'}`, () =>
        assert.deepEqual(
          rules.flatMap((id) => severities(id, text).map((said) => (rules.length > 1 ? `${id}: ${said}` : said))),
          expected,
        ));
    }
  });
}

/** The note with all that would be inserted. */
const inserted = (text: string): string =>
  diagnose(read(text), config)
    .flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits().map((edit) => edit.text)))
    .join('\n');

const excision = 'lesions: [{site: hip}]\nsurgery: [{type: ho_excision, status: planned, site: hip}]\n';

/** How an angle by the neutral-zero method is read. */
function written(angles: string): string {
  const text = `rom:\n  - when: week 6\n    flexion: ${angles}\n`;
  const [problem] = diagnose(read(text), config).filter(({ span }) => text.slice(span.start, span.end) === angles);
  return applyEdits(text, problem?.fixes[0]?.edits() ?? []);
}

/** Values of which not the severity is asked, but what is done about them. */
const deeds: Readonly<Record<string, () => void>> = {
  'the same vaccine given: no error, nothing taken out': () => {
    const [, text = ''] = testValues['the same vaccine given: no error, nothing taken out']?.notes[0] ?? [];
    const changed = findings(ruleOf('fop-no-im-injection'), text)
      .flatMap(({ fixes = [] }) => fixes)
      .map((fix) => applyEdits(text, fix.edits()));
    assert.ok(changed.length > 0 && changed.every((one) => one.includes('route: im')));
  },
  'eGFR 29: no NSAID is begun': () => {
    const nsaids = /\b(?:nsaid|indomethacin|indometacin|ibuprofen|naproxen|celecoxib|diclofenac)\b/;
    const text = inserted(`${excision}patient: {age: 50, egfr_ml_min: 29}\n`);
    assert.match(text, /therapy/);
    assert.doesNotMatch(text, nsaids);
  },
  'child and excision: no radiotherapy is begun': () => {
    const text = inserted(`${excision}patient: {age: 12}\n`);
    assert.match(text, /therapy/);
    assert.doesNotMatch(text, /radiotherapy/);
  },
  'FOP and excision: only a referral is begun': () => {
    const text = inserted(`${excision}patient: {age: 30}\ngenetics: {diagnosis: fop}\n`);
    assert.match(text, /fop_expert/);
    assert.doesNotMatch(text, /therapy/);
  },
  '130-30-0 means the same as 0-30-130': () => {
    assert.equal(written('130-30-0'), 'rom:\n  - when: week 6\n    flexion: 130\n    extension_deficit: 30\n');
    assert.equal(written('0-30-130'), written('130-30-0'));
  },
  '150-0-5 means the same as 5-0-150': () => {
    assert.equal(written('150-0-5'), 'rom:\n  - when: week 6\n    flexion: 150\n    extension_deficit: -5\n');
    assert.equal(written('5-0-150'), written('150-0-5'));
  },
};

describe('what is done about a value', () => {
  for (const [value, check] of Object.entries(deeds)) it(value, check);
});

describe('the values of the fact sheet', () => {
  it('are all tested, in its order', () => {
    const order = Object.keys(wantedValues);
    assert.equal(order.length, 53);
    for (const names of [Object.keys(testValues), Object.keys(deeds)]) {
      assert.deepEqual(
        names,
        order.filter((value) => names.includes(value)),
      );
    }
    assert.deepEqual(
      order.filter((value) => !(value in testValues) && !(value in deeds)),
      [],
    );
  });

  it('are each said in notes that differ, and those of time with dates, days and vague times, certain and open', () => {
    for (const [value, { notes }] of Object.entries(testValues)) {
      assert.equal(new Set(notes.map(([, text]) => text)).size, notes.length, value);
      const forms: readonly Form[] = wantedValues[value] === 'time' ? ofTime : ['as it is'];
      assert.deepEqual(
        forms.filter((form) => !notes.some(([one]) => one === form)),
        [],
        value,
      );
    }
  });
});

const ofTime: readonly Form[] = ['dates', 'days', 'vague, certain', 'vague, open'];
