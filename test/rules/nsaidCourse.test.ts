/** Non-steroidal anti-inflammatory drugs (NSAIDs): for whom, how much, how long, and beside what. */
import { rows } from './severities';

const published = 'source: {kind: publication}\n';
const day = 'note_date: 2026-05-01\n';
const patient = (fields: string) => `patient: {${fields}}\n`;
const given = (rest = '', therapy = 'indomethacin') => `prophylaxis: [{therapy: ${therapy}${rest}}]`;
const treated = (rest = '', therapy = 'indomethacin') => `treatment: [{therapy: ${therapy}${rest}}]`;
const over = ', start: 2026-03-01, end: 2026-04-01';
const declined = ', status: declined';
const topical = ', route: topical';

const pregnant = (rest = '') => patient(`pregnancy: pregnant${rest}`);
rows('nsaid-pregnancy', [
  [pregnant() + given(), 'error'],
  [pregnant(', gestation_weeks: 20') + treated('', 'naproxen'), 'error'],
  [pregnant(', gestation_weeks: 19') + treated('', 'naproxen'), 'warning'],
  [pregnant(', gestation_weeks: not_stated') + given(), 'error'],
  [pregnant(', medications: nsaid'), 'error'],
  [patient('pregnancy: not_pregnant') + given()],
  [patient('pregnancy: not_stated') + given()],
  [pregnant() + given(topical)],
  [pregnant() + given(declined)],
  [pregnant() + given('', 'radiotherapy')],
  [day + pregnant() + given(over), 'information'],
  [day + pregnant(', gestation_weeks: 4') + given(over)],
  [published + pregnant() + given(), 'information'],
]);

const woman = patient('age: 34, sex: female');
rows('nsaid-pregnancy-unknown', [
  [woman + given(), 'warning'],
  [woman + treated(', duration: 3 days', 'ibuprofen'), 'warning'],
  [woman + treated(', duration: 2 days', 'ibuprofen')],
  [woman + given(', duration: 2-3 days'), 'warning'],
  [woman + given(', start: 2026-06-01, end: 2026-06-03')],
  [woman + given(', start: 2026-06-01, end: 2026-06-04'), 'warning'],
  [patient('age: 34, sex: female, pregnancy: unknown') + given(), 'warning'],
  [patient('age: 34, sex: female, pregnancy: not_stated') + given(), 'warning'],
  [patient('age: 34, sex: female, medications: nsaid'), 'warning'],
  [patient('age: 34, sex: female, pregnancy: not_pregnant') + given()],
  [patient('age: 34, sex: female, pregnancy: pregnant') + given()],
  [patient('age: 9, sex: female') + given()],
  [patient('age: 10, sex: female') + given(), 'warning'],
  [patient('age: 55, sex: female') + given(), 'warning'],
  [patient('age: 56, sex: female') + given()],
  [patient('age: 34, sex: male') + given()],
  [patient('sex: female') + given()],
  [woman + given(declined)],
  [woman + given('', 'etidronate')],
  [day + woman + given(over)],
  [published + woman + given()],
]);

const pair = (a: string, b: string) => `treatment: [{therapy: naproxen, ${a}}, {therapy: indomethacin, ${b}}]`;
rows('nsaid-double', [
  [pair('start: 2026-01-10, end: 2026-01-20', 'start: 2026-01-19, end: 2026-01-30'), 'warning'],
  [pair('start: 2026-01-19, end: 2026-01-30', 'start: 2026-01-10, end: 2026-01-20'), 'warning'],
  [pair('start: 2026-01-10, end: 2026-01-20', 'start: 2026-01-20, end: 2026-01-30')],
  [pair('start: 2026-01-20, end: 2026-01-30', 'start: 2026-01-10, end: 2026-01-20')],
  [pair('start: 2026-01-10, duration: 7 days', 'start: 2026-01-16, duration: 2 days'), 'warning'],
  [pair('start: 2026-01-10, duration: 7 days', 'start: 2026-01-17, duration: 2 days')],
  [pair('start: 2026-01, duration: 7 days', 'start: 2026-01-16, duration: 7 days')],
  [pair('start: 2026-01-10', 'start: 2026-01-10')],
  [pair('start: 2026-01-10, duration: 7 days, status: declined', 'start: 2026-01-10, duration: 7 days')],
  [pair('start: 2026-01-10, duration: 7 days, route: topical', 'start: 2026-01-10, duration: 7 days')],
  [treated()],
  ['patient: {medications: nsaid}'],
  [patient('medications: nsaid') + given(), 'warning'],
  [patient('medications: nsaid') + given('', 'etidronate')],
  [day + patient('medications: nsaid') + given(over), 'information'],
  [day + pair('start: 2026-01-10, end: 2026-01-20', 'start: 2026-01-19, end: 2026-01-30'), 'information'],
  [day + pair('start: 2026-04-10, end: 2026-04-20', 'start: 2026-04-19, end: 2026-05-30'), 'information'],
  [published + patient('medications: nsaid') + given(), 'information'],
]);

const seen = (age: string, start: string) =>
  `${patient(`age: ${age}`)}presentation: {when: 2026-01-10}\n${given(`, start: ${start}`)}`;
rows('nsaid-child', [
  [patient('age: 14') + given(), 'warning'],
  [patient('age: 14') + treated('', 'indomethacin_sr'), 'warning'],
  [patient('age: 15') + given()],
  [patient('age: 14') + given('', 'ibuprofen')],
  [patient('age: 14') + given(topical)],
  [patient('age: 14') + given(declined)],
  [patient('age: child') + given(), 'information'],
  [patient('age: adult') + given()],
  [patient('age: 14-15') + given(), 'information'],
  [patient('age: fourteen') + given()],
  [patient('age: not_stated') + given(), 'warning'],
  [given(), 'warning'],
  [seen('14', '2026-01-10'), 'warning'],
  [seen('14', '2026-06-01'), 'information'],
  [seen('14', '2027-01-10')],
  [day + patient('age: 14') + given(over), 'information'],
  [day + given(over)],
  [published + patient('age: 14') + given(), 'information'],
  [published + given()],
]);

