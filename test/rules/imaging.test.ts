/** Which study is missing, which comes next. */
import { rows } from './severities';

const published = 'source: {kind: publication}\n';
const study = (...fields: string[]) => `imaging: [${fields.map((one) => `{${one}}`).join(', ')}]\n`;
const dayZero = 'cause: {class: traumatic, when: 2026-01-01}\n';
const hip = 'lesions: [{site: hip}]\n';
const two = 'lesions: [{id: a, site: hip}, {id: b, site: knee}]\n';

rows('imaging-missing', [
  ['note_type: initial', 'warning'],
  ['note_type: case_report', 'warning'],
  ['note_type: series_entry', 'warning'],
  ['note_type: tumour_board', 'warning'],
  ['note_type: follow_up'],
  ['note_type: unknown'],
  [hip],
  ['note_type: initial\nimaging:', 'warning'],
  ['note_type: initial\nimaging: []', 'warning'],
  ['note_type: initial\nimaging: none', 'warning'],
  ['note_type: initial\nimaging: not_stated'],
  ['note_type: initial\nimaging: unknown'],
  [`note_type: initial\n${study('modality: xray')}`],
  ['note_type: initial\nnote_status: complete', 'warning'],
  ['note_type: initial\nnote_status: final', 'error'],
  ['note_type: initial\nnote_status: final\nimaging: not_stated', 'error'],
  ['note_type: initial\nnote_status: complete\nimaging: not_stated'],
  [`note_type: initial\nnote_status: final\n${published}`, 'warning'],
  [`note_type: initial\nnote_status: final\nimaging: not_stated\n${published}`],
  [`note_type: initial\nimaging: none\n${published}`],
  ['note_type: initial\nlesions: [{tissue: subcutaneous}]\nsurgery: [{type: excision_biopsy, status: done}]'],
  ['note_type: initial\nlesions: [{tissue: subcutaneous}]\nsurgery: [{type: biopsy, status: planned}]', 'warning'],
  ['note_type: initial\nlesions: [{tissue: fascia}]\nsurgery: [{type: biopsy, status: done}]', 'warning'],
]);

rows('xray-first', [
  ...['ct', 'mri', 'bone_scan', 'spect_ct', 'pet_ct'].map(
    (modality) => [hip + study(`modality: ${modality}`), 'warning'] as const,
  ),
  ...['xray', 'ultrasound', 'ct_angiography', 'ct_venography', 'mr_angiography', 'duplex_ultrasound'].map(
    (modality) => [hip + study(`modality: ${modality}, ho_present: yes`)] as const,
  ),
  [hip + study('modality: ct', 'modality: xray, when: 2026-01-01')],
  [hip + study('modality: ct', 'modality: xray, words: clean')],
  [hip + study('modality: ct', 'modality: xray'), 'warning'],
  [hip + study('modality: ct', 'modality: xray, views: ap')],
  [hip + study('modality: ct', 'modality: not_stated, when: 2026')],
  [two + study('modality: ct')],
  [two + study('modality: ct, lesion: a', 'modality: xray, lesion: a, when: 2026')],
  [two + study('modality: ct, lesion: a', 'modality: xray, lesion: b, when: 2026'), 'warning'],
  [two + study('modality: ct, lesion: a', 'modality: xray, when: 2026')],
  [two + study('modality: ct, lesion: [a, b]'), 'warning'],
  [two + study('modality: ct, lesion: a', 'modality: mri, lesion: b'), 'warning', 'warning'],
  [hip + study('modality: ct, region: chest')],
  [hip + study('modality: ct', 'modality: xray, region: pelvis, when: 2026')],
  [published + hip + study('modality: ct')],
  [`${study('modality: ct')}`],
  [`lesions: [{tissue: dermal}]\nsurgery: [{type: biopsy, status: done}]\n${study('modality: ct')}`],
]);

