/** Places under Safe Harbor, and what points to one patient with an ultra-rare disease. */
import assert from 'node:assert/strict';
import { findings } from './findings';
import { changed, published, safeHarbor } from './redacted';
import { rows, ruleOf } from './severities';

describe('phi-geography', () => {
  const words = 'patient:\n  words: Lives in Musterstadt.';
  rows('phi-geography', [
    [safeHarbor + words, 'warning'],
    [`privacy:\n  method: limited_data_set\n${words}`],
    [`privacy:\n  method: expert_determination\n${words}`],
    [words],
    [published + safeHarbor + words],
    [`${safeHarbor}source:\n  kind: own_case\n  words: Lives in Musterstadt.`],
    [`${safeHarbor}patient:\n  words: Lives in Norway.`],
    [`${safeHarbor}patient:\n  city: Musterstadt`, 'warning'],
    [`${safeHarbor}patient:\n  zip: 62704`, 'warning'],
    [`${safeHarbor}patient:\n  address: 12 Green Street`, 'warning'],
    [`${safeHarbor}x_hospital: Musterklinik`, 'warning'],
    [`${safeHarbor}patient:\n  city: (place removed)`],
  ]);

  it('says what it looks like, and puts a word in its place', () => {
    const [finding] = findings(ruleOf('phi-geography'), safeHarbor + words);
    assert.match(finding?.message ?? '', /^This looks like a town\./);
    assert.match(
      changed('phi-geography', safeHarbor + words, 'Replace it by (place removed)'),
      /in \(place removed\)\.$/,
    );
  });
});

describe('phi-rare-disease', () => {
  const own = (policy: string, rest: string) => `privacy:\n  date_policy: ${policy}\n  deidentified: yes\n${rest}`;
  const fop = 'genetics:\n  diagnosis: fop\n';
  const day = 'presentation:\n  when: 2024-03-12\n';
  const person = 'patient:\n  age: 12\n  sex: female\n  words: Born in Norway.\n';
  rows('phi-rare-disease', [
    [own('actual', fop + day), 'warning'],
    [own('actual', `${fop}# seen on 12 March 2024\n`), 'warning'],
    [own('actual', fop.replace('fop', 'poh') + day), 'warning'],
    [own('actual', fop.replace('fop', 'aho') + day), 'warning'],
    [own('actual', fop.replace('fop', 'osteoma_cutis') + day)],
    [own('actual', `differential:\n  - diagnosis: poh\n    status: confirmed\n${day}`), 'warning'],
    [own('actual', `differential:\n  - diagnosis: poh\n    status: considered\n${day}`)],
    [own('actual', `diagnosis:\n  codes: orpha ORPHA:337\n${day}`), 'warning'],
    [own('actual', day)],
    [own('actual', fop)],
    [own('actual', `${fop}presentation:\n  when: 2024-03\n`)],
    [own('shifted', fop + day)],
    [own('year_only', fop + day)],
    [own('actual', fop + day).replace('yes', 'no')],
    [`privacy:\n  date_policy: actual\n${fop}${day}`],
    [published + own('actual', fop + day)],
    [own('year_only', fop + person), 'warning'],
    [own('year_only', fop + person.replace('12', '20 months')), 'warning'],
    [own('year_only', fop + person.replace('12', '10-14'))],
    [own('year_only', fop + person.replace('12', 'child'))],
    [own('year_only', fop + person.replace('female', 'not_stated'))],
    [own('year_only', fop + person.replace('  sex: female\n', ''))],
    [own('year_only', fop + person.replace('Norway', 'spring'))],
    [own('year_only', `${fop}patient:\n  words: Lives in Musterstadt.\n`), 'warning'],
    [own('actual', `${fop}${day}${person}`), 'warning'],
  ]);

  const all = own('actual', `${fop}${day}${person}events:\n  - what: Moved to Musterstadt\n    when: 2023\n`);

  it('names what points to the patient, and where it stands', () => {
    const [finding] = findings(ruleOf('phi-rare-disease'), all);
    assert.match(finding?.message ?? '', /together with a place and an exact date and age, sex and country\./);
    assert.deepEqual(
      finding?.related?.map(({ at }) => all.slice(at.start, at.end)),
      ['Musterstadt', '2024-03-12', '12', 'female', 'Norway'],
    );
  });

  it('makes all of it less exact in one step', () => {
    const less = changed(
      'phi-rare-disease',
      all,
      'Make it less exact: take out the place, keep only the years, take out the country',
    );
    assert.equal(
      less,
      all
        .replace('Musterstadt', '(place removed)')
        .replace('2024-03-12', '2024')
        .replace('actual', 'year_only')
        .replace('Norway', '(country removed)'),
    );
    assert.deepEqual(findings(ruleOf('phi-rare-disease'), less), []);
  });
});
