/** For each condition in the table of needs: a note, and the one datum on which it hangs. */

/** What is asked, the note with `~` for the datum, the datum with which it is asked, and the one with which it is not. */
export type Pair = readonly [name: string, note: string, asked: string, notAsked: string];

const op = 'surgery: [{type: ho_excision, status: ~, when: day 200}]';
const early = 'cause: {class: traumatic, when: 2026-01-01}\nsurgery: [{type: ho_excision, when: ~}]';
const woman = 'patient: {age: 30, sex: female}\n';
const report = 'source: {kind: ~}\nreport: {takeaway: x}';

/** Sections of maps; the name of a section alone is the section as a whole. */
const maps: readonly Pair[] = [
  ['source.title', 'source: {kind: ~}', 'publication', 'dataset'],
  ['source.doi', 'source: {kind: publication, ~}', 'year: 2015', 'pmid: 123'],
  ['source.text_read', 'source: {kind: ~}', 'publication', 'own_case'],
  ['privacy', 'source: {kind: ~}', 'own_case', 'publication'],
  ['privacy.date_policy', 'source: {kind: ~}\nprivacy: {checked_by: nurse}', 'own_case', 'dataset'],
  ['privacy.deidentified', 'source: {kind: ~}\nprivacy: {checked_by: nurse}', 'own_case', 'dataset'],
  ['privacy.method', 'privacy: {deidentified: ~}', 'yes', 'no'],
  ['patient.skeletally_mature', 'patient: {age: ~}\ntreatment: [{therapy: radiotherapy}]', '19', '20'],
  ['patient.pregnancy', 'patient: {age: 30, sex: ~}\ntreatment: [{therapy: naproxen}]', 'female', 'male'],
  ['patient.gestation_weeks', 'patient: {pregnancy: ~}', 'pregnant', 'not_pregnant'],
  ['patient.pregnancy_test', `${woman}treatment: [{therapy: ~}]`, 'palovarotene', 'indomethacin'],
  ['patient.contraception', 'patient: {age: ~, sex: female}\ntreatment: [{therapy: palovarotene}]', '55', '56'],
  ['patient.weight_kg', 'treatment: [{therapy: etidronate, ~: 20}]', 'mg_per_kg_day', 'dose_mg'],
  ['patient.medications', op, 'planned', 'done'],
  ['patient.egfr_ml_min', 'treatment: [{therapy: etidronate, status: ~}]', 'planned', 'declined'],
  ['cause.type', 'cause: {class: ~}', 'traumatic', 'idiopathic'],
  ['cause.when', 'cause: {class: traumatic}\nsurgery: [{type: arthroplasty, role: ~}]', 'other', 'index'],
  ['cause.burn_tbsa_percent', 'cause: {class: traumatic, type: ~}', 'burn', 'fracture'],
  [
    'cause.amputation_level',
    'cause: {class: traumatic}\nother_causes: [{class: traumatic, type: ~}]',
    'amputation',
    'blast',
  ],
  ['cause.wounds_healed', 'cause: {class: traumatic}\nsurgery: [{type: ~}]', 'contracture_release', 'excision_biopsy'],
  ['cause.words', 'cause: {class: ~}', 'traumatic', 'genetic'],
  ['critical_care', 'cause: {class: other, type: ~}', 'critical_illness', 'infection'],
  ['neuro.lesion', 'cause: {class: traumatic, type: ~}', 'polytrauma', 'fracture'],
  ['neuro.gcs', 'cause: {class: neurogenic, type: ~}', 'tbi', 'stroke'],
  ['neuro.coma', 'other_causes: [{class: neurogenic, type: ~}]', 'tbi', 'sci'],
  ['neuro.sci_level', 'cause: {class: neurogenic, type: ~}', 'sci', 'tbi'],
  ['neuro.ais_grade', 'neuro: {lesion: ~}', 'sci', 'none'],
  ['neuro.recovery', 'patient: {age: ~}\ncause: {class: neurogenic, type: stroke}', '17', '18'],
  ['genetics', 'patient: {age: ~}\ncause: {class: unknown}', 'child', 'adult'],
  ['genetics.diagnosis', 'cause: {class: ~}', 'genetic', 'traumatic'],
  ['genetics.certainty', 'genetics: {diagnosis: ~}', 'poh', 'none'],
  ['genetics.great_toes', 'patient: {age: 9}\ncause: {class: ~}', 'idiopathic', 'traumatic'],
  ['genetics.features', 'genetics: {diagnosis: ~}', 'php1a', 'pphp'],
  ['genetics.gene', 'genetics: {test: ~}', 'variant_found', 'pending'],
  ['genetics.variant', 'genetics: {test: ~}', 'variant_found', 'no_variant_found'],
  ['genetics.test', 'genetics: {diagnosis: ~}', 'aho', 'none'],
  ['genetics.family_history', 'genetics: {diagnosis: ~}', 'fop', 'not_stated'],
  ['genetics.flare_up', 'genetics: {diagnosis: ~}', 'fop', 'poh'],
  ['presentation.pain', 'presentation: {symptoms_absent: ~}', 'swelling', 'pain'],
  ['diagnosis.codes', 'note_type: series_entry\nsource: {kind: ~}', 'own_case', 'publication'],
  ['lifestyle.diet_reason', 'lifestyle: {diet_restriction: ~}', 'yes', 'no'],
  ['report', 'note_type: case_report\nsource: {kind: ~}', 'own_case', 'publication'],
  ...['title', 'key_words', 'abstract', 'introduction', 'discussion', 'patient_perspective'].map(
    (field): Pair => [`report.${field}`, `note_type: case_report\n${report}`, 'own_case', 'publication'],
  ),
  ['report.consent', 'privacy: {method: ~}\nreport: {takeaway: x}', 'safe_harbor', 'not_shared'],
  ['report.consent_by', 'report: {consent: ~}', 'yes', 'pending'],
  [
    'series.protocol',
    'note_type: series_entry\nseries: {~}',
    'name: A',
    'inclusion: a, ho_definition: b, recurrence_definition: c, grading_system: d, imaging_schedule: e',
  ],
  ...['inclusion', 'ho_definition', 'recurrence_definition', 'grading_system', 'imaging_schedule'].map(
    (field): Pair => [`series.${field}`, 'note_type: series_entry\nseries: {~: A}', 'name', 'protocol'],
  ),
];

