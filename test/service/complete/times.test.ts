/** Times: today as far as the date policy allows, counters without a number, and intervals to what the note names. */
import assert from 'node:assert/strict';
import { parseWhen } from '../../../src/model/when';
import { suggested } from '../../support/check';
import { elbow } from './taken';

const visit = 'follow_up:\n  - when: ';
const operated = `${elbow}surgery:\n  - id: sx1\n    type: ho_excision\n`;
const policy = (one: string) =>
  elbow.replace('cause:', `note_date: 2026-03-02\nprivacy:\n  date_policy: ${one}\ncause:`);

describe('suggested times', () => {
  it('begin with today where dates are real, and never write it where they are not', () => {
    assert.equal(suggested(`${elbow}${visit}$0`)[0], '2026-11-24');
    assert.equal(suggested(`${policy('actual')}${visit}$0`)[0], '2026-11-24');
    for (const one of ['shifted', 'relative', 'year_only']) {
      assert.ok(!suggested(`${policy(one)}${visit}$0`).includes('2026-11-24'), one);
    }
  });

  it('offer the date of the note to its other fields', () => {
    assert.ok(suggested(`${policy('shifted')}${visit}$0`).includes('2026-03-02'));
  });

  it('count from entries that lie in time, and from events', () => {
    const all = suggested(`${operated}${visit}6 weeks $0`);
    assert.equal(all[0], '6 weeks after sx1');
    assert.ok(all.includes('6 weeks after injury') && !all.some((label) => label.includes('elbow_left')), all.join());
  });

  it('do not count an entry from itself, nor day 0 from anything', () => {
    assert.ok(!suggested(`${operated}    when: 6 weeks $0`).some((label) => label.includes('sx1')));
    assert.ok(!suggested(`${operated.replace('2026-01-20', '$0')}`).some((label) => /after|before/.test(label)));
  });

  it('give a number its unit, and one day no plural', () => {
    assert.deepEqual(suggested(`${elbow}${visit}6 w$0`), ['6 weeks']);
    assert.ok(suggested(`${elbow}${visit}1 $0`).includes('1 day'));
  });

  it('keep quiet behind a time that is whole', () => {
    assert.deepEqual(suggested(`${operated}${visit}day 45$0`), []);
    assert.deepEqual(suggested(`${operated}${visit}6 weeks after sx1$0`), []);
  });

  it('can be read, but for those that only begin', () => {
    for (const marked of [`${operated}${visit}$0`, `${operated}${visit}6 weeks $0`, `${operated}${visit}before $0`]) {
      for (const label of suggested(marked).filter((one) => !['day', 'week', 'month', 'age'].includes(one))) {
        assert.ok(parseWhen(label).ok, label);
      }
    }
  });
});
