/** What threatens around an operation: infection, bleeding, nerves, blood pressure, fragile bone; and what gets worse without one. */
import assert from 'node:assert/strict';
import { findings } from './findings';
import { rows, ruleOf } from './severities';

const planned = 'surgery: [{id: sx1, type: ho_excision, status: planned}]';
const operation = (fields: string) => `surgery: [{id: sx1, type: ho_excision, ${fields}}]`;
const done = operation('status: done');
const onMay30 = operation('status: planned, when: 2026-05-30');
const published = 'source: {kind: publication}';
const elbow = 'lesions: [{site: elbow}]';
const nerve = (fields: string) => `nerves_vessels: [{structure: ulnar_nerve, ${fields}}]`;

rows('surgery-no-ct', [
  [`${elbow}\n${planned}`, 'information'],
  [`${elbow}\nimaging: [{modality: xray}]\n${planned}`, 'information'],
  ...['ct', 'mri', 'spect_ct', 'ct_angiography', 'ct_venography', 'mr_angiography', 'not_stated'].map(
    (modality): [string] => [`${elbow}\nimaging: [{modality: ${modality}}]\n${planned}`],
  ),
  ...['bone_scan', 'pet_ct', 'ultrasound', 'duplex_ultrasound'].map((modality): [string, string] => [
    `${elbow}\nimaging: [{modality: ${modality}}]\n${planned}`,
    'information',
  ]),
  [`${elbow}\nimaging: not_stated\n${planned}`],
  [`${elbow}\nimaging: none\n${planned}`, 'information'],
  [`${elbow}\nimaging: [{modality: ct, when: 1 day after sx1}]\n${onMay30}`, 'information'],
  [`${elbow}\nimaging: [{modality: ct, when: 1 day before sx1}]\n${onMay30}`],
  [`${elbow}\n${done}`],
  [`lesions: [{site: hip, position: anteromedial}]\n${planned}`, 'warning'],
  [`lesions: [{site: hip, position: circumferential}]\n${planned}`, 'warning'],
  [`lesions: [{site: hip, grade: mavrogenis_hip 3b}]\n${planned}`, 'warning'],
  [`lesions: [{site: hip, grade: mavrogenis_hip 2a}]\n${planned}`, 'information'],
  [`lesions: [{site: elbow, position: anteromedial}]\n${planned}`, 'information'],
  [`${elbow}\n${nerve('status: sensory_deficit')}\n${planned}`, 'warning'],
  [`${elbow}\n${nerve('status: at_risk')}\n${planned}`, 'information'],
  [`${elbow}\nnerves_vessels: [{structure: artery, status: at_risk}]\n${planned}`, 'warning'],
  [`${elbow}\nnerves_vessels: [{structure: vein, status: intact}]\n${planned}`, 'information'],
  [`${elbow}\n${operation('status: planned, indication: nerve_compression')}`, 'warning'],
  [`${elbow}\n${operation('status: planned, indication: vessel_compression')}`, 'warning'],
  [`${elbow}\n${operation('status: planned, indication: pain')}`, 'information'],
  [
    `lesions: [{id: a, site: hip}, {id: b, site: hip}]\nimaging: [{modality: ct, lesion: a}]\n${operation('status: planned, lesion: [a, b]')}`,
    'information',
  ],
  [`imaging: [{modality: ct}]\n${planned}`],
  [`${published}\n${elbow}\n${planned}`],
]);

const fever = 'presentation: {symptoms: fever}';
const crp = (fields: string) => `labs: [{test: crp, ${fields}}]`;
const excluded = 'differential: [{diagnosis: osteomyelitis, status: excluded, reason: no change on MRI}]';