const hipFlexion = 'lesions: [{site: ~}]\nrom: [{when: day 1, mode: active}]';
const study = (rest: string) => `lesions: [{site: elbow, tissue: ~}]\nimaging: [{ho_present: yes}]${rest}`;
const films = 'lesions: [{site: hip}]\nimaging: [{when: 2026-01-05, ho_present: yes}, {when: ~, ho_present: yes}]';
const fractured = 'cause: {class: traumatic, type: fracture}\ntreatment: [{therapy: naproxen, duration: ~}]';
const tumour = 'differential: [{diagnosis: osteosarcoma, status: ~}]\n';
const secondOperation = 'surgery: [{id: a, type: ho_excision}, {id: b, type: ~}]\n';

/** Sections of entries. */
const lists: readonly Pair[] = [
  ['fractures', fractured, '8 days', '7 days'],
  ['lesions.id', 'lesions: [{site: hip}, {site: knee}]\nimaging: [{~: hip_left}]', 'region', 'lesion'],
  ['lesions.structure', 'lesions: [{site: thigh, tissue: ~}]', 'intramuscular', 'fascia'],
  ['lesions.size_mm', 'presentation: {symptoms: ~}\nlesions: [{site: thigh}]', 'mass', 'pain'],
  ['lesions.ankylosed', 'lesions: [{site: hip, grade: brooker ~}]', 'IV', 'III'],
  ['lesions.grade', 'lesions: [{site: ~}]', 'forearm', 'thigh'],
  ['rom', 'lesions: [{site: ~}]', 'wrist', 'spine'],
  ['rom.joint', 'lesions: [{site: ~}]\nrom: [{flexion: 20}]', 'thigh', 'hip'],
  ['rom.side', 'lesions: [{site: hip, side: left}, {site: hip, side: ~}]\nrom: [{joint: hip}]', 'right', 'left'],
  ['rom.mode', 'lesions: [{site: hip}]\nrom: [{~: 20}]', 'flexion', 'words'],
  ['rom.range', 'lesions: [{site: wrist}]\nrom: [{~: 20}]', 'when', 'dorsiflexion'],
  ['rom.flexion', hipFlexion, 'shoulder', 'ankle'],
  ['rom.extension_deficit', hipFlexion, 'knee', 'shoulder'],
  ['rom.pronation', hipFlexion, 'elbow', 'wrist'],
  ['rom.supination', 'lesions: [{site: elbow}]\nrom: [{~: 60}]', 'arc', 'rotation_arc'],
  ['rom.abduction', hipFlexion, 'hip', 'elbow'],
  ['rom.internal_rotation', 'lesions: [{site: hip}]\nrom: [{fixed: ~, flexion: 20}]', 'no', 'yes'],
  [
    'rom.external_rotation',
    'source: {kind: ~}\nlesions: [{site: hip}]\nrom: [{flexion: 20}]',
    'own_case',
    'publication',
  ],
  ['rom.interincisal_mm', 'genetics: {diagnosis: ~}\nrom: [{joint: jaw}]', 'fop', 'poh'],
  ['nerves_vessels', 'lesions: [{site: ~}]\nsurgery: [{type: ho_excision}]', 'elbow', 'knee'],
  ['imaging', 'lesions: [{site: thigh, tissue: dermal}]\nsurgery: [{type: biopsy, status: ~}]', 'planned', 'done'],
  ['imaging.lesion', 'lesions: [{site: hip}~]\nimaging: [{when: day 1}]', ', {site: knee}', ''],
  ['imaging.maturity', 'imaging: [{ho_present: ~}]', 'yes', 'indeterminate'],
  ['imaging.pattern', study(''), 'intramuscular', 'periarticular'],
  ['imaging.cortex', study(`\n${tumour.replace('~', 'pending')}`), 'periarticular', 'fascia'],
  ['imaging.marrow_continuity', 'imaging: [{cortex: ~}]', 'broad_based_attached', 'separate'],
  ['imaging.delayed', 'imaging: [{modality: ~}]', 'bone_scan', 'xray'],
  ['imaging.change', films, '2026-01-06', '2026-01'],
  ['labs', 'genetics: {diagnosis: ~}', 'php1c', 'pphp'],
  ['labs.name', 'labs: [{test: ~}]', 'other', 'crp'],
  ['labs.value', 'labs: [{test: ~}]', 'crp', 'routine'],
  ['labs.unit', 'labs: [{test: crp, value: ~}]', 'below 5', 'not_stated'],
  ['labs.ref_low', 'labs: [{test: crp, value: 7, ~}]', 'words: x', 'result: raised'],
  ['labs.ref_high', 'labs: [{test: ~, value: 70}]', 'crp', 'egfr'],
  ['labs.result', 'labs: [{test: crp, ~}]', 'words: x', 'value: 7'],
  ['differential', 'genetics: {diagnosis: fop, certainty: ~}', 'clinical', 'proven'],
  ['differential.name', 'differential: [{diagnosis: ~}]', 'other', 'gout'],
  ['differential.reason', 'differential: [{diagnosis: gout, status: ~}]', 'excluded', 'considered'],
  ['differential.consequence', 'differential: [{diagnosis: gout, status: ~}]', 'misdiagnosis', 'excluded'],
  ['complications', 'surgery: [{type: ~, role: other, status: done}]', 'nerve_release', 'arthroplasty'],
  [
    'complications.after',
    'complications: [{type: wound}]\nsurgery: [{type: biopsy, status: done}, {type: skin_graft, status: ~}]',
    'done',
    'planned',
  ],
  ['complications.grade', 'complications: [{type: ~}]\nsurgery: [{type: biopsy, status: done}]', 'wound', 'none'],
  ['rehabilitation.supervised', 'rehabilitation: [{type: ~}]', 'gentle_stretch', 'physiotherapy'],
  ['rehabilitation.by_day', 'rehabilitation: [{type: ~}]', 'dynamic_brace', 'night_splint'],
  ['rehabilitation.by_night', 'rehabilitation: [{type: ~}]', 'static_progressive_brace', 'cpm'],
  ['rehabilitation.pain_free', 'rehabilitation: [{type: ~}]', 'cpm', 'active_rom'],
  ['follow_up', 'note_type: series_entry\nsurgery: [{type: ho_excision, status: ~}]', 'done', 'planned'],
  [
    'follow_up.lesion',
    'lesions: [{site: hip}, {site: knee}]\nfollow_up: [{when: 2026, course: worse}, {when: 2026, course: ~}]',
    'stable',
    'worse',
  ],
  ['follow_up.recurrence', 'surgery: [{id: sx, type: ho_excision}]\nfollow_up: [{when: ~}]', 'after sx', 'before sx'],
  ['follow_up.recurrence_seen', 'follow_up: [{recurrence: ~}]', 'kind_not_stated', 'not_assessed'],
  ['follow_up.recurrence_definition', 'series: {~: x}\nfollow_up: [{recurrence: radiographic}]', 'name', 'protocol'],
  ['follow_up.grade', 'lesions: [{site: ~}]\nfollow_up: [{recurrence: symptomatic}]', 'hip', 'knee'],
  ['referral', 'source: {kind: ~}', 'own_case', 'publication'],
];

