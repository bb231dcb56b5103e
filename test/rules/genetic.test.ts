/** Genetic disease beyond FOP, what comes before a biopsy, codes by cause, and who is asked. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../src/model/span';
import { diagnose, read } from '../../src/service/index';
import { config } from '../support/check';
import { findings } from './findings';
import { rows, ruleOf } from './severities';

const published = 'source: {kind: publication}\n';
const child = 'patient: {age: 9}\ncause: {class: idiopathic}\n';
const day = 'note_date: 2026-05-01\n';

rows('genetic-not-considered', [
  [child, 'warning'],
  ['patient: {age: 17}\ncause: {class: unknown}', 'warning'],
  ['patient: {age: 18}\ncause: {class: unknown}'],
  ['patient: {age: 9}\ncause: {class: other}'],
  [`${child}genetics: {diagnosis: none}`],
  [`${child}genetics: {diagnosis: not_stated}`, 'warning'],
  [`${child}differential: not_stated`, 'warning'],
  [`${child}differential: [{diagnosis: osteochondroma, status: excluded, reason: no stalk}]`, 'warning'],
  [`${child}differential: [{diagnosis: fop, status: considered}]`, 'warning'],
  [`${child}differential: [{diagnosis: poh, status: considered, reason: not_stated}]`, 'warning'],
  [`${child}differential: [{diagnosis: poh, status: considered, reason: skin bone}]`],
  [`${child}differential: [{diagnosis: aho, status: considered, evidence: lab1}]`],
  [`${child}differential: [{diagnosis: aho, status: pending}]`],
  [`${child}differential: [{diagnosis: fop, status: not_stated}]`, 'warning'],
  [`${child}diagnosis: {codes: omim 135100}`],
  [`${published}${child}`, 'information'],
]);

const aho = 'genetics: {diagnosis: aho, certainty: clinical}\n';
const labs = (...tests: string[]) => `labs: [${tests.map((test) => `{test: ${test}, result: normal}`).join(', ')}]`;

rows('aho-labs-missing', [
  [aho, 'information'],
  ['genetics: {diagnosis: php1c, certainty: proven}', 'information'],
  ['genetics: {diagnosis: php1a, certainty: suspected}'],
  ['genetics: {diagnosis: php1a}'],
  ['genetics: {diagnosis: pphp, certainty: proven}'],
  [`${aho}${labs('calcium', 'phosphate', 'pth', 'tsh')}`],
  [`${aho}${labs('calcium', 'phosphate', 'pth')}`, 'information'],
  [
    `${aho}labs: [{test: tsh, value: 2}, {test: pth, value: 90}, {test: phosphate, value: 2}, {test: calcium}]`,
    'information',
  ],
  [
    `${aho}labs: [{test: tsh, value: 2}, {test: pth, value: 90}, {test: phosphate, value: 2}, {test: calcium, value: 2}]`,
  ],
  [`${aho}labs: not_stated`],
  [`${aho}labs: not_stated\nsurgery: [{type: ho_excision, status: planned}]`, 'warning'],
  [`${aho}surgery: [{type: ho_excision, status: planned}]`, 'warning'],
  [`${aho}surgery: [{type: ho_excision, status: done}]`, 'information'],
  [`${aho}treatment: [{therapy: alendronate}]`, 'warning'],
  [`${aho}${day}treatment: [{therapy: alendronate, end: 2026-04-01}]`, 'information'],
  [`${aho}treatment: [{therapy: naproxen}]`, 'information'],
  [`${published}${aho}`],
]);

rows('aho-wrong-code', [
  ['genetics: {diagnosis: aho}\ndiagnosis: {codes: icd10_who Q78.1}', 'warning'],
  ['genetics: {diagnosis: pphp}\ndiagnosis: {codes: [Q78.1 Albright syndrome]}', 'warning'],
  ['genetics: {diagnosis: php1a}\ndiagnosis: {codes: [icd10_cm E20.1]}'],
  ['genetics: {diagnosis: poh}\ndiagnosis: {codes: icd10_who Q78.1}'],
  ['differential: [{diagnosis: aho, status: confirmed}]\ndiagnosis: {codes: icd10_who Q78.1}', 'warning'],
  ['differential: [{diagnosis: aho, status: excluded}]\ndiagnosis: {codes: icd10_who Q78.1}'],
  ['differential: [{diagnosis: poh, status: confirmed}]\ndiagnosis: {codes: icd10_who Q78.1}'],
  [`${published}genetics: {diagnosis: aho}\ndiagnosis: {codes: icd10_who Q78.1}`, 'warning'],
]);

const biopsy = 'surgery: [{type: biopsy, status: planned}]';

rows('biopsy-before-referral', [
  [biopsy, 'warning'],
  ['surgery: [{type: excision_biopsy}]', 'warning'],
  ['surgery: [{type: biopsy, status: done}]'],
  ['surgery: [{type: ho_excision, status: planned}]'],
  [`referral: [{to: sarcoma_centre}]\n${biopsy}`],
  [`referral: [{to: orthopaedics}]\n${biopsy}`, 'warning'],
  [`genetics: {great_toes: normal}\n${biopsy}`],
  [`genetics: {great_toes: not_examined}\n${biopsy}`, 'warning'],
  [`genetics: {great_toes: not_stated}\n${biopsy}`, 'warning'],
  [`genetics: {diagnosis: none}\n${biopsy}`],
  [`genetics: {diagnosis: unknown}\n${biopsy}`, 'warning'],
  [`differential: [{diagnosis: fop, status: excluded, evidence: toes}]\n${biopsy}`],
  [`differential: [{diagnosis: fop, status: considered}]\n${biopsy}`],
  [`diagnosis: {codes: omim 135100}\n${biopsy}`],
  [`${child}${biopsy}`],
  [`${published}${biopsy}`],
]);

const coded = (cause: string, code: string, rest = '') => `cause: {${cause}}\n${rest}diagnosis: {codes: ${code}}`;

rows('icd-cause-mismatch', [
  [coded('class: traumatic, type: fracture', 'icd10_who M61.02')],
  [coded('class: other, type: critical_illness', 'icd10_who M61.02'), 'warning'],
  [coded('class: neurogenic, type: stroke', 'icd10_who M61.02'), 'warning'],
  [coded('class: neurogenic, type: tbi', 'icd10_who M61.02')],
  [coded('class: neurogenic, type: sci', 'icd10_who M61.02')],
  [coded('class: idiopathic', 'icd10_who M61.02'), 'warning'],
  [coded('class: unknown', 'icd10_who M61.02')],
  [coded('class: traumatic', 'icd10_who M61.32')],
  [coded('class: idiopathic', 'M61.0'), 'warning'],
  [coded('class: idiopathic', 'icd10_who M61.02', 'other_causes: [{class: traumatic}]\n')],
  [coded('class: idiopathic', 'icd10_who M61.02', 'fractures: [{site: hip, status: united}]\n')],
  [coded('class: genetic', 'icd10_cm M61.10'), 'warning'],
  [coded('class: unknown', 'icd10_cm M61.143'), 'warning'],
  [coded('class: genetic', 'icd10_cm M61.10', 'genetics: {diagnosis: fop}\n')],
  [coded('class: genetic', 'icd10_cm M61.10', 'genetics: {great_toes: malformed}\n')],
  [coded('class: genetic', 'icd10_cm M61.10', 'differential: [{diagnosis: fop, status: pending}]\n')],
  [coded('class: genetic', 'icd10_cm M61.10', 'differential: [{diagnosis: fop, status: considered}]\n')],
  [coded('class: genetic', 'icd10_cm M61.10', 'differential: [{diagnosis: fop, status: excluded}]\n'), 'warning'],
  [coded('class: genetic', 'icd10_cm M61.10', 'differential: [{diagnosis: poh, status: pending}]\n'), 'warning'],
  [coded('class: traumatic, type: fracture', 'icd10_who M61.25'), 'warning'],
  [coded('class: traumatic, type: fracture', 'icd10_who M61.25', 'neuro: {lesion: sci}\n')],
  [
    coded('class: traumatic, type: fracture', 'icd10_who M61.25', 'other_causes: [{class: neurogenic}]\n'),
    'information',
  ],
  [coded('class: neurogenic, type: sci', 'icd10_who M61.25')],
  [coded('class: neurogenic, type: tbi', 'icd10_who M61.25'), 'information'],
  [coded('class: neurogenic, type: tbi', 'icd10_who M61.25', 'neuro: {words: left hemiplegia}\n')],
  [coded('class: traumatic, type: fracture', 'icd10_who M61.32'), 'warning'],
  [coded('class: traumatic, type: burn', 'icd10_who M61.32')],
  [coded('class: traumatic, type: fracture', 'icd10_who M61.32', 'other_causes: [{class: traumatic, type: burn}]\n')],
  [coded('class: traumatic, type: fracture', '[icd10_who M61.42, icd10_cm M61.521, snomed 61.3, M61.9]')],
  [`${published}${coded('class: traumatic, type: fracture', 'icd10_who M61.32')}`, 'warning'],
]);

const initial = (causeClass: string, rest = '') => `note_type: initial\ncause: {class: ${causeClass}}\n${rest}`;

rows('referral-by-cause', [
  [initial('traumatic'), 'information'],
  [initial('traumatic', 'referral: [{to: orthopaedics}]')],
  [initial('traumatic', 'referral: [{to: burns}]')],
  [initial('traumatic', 'referral: [{to: pain}]'), 'information'],
  [initial('traumatic', 'referral: [{to: pain}, {to: unknown}]')],
  [initial('traumatic', 'referral: none')],
  [initial('traumatic', 'surgery: [{type: fracture_fixation}]')],
  [initial('traumatic', 'surgery: [{type: fracture_fixation, status: cancelled}]'), 'information'],
  [initial('traumatic', 'surgery: [{type: neurosurgery}]'), 'information'],
  [initial('neurogenic'), 'information'],
  [initial('neurogenic', 'referral: [{to: neurosurgery}]')],
  [initial('neurogenic', 'referral: [{to: rehabilitation_medicine}]')],
  [initial('neurogenic', 'surgery: [{type: neurosurgery}]')],
  [initial('neurogenic', 'surgery: [{type: ho_excision}]'), 'information'],
  [initial('neurogenic', 'rehabilitation: [{type: inpatient_programme}]')],
  [initial('neurogenic', 'rehabilitation: [{type: physiotherapy}]'), 'information'],
  [initial('genetic'), 'information'],
  [initial('genetic', 'referral: [{to: genetics}]')],
  [initial('genetic', 'referral: [{to: fop_expert}]')],
  [initial('genetic', 'referral: [{to: orthopaedics}]\nsurgery: [{type: ho_excision}]'), 'information'],
  [initial('idiopathic')],
  [initial('other')],
  [
    initial('traumatic', 'other_causes: [{class: neurogenic}, {class: traumatic}, {class: neurogenic}]'),
    'information',
    'information',
  ],
  ['note_type: follow_up\ncause: {class: traumatic}'],
  [`${published}${initial('traumatic')}`],
]);

describe('a code of another cause', () => {
  it('marks the cause: its type, else its class, and nothing where no cause is in question', () => {
    const marked = (cause: string, code: string) => {
      const text = `cause: {${cause}}\ndiagnosis: {codes: ${code}}`;
      return findings(ruleOf('icd-cause-mismatch'), text).map(({ related = [] }) =>
        related.map(({ at }) => text.slice(at.start, at.end)),
      );
    };
    assert.deepEqual(marked('class: traumatic, type: fracture', 'icd10_who M61.3'), [['fracture']]);
    assert.deepEqual(marked('class: genetic', 'icd10_who M61.2'), [['genetic']]);
    assert.deepEqual(marked('class: genetic', 'icd10_who M61.1'), [[]]);
  });
});

describe('what goes with the other gaps of its section', () => {
  const told = (text: string) => diagnose(read(text), config).flatMap(({ items }) => items.map(({ rule }) => rule));

  it('is the department that usually follows the cause', () => {
    assert.ok(told(initial('traumatic', 'lesions: [{site: hip}]')).includes('referral-by-cause'));
  });

  it('are blood values in AHO, but not before an operation', () => {
    const quiet = 'case_id: HIP-0001\nnote_type: initial\ncause: {class: genetic}\nlesions: [{site: hip}]\n';
    assert.ok(told(`${quiet}${aho}`).includes('aho-labs-missing'));
    assert.ok(!told(`${quiet}${aho}surgery: [{type: ho_excision}]`).includes('aho-labs-missing'));
  });
});

describe('the fixes on genetic disease', () => {
  const taken = (id: string, text: string) =>
    findings(ruleOf(id), text).flatMap(({ fixes = [] }) =>
      fixes.map((fix) => [fix.title, applyEdits(text, fix.edits())] as const),
    );

  it('add the right code beside the wrong one, in the system of the wrong one, once', () => {
    const text = 'genetics:\n  diagnosis: aho\ndiagnosis:\n  codes: icd10_cm Q78.1\n';
    const after = text.replace('icd10_cm Q78.1', '[icd10_cm Q78.1, icd10_cm E20.1]');
    assert.deepEqual(taken('aho-wrong-code', text), [['Add icd10_cm E20.1 beside it', after]]);
    assert.deepEqual(taken('aho-wrong-code', after), []);
    const list = text.replace('icd10_cm Q78.1', '[omim 103580, Q78.1]');
    assert.equal(taken('aho-wrong-code', list)[0]?.[1], list.replace('Q78.1]', 'Q78.1, E20.1]'));
  });

  it('ask for the blood values that are not there', () => {
    const text =
      'genetics:\n  diagnosis: aho\n  certainty: proven\nlabs:\n  - test: pth\n    result: raised\n  - test: tsh\n';
    const [first] = taken('aho-labs-missing', text);
    assert.deepEqual(
      [...(first?.[1] ?? '').matchAll(/test: (\w+)/g)].map(([, test]) => test),
      ['pth', 'tsh', 'calcium', 'phosphate'],
    );
  });

  it('add to the differential what does not stand there', () => {
    const text =
      'patient:\n  age: 9\ncause:\n  class: unknown\ndifferential:\n  - diagnosis: poh\n    status: considered\n';
    assert.deepEqual(
      taken('genetic-not-considered', text).map(([title]) => title),
      ['Add fop to the differential', 'Add aho to the differential'],
    );
  });
});
