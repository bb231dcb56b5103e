/** What a case report and a series must say, and who consents. */
import assert from 'node:assert/strict';
import { findings } from './findings';
import { rows, ruleOf } from './severities';
import { told } from './told';

const published = 'source: {kind: publication}\n';
const report = (fields: string) => `note_type: case_report\nreport: {${fields}}\n`;

/** Everything that is asked of a case report, in as few words as possible. */
const sections: Readonly<Record<string, string>> = {
  patient: 'patient: {age: 40}',
  presentation: 'presentation: {stage: mature}',
  imaging: 'imaging: [{modality: xray, when: day 9}]',
  plan: 'plan: {management: observation}',
  follow_up: 'follow_up: [{course: stable}]',
};
const texts: Readonly<Record<string, string>> = {
  title: 'Bone, a case report',
  key_words: '[bone, elbow]',
  abstract: 'a',
  introduction: 'i',
  discussion: 'd',
  patient_perspective: 'p',
};

/** A whole report without some of its sections and texts, or with others in their place. */
function without(names: readonly string[], more = '', type = 'case_report'): string {
  const own = Object.entries(texts).filter(([name]) => !names.includes(name));
  const written = own.map(([name, text]) => `${name}: ${text.includes('[') ? text : JSON.stringify(text)}`);
  const others = Object.entries(sections).filter(([name]) => !names.includes(name));
  return [`note_type: ${type}`, ...others.map(([, text]) => text), `report: {${written.join(', ')}}`, more].join('\n');
}

const open = (text: string) =>
  findings(ruleOf('care-items-missing'), text).map(({ message }) => Number(/^CARE item (\d+)/.exec(message)?.[1]));

