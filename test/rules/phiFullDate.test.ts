/** Dates with month or day under Safe Harbor, and how all of them become days or years. */
import assert from 'node:assert/strict';
import { findings } from './findings';
import { changed, published, safeHarbor } from './redacted';
import { rows, ruleOf } from './severities';

const dated = (policy: string, rest: string, method = 'safe_harbor') =>
  `privacy:\n  date_policy: ${policy}\n  method: ${method}\n${rest}`;

describe('phi-full-date', () => {
  const onset = 'presentation:\n  onset: ';
  rows('phi-full-date', [
    [dated('actual', `${onset}2024-03-12`), 'warning'],
    [dated('actual', `${onset}2024-03`), 'warning'],
    [dated('actual', `${onset}about 2024-03`), 'warning'],
    [dated('actual', `${onset}2024-03 to 2024-05`), 'warning'],
    [dated('actual', `${onset}2024`)],
    [dated('actual', `${onset}day 12`)],
    [dated('actual', `${onset}March 2024`), 'warning'],
    [dated('actual', '# seen on 12 March 2024\n'), 'warning'],
    [dated('actual', '# seen in 2024\n')],
    [dated('actual', '# born on 12 March 2024\n')],
    [dated('actual', `note_date: 2024-03-12\n${onset}2024-03`), 'warning', 'warning'],
    [dated('relative', `${onset}2024-03-12`)],
    [dated('year_only', `${onset}2024-03-12`)],
    [dated('relative', '# seen on 12 March 2024\n'), 'warning'],
    [dated('year_only', '# seen on 12 March 2024\n'), 'warning'],
    [dated('shifted', `${onset}2024-03-12\n# seen on 12 March 2024\n`)],
    [`${safeHarbor}${onset}2024-03-12`],
    [dated('actual', `${onset}2024-03-12`, 'limited_data_set')],
    [published + dated('actual', `${onset}2024-03-12`)],
    [dated('actual', `${onset}not_stated`)],
    ['privacy:\n  date_policy: actual\n  method: safe_harbor\n  checked: 2024-03-12'],
    [dated('actual', 'acknowledgements:\n  - rule: phi-age\n    when: 2024-03-12')],
    [dated('actual', 'guidance:\n  - topic: imaging\n    edition: 2024-03')],
    [dated('actual', 'source:\n  kind: own_case\n  words: Seen on 12 March 2024.')],
  ]);

  const note = dated(
    'actual',
    `note_date: 2024-04-30
cause:
  class: traumatic
  when: 2024-03-01
presentation:
  onset: 2024-03
  words: Fell on 1 March 2024, seen on 11.3.2024 and in May 2024.
surgery:
  - type: fracture_fixation
    when: 2024-02-28
  - type: ho_excision
    when: after 2024-03-11
imaging:
  - when: 2024
`,
  );

  it('turns every date into days, as far as they can be counted', () =>
    assert.equal(
      changed('phi-full-date', note, 'Write all dates of this note as days from day 0'),
      dated(
        'relative',
        `note_date: day 60
cause:
  class: traumatic
  when: day 0
presentation:
  onset: day 0-30
  words: Fell on day 0, seen on 2024 and in day 61-91.
surgery:
  - type: fracture_fixation
    when: day -2
  - type: ho_excision
    when: after day 10
imaging:
  - when: 2024
`,
      ),
    ));

  it('keeps the year of every date', () =>
    assert.equal(
      changed('phi-full-date', note, 'Keep only the year of all dates of this note'),
      dated(
        'year_only',
        `note_date: 2024
cause:
  class: traumatic
  when: 2024
presentation:
  onset: 2024
  words: Fell on 2024, seen on 2024 and in 2024.
surgery:
  - type: fracture_fixation
    when: 2024
  - type: ho_excision
    when: after 2024
imaging:
  - when: 2024
`,
      ),
    ));

  it('keeps the year of one date', () =>
    assert.equal(
      changed('phi-full-date', note, 'Keep only the year of this date'),
      note.replace('note_date: 2024-04-30', 'note_date: 2024'),
    ));

  const titles = (text: string) =>
    findings(ruleOf('phi-full-date'), text)[0]?.fixes?.map(({ title, preferred }) => [
      title.split(' ', 4).join(' '),
      preferred,
    ]);

  it('counts days only from a day, and prefers them then', () => {
    assert.deepEqual(titles(note), [
      ['Write all dates of', true],
      ['Keep only the year', false],
      ['Keep only the year', false],
    ]);
    for (const day of ['2024-03', 'about 2024-03-01', 'before 2024-03-01']) {
      assert.equal(titles(note.replace('when: 2024-03-01', `when: ${day}`))?.length, 2, day);
    }
  });

  it('leaves the policy as it is where fields have no dates', () => {
    const text = dated('relative', '# seen on 12 March 2024\n');
    assert.equal(
      changed('phi-full-date', text, 'Keep only the year of all dates of this note'),
      text.replace('12 March 2024', '2024'),
    );
  });
});