rows('infection-before-invasive', [
  [planned],
  [`patient: {comorbidities: active_infection}\n${planned}`, 'warning'],
  [`patient: {comorbidities: [osteoporosis, active_infection]}\n${excluded}\n${planned}`, 'warning'],
  [`patient: {comorbidities: active_infection}\n${done}`],
  [`patient: {comorbidities: active_infection}\nsurgery: [{type: arthroplasty, role: index, status: planned}]`],
  [`patient: {comorbidities: active_infection}\ntreatment: [{therapy: radiotherapy, status: planned}]`, 'warning'],
  [`patient: {comorbidities: active_infection}\nprophylaxis: [{therapy: radiotherapy, status: planned}]`, 'warning'],
  [`patient: {comorbidities: active_infection}\ntreatment: [{therapy: radiotherapy, status: given}]`],
  [`patient: {comorbidities: active_infection}\ntreatment: [{therapy: nsaid, status: planned}]`],
  ...['cellulitis', 'abscess', 'septic_arthritis', 'osteomyelitis', 'implant_infection'].map(
    (name): [string, string] => [`differential: [{diagnosis: ${name}, status: pending}]\n${planned}`, 'warning'],
  ),
  [`differential: [{diagnosis: septic_arthritis, status: considered}]\n${planned}`],
  [`differential: [{diagnosis: haematoma, status: pending}]\n${planned}`],
  // Fever, and how old it is.
  [`${fever}\n${planned}`, 'warning'],
  [`${fever}\n${excluded}\n${planned}`],
  [`${fever}\ndifferential: [{diagnosis: osteomyelitis, status: excluded}]\n${planned}`, 'warning'],
  [`note_date: 2026-05-30\npresentation: {when: 2026-04-30, symptoms: fever}\n${planned}`, 'warning'],
  [`note_date: 2026-05-30\npresentation: {when: 2026-04-29, symptoms: fever}\n${planned}`],
  // A wound, a value, the cause.
  [`presentation: {symptoms: pressure_injury}\n${planned}`, 'warning'],
  [`presentation: {care_problems: pressure_injury}\n${planned}`, 'warning'],
  [`presentation: {care_problems: hygiene}\n${planned}`],
  [`${crp('result: raised')}\n${planned}`, 'warning'],
  [`${crp('result: raised, words: fell without antibiotics')}\n${planned}`],
  [`${crp('result: raised, words: not_stated')}\n${planned}`, 'warning'],
  [`${crp('result: normal')}\n${planned}`],
  [`${crp('result: raised, when: 1 day after sx1')}\n${onMay30}`],
  [`cause: {class: other, type: infection}\n${planned}`, 'warning'],
  [`other_causes: [{class: other, type: infection}]\n${planned}`, 'warning'],
  [`cause: {class: other, type: infection}\n${crp('result: normal')}\n${planned}`],
  [`cause: {class: other, type: infection}\n${crp('value: 3')}\n${planned}`, 'warning'],
  [`${published}\npatient: {comorbidities: active_infection}\ntreatment: [{therapy: radiotherapy, status: planned}]`],
]);

const worse = nerve('status: progressive_deficit');
const urgent = 'referral: [{to: orthopaedics, urgency: urgent}]';
const plan = (management: string) => `plan: {management: ${management}}`;
const release = 'surgery: [{type: nerve_release, status: planned}]';

rows('nerve-palsy-progressive', [
  [worse, 'warning'],
  [`${worse}\n${urgent}`],
  [`${worse}\nreferral: [{to: orthopaedics, urgency: soon}]`, 'warning'],
  [`${worse}\n${urgent}\n${plan('surgical')}`],
  [`${worse}\n${urgent}\n${plan('observation')}`, 'warning'],
  [`${worse}\n${urgent}\n${plan('undecided')}`, 'information'],
  [`${worse}\n${plan('undecided')}`, 'warning'],
  [`${worse}\n${plan('surgical')}`, 'warning'],
  [`${worse}\n${release}`],
  [`${worse}\n${operation('status: planned, indication: nerve_compression')}`],
  [`${worse}\n${operation('status: planned, procedures: ulnar_nerve_release')}`],
  [`${worse}\n${planned}`, 'warning'],
  [`${worse}\n${operation('status: done, indication: nerve_compression')}`],
  [`${worse}\n${done}`, 'warning'],
  [
    `${nerve('status: progressive_deficit, when: 1 day after sx1')}\n${operation('status: done, when: 2025-03-10, indication: nerve_compression')}`,
    'warning',
  ],
  [
    'nerves_vessels: [{structure: ulnar_nerve, status: progressive_deficit, when: week 8}, {structure: ulnar_nerve, status: recovering, when: week 12}]',
  ],
  [
    'nerves_vessels: [{structure: ulnar_nerve, status: progressive_deficit, when: week 8}, {structure: median_nerve, status: intact, when: week 12}]',
    'warning',
  ],
  [nerve('status: sensory_deficit')],
  ['nerves_vessels: [{structure: artery, status: progressive_deficit}]'],
  [`presentation: {when: week 4}\n${nerve('status: motor_deficit, when: week 5')}`, 'warning'],
  [`presentation: {when: week 4}\n${nerve('status: motor_deficit, when: week 4')}`],
  [nerve('status: motor_deficit, when: week 5')],
  [
    'presentation: {when: week 4}\nnerves_vessels: [{structure: ulnar_nerve, status: motor_deficit, when: week 4}, {structure: ulnar_nerve, status: motor_deficit, when: week 8}]',
  ],
  [`${published}\n${worse}`],
]);

