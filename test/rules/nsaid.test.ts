/** Non-steroidal anti-inflammatory drugs (NSAIDs): what speaks against them in this patient. */
import { rows } from './severities';

const published = 'source: {kind: publication}\n';
const day = 'note_date: 2026-05-01\n';
const patient = (fields: string) => `patient: {${fields}}\n`;
const ill = (names: string, rest = '') => patient(`comorbidities: ${names}${rest}`);
const given = (therapy: string, rest = '') => `prophylaxis: [{therapy: ${therapy}${rest}}]`;
const treated = (therapy: string, rest = '') => `treatment: [{therapy: ${therapy}${rest}}]`;
const over = ', start: 2026-01-01, end: 2026-04-01';
const nsaid = treated('indomethacin');

for (const [id, illness, other] of [
  ['nsaid-active-gi-bleeding', 'gi_bleeding_active', 'gi_ulcer_history'],
  ['nsaid-cabg', 'recent_cabg', 'coronary_disease'],
  ['nsaid-hypersensitivity', 'aspirin_or_nsaid_hypersensitivity', 'bisphosphonate_hypersensitivity'],
] as const) {
  rows(id, [
    [ill(illness) + nsaid, 'error'],
    [ill(`[dish, ${illness}]`) + given('naproxen'), 'error'],
    [ill(illness) + given('nsaid', ', status: planned'), 'error'],
    [ill(illness, ', medications: [ssri, nsaid]'), 'error'],
    [ill(illness, ', medications: nsaid') + nsaid, 'error', 'error'],
    [ill(illness, ', medications: ssri')],
    [ill(other) + nsaid],
    [ill('not_stated') + nsaid],
    [ill(illness) + treated('ibuprofen', ', route: topical')],
    [ill(illness) + treated('ibuprofen', ', status: declined')],
    [ill(illness) + treated('corticosteroid')],
    [day + ill(illness) + given('naproxen', over), 'information'],
    [published + ill(illness) + nsaid, 'information'],
    [published + ill(illness, ', medications: nsaid'), 'information'],
  ]);
}

const egfr = (value: string, rest = '') => patient(`egfr_ml_min: ${value}${rest}`);
const lab = (value: string) => `labs: [{test: egfr, value: ${value}}]\n`;
rows('nsaid-renal-severe', [
  [egfr('29') + nsaid, 'error'],
  [egfr('30') + nsaid],
  [lab('29') + given('naproxen'), 'error'],
  [lab('below 30') + given('naproxen'), 'error'],
  [lab('below 60') + given('naproxen')],
  [`labs: [{test: egfr, value: 29}, {test: egfr, value: 45}]\n${nsaid}`],
  [egfr('45') + lab('29') + nsaid],
  [egfr('29', ', medications: nsaid'), 'error'],
  [egfr('29') + treated('diclofenac', ', route: topical')],
  [egfr('29') + treated('diclofenac', ', status: declined')],
  [egfr('29') + treated('analgesic')],
  [egfr('not_stated') + nsaid],
  [nsaid],
  [day + egfr('29') + given('naproxen', over), 'information'],
  [published + egfr('29') + nsaid, 'information'],
]);

const kidney = (rest = '') => ill('renal_impairment', rest);
rows('nsaid-renal-caution', [
  [egfr('29') + nsaid],
  [egfr('30') + nsaid, 'warning'],
  [egfr('59') + nsaid, 'warning'],
  [egfr('60') + nsaid],
  [lab('59') + given('celecoxib'), 'warning'],
  [lab('below 60') + given('celecoxib'), 'warning'],
  [lab('below 30') + given('celecoxib')],
  [kidney() + nsaid, 'warning'],
  [kidney(', egfr_ml_min: not_stated') + nsaid, 'warning'],
  [kidney(', egfr_ml_min: 59') + nsaid, 'warning'],
  [kidney(', egfr_ml_min: 29') + nsaid],
  [kidney(', egfr_ml_min: 60') + nsaid],
  [kidney() + lab('above 60') + nsaid],
  [kidney(', medications: nsaid'), 'warning'],
  [ill('osteoporosis') + nsaid],
  [kidney() + treated('ibuprofen', ', route: topical')],
  [kidney() + treated('ibuprofen', ', status: declined')],
  [day + egfr('45') + given('naproxen', over), 'information'],
  [published + egfr('45') + nsaid, 'information'],
]);