describe('care-items-missing', () => {
  const items: readonly [string[], number[], string?][] = [
    [[], []],
    [['title'], [1]],
    [['key_words'], [2]],
    [['abstract'], [3]],
    [['introduction'], [4]],
    [['discussion'], [11]],
    [['patient_perspective'], [12]],
    [['patient'], [5]],
    [['patient'], [], 'patient: not_stated'],
    [['patient'], [5], 'patient: {}'],
    [['presentation'], [6]],
    [['presentation'], [], 'rom: [{arc: 40}]'],
    [['presentation'], [], 'examination: not_stated'],
    [['presentation'], [], 'nerves_vessels: none'],
    [['imaging'], [7, 8]],
    [['imaging'], [8], 'events: [{what: fell, when: day 1}]'],
    [['imaging'], [7], 'labs: [{test: crp}]'],
    [['imaging'], [7], 'imaging: not_stated'],
    [['imaging'], [7], 'imaging: [{modality: xray, when: }]'],
    [['imaging'], [7], 'note_date: 2024-01-01\nlabs: not_stated'],
    [['imaging'], [], 'labs: not_stated\ncause: not_stated'],
    [['imaging'], [], 'labs: not_stated\ncause: {class: traumatic, when: not_stated}'],
    [['plan'], [9]],
    [['plan'], [], 'treatment: none'],
    [['plan'], [], 'prophylaxis: [{therapy: nsaid}]'],
    [['plan'], [], 'surgery: none'],
    [['plan'], [], 'rehabilitation: [{type: active_rom}]'],
    [['follow_up'], [10]],
    [['follow_up'], [10], 'follow_up: [{}]'],
    [['follow_up'], [10], 'follow_up: [{course: }]'],
    [['follow_up'], [], 'follow_up: not_stated'],
    [
      ['abstract', 'patient', 'follow_up'],
      [3, 5, 10],
    ],
  ];
  for (const [names, expected, more] of items) {
    it(`without ${names.join(', ') || 'nothing'}${more ? ` but with ${more}` : ''}: ${expected.join() || 'silent'}`, () =>
      assert.deepEqual(open(without(names, more)), expected));
  }

  it('asks only for a report of one\u2019s own', () => {
    assert.deepEqual(open(without(['title'], '', 'initial')), []);
    assert.deepEqual(open(without(['title'], published)), []);
  });

  it('is answered for all texts by one word', () => {
    assert.deepEqual(open(without(['title'])), [1]);
    assert.deepEqual(open(without([]).replace(/report: \{.*/, 'report: not_stated')), []);
    assert.deepEqual(open(without([]).replace(/report: \{.*/, '')), [1, 2, 3, 4, 11, 12]);
  });

  it('marks the report for its texts, and the type of note for the rest', () => {
    const marks = (text: string) =>
      findings(ruleOf('care-items-missing'), text).map(
        ({ at, missing }) => `${text.slice(at.start, at.end)} ${missing?.join('.')}`,
      );
    assert.deepEqual(marks(without(['title', 'patient'])), ['report report.title', 'case_report patient']);
    assert.deepEqual(marks(without(['key_words'])), ['report report.key_words']);
    assert.match(marks(without([]).replace(/report: \{.*/, ''))[0] ?? '', /^case_report report.title$/);
  });

  it('asks for the words case report in the title, and for 2 to 5 key words', () => {
    const formOf = (fields: string) =>
      told('care-items-missing', report(fields))
        .split('\n')
        .filter((one) => !/^CARE/.test(one));
    assert.match(formOf('title: Bone in the way').join(), /^This title/);
    assert.deepEqual(formOf('title: A Case Report of bone'), []);
    assert.deepEqual(formOf('title: not_stated'), []);
    assert.match(formOf('key_words: [a]').join(), /^The number of key words is 1\./);
    assert.deepEqual(formOf('key_words: [a, b]'), []);
    assert.deepEqual(formOf('key_words: [a, b, c, d, e]'), []);
    assert.match(formOf('key_words: [a, b, c, d, e, f]').join(), /^The number of key words is 6\./);
    assert.deepEqual(formOf('key_words: not_stated'), []);
  });
});

rows('consent-missing', [
  ['note_type: case_report', 'warning'],
  [report('title: x'), 'warning'],
  [report('consent: yes')],
  [report('consent: no')],
  [report('consent: pending')],
  [report('consent: unknown')],
  ['note_type: case_report\nreport: not_stated'],
  ['note_type: initial'],
  ['note_type: initial\nprivacy: {method: safe_harbor}', 'warning'],
  ['note_type: initial\nprivacy: {method: other}', 'warning'],
  ['note_type: initial\nprivacy: {method: not_shared}'],
  ['note_type: initial\nprivacy: {method: not_stated}'],
  ['note_type: case_report\nprivacy: {method: not_shared}', 'warning'],
  ['privacy: {method: safe_harbor}'],
  [`${published}note_type: case_report`],
]);

const consent = (age: string, by: string, rest = '') =>
  `${rest}patient: {age: ${age}}\nreport: {consent: yes, consent_by: ${by}}`;

rows('child-consent', [
  [consent('17', 'patient'), 'warning'],
  [consent('18', 'patient')],
  [consent('17', 'next_of_kin'), 'warning'],
  [consent('17', 'guardian')],
  [consent('17', 'guardian_with_assent')],
  [consent('17', 'not_stated')],
  [consent('child', 'patient'), 'warning'],
  [consent('adult', 'patient')],
  [consent('not_stated', 'patient')],
  [consent('17', 'patient').replace('consent: yes', 'consent: pending')],
  [consent('17', 'patient', published)],
  [consent('17', 'patient', 'note_date: 2025-03-01\npresentation: {when: 2024-01-01}\n')],
  [consent('16', 'patient', 'note_date: 2024-03-01\npresentation: {when: 2024-01-01}\n'), 'warning'],
]);

rows('patient-perspective-missing', [
  ['note_type: case_report', 'hint'],
  [report('title: x'), 'hint'],
  [report('patient_perspective: x')],
  [report('patient_perspective: not_stated')],
  ['note_type: case_report\nreport: unknown'],
  ['note_type: initial'],
  [`${published}note_type: case_report`],
]);

const five = 'inclusion: x, ho_definition: x, recurrence_definition: x, grading_system: x, imaging_schedule: x';
const series = (fields: string) => `note_type: series_entry\nseries: {${fields}}`;

rows('series-definitions', [
  ['note_type: series_entry', 'warning'],
  ['note_type: series_entry\nseries: not_stated'],
  ['note_type: initial'],
  [series(five)],
  ...five.split(', ').map((one): [string, string] => [series(five.replace(one, 'name: x')), 'warning']),
  [series('name: x, protocol: doi 10.1000/x')],
  [series('name: x, protocol: not_stated')],
  [series(five).replace('series_entry', 'initial')],
  [series('name: x').replace('series_entry', 'initial')],
  [`${published}note_type: series_entry`, 'warning'],
]);

describe('reporting', () => {
  const gap = (id: string, text: string) => {
    const [found] = findings(ruleOf(id), text);
    return `${found && text.slice(found.at.start, found.at.end)} ${found?.missing?.join('.')}`;
  };

  it('marks the section where it is begun, else the type of note', () => {
    assert.equal(gap('series-definitions', 'note_type: series_entry'), 'series_entry series');
    assert.equal(gap('series-definitions', series('name: x')), 'series series.protocol');
    assert.equal(gap('consent-missing', 'note_type: case_report'), 'case_report report.consent');
    assert.equal(gap('consent-missing', report('title: x')), 'report report.consent');
    assert.equal(
      gap('patient-perspective-missing', 'note_type: case_report'),
      'case_report report.patient_perspective',
    );
    assert.equal(gap('patient-perspective-missing', report('title: x')), 'report report.patient_perspective');
  });

  it('names the definitions that are not given', () => {
    assert.match(
      told('series-definitions', series('inclusion: x, grading_system: x')),
      /missing \(ho_definition, recurrence_definition, imaging_schedule\)/,
    );
  });
});
