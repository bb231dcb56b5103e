/** Bisphosphonates: what the labels warn of, and where the evidence is doubted. */
import { rows } from './severities';

const published = 'source: {kind: publication}\n';
const day = 'note_date: 2026-05-01\n';
const patient = (fields: string) => `patient: {${fields}}\n`;
const given = (therapy: string, rest = '') => `prophylaxis: [{therapy: ${therapy}${rest}}]`;
const treated = (therapy: string, rest = '') => `treatment: [{therapy: ${therapy}${rest}}]`;
const over = ', start: 2026-01-01, end: 2026-04-01';
const etidronate = given('etidronate');

rows('etidronate-contraindication', [
  [patient('comorbidities: osteomalacia') + etidronate, 'error'],
  [patient('comorbidities: [dish, oesophageal_emptying_disorder]') + etidronate, 'error'],
  [patient('comorbidities: bisphosphonate_hypersensitivity') + treated('etidronate'), 'error'],
  [patient('comorbidities: dysphagia') + etidronate],
  [patient('comorbidities: not_stated') + etidronate],
  [patient('comorbidities: osteomalacia') + given('alendronate')],
  [patient('comorbidities: osteomalacia') + given('etidronate', ', status: declined')],
  [day + patient('comorbidities: osteomalacia') + given('etidronate', over), 'information'],
  [published + patient('comorbidities: osteomalacia') + etidronate, 'information'],
]);

const broken = (fields: string) => `fractures: [{site: thigh, ${fields}}]\n`;
rows('etidronate-fracture', [
  [broken('status: unhealed') + etidronate, 'warning'],
  [broken('status: healing') + treated('etidronate'), 'warning'],
  [broken('status: united') + etidronate],
  [broken('status: not_stated') + etidronate],
  [broken('status: healing') + given('pamidronate')],
  [broken('status: healing') + given('etidronate', ', status: declined')],
  [`${day}${broken('status: healing, when: 2026-03-01')}${given('etidronate', ', start: 2026-02-01')}`, 'warning'],
  [`${day}${broken('status: healing, when: 2025-12-01')}${given('etidronate', over)}`, 'information'],
  [`${day}${broken('status: healing, when: 2026-03-01')}${given('etidronate', over)}`],
  [published + broken('status: healing') + etidronate, 'information'],
]);

rows('etidronate-food', [
  [etidronate, 'information'],
  [treated('etidronate', ', words: in the morning'), 'information'],
  [given('etidronate', ', words: two hours before meals')],
  [given('etidronate', ', words: Fasting.')],
  [given('etidronate', ', words: no calcium or iron with it')],
  [`${etidronate}\nlifestyle: {diet_restriction: yes, diet_reason: no milk near the drug}`],
  [`${etidronate}\nlifestyle: {diet_restriction: yes, diet_reason: gout}`, 'information'],
  [given('etidronate', ', route: iv')],
  [given('etidronate', ', route: oral'), 'information'],
  [given('alendronate')],
  [day + given('etidronate', over)],
  [published + etidronate],
]);

const operations = (...ids: string[]) =>
  `surgery: [${ids.map((id) => `{id: ${id}, type: ho_excision}`).join(', ')}]\nprophylaxis: `;
rows('bisphosphonate-evidence', [
  [etidronate, 'information'],
  [given('alendronate'), 'information'],
  ['prophylaxis: [{therapy: etidronate}, {therapy: alendronate}]', 'information'],
  ['prophylaxis: [{therapy: etidronate}, {therapy: indomethacin}]'],
  ['prophylaxis: [{therapy: indomethacin}, {therapy: etidronate}]'],
  ['prophylaxis: [{therapy: etidronate}, {therapy: indomethacin, status: declined}]', 'information'],
  ['prophylaxis: [{therapy: etidronate}, {therapy: none, reason: low_risk}]', 'information'],
  ['prophylaxis: [{therapy: etidronate}, {status: planned}]', 'information'],
  [treated('etidronate')],
  [given('celecoxib')],
  [given('etidronate', ', status: declined')],
  [
    `${operations('a', 'b')}[{therapy: etidronate, operation: a}, {therapy: radiotherapy, operation: b}]`,
    'information',
  ],
  [`${operations('a', 'b')}[{therapy: etidronate, operation: a}, {therapy: radiotherapy, operation: a}]`],
  [`${operations('a', 'b')}[{therapy: etidronate, operation: a}, {therapy: radiotherapy}]`],
  [`${operations('a', 'b')}[{therapy: etidronate}, {therapy: radiotherapy, operation: b}]`],
  [
    `${operations('a', 'b')}[{therapy: etidronate, operation: a}, {therapy: alendronate, operation: b}]`,
    'information',
    'information',
  ],
  [day + given('etidronate', over)],
  [published + etidronate],
]);

