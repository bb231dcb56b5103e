/** Radiotherapy: for whom it is a hazard, when and how much of it is unusual, and where it must not go unsaid. */
import { rows } from './severities';

const published = 'source: {kind: publication}\n';
const day = 'note_date: 2026-05-01\n';
const rt = 'prophylaxis: [{therapy: radiotherapy}]';
const treated = 'treatment: [{therapy: radiotherapy}]';
const over = 'prophylaxis: [{therapy: radiotherapy, fractions: 1, start: 2026-04-01}]';
const other = 'treatment: [{therapy: radiotherapy, intent: other_condition}]';
const declined = 'prophylaxis: [{therapy: radiotherapy, status: declined}]';
const patient = (fields: string) => `patient: {${fields}}\n`;
const at = (age: string, start: string, rest = '') =>
  `${patient(`age: ${age}`)}presentation: {when: 2026-01-10}\nprophylaxis: [{therapy: radiotherapy, start: ${start}${rest}}]`;

rows('rt-in-child', [
  [patient('age: 17') + rt, 'error'],
  [patient('age: 17, skeletally_mature: yes') + rt, 'error'],
  [patient('age: child') + treated, 'error'],
  [patient('age: 18') + rt],
  [patient('age: 18, skeletally_mature: yes') + rt],
  [patient('age: 18, skeletally_mature: no') + rt, 'error'],
  [patient('age: 18, skeletally_mature: not_stated') + rt],
  [patient('age: adult') + rt],
  [patient('skeletally_mature: no') + rt, 'error'],
  [patient('age: 17') + other, 'error'],
  [patient('age: 17') + declined],
  [`${patient('age: 17')}prophylaxis: [{therapy: indomethacin}]`],
  [rt, 'warning'],
  [patient('age: not_stated') + rt, 'warning'],
  [patient('age: unknown') + treated, 'warning'],
  [patient('age: seventeen') + rt],
  [patient('age: 17-18') + rt, 'information'],
  [at('17', '2026-01-10'), 'error'],
  [at('17', '2026-03-01'), 'information'],
  [at('17', '2027-01-10')],
  [day + patient('age: 17') + over, 'information'],
  [day + patient('age: 17-18') + over],
  [day + over],
  [published + patient('age: 17') + rt, 'information'],
  [published + patient('age: not_stated') + rt],
  [`${patient('age: 12')}prophylaxis: [{therapy: radiotherapy}, {therapy: radiotherapy}]`, 'error', 'error'],
]);

rows('rt-in-pregnancy', [
  [patient('pregnancy: pregnant') + rt, 'error'],
  [patient('pregnancy: pregnant') + treated, 'error'],
  [patient('pregnancy: not_pregnant') + rt],
  [patient('pregnancy: not_stated') + rt],
  [`${patient('pregnancy: pregnant')}prophylaxis: [{therapy: celecoxib}]`],
  [patient('pregnancy: pregnant') + declined],
  [day + patient('pregnancy: pregnant') + over, 'information'],
  [day + patient('pregnancy: pregnant, gestation_weeks: 4') + over],
  [published + patient('pregnancy: pregnant') + rt, 'information'],
]);

rows('rt-pregnancy-unknown', [
  [patient('age: 34, sex: female') + rt, 'warning'],
  [patient('age: 34, sex: female') + treated, 'warning'],
  [patient('age: 34') + rt, 'warning'],
  [patient('age: 34, sex: female, pregnancy: unknown') + rt, 'warning'],
  [patient('age: 34, sex: female, pregnancy: not_stated') + rt, 'warning'],
  [patient('age: 34, sex: female, pregnancy: not_pregnant') + rt],
  [patient('age: 34, sex: female, pregnancy: pregnant') + rt],
  [patient('age: 9, sex: female') + rt],
  [patient('age: 10, sex: female') + rt, 'warning'],
  [patient('age: 55, sex: female') + rt, 'warning'],
  [patient('age: 56, sex: female') + rt],
  [patient('age: 34, sex: male') + rt],
  [patient('sex: female') + rt],
  [day + patient('age: 34, sex: female') + over],
  [published + patient('age: 34, sex: female') + rt],
]);

const seen = (status: string, to = 'radiation_oncology') => `\nreferral: [{to: ${to}, status: ${status}}]`;
rows('rt-previous-or-cancer', [
  [patient('comorbidities: malignancy_history') + rt, 'warning'],
  [patient('comorbidities: [dish, cancer_predisposition_syndrome]') + rt, 'warning'],
  [patient('comorbidities: prior_radiotherapy_same_field') + treated, 'warning'],
  [patient('comorbidities: [dish]') + rt],
  [patient('comorbidities: not_stated') + rt],
  [patient('comorbidities: malignancy_history') + rt + seen('sent'), 'warning'],
  [patient('comorbidities: malignancy_history') + rt + seen('seen', 'orthopaedics'), 'warning'],
  [patient('comorbidities: malignancy_history') + rt + seen('seen')],
  [patient('comorbidities: malignancy_history') + other],
  [`${patient('comorbidities: malignancy_history')}prophylaxis: [{therapy: nsaid}]`],
  [day + patient('comorbidities: malignancy_history') + over, 'information'],
  [published + patient('comorbidities: malignancy_history') + rt, 'information'],
]);

