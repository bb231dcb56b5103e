/** What threatens around an operation: an unmapped field, infection, a nerve that gets worse, bleeding. */
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
  [
    `lesions: [{id: a, site: hip}, {id: b, site: hip}]\nimaging: [{modality: ct, lesion: b}]\n${operation('status: planned, lesion: a')}`,
    'information',
  ],
  [`imaging: [{modality: ct}]\n${planned}`],
  [`imaging: [{modality: xray}]\n${planned}`, 'information'],
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

  it('of bleeding: no disorder where the bone is the risk', () => {
    const text = `lesions: [{site: hip, position: anteromedial}]\n${planned}`;
    assert.doesNotMatch(message('excision-bleeding-plan', text), /disorder/);
  });

  it('of an infection: words for a raised value, and for nothing else', () => {
    const titles = (text: string) =>
      findings(ruleOf('infection-before-invasive'), text).flatMap(({ fixes = [] }) => fixes.map(({ title }) => title));
    const block = planned.replace('surgery: ', 'surgery:\n  ');
    assert.ok(titles(`labs:\n  - test: crp\n    result: raised\n${block}`).includes('Add words to the CRP'));
    assert.ok(!titles(`presentation:\n  symptoms: [fever]\n${block}`).includes('Add words to the CRP'));
  });

  it('of a palsy: what the plan says', () => {
    const id = 'nerve-palsy-progressive';
    assert.match(message(id, `${worse}\n${plan('observation')}`), /the plan is to watch/);
    assert.match(message(id, `${worse}\n${plan('undecided')}`), /the plan is open/);
    assert.match(message(id, `${worse}\n${plan('surgical')}`), /no urgent referral or operation/);
  });
});
