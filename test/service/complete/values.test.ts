/** Values: what fits the case first, what makes no sense in it last, and nothing twice. */
import assert from 'node:assert/strict';
import { suggested } from '../../support/check';
import { elbow, offeredAt } from './taken';

const child = elbow.replace('cause:', 'patient:\n  age: 9\ncause:');
const hip = elbow.replaceAll('elbow', 'hip');

/** The first suggestion, and whether another stands behind all that are possible. */
const first = (marked: string): string | undefined => suggested(marked)[0];
const isBehind = (marked: string, value: string, other: string): boolean => {
  const all = suggested(marked);
  return all.includes(value) && all.includes(other) && all.indexOf(value) > all.indexOf(other);
};

describe('suggested values', () => {
  it('explain each in a line of its own', () => {
    const details = offeredAt('cause:\n  class: $0').map(({ detail }) => detail);
    assert.equal(new Set(details).size, details.length);
    assert.ok(details.every((detail) => detail.length > 3 && !detail.includes('\n')));
  });

  it('grade a lesion in the system of its joint: Brooker is for hips', () => {
    assert.equal(first(`${elbow}    grade: $0`), 'hastings_graham I');
    assert.ok(isBehind(`${elbow}    grade: $0`, 'brooker I', 'not_stated'));
    assert.equal(first(`${hip}    grade: $0`), 'brooker 0');
    assert.ok(isBehind(`${hip}    grade: $0`, 'hastings_graham I', 'not_stated'));
    assert.deepEqual(suggested(`${elbow}    grade: hastings_graham III$0`), [
      'hastings_graham IIIA',
      'hastings_graham IIIB',
      'hastings_graham IIIC',
    ]);
  });

  it('treat no child with radiotherapy, and nobody with what the note speaks against', () => {
    const therapy = 'prophylaxis:\n  - therapy: $0';
    assert.ok(isBehind(child + therapy, 'radiotherapy', 'unknown'));
    assert.ok(isBehind(child + therapy, 'indomethacin', 'unknown'));
    assert.ok(!isBehind(hip + therapy, 'radiotherapy', 'unknown'));
    assert.ok(isBehind(hip + therapy, 'palovarotene', 'unknown'));
    const ulcer = hip.replace('cause:', 'patient:\n  comorbidities: gi_bleeding_active\ncause:');
    assert.ok(isBehind(ulcer + therapy, 'celecoxib', 'radiotherapy'));
    assert.ok(isBehind(`genetics:\n  diagnosis: fop\n${therapy}`, 'radiotherapy', 'palovarotene'));
    assert.ok(!suggested(hip + therapy).includes('rofecoxib'));
  });

  it('name causes of the class that is written', () => {
    assert.equal(first('cause:\n  class: neurogenic\n  type: $0'), 'tbi');
    assert.ok(isBehind('cause:\n  class: neurogenic\n  type: $0', 'fracture', 'unknown'));
  });

  it('repeat where the lesion is, and not what the list has', () => {
    assert.equal(first(`${elbow}rom:\n  - joint: $0`), 'elbow');
    assert.equal(first(`${elbow}rom:\n  - side: $0`), 'left');
    assert.ok(!suggested('presentation:\n  symptoms: [pain, $0]').includes('pain'));
    assert.ok(!suggested('presentation:\n  symptoms: [pain, warmth, $0]').includes('none'));
  });

  it('put a diagnosis that is listed already behind the others', () => {
    const listed = 'differential:\n  - diagnosis: parosteal_osteosarcoma\n  - diagnosis: $0';
    assert.equal(first(listed), 'osteochondroma');
    assert.ok(isBehind(listed, 'parosteal_osteosarcoma', 'unknown'));
  });

  it('print a laboratory value in a unit of its test, first the one that the note has', () => {
    const lab = 'labs:\n  - test: crp\n    unit: $0';
    assert.deepEqual(suggested(lab), ['mg/L', 'mg/dL', 'nmol/L']);
    assert.equal(first(`${lab}\n  - test: crp\n    unit: mg/dL\n`), 'mg/dL');
  });

  it('give lengths of time their unit', () => {
    assert.deepEqual(suggested('treatment:\n  - duration: 6 we$0'), ['6 weeks']);
    assert.ok(suggested('neuro:\n  coma: $0').includes('yes'));
    assert.ok(!suggested('treatment:\n  - duration: $0').includes('yes'));
  });
});

describe('suggested codes', () => {
  const codes = (note: string) => suggested(`${note}diagnosis:\n  codes: $0`);

  it('fit cause, site and side', () => {
    assert.deepEqual(codes(elbow).slice(0, 3), ['icd10_who M61.52', 'icd10_cm M61.522', 'icd10_cm M61.532']);
    assert.equal(codes(hip.replace('side: left', 'side: right'))[1], 'icd10_cm M61.551');
    assert.equal(codes(elbow.replace('fracture', 'burn'))[0], 'icd10_who M61.32');
    assert.equal(codes(elbow.replace('traumatic', 'neurogenic').replace('fracture', 'sci'))[0], 'icd10_who M61.22');
    assert.equal(codes(`${elbow}    tissue: intramuscular\n`)[0], 'icd10_who M61.02');
  });

  it('name several sites as several, and an open one not at all', () => {
    assert.deepEqual(codes(`${elbow}  - site: hip\n`).slice(0, 2), ['icd10_who M61.50', 'icd10_cm M61.59']);
    assert.equal(codes('cause:\n  class: traumatic\n')[0], 'icd10_who M61.5');
  });

  it('name the genetic disease, and give POH no code of ICD-10', () => {
    assert.ok(codes('genetics:\n  diagnosis: fop\n').includes('omim 135100'));
    assert.equal(codes('genetics:\n  diagnosis: poh\n')[0], 'orpha ORPHA:2762');
  });

  it('are not offered twice', () => {
    assert.ok(!suggested(`${elbow}diagnosis:\n  codes: [icd10_who M61.52, $0]`).includes('icd10_who M61.52'));
  });

  it('of features are terms of the Human Phenotype Ontology', () => {
    assert.ok(suggested('genetics:\n  features:\n    - HP:$0').includes('HP:0010109'));
  });
});