/** Therapies, for which the two sections ask alike, and operations. */
const care: readonly Pair[] = [
  ...(['treatment', 'prophylaxis'] as const).flatMap((section): readonly Pair[] => {
    const entry = (rest: string) => `${section}: [{${rest}}]`;
    return [
      [`${section}.name`, entry('therapy: ~'), 'other', 'nsaid'],
      [`${section}.reason`, entry('therapy: naproxen, status: ~'), 'declined', 'planned'],
      [`${section}.lesion`, `lesions: [{site: hip}, {site: knee}]\n${entry('therapy: ~')}`, 'radiotherapy', 'naproxen'],
      [`${section}.dose_mg`, entry('therapy: ~'), 'naproxen', 'botulinum_toxin'],
      [`${section}.times_per_day`, entry('therapy: etidronate, ~: 20'), 'fractions', 'mg_per_kg_day'],
      [`${section}.start`, entry('therapy: ~'), 'radiotherapy', 'conservative_care'],
      [`${section}.duration`, entry('therapy: naproxen, ~: day 9'), 'start', 'end'],
      [`${section}.stop_reason`, entry('therapy: naproxen, completed: ~'), 'no', 'yes'],
      [`${section}.gastroprotection`, entry('therapy: naproxen, route: ~'), 'oral', 'topical'],
      [`${section}.total_gy`, entry('therapy: ~'), 'radiotherapy', 'naproxen'],
      [`${section}.fractions`, entry('therapy: radiotherapy, status: ~'), 'planned', 'declined'],
      [`${section}.counselled`, `patient: {age: ~}\n${entry('therapy: radiotherapy')}`, '39', '40'],
    ];
  }),
  ['prophylaxis.operation', `${secondOperation}prophylaxis: [{intent: secondary}]`, 'contracture_release', 'biopsy'],
  ['prophylaxis', 'lesions: [{site: hip}]\nsurgery: [{type: arthroplasty, role: ~}]', 'index', 'other'],
  ['surgery.id', 'surgery: [{type: biopsy}~]', ', {type: amputation}', ''],
  ['surgery.role', 'surgery: [{type: ~}]', 'arthroplasty', 'biopsy'],
  ['surgery.when', 'surgery: [{type: biopsy, status: ~}]', 'done', 'cancelled'],
  ['surgery.lesion', 'lesions: [{site: hip}, {site: knee}]\nsurgery: [{type: ~}]', 'nerve_release', 'arthroplasty'],
  ['surgery.site', 'lesions: [{site: hip}, {site: ~}]\nsurgery: [{type: arthroplasty, role: index}]', 'knee', 'hip'],
  ['surgery.indication', 'surgery: [{type: ~}]', 'ho_excision', 'biopsy'],
  ['surgery.timing_reason', early, '2026-04-30', '2026-05-01'],
  ['surgery.resolution_considered', 'patient: {age: ~}\nsurgery: [{type: ho_excision}]', '17', '18'],
  [
    'surgery.plan_bleeding',
    `lesions: [{site: hip, position: ~}]\n${op.replace('~', 'planned')}`,
    'anteromedial',
    'lateral',
  ],
  ['surgery.plan_anticoagulation', `patient: {medications: ~}\n${op.replace('~', 'planned')}`, 'antiplatelet', 'ssri'],
  ['surgery.plan_dysreflexia', `neuro: {sci_level: ~}\n${op.replace('~', 'planned')}`, 'T6', 'T7-T8'],
  ['surgery.plan_airway', 'genetics: {diagnosis: fop}\nsurgery: [{type: biopsy, status: ~}]', 'planned', 'done'],
  ['surgery.histology', `${tumour}surgery: [{type: ho_excision, status: done}]`, 'considered', 'excluded'],
];

export const pairs: readonly Pair[] = [...maps, ...lists, ...care];
