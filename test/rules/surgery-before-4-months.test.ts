/** The 4-month line before an excision: its edge, vague times, and what makes it milder or silent. */
import assert from 'node:assert/strict';
import { diagnose, read } from '../../src/service/index';
import { config } from '../support/check';

const note = (cause: string, surgery: string, rest = '') => `case_id: ELB-0001
note_type: initial
${rest}cause:
${cause.replace(/^/gm, '  ')}
lesions:
  - site: elbow
surgery:
  - type: ho_excision
${surgery.replace(/^/gm, '    ')}
`;

const severities = (text: string) =>
  diagnose(read(text), config)
    .filter(({ rule }) => rule === 'surgery-before-4-months')
    .map(({ severity }) => severity);

const injury = 'class: traumatic\nwhen: 2024-01-31';

const cases: readonly [string, string, readonly string[]][] = [
  ['the day before 4 calendar months', note(injury, 'when: 2024-05-30'), ['warning']],
  ['exactly 4 calendar months', note(injury, 'when: 2024-05-31'), []],
  ['day 121', note('class: traumatic', 'when: day 121'), ['warning']],
  ['day 122', note('class: traumatic', 'when: day 122'), []],
  [
    '4 months after an injury dated to the month',
    note('class: traumatic\nwhen: 2024-01', 'when: 4 months after injury'),
    [],
  ],
  ['about 4 months: one cannot tell', note('class: traumatic', 'when: about 4 months after injury'), ['information']],
  ['a month that straddles the line', note(injury, 'when: 2024-05'), ['information']],
  [
    '5 months after an undated onset',
    note('class: traumatic', 'when: 5 months after onset', 'presentation:\n  stage: mature\n'),
    [],
  ],
  [
    'planned without a day, note of month 2',
    note(injury, 'status: planned', 'note_date: 2024-03-31\n'),
    ['information'],
  ],
  ['planned without a day, note of month 5', note(injury, 'status: planned', 'note_date: 2024-06-30\n'), []],
  ['no time at all', note('class: traumatic', 'status: planned'), []],
  ['cancelled', note(injury, 'status: cancelled\nwhen: 2024-03-01'), []],
  ['declined', note(injury, 'status: declined\nwhen: 2024-03-01'), []],
  ['the reason is recorded', note(injury, 'when: 2024-03-01\ntiming_reason: palsy gets worse'), []],
  ['the reason is answered with not_stated', note(injury, 'when: 2024-03-01\ntiming_reason: not_stated'), []],
  ['the reason is an empty field', note(injury, 'when: 2024-03-01\ntiming_reason:'), ['warning']],
  ['suspected tumour', note(injury, 'when: 2024-03-01\nindication: suspected_tumour'), ['information']],
  ['pressure injury', note(injury, 'when: 2024-03-01\nindication: [pain, pressure_injury]'), ['information']],
  [
    'nerve compression that does not get worse',
    note(injury, 'when: 2024-03-01\nindication: nerve_compression'),
    ['warning'],
  ],
  [
    'nerve palsy that gets worse',
    note(
      injury,
      'when: 2024-03-01\nindication: nerve_compression',
      'nerves_vessels:\n  - structure: ulnar_nerve\n    status: progressive_deficit\n',
    ),
    ['information'],
  ],
  ['genetic cause', note('class: genetic\nwhen: 2024-01-31', 'when: 2024-03-01'), []],
  ...[
    'genetics:\n  diagnosis: fop\n  certainty: suspected\n',
    'genetics:\n  gene: ACVR1\n  test: variant_found\n',
    'differential:\n  - diagnosis: fop\n    status: confirmed\n',
    'diagnosis:\n  codes: icd10_cm M61.143\n',
  ].map((fop): [string, string, readonly string[]] => [
    `FOP by ${fop.split(':')[0]}`,
    note(injury, 'when: 2024-03-01', fop),
    [],
  ]),
  [
    'a variant that is read as benign',
    note(injury, 'when: 2024-03-01', 'genetics:\n  gene: ACVR1\n  test: variant_found\n  interpretation: benign\n'),
    ['warning'],
  ],
  ['no cause found', note('class: idiopathic\nwhen: 2024-01-31', 'when: 2024-03-01'), []],
  ['critical illness', note('class: other\nwhen: 2024-01-31', 'when: 2024-03-01'), ['warning']],
  ['a published case', note(injury, 'when: 2024-03-01', 'source:\n  kind: publication\n'), []],
  ['before day 0, which is another mistake', note(injury, 'when: 2024-01-01'), []],
  ['a time that cannot be read', note(injury, 'when: soon'), []],
];

describe('surgery-before-4-months', () => {
  for (const [title, text, expected] of cases) {
    it(`${title}: ${expected.join() || 'silent'}`, () => assert.deepEqual(severities(text), expected));
  }

  it('is silent about an excision biopsy and about the operation that started it', () => {
    const text = note(injury, 'when: 2024-06-30').replace(
      'surgery:\n',
      'surgery:\n  - type: excision_biopsy\n    when: 2024-02-10\n  - type: arthroplasty\n    role: index\n    when: 2024-01-31\n',
    );
    assert.deepEqual(severities(text), []);
  });

  it('counts from the operation that started it, where the cause has no time', () => {
    const index = 'surgery:\n  - type: fracture_fixation\n    role: index\n    when: 2024-01-31\n';
    const text = note('class: traumatic', 'when: 2024-03-01').replace('surgery:\n', index);
    assert.deepEqual(severities(text), ['warning']);
  });

  it('speaks once for each excision', () => {
    const second = 'surgery:\n  - type: contracture_release\n    when: 2024-02-20\n';
    assert.equal(severities(note(injury, 'when: 2024-03-01').replace('surgery:\n', second)).length, 2);
  });
});
