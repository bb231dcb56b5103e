/** The other values of the fact sheet, in its order: doses, ages, kidneys, FOP, onset, palsy, heart and cord. */
import { ask, E, I, removed, type TestValues, W } from './value';

const dose = ask('rt-dose-unusual', 'rt-single-fraction-high', 'rt-unit-slip');
const given = (gy: number, fractions = 1) =>
  `prophylaxis: [{therapy: radiotherapy, total_gy: ${gy}, fractions: ${fractions}}]`;

const growing = ask('rt-in-child');
const counselling = ask('rt-in-child', 'rt-under-40-counselling');
const aged = (patient: string, rest = '', section = 'treatment') =>
  `presentation: {when: 2024-01-10}\npatient: {${patient}}\n${section}: [{therapy: radiotherapy, status: planned${rest}}]`;
const counselled = ', counselled: yes';

const kidney = ask('nsaid-renal-severe', 'nsaid-renal-caution');
const egfr = (value: number) =>
  `patient: {age: 50, egfr_ml_min: ${value}}\ntreatment: [{therapy: ibuprofen, status: planned}]`;
const printed = (value: string) => `labs: [{test: egfr, value: ${value}}]\ntreatment: [{therapy: naproxen}]`;
const ofEgfr = (value: number, ...said: string[]) =>
  kidney.of(['as it is', egfr(value), ...said], ['as it is', printed(String(value)), ...said]);
const [asSevere, asCaution] = [`nsaid-renal-severe: ${E}`, `nsaid-renal-caution: ${W}`];

const order = ask('date-order');
const before = (end: string, therapy = 'radiotherapy', operation = '2024-06-10') =>
  `surgery: [{id: sx1, type: ho_excision, when: ${operation}}]\nprophylaxis: [{therapy: ${therapy}, intent: secondary, end: ${end}}]`;

const biopsy = (certainty: string) =>
  `genetics: {diagnosis: fop${certainty}}\nsurgery: [{type: biopsy, status: planned}]`;
const vaccine = (code: string, status: string) =>
  `diagnosis: {codes: icd10_cm ${code}}\ntreatment: [{therapy: vaccination, route: im, status: ${status}}]`;

const hip = (flexion: string, extension_deficit: string, rest: string) =>
  `lesions: [{site: hip, ankylosed: flexion_extension}]\nrom: [{flexion: ${flexion}, extension_deficit: ${extension_deficit}${rest}}]`;

const onset = ask('onset-late');
const appeared = (type: string, time: string, injury = '2024-01-31') =>
  `cause: {class: traumatic, type: ${type}, when: ${injury}}\npresentation: {onset: ${time}}\nlesions: [{site: elbow}]`;

const palsy = (when: string, cause?: string, status = 'progressive_deficit') =>
  `${removed(when, ', indication: nerve_compression', cause)}\nnerves_vessels: [{structure: ulnar_nerve, status: ${status}}]`;

const heart = ask('nsaid-cardiac', 'nsaid-cv-specific');
const coronary = (drug: string) =>
  `patient: {comorbidities: coronary_disease}\ntreatment: [{therapy: ${drug}, status: planned}]`;

const cord = (level: string, rest = '') =>
  `neuro: {lesion: sci, sci_level: ${level}}\nsurgery: [{type: ho_excision, status: planned${rest}}]`;

