/** Ages over 89 under Safe Harbor. */
import assert from 'node:assert/strict';
import { changed, published, safeHarbor } from './redacted';
import { rows } from './severities';

describe('phi-age', () => {
  rows('phi-age', [
    [`${safeHarbor}patient:\n  age: 89`],
    [`${safeHarbor}patient:\n  age: 90`, 'warning'],
    [`${safeHarbor}patient:\n  age: 85-89`],
    [`${safeHarbor}patient:\n  age: 85-90`, 'warning'],
    [`${safeHarbor}patient:\n  age: 90_or_older`],
    [`${safeHarbor}patient:\n  age: adult`],
    [`${safeHarbor}patient:\n  age: 20 months`],
    [`${safeHarbor}events:\n  - what: fall\n    when: age 89`],
    [`${safeHarbor}events:\n  - what: fall\n    when: age 90`, 'warning'],
    [`${safeHarbor}events:\n  - what: fall\n    when: age 88-90`, 'warning'],
    [`${safeHarbor}events:\n  - what: fall\n    when: 91 years after birth`, 'warning'],
    [`${safeHarbor}events:\n  - what: fall\n    when: at least 90 years after birth`],
    [`${safeHarbor}events:\n  - what: fall\n    when: 91 years after onset`],
    [`${safeHarbor}events:\n  - what: fall\n    when: after birth`],
    [`${safeHarbor}presentation:\n  words: A 90-year-old man.`, 'warning'],
    [`${safeHarbor}presentation:\n  words: An 89-year-old man.`],
    [`${safeHarbor}presentation:\n  words: Aged 90 or older.`],
    [`${safeHarbor}presentation:\n  words: Aged 95 or older.`, 'warning'],
    ['privacy:\n  method: limited_data_set\npatient:\n  age: 90'],
    ['patient:\n  age: 90'],
    [`${published}${safeHarbor}patient:\n  age: 90`],
  ]);

  it('offers what may stand there', () => {
    assert.match(
      changed('phi-age', `${safeHarbor}patient:\n  age: 93\n`, 'Change to 90_or_older'),
      /age: 90_or_older\n$/,
    );
    const time = `${safeHarbor}events:\n  - what: fall\n    when: age 93\n`;
    assert.match(
      changed('phi-age', time, 'Change to at least 90 years after birth'),
      /when: at least 90 years after birth\n$/,
    );
    const prose = `${safeHarbor}# A 93-year-old woman\n`;
    assert.match(changed('phi-age', prose, 'Change to (90 or older)'), /# A \(90 or older\)-year-old woman\n$/);
  });
});