const drug = (name: string) => `patient: {medications: ${name}}`;

rows('excision-bleeding-plan', [
  [planned],
  [`${drug('anticoagulant')}\n${planned}`, 'warning'],
  [`${drug('antiplatelet')}\n${planned}`, 'warning'],
  [`${drug('nsaid')}\n${planned}`],
  [`${drug('anticoagulant')}\n${operation('status: planned, plan_bleeding: two units')}`, 'warning'],
  [`${drug('anticoagulant')}\n${operation('status: planned, plan_anticoagulation: paused')}`, 'warning'],
  [`${drug('anticoagulant')}\n${operation('status: planned, plan_bleeding: two units, plan_anticoagulation: paused')}`],
  [
    `${drug('anticoagulant')}\n${operation('status: planned, plan_bleeding: two units, plan_anticoagulation: not_stated')}`,
    'warning',
  ],
  [`patient: {comorbidities: bleeding_disorder}\n${planned}`, 'warning'],
  [`patient: {comorbidities: bleeding_disorder}\n${operation('status: planned, plan_bleeding: factor ready')}`],
  [`lesions: [{site: hip, position: anteromedial}]\n${planned}`, 'warning'],
  [`lesions: [{site: hip, position: [posterior, circumferential]}]\n${planned}`, 'warning'],
  [`lesions: [{site: hip, position: anterior}]\n${planned}`],
  [`lesions: [{site: hip, grade: mavrogenis_hip 4b}]\n${planned}`, 'warning'],
  [`lesions: [{site: hip, grade: mavrogenis_hip 2b}]\n${planned}`],
  [`lesions: [{site: knee, position: circumferential}]\n${planned}`],
  [
    `lesions: [{id: a, site: hip, position: anteromedial}, {id: b, site: elbow}]\n${operation('status: planned, lesion: b')}`,
  ],
  [`lesions: [{site: hip, position: anteromedial}, {site: elbow}]\n${planned}`, 'warning'],
  [`${drug('anticoagulant')}\n${done}`],
  [`${published}\n${drug('anticoagulant')}\n${planned}`],
]);

const level = (name: string) => `neuro: {sci_level: ${name}}`;
const crisis = 'presentation: {symptoms: autonomic_dysreflexia}';
const seen = (day: string) => `presentation: {when: ${day}, symptoms: [pain, autonomic_dysreflexia]}`;

rows('autonomic-dysreflexia', [
  ...['C4', 'C5-C6', 'T5', 'T6', 'T6-T8'].map((name): [string, string] => [`${level(name)}\n${planned}`, 'warning']),
  ...['T7', 'T8', 'L1', 'S2', 'not_stated'].map((name): [string] => [`${level(name)}\n${planned}`]),
  [planned],
  [`${level('T5')}\nsurgery: [{type: fracture_fixation, role: index, status: planned}]`, 'warning'],
  [`${level('T5')}\nsurgery: [{type: manipulation_under_anaesthesia}]`, 'warning'],
  [`${level('T5')}\n${done}`],
  [`${level('T5')}\n${operation('status: planned, plan_dysreflexia: pressure watched')}`],
  [`${level('T5')}\n${operation('status: planned, plan_dysreflexia: not_stated')}`, 'warning'],
  // The symptom itself, and whether it is there now.
  [`${level('T5')}\n${crisis}`, 'warning'],
  [`${level('T7')}\n${crisis}`],
  [`${level('T5')}\nnote_date: 2026-03-10\n${seen('2026-03-03')}`, 'error'],
  [`${level('T5')}\nnote_date: 2026-03-10\n${seen('2026-03-02')}`, 'warning'],
  [`${level('T5')}\nnote_date: 2026-03-10\n${seen('2026-03-17')}`, 'error'],
  [`${level('T5')}\nnote_date: 2026-03-10\n${seen('2026-03-18')}`, 'warning'],
  [`${level('T5')}\nnote_date: 2026-03-10\n${seen('2026-03')}`, 'warning'],
  [`${level('T5')}\nnote_date: 2026-03-10\n${seen('2026-03-09')}\n${urgent}`, 'warning'],
  [`${level('T5')}\nnote_date: 2026-03-10\n${seen('2026-03-09')}\n${published}`, 'information'],
  [`${level('T5')}\npresentation: {symptoms_absent: autonomic_dysreflexia}`],
  [`${level('T5')}\n${published}\n${planned}`],
]);