export const safety: TestValues = {
  '7 Gy: silent': dose.plainly(given(7)),
  '5.9 Gy: warning': dose.of(['as it is', given(5.9), `rt-dose-unusual: ${W}`], ['as it is', given(6)]),
  '700 Gy: error, as a slip of the unit only': dose.plainly(given(700), `rt-unit-slip: ${E}`),
  'age 17 and radiotherapy: error': growing.of(
    ['as it is', aged('age: 17'), E],
    ['as it is', aged('age: 17', counselled, 'prophylaxis'), E],
    ['dates', aged('age: 17', ', start: 2024-01-10'), E],
    ['dates', aged('age: 17', ', start: 2025-01-10')],
    ['days', aged('age: 17', ', start: 1 day after presentation'), I],
    ['days', aged('age: 16', ', start: 364 days after presentation'), E],
    ['vague, certain', aged('age: 12-17'), E],
    ['vague, certain', aged('age: child'), E],
    ['vague, open', aged('age: 17-18'), I],
    ['vague, open', aged('age: 17', ', start: within 1 year after presentation'), I],
  ),
  'age 18 and open growth plates: error': growing.of(
    ['as it is', aged('age: 18, skeletally_mature: no'), E],
    ['as it is', aged('age: adult, skeletally_mature: no'), E],
    ['as it is', aged('age: 18, skeletally_mature: yes')],
    ['as it is', aged('age: 18')],
  ),
  'age 18 to 39 and counselled: silent': counselling.of(
    ['as it is', aged('age: 18', counselled)],
    ['as it is', aged('age: 39', counselled)],
    ['as it is', aged('age: 18-39', counselled)],
    ['as it is', aged('age: 18'), `rt-under-40-counselling: ${W}`],
    ['as it is', aged('age: 39', ', counselled: no'), `rt-under-40-counselling: ${W}`],
    ['as it is', aged('age: 40'), `rt-under-40-counselling: ${I}`],
    ['as it is', aged('age: 39-40'), `rt-under-40-counselling: ${I}`],
  ),
  'eGFR 29: error': ofEgfr(29, asSevere),
  'eGFR 30: warning': ofEgfr(30, asCaution),
  'eGFR 59: warning': ofEgfr(59, asCaution),
  'eGFR 60: silent': ofEgfr(60),
  '8 Gy once: silent': dose.of(['as it is', given(8)], ['as it is', given(8.1), `rt-dose-unusual: ${W}`]),
  '10 Gy once: warning': dose.plainly(given(10), `rt-dose-unusual: ${W}`),
  '10.1 Gy once: error': dose.plainly(given(10.1), `rt-single-fraction-high: ${E}`),
  '99 Gy once: error': dose.of(
    ['as it is', given(99), `rt-single-fraction-high: ${E}`],
    ['as it is', given(99.9), `rt-single-fraction-high: ${E}`],
  ),
  '100 Gy once: error, as a slip of the unit': dose.plainly(given(100), `rt-unit-slip: ${E}`),
  '5 fractions of 3.5 Gy: silent': dose.plainly(given(17.5, 5)),
  '9.9 Gy in 5 fractions: warning': dose.of(
    ['as it is', given(9.9, 5), `rt-dose-unusual: ${W}`],
    ['as it is', given(10, 5)],
  ),
  '20 Gy in 5 fractions: silent': dose.plainly(given(20, 5)),
  '20.1 Gy in 5 fractions: warning': dose.plainly(given(20.1, 5), `rt-dose-unusual: ${W}`),
  'radiotherapy that ends the day before: in order': order.of(
    ['dates', before('2024-06-09')],
    ['dates', before('2024-06-09', 'indomethacin'), E],
    ['dates', before('2024-06-10', 'indomethacin')],
    ['days', before('day 129', 'radiotherapy', 'day 130')],
    ['days', before('day 129', 'indomethacin', 'day 130'), E],
    ['days', before('1 day before sx1')],
    ['vague, certain', before('at least 1 day before sx1')],
    ['vague, certain', before('at least 1 day before sx1', 'indomethacin'), E],
    ['vague, open', before('2024-06')],
    ['vague, open', before('2024-06', 'indomethacin')],
  ),
  'FOP at any certainty and a planned biopsy: error': ask('fop-no-biopsy').of(
    ['as it is', biopsy(''), E],
    ['as it is', biopsy(', certainty: suspected'), E],
    ['as it is', biopsy(', certainty: clinical'), E],
    ['as it is', biopsy(', certainty: proven'), E],
    ['as it is', biopsy('').replace('fop', 'poh')],
  ),
  'M61.143 and a planned vaccine into a muscle: error': ask('fop-no-im-injection').of(
    ['as it is', vaccine('M61.143', 'planned'), E],
    ['as it is', vaccine('M61.243', 'planned')],
  ),
  'the same vaccine given: no error, nothing taken out': ask('fop-no-im-injection').plainly(
    vaccine('M61.143', 'given'),
    I,
  ),
  'hip fixed at -10 and -10: no error': ask(
    'rom-impossible',
    'rom-unusual',
    'rom-extension-over-flexion',
    'rom-ankylosis-conflict',
  ).of(
    ['as it is', hip('-10', '-10', ', fixed: yes')],
    ['as it is', hip('-10', '-10', '')],
    ['as it is', hip('-10', '0', ''), `rom-impossible: ${E}`],
    ['as it is', hip('130', '-10', ', range: limited'), `rom-ankylosis-conflict: ${W}`],
  ),
  'elbow, burn, onset on day 95: silent': onset.of(
    ['dates', appeared('burn', '2024-05-05')],
    ['days', appeared('burn', 'day 95')],
    ['vague, certain', appeared('burn', 'after day 95')],
    ['vague, open', appeared('burn', 'about day 95')],
  ),
  'elbow, fracture, onset on day 95: information': onset.of(
    ['dates', appeared('fracture', '2024-05-05'), I],
    ['dates', appeared('fracture', '2024-05-03'), I],
    ['dates', appeared('fracture', '2024-05-02')],
    ['days', appeared('fracture', 'day 95'), I],
    ['days', appeared('fracture', 'day 93'), I],
    ['days', appeared('fracture', 'day 92')],
    ['vague, certain', appeared('fracture', 'after day 93'), I],
    ['vague, certain', appeared('fracture', 'week 14-20'), I],
    ['vague, open', appeared('fracture', 'about day 95')],
    ['vague, open', appeared('fracture', '2024-05-05', '2024-02')],
  ),
  'excision at 3 months for a progressive palsy: information': ask('surgery-before-4-months').of(
    ['dates', palsy('2024-04-30'), I],
    ['dates', palsy('2024-04-30', undefined, 'sensory_deficit'), W],
    ['days', palsy('3 months after injury'), I],
    ['days', palsy('day 91', undefined, 'motor_deficit'), W],
    ['vague, certain', palsy('2024-04'), I],
    ['vague, certain', palsy('2024-04', undefined, 'compressed'), W],
    ['vague, open', palsy('2024-04 to 2024-06'), I],
  ),
  'diclofenac in coronary disease: error': heart.plainly(coronary('diclofenac'), `nsaid-cv-specific: ${E}`),
  'naproxen in coronary disease: warning': heart.plainly(coronary('naproxen'), `nsaid-cardiac: ${W}`),
  'T5 and a planned excision without a plan: warning': ask('autonomic-dysreflexia').of(
    ['as it is', cord('T5'), W],
    ['as it is', cord('T6'), W],
    ['as it is', cord('T6-T8'), W],
    ['as it is', cord('T5', ', plan_dysreflexia: pressure watched')],
  ),
  'T8 and the same: silent': ask('autonomic-dysreflexia').of(['as it is', cord('T8')], ['as it is', cord('T7')]),
};
