/** Palovarotene: the labelled age at its start, pregnancy, and the growth plates. */
import { rows } from './severities';

const published = 'source: {kind: publication}\n';
const day = 'note_date: 2026-05-01\n';
const palovarotene = 'treatment: [{therapy: palovarotene}]';
const at = (age: string, sex: string, start: string) =>
  `patient: {age: ${age}, sex: ${sex}}\npresentation: {when: 2026-01-10}\ntreatment: [{therapy: palovarotene, start: ${start}}]`;

rows('palovarotene-age', [
  [`patient: {age: 7, sex: female}\n${palovarotene}`, 'error'],
  [`patient: {age: 8, sex: female}\n${palovarotene}`],
  [`patient: {age: 9, sex: male}\n${palovarotene}`, 'error'],
  [`patient: {age: 10, sex: male}\n${palovarotene}`],
  [`patient: {age: 7}\n${palovarotene}`, 'error'],
  [`patient: {age: 9}\n${palovarotene}`, 'information'],
  [`patient: {age: 10}\n${palovarotene}`],
  [`patient: {age: 7-8, sex: female}\n${palovarotene}`, 'information'],
  [`patient: {age: child, sex: male}\n${palovarotene}`, 'information'],
  [`patient: {age: adult, sex: male}\n${palovarotene}`],
  [`patient: {sex: male}\n${palovarotene}`, 'warning'],
  [`patient: {age: not_stated}\n${palovarotene}`, 'warning'],
  [at('7', 'female', '2026-01-10'), 'error'],
  [at('7', 'female', '2026-03-01'), 'information'],
  [at('7', 'female', '2027-01-10')],
  [`${day}patient: {age: 7}\ntreatment: [{therapy: palovarotene, end: 2026-04-01}]`, 'information'],
  [`${day}patient: {sex: male}\ntreatment: [{therapy: palovarotene, end: 2026-04-01}]`],
  [`${published}patient: {age: 7}\n${palovarotene}`, 'information'],
  [`${published}${palovarotene}`],
  ['patient: {age: 7}\ntreatment: [{therapy: etidronate}, {therapy: palovarotene, status: declined}]'],
]);

rows('palovarotene-pregnancy', [
  [`patient: {pregnancy: pregnant}\n${palovarotene}`, 'error'],
  [`patient: {pregnancy: not_pregnant}\n${palovarotene}`],
  ['patient: {pregnancy: pregnant}\ntreatment: [{therapy: naproxen}]'],
  [`${day}patient: {pregnancy: pregnant}\ntreatment: [{therapy: palovarotene, end: 2026-04-01}]`, 'information'],
  [`${day}patient: {pregnancy: pregnant, gestation_weeks: 8}\ntreatment: [{therapy: palovarotene, start: 2025-01-01}]`],
  [`${published}patient: {pregnancy: pregnant}\n${palovarotene}`, 'information'],
]);

rows('palovarotene-growth-monitoring', [
  [`patient: {age: 17}\n${palovarotene}`, 'warning'],
  [`patient: {age: 18}\n${palovarotene}`],
  [`patient: {age: 12, skeletally_mature: no}\n${palovarotene}`],
  [`patient: {age: 12, skeletally_mature: unknown}\n${palovarotene}`, 'warning'],
  ['patient: {age: 12}\ntreatment: [{therapy: etidronate}]'],
  [`${day}patient: {age: 12}\ntreatment: [{therapy: palovarotene, end: 2026-04-01}]`],
  [at('17', 'male', '2027-02-01')],
  [`${published}patient: {age: 12}\n${palovarotene}`],
]);