rows('mgkg-without-weight', [
  [patient('age: 34') + given('etidronate', ', mg_per_kg_day: 20'), 'warning'],
  [treated('etidronate', ', mg_per_kg_day: 10'), 'warning'],
  [patient('weight_kg: 72') + given('etidronate', ', mg_per_kg_day: 20')],
  [patient('weight_kg: not_stated') + given('etidronate', ', mg_per_kg_day: 20')],
  [patient('weight_kg: much') + given('etidronate', ', mg_per_kg_day: 20')],
  [`patient: not_stated\n${given('etidronate', ', mg_per_kg_day: 20')}`],
  [patient('age: 34') + given('etidronate', ', mg_per_kg_day: not_stated')],
  [patient('age: 34') + given('etidronate', ', dose_mg: 400')],
  [patient('age: 34') + given('etidronate', ', mg_per_kg_day: 20, status: declined')],
  [
    `${patient('age: 34')}prophylaxis: [{therapy: etidronate, mg_per_kg_day: 20}, {therapy: etidronate, mg_per_kg_day: 10}]`,
    'warning',
  ],
  [published + patient('age: 34') + given('etidronate', ', mg_per_kg_day: 20'), 'information'],
]);

const calcium = (fields: string) => `labs: [{test: calcium, ${fields}}]\n`;
const php = (name: string) => `genetics: {diagnosis: ${name}}\n`;
rows('bisphosphonate-hypocalcaemia', [
  [patient('comorbidities: hypocalcaemia') + given('pamidronate'), 'error'],
  [patient('comorbidities: [dish, hypocalcaemia]') + treated('alendronate'), 'error'],
  [patient('comorbidities: dish') + given('pamidronate')],
  [calcium('value: 2.19, ref_low: 2.2') + etidronate, 'error'],
  [calcium('value: 2.2, ref_low: 2.2') + etidronate],
  [calcium('value: 1.9') + etidronate],
  [calcium('value: below 2.2, ref_low: 2.2') + etidronate, 'error'],
  [calcium('value: below 2.3, ref_low: 2.2') + etidronate],
  [calcium('value: above 2.1, ref_low: 2.2') + etidronate],
  [calcium('result: lowered') + etidronate, 'error'],
  [calcium('value: 2.3, ref_low: 2.2, result: lowered') + etidronate, 'error'],
  [calcium('value: 2.1, ref_low: 2.2, result: normal') + etidronate],
  [calcium('value: 2.1, ref_low: 2.2, result: raised') + etidronate],
  ['labs: [{test: phosphate, result: lowered}]\nprophylaxis: [{therapy: etidronate}]'],
  [
    'labs: [{test: calcium, result: lowered, when: 2026-01-01}, {test: calcium, result: normal, when: 2026-03-01}]\nprophylaxis: [{therapy: etidronate}]',
  ],
  ...['aho', 'php1a', 'php1c'].map((name): [string, string] => [php(name) + given('bisphosphonate'), 'error']),
  [php('pphp') + given('bisphosphonate')],
  [php('aho') + calcium('result: normal') + given('bisphosphonate')],
  [php('aho') + calcium('value: 2.3') + given('bisphosphonate')],
  [php('aho') + calcium('result: lowered') + given('bisphosphonate'), 'error'],
  [patient('comorbidities: hypocalcaemia') + given('celecoxib')],
  [php('aho') + given('celecoxib')],
  [day + patient('comorbidities: hypocalcaemia') + given('etidronate', over), 'information'],
  [day + php('aho') + given('etidronate', over)],
  [published + patient('comorbidities: hypocalcaemia') + etidronate, 'information'],
  [published + php('aho') + etidronate],
]);

const gfr = (value: number | string) => patient(`egfr_ml_min: ${value}`);
const lab = (fields: string) => `labs: [{test: egfr, ${fields}}]\n`;
rows('bisphosphonate-renal', [
  [gfr(59) + etidronate, 'warning'],
  [gfr(60) + etidronate],
  [gfr(34) + given('alendronate'), 'error'],
  [gfr(35) + given('alendronate')],
  [gfr(20) + given('pamidronate')],
  [gfr(80) + etidronate],
  [`${patient('egfr_ml_min: 80, comorbidities: renal_impairment')}${etidronate}`, 'warning'],
  [`${patient('egfr_ml_min: 80, comorbidities: renal_impairment')}${given('alendronate')}`],
  [patient('comorbidities: renal_impairment') + given('alendronate'), 'warning'],
  [etidronate, 'warning'],
  [treated('alendronate'), 'warning'],
  [gfr('not_stated') + etidronate, 'warning'],
  [gfr('good') + etidronate],
  [given('bisphosphonate')],
  [lab('value: 59') + etidronate, 'warning'],
  [lab('value: 60') + etidronate],
  [lab('value: above 60') + etidronate],
  [lab('value: above 30') + etidronate],
  [lab('value: below 60') + etidronate, 'warning'],
  [lab('value: below 30') + given('alendronate'), 'error'],
  [lab('value: below 90') + etidronate],
  [lab('result: normal') + etidronate],
  [lab('value: not_stated') + etidronate, 'warning'],
  ['labs: [{test: creatinine, value: above 60}]\nprophylaxis: [{therapy: etidronate}]', 'warning'],
  [given('etidronate', ', status: declined')],
  [day + gfr(50) + given('etidronate', over), 'information'],
  [day + gfr(20) + given('alendronate', over), 'information'],
  [day + given('etidronate', over)],
  [published + gfr(50) + etidronate, 'information'],
  [published + etidronate],
]);