rows('unclear-film-next-step', [
  [study('modality: xray, ho_present: indeterminate'), 'warning'],
  [study('modality: xray, ho_present: no')],
  [study('modality: xray, ho_present: yes')],
  [study('modality: ultrasound, ho_present: indeterminate')],
  [published + study('modality: xray, ho_present: indeterminate')],
  ...['ct', 'mri', 'bone_scan', 'spect_ct', 'pet_ct', 'not_stated'].map(
    (modality) => [study('modality: xray, ho_present: indeterminate', `modality: ${modality}, when: 2026`)] as const,
  ),
  ...['ct', 'ultrasound', 'not_stated'].map(
    (modality) => [study('modality: xray, ho_present: indeterminate', `modality: ${modality}`), 'warning'] as const,
  ),
  [study('modality: xray, ho_present: indeterminate', 'modality: duplex_ultrasound, when: 2026'), 'warning'],
  ...(
    [
      ['2026-01-31'],
      ['2026-02-01', 'warning'],
      ['2026-01'],
      ['day 30'],
      ['day 31', 'warning'],
      ['about day 31'],
      ['not_stated'],
    ] as const
  ).map(
    ([when, ...expected]) =>
      [
        dayZero + study('modality: xray, ho_present: indeterminate', `modality: ultrasound, when: ${when}`),
        ...expected,
      ] as const,
  ),
  [
    study(
      'modality: xray, when: 2026-02-01, ho_present: indeterminate',
      'modality: xray, when: 2026-03, ho_present: no',
    ),
  ],
  [
    study(
      'modality: xray, when: 2026-02-01, ho_present: indeterminate',
      'modality: xray, when: 2026-01, ho_present: no',
    ),
    'warning',
  ],
  [study('modality: xray, when: 2026-02, ho_present: indeterminate', 'modality: xray, when: 2026-02, ho_present: yes')],
  [
    study(
      'modality: xray, when: 2026-02-01, ho_present: indeterminate',
      'modality: xray, when: 2026-03-01, ho_present: indeterminate',
    ),
    'warning',
    'warning',
  ],
  [
    two + study('modality: xray, lesion: a, ho_present: indeterminate', 'modality: mri, lesion: b, when: 2026'),
    'warning',
  ],
  [two + study('modality: xray, lesion: a, ho_present: indeterminate', 'modality: mri, lesion: [a, b], when: 2026')],
  [two + study('modality: xray, lesion: a, ho_present: indeterminate', 'modality: mri, when: 2026')],
]);

const early = (when: string, symptoms = 'pain', rest = '') =>
  `${dayZero}presentation: {symptoms: [${symptoms}]}\n${study(`modality: xray, when: ${when}, ho_present: no`)}${rest}`;

rows('early-negative-film', [
  [early('2026-01-31'), 'information'],
  [early('2026-02-01')],
  [early('day 30'), 'information'],
  [early('day 31')],
  [early('day 0'), 'information'],
  [early('1 day before injury')],
  [early('2026-01'), 'information'],
  [early('2026-02')],
  [early('2025-12 to 2026-01')],
  [early('about day 30')],
  [early('before day 30')],
  [early('not_stated')],
  [early('2026-01-31', 'none')],
  [early('2026-01-31', 'not_stated')],
  [early('2026-01-31').replace('symptoms', 'symptoms_absent')],
  [early('2026-01-31').replace('ho_present: no', 'ho_present: yes')],
  [early('2026-01-31').replace('ho_present: no', 'ho_present: indeterminate')],
  [early('2026-01-31').replace('xray', 'ct')],
  [published + early('2026-01-31')],
  [early('2026-01-20').replace('no}]', 'no}, {modality: xray, when: 2026-02-20}]')],
  [early('2026-01-20').replace('no}]', 'no}, {modality: bone_scan, when: not_stated}]')],
  [early('2026-01-20').replace('no}]', 'no}, {modality: bone_scan}]'), 'information'],
  [early('2026-01-20').replace('no}]', 'no}, {modality: ultrasound, when: 2026-01-10}]'), 'information'],
  [early('2026-01-20').replace('no}]', 'no}, {modality: ultrasound, when: 2026-01-20}]')],
]);