const counselled = (answer: string) => `prophylaxis: [{therapy: radiotherapy, counselled: ${answer}}]`;
rows('rt-under-40-counselling', [
  [patient('age: 18') + rt, 'warning'],
  [patient('age: 39') + rt, 'warning'],
  [patient('age: 18') + counselled('yes')],
  [patient('age: 39') + counselled('yes')],
  [patient('age: 39') + counselled('no'), 'warning'],
  [patient('age: 39') + counselled('not_stated'), 'warning'],
  [patient('age: 39') + counselled('perhaps')],
  [patient('age: 40') + rt, 'information'],
  [patient('age: 40') + counselled('yes')],
  [patient('age: 35-44') + rt, 'information'],
  [rt, 'information'],
  [patient('age: 17') + rt],
  [at('39', '2027-01-10'), 'information'],
  [patient('age: 39') + other],
  [day + patient('age: 39') + over],
  [published + patient('age: 39') + rt],
]);

const two = 'lesions: [{id: a, site: elbow, side: left}, {id: b, site: hip, side: left}]\n';
const broken = (fields: string) => `fractures: [{${fields}}]\n`;
const lesion = (fields: string) => `lesions: [{${fields}}]\n`;
rows('rt-acute-elbow-fracture', [
  ...['unhealed', 'healing', 'delayed_union', 'nonunion'].map((status): [string, string] => [
    broken(`site: elbow, status: ${status}`) + lesion('site: elbow') + rt,
    'error',
  ]),
  [broken('site: elbow, status: united') + lesion('site: elbow') + rt],
  [broken('site: elbow, kind: osteotomy, status: healing') + lesion('site: elbow') + treated, 'error'],
  [broken('site: elbow, side: left, status: healing') + lesion('site: elbow, side: right') + rt],
  [broken('site: elbow, side: left, status: healing') + lesion('site: elbow, side: both') + rt, 'error'],
  [broken('site: forearm, status: healing') + lesion('site: elbow') + rt],
  [broken('site: hip, status: healing') + lesion('site: hip') + rt],
  [broken('site: elbow, status: not_stated') + lesion('site: elbow') + rt, 'information'],
  [broken('site: elbow') + lesion('site: elbow') + rt, 'information'],
  [broken('site: elbow, status: soon') + lesion('site: elbow') + rt],
  [broken('site: elbow, status: healing') + two + rt, 'information'],
  [`${broken('site: elbow, status: healing')}${two}prophylaxis: [{therapy: radiotherapy, lesion: a}]`, 'error'],
  [`${broken('site: elbow, status: healing')}${two}prophylaxis: [{therapy: radiotherapy, lesion: b}]`],
  [broken('site: elbow, status: healing') + lesion('site: elbow') + other],
  [
    `fractures: [{site: elbow, status: not_stated}, {site: elbow, status: healing}]\n${lesion('site: elbow')}${rt}`,
    'error',
  ],
  [day + broken('site: elbow, status: healing, when: 2026-03-30') + lesion('site: elbow') + over, 'information'],
  [day + broken('site: elbow, status: healing, when: 2026-04-20') + lesion('site: elbow') + over],
  [day + broken('site: elbow, status: not_stated') + lesion('site: elbow') + over],
  [published + broken('site: elbow, status: healing') + lesion('site: elbow') + rt, 'information'],
  [published + broken('site: elbow, status: not_stated') + lesion('site: elbow') + rt],
]);

rows('rt-fracture-in-field', [
  [broken('site: hip, status: healing') + lesion('site: hip') + rt, 'warning'],
  [broken('site: acetabulum, status: nonunion') + lesion('site: hip') + treated, 'warning'],
  [broken('site: acetabulum, status: united') + lesion('site: hip') + rt],
  [broken('site: thigh, status: healing') + lesion('site: hip') + rt],
  [broken('site: hip, side: left, status: healing') + lesion('site: hip, side: right') + rt],
  [broken('site: elbow, status: healing') + lesion('site: elbow') + rt],
  [broken('site: hip, status: not_stated') + lesion('site: hip') + rt, 'information'],
  [broken('site: hip, status: healing') + two + rt, 'information'],
  [broken('site: hip, status: healing') + lesion('site: hip') + other],
  [
    `fractures: [{site: hip, status: not_stated}, {site: hip, status: healing}]\n${lesion('site: hip')}${rt}`,
    'warning',
  ],
  [
    `${broken('site: acetabulum, status: healing')}${two}surgery: [{id: orif, type: fracture_fixation, role: index, site: acetabulum}]\nprophylaxis: [{therapy: radiotherapy, intent: primary}]`,
    'warning',
  ],
  [day + broken('site: hip, status: healing, when: 2026-03-30') + lesion('site: hip') + over, 'information'],
  [day + broken('site: hip, status: not_stated') + lesion('site: hip') + over],
  [published + broken('site: hip, status: healing') + lesion('site: hip') + rt, 'information'],
]);