const ulcer = ill('gi_ulcer_history');
const again = ill('gi_ulcer_recurrent');
rows('nsaid-ulcer-history', [
  [ulcer + nsaid, 'warning'],
  [ulcer + given('indomethacin_sr', ', gastroprotection: no'), 'warning'],
  [ulcer + given('indomethacin_sr', ', gastroprotection: not_stated'), 'warning'],
  [ulcer + given('indomethacin_sr', ', gastroprotection: yes')],
  [ill('gi_ulcer_history', ', medications: nsaid'), 'warning'],
  [again + nsaid, 'error'],
  [again + given('naproxen', ', gastroprotection: yes'), 'error'],
  [ill('[gi_ulcer_history, gi_ulcer_recurrent]') + given('naproxen', ', gastroprotection: yes'), 'error'],
  [ill('gi_bleeding_active') + nsaid],
  [again + treated('ibuprofen', ', route: topical')],
  [again + treated('ibuprofen', ', status: declined')],
  [day + ulcer + given('naproxen', over), 'information'],
  [day + again + given('naproxen', over), 'information'],
  [published + again + nsaid, 'information'],
  [published + ulcer + nsaid, 'information'],
]);

const heart = ill('coronary_disease');
const severe = ill('heart_failure_severe');
rows('nsaid-cardiac', [
  [heart + given('naproxen'), 'warning'],
  [ill('stroke_history') + nsaid, 'warning'],
  [ill('heart_failure') + treated('nsaid'), 'warning'],
  [ill('peripheral_arterial_disease') + given('naproxen')],
  [heart + given('naproxen', ', words: weighed with cardiology')],
  [heart + given('naproxen', ', words: not_stated'), 'warning'],
  [ill('coronary_disease', ', medications: nsaid'), 'warning'],
  [heart + given('diclofenac')],
  [heart + given('celecoxib')],
  [severe + given('naproxen', ', words: weighed with cardiology'), 'error'],
  [severe + given('diclofenac'), 'error'],
  [ill('[coronary_disease, heart_failure_severe]') + nsaid, 'error'],
  [severe + treated('ibuprofen', ', route: topical')],
  [severe + treated('ibuprofen', ', status: declined')],
  [day + severe + given('naproxen', over), 'information'],
  [day + heart + given('naproxen', over), 'information'],
  [published + severe + nsaid, 'information'],
]);

rows('nsaid-cv-specific', [
  [heart + given('diclofenac'), 'error'],
  [ill('peripheral_arterial_disease') + treated('celecoxib'), 'error'],
  [ill('stroke_history') + treated('etoricoxib'), 'error'],
  [ill('heart_failure') + treated('etoricoxib', ', words: weighed'), 'error'],
  [ill('[coronary_disease, stroke_history]') + given('diclofenac'), 'error'],
  [heart + given('naproxen')],
  [heart + given('nsaid')],
  [severe + given('diclofenac')],
  [ill('[heart_failure, heart_failure_severe]') + given('diclofenac')],
  [ill('[coronary_disease, heart_failure_severe]') + given('diclofenac'), 'error'],
  [ill('recent_cabg') + given('diclofenac')],
  [heart + treated('diclofenac', ', route: topical')],
  [heart + treated('diclofenac', ', status: declined')],
  [day + heart + given('diclofenac', over), 'information'],
  [published + heart + given('diclofenac'), 'information'],
]);

const takes = (names: string) => patient(`medications: ${names}`);
const clot = ill('venous_thromboembolism');
rows('nsaid-bleeding-risk', [
  [takes('anticoagulant') + nsaid, 'warning'],
  [takes('antiplatelet') + given('celecoxib'), 'warning'],
  [takes('corticosteroid') + nsaid, 'warning'],
  [takes('[diuretic, ssri]') + nsaid, 'warning'],
  [takes('[ssri, nsaid]'), 'warning'],
  [takes('diuretic') + nsaid],
  [takes('not_stated') + nsaid],
  [ill('bleeding_disorder') + nsaid, 'warning'],
  [ill('bleeding_disorder', ', medications: ssri') + nsaid, 'warning'],
  [clot + nsaid, 'information'],
  [ill('venous_thromboembolism', ', medications: not_stated') + nsaid, 'information'],
  [ill('venous_thromboembolism', ', medications: none') + nsaid],
  [ill('venous_thromboembolism', ', medications: nsaid')],
  [ill('venous_thromboembolism', ', medications: blood thinners') + nsaid],
  [ill('venous_thromboembolism', ', medications: anticoagulant') + nsaid, 'warning'],
  [clot + given('analgesic')],
  [takes('anticoagulant') + treated('ibuprofen', ', route: topical')],
  [takes('anticoagulant') + treated('ibuprofen', ', status: declined')],
  [day + takes('anticoagulant') + given('naproxen', over), 'information'],
  [day + clot + given('naproxen', over)],
  [published + takes('anticoagulant') + nsaid, 'information'],
  [published + clot + nsaid],
]);
