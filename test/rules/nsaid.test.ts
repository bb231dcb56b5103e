/** Non-steroidal anti-inflammatory drugs (NSAIDs): what speaks against them in this patient. */
import { rows } from './severities';

const published = 'source: {kind: publication}\n';
const neuro = (fields: string) => `neuro: {${fields}}\n`;
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

rows('nsaid-drug-interactions', [
  [takes('lithium') + nsaid, 'warning'],
  [takes('methotrexate') + given('naproxen'), 'warning'],
  [takes('[lithium, nsaid]'), 'warning'],
  [takes('[ace_inhibitor_or_arb, diuretic]') + nsaid, 'warning'],
  [takes('diuretic') + nsaid],
  [takes('ace_inhibitor_or_arb') + nsaid],
  [egfr('59', ', medications: ace_inhibitor_or_arb') + nsaid, 'warning'],
  [egfr('60', ', medications: ace_inhibitor_or_arb') + nsaid],
  [egfr('59', ', medications: diuretic') + nsaid],
  [takes('not_stated') + nsaid],
  [takes('lithium') + treated('ibuprofen', ', route: topical')],
  [takes('lithium') + treated('ibuprofen', ', status: declined')],
  [takes('lithium') + treated('analgesic')],
  [day + takes('lithium') + given('naproxen', over), 'information'],
  [published + takes('lithium') + nsaid, 'information'],
]);

const bled = ill('intracranial_bleeding_recent');
const cause = (type: string, when = '2026-03-01') => `cause: {class: neurogenic, type: ${type}, when: ${when}}\n`;
const from = (start: string) => given('indomethacin', `, start: ${start}`);
const other = (fields: string) => `cause: {class: traumatic, type: fracture}\nother_causes: [{${fields}}]\n`;
rows('nsaid-intracranial-bleed', [
  [bled + nsaid, 'error'],
  [ill('[dish, intracranial_bleeding_recent]', ', medications: nsaid'), 'error'],
  [ill('stroke_history') + nsaid],
  [bled + treated('ibuprofen', ', route: topical')],
  [bled + treated('ibuprofen', ', status: declined')],
  [day + bled + given('naproxen', over), 'information'],
  [published + bled + nsaid, 'information'],
  [bled + cause('tbi') + from('2026-03-31'), 'error'],
  [cause('tbi') + from('2026-03-31'), 'warning'],
  [cause('tbi') + from('2026-04-01')],
  [cause('tbi') + from('2026-03-01'), 'warning'],
  [cause('tbi') + from('2026-02-28')],
  [cause('tbi', 'not_stated') + from('day 30'), 'warning'],
  [cause('tbi', 'not_stated') + from('day 31')],
  [cause('tbi', '2026-03') + from('2026-04-30'), 'warning'],
  [cause('tbi', '2026-03') + from('2026-05-01')],
  [cause('stroke') + from('2026-03-31'), 'warning'],
  [cause('sci') + from('2026-03-31')],
  [cause('tbi') + nsaid, 'warning'],
  ['note_date: 2026-03-31\n' + cause('tbi') + nsaid, 'warning'],
  ['note_date: 2026-04-01\n' + cause('tbi') + nsaid],
  ['note_date: 2026-03-31\n' + takes('nsaid') + cause('tbi'), 'warning'],
  ['note_date: 2026-04-01\n' + takes('nsaid') + cause('tbi')],
  [ill('none') + cause('tbi') + from('2026-03-31')],
  [ill('dish') + cause('tbi') + from('2026-03-31')],
  [ill('not_stated') + cause('tbi') + from('2026-03-31'), 'warning'],
  [ill('high blood pressure') + cause('tbi') + from('2026-03-31')],
  [other('type: tbi, when: 2026-03-01') + from('2026-03-31'), 'warning'],
  [other('type: tbi, when: 2026-03-01') + from('2026-04-01')],
  [other('type: burn, when: 2026-03-01') + from('2026-03-31')],
  [`${neuro('lesion: tbi, when: 2026-03-01')}${from('2026-03-31')}`, 'warning'],
  [`${neuro('lesion: stroke, when: 2026-03-01')}${from('2026-04-01')}`],
  [`${neuro('lesion: sci, when: 2026-03-01')}${from('2026-03-31')}`],
  [`${neuro('lesion: tbi')}${from('2026-04-01')}`, 'warning'],
  [`${cause('tbi')}${neuro('lesion: tbi')}${from('2026-04-01')}`],
  [`${cause('tbi')}${neuro('lesion: stroke')}${from('2026-04-01')}`, 'warning'],
  [`${cause('fracture', 'not_stated')}${neuro('lesion: tbi, when: 2026-03-01')}${from('2026-03-31')}`, 'warning'],
  [`${other('type: tbi, when: 2026-03-01')}${neuro('lesion: tbi')}${from('2026-04-01')}`],
  [published + cause('tbi') + from('2026-03-31')],
  [day + cause('tbi') + given('naproxen', ', start: 2026-03-10, end: 2026-03-20')],
]);