const bone = (status: string, rest = '') => `fractures: [{site: acetabulum, status: ${status}${rest}}]\n`;
rows('nsaid-unhealed-fracture', [
  [bone('healing') + given(', duration: 8 days'), 'warning'],
  [bone('healing') + given(', duration: 7 days')],
  [bone('nonunion') + treated(', duration: 6 weeks', 'celecoxib'), 'warning'],
  [bone('healing') + given(', duration: 1 week')],
  [bone('healing') + given(', duration: 7-8 days')],
  [bone('healing') + given(', duration: 8-9 days'), 'warning'],
  [bone('healing') + given(', start: 2026-05-01, end: 2026-05-08')],
  [bone('healing') + given(', start: 2026-05-01, end: 2026-05-09'), 'warning'],
  [bone('healing') + given()],
  [bone('united') + given(', duration: 6 weeks')],
  [bone('not_stated') + given(', duration: 6 weeks')],
  [bone('healing') + given(', duration: 6 weeks', 'etidronate')],
  [bone('healing') + given(`, duration: 6 weeks${declined}`)],
  [day + bone('healing', ', when: 2026-02-01') + given(over), 'information'],
  [day + bone('healing', ', when: 2026-03-20') + given(over)],
  [published + bone('healing') + given(', duration: 6 weeks'), 'information'],
]);

const dose = (mg: string, times: string, rest = '') => `, dose_mg: ${mg}, times_per_day: ${times}${rest}`;
rows('nsaid-dose-outside-reported', [
  [given(dose('25', '2'))],
  [given(dose('24.5', '2')), 'warning'],
  [given(dose('75', '2'))],
  [given(dose('75.5', '2')), 'warning'],
  [given(dose('50', '4')), 'warning'],
  [given(dose('50.5', '4')), 'error'],
  [treated(dose('50', '4'))],
  [treated(dose('50.5', '4')), 'error'],
  [treated(dose('20', '1'))],
  [given(dose('75', '2'), 'indomethacin_sr')],
  [given(dose('75.5', '2'), 'indomethacin_sr'), 'error'],
  [treated(dose('75.5', '2'), 'indomethacin_sr'), 'error'],
  [given(dose('25', '1'), 'indomethacin_sr'), 'warning'],
  [given(dose('400', '3'), 'ibuprofen')],
  [given(dose('not_stated', '3'))],
  [given(', dose_mg: 300')],
  [given(dose('100', '4', declined))],
  [day + given(dose('100', '4', over)), 'information'],
  [published + given(dose('100', '4')), 'information'],
]);

rows('nsaid-course-length', [
  [given(', duration: 42 days')],
  [given(', duration: 6 weeks')],
  [given(', duration: 43 days'), 'information'],
  [given(', duration: 3 days')],
  [given(', duration: 2 days', 'celecoxib'), 'information'],
  [given(', duration: 2-3 days')],
  [given(', duration: 42-50 days')],
  [given(', start: 2026-01-10, end: 2026-02-21')],
  [given(', start: 2026-01-10, end: 2026-02-22'), 'information'],
  [given(', start: 2026-01-10, end: 2026-01-13')],
  [given(', start: 2026-01-10, end: 2026-01-12'), 'information'],
  [given(', start: 2026-01, end: 2026-02-22')],
  [given()],
  [treated(', duration: 43 days')],
  [given(', duration: 43 days', 'etidronate')],
  [given(`, duration: 43 days${declined}`)],
  [published + given(', duration: 43 days')],
]);

const operated = (type: string, rest = '') => `\nsurgery: [{id: release, type: ${type}, when: 2026-01-10${rest}}]`;
const release = operated('ho_excision');
rows('nsaid-late-start', [
  [given(', start: 2026-01-13') + release],
  [given(', start: 2026-01-14') + release, 'information'],
  [given(', start: 3 days after release') + release],
  [given(', start: 4 days after release') + release, 'information'],
  [given(', start: 3-5 days after release') + release],
  [given(', start: 2026-01') + release],
  [given(', start: 2026-02') + release, 'information'],
  [given(', start: 2026-01-14, intent: primary') + operated('arthroplasty', ', role: index'), 'information'],
  [given(', start: 2026-01-14, intent: primary') + release],
  [given(', start: 2026-01-14, operation: release', 'ibuprofen') + release, 'information'],
  [treated(', start: 2026-01-14, operation: release') + release],
  [given(', start: 2026-01-14', 'etidronate') + release],
  [given(`, start: 2026-01-14${declined}`) + release],
  [given() + release],
  [`cause: {class: neurogenic, type: sci, when: 2026-01-10}\n${given(', start: 2026-01-31', 'indomethacin_sr')}`],
  [published + given(', start: 2026-01-14') + release],
]);

rows('nsaid-withdrawn-drug', [
  [treated(', name: rofecoxib', 'other'), 'warning'],
  [given(', words: Rofecoxib 25 mg', 'nsaid'), 'warning'],
  [treated(', name: parecoxib', 'other')],
  [treated(', words: not rofecoxib', 'celecoxib')],
  [treated(`, name: rofecoxib${declined}`, 'other')],
  [day + treated(`, name: rofecoxib${over}`, 'other'), 'information'],
  [published + treated(', name: rofecoxib', 'other'), 'information'],
]);