const manipulation = 'surgery: [{type: manipulation_under_anaesthesia, status: planned}]';
const cord = 'cause: {class: neurogenic, type: sci}';

rows('mua-bone-fragility', [
  [manipulation],
  [`${cord}\n${manipulation}`, 'warning'],
  [`${cord}\n${planned}`],
  [`${cord}\n${operation('status: planned, procedures: [capsular_release, manipulation]')}`, 'warning'],
  [`${cord}\nsurgery: [{type: manipulation_under_anaesthesia, status: done}]`],
  [`${cord}\nsurgery: [{type: manipulation_under_anaesthesia, words: weighed with the family}]`],
  [`${cord}\nsurgery: [{type: manipulation_under_anaesthesia, words: not_stated}]`, 'warning'],
  [`${cord}\nrehabilitation: [{type: forceful_manipulation}]`, 'warning'],
  [`${cord}\nrehabilitation: [{type: forceful_manipulation, words: weighed}]`],
  [`${cord}\nrehabilitation: [{type: forceful_manipulation, end: 2026-01}]\nnote_date: 2026-05-30`],
  [`${cord}\nrehabilitation: [{type: passive_rom}]`],
  [`cause: {class: neurogenic, type: tbi}\n${manipulation}`],
  [`patient: {comorbidities: osteoporosis}\n${manipulation}`, 'warning'],
  [`patient: {comorbidities: osteomalacia}\n${manipulation}`],
  [`critical_care: {immobile: yes}\n${manipulation}`, 'warning'],
  [`critical_care: {immobile: 5 weeks}\n${manipulation}`, 'warning'],
  [`critical_care: {immobile: no}\n${manipulation}`],
  [`critical_care: {immobile: not_stated}\n${manipulation}`],
  [`cause: {class: other, type: prolonged_immobilisation}\n${manipulation}`, 'warning'],
  [`fractures: [{site: hip, status: healing}]\n${manipulation}`, 'warning'],
  [`fractures: [{site: hip, status: united}]\n${manipulation}`],
  [`${published}\n${cord}\nrehabilitation: [{type: forceful_manipulation}]`],
]);

describe('what a warning names', () => {
  const message = (id: string, text: string) => findings(ruleOf(id), text)[0]?.message ?? '';

  it('of bleeding: the risk, and which plan is open', () => {
    const id = 'excision-bleeding-plan';
    const both = 'lesions: [{site: hip, position: anteromedial}]\npatient: {medications: antiplatelet}\n';
    assert.match(
      message(id, both + planned),
      /around the hip, a drug.*\), and plan_bleeding and plan_anticoagulation are open/,
    );
    assert.match(
      message(id, `patient: {comorbidities: bleeding_disorder}\n${planned}`),
      /\(a bleeding disorder\), and plan_bleeding is open/,
    );
  });

  it('of a palsy: what the plan says', () => {
    const id = 'nerve-palsy-progressive';
    assert.match(message(id, `${worse}\n${plan('observation')}`), /the plan is to watch/);
    assert.match(message(id, `${worse}\n${plan('undecided')}`), /the plan is open/);
    assert.match(message(id, `${worse}\n${plan('surgical')}`), /no urgent referral or operation/);
  });
});
