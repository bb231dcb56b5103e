/** What contradicts itself in a diagnosis, and what in a limb cannot wait. */
import assert from 'node:assert/strict';
import { findings } from './findings';
import { rows, ruleOf } from './severities';
import { told } from './told';

const published = 'source: {kind: publication}\n';
const cause = (fields: string) => `cause: {${fields}}\n`;

rows('class-cause-mismatch', [
  ...['fracture', 'polytrauma', 'burn', 'blast', 'arthroplasty', 'other_surgery'].map(
    (type) => [cause(`class: traumatic, type: ${type}`)] as const,
  ),
  ...['tbi', 'sci', 'stroke', 'encephalitis', 'cerebral_anoxia', 'cns_tumour', 'other_cns'].flatMap(
    (type) =>
      [
        [cause(`class: neurogenic, type: ${type}`)],
        [cause(`class: traumatic, type: ${type}`), 'warning'],
        [cause(`class: other, type: ${type}`), 'warning'],
        [cause(`class: idiopathic, type: ${type}`), 'warning'],
      ] as const,
  ),
  ...['critical_illness', 'prolonged_immobilisation', 'infection'].flatMap(
    (type) => [[cause(`class: other, type: ${type}`)], [cause(`class: neurogenic, type: ${type}`), 'warning']] as const,
  ),
  ...['traumatic', 'neurogenic', 'genetic', 'idiopathic', 'unknown', 'other'].map(
    (group) => [cause(`class: ${group}, type: other`)] as const,
  ),
  ...['genetic', 'idiopathic', 'neurogenic', 'other'].map(
    (group) => [cause(`class: ${group}, type: fracture`), 'warning'] as const,
  ),
  [cause('class: not_stated, type: fracture')],
  [cause('class: unknown, type: fracture')],
  [cause('type: fracture')],
  [cause('class: neurogenic')],
  [cause('class: neurogenic, type: not_stated')],
  [`${cause('class: neurogenic, type: polytrauma')}neuro: {lesion: tbi}`],
  [`${cause('class: neurogenic, type: blast')}other_causes: [{class: neurogenic, type: tbi}]`],
  [`${cause('class: other, type: blast')}neuro: {lesion: tbi}`, 'warning'],
  [cause('class: neurogenic, type: polytrauma'), 'warning'],
  [`${cause('class: neurogenic, type: fracture')}neuro: {lesion: tbi}`, 'warning'],
  ['other_causes: [{class: traumatic, type: tbi}]', 'warning'],
  ['other_causes: [{class: neurogenic, type: tbi}]'],
  ['other_causes: [{class: not_stated, type: tbi}]'],
]);

rows('class-cause-mismatch', [
  [`${cause('class: neurogenic')}neuro: {lesion: none}`, 'warning'],
  [`${cause('class: neurogenic')}neuro: {lesion: unknown}`],
  [`${cause('class: neurogenic, type: tbi')}neuro: {lesion: none}`],
  [`${cause('class: neurogenic')}neuro: {lesion: none}\nother_causes: [{class: neurogenic, type: tbi}]`],
  [`${cause('class: neurogenic, type: fracture')}neuro: {lesion: none}`, 'warning'],
  [`${cause('class: traumatic')}neuro: {lesion: none}`],
  [`${cause('class: idiopathic')}neuro: {lesion: sci}`, 'warning'],
  [`${cause('class: idiopathic')}neuro: {lesion: none}`],
  [`${cause('class: idiopathic')}neuro: {lesion: not_stated}`],
  [`${cause('class: idiopathic')}other_causes: [{class: neurogenic, type: sci}]`, 'warning'],
  [`${cause('class: idiopathic')}other_causes: [{class: traumatic, type: fracture}]`],
  [`${cause('class: idiopathic, type: tbi')}neuro: {lesion: tbi}`, 'warning'],
  [`${cause('class: unknown')}neuro: {lesion: sci}`],
  [`${cause('class: genetic')}genetics: {diagnosis: none}`, 'warning'],
  [`${cause('class: genetic')}genetics: {diagnosis: undetermined}`],
  [cause('class: genetic')],
  [`${cause('class: traumatic')}genetics: {diagnosis: none}`],
  ...['fop', 'poh', 'aho'].map(
    (disease) => [`differential: [{diagnosis: ${disease}, status: confirmed}]`, 'warning'] as const,
  ),
  ['differential: [{diagnosis: osteoma_cutis, status: confirmed}]'],
  ['differential: [{diagnosis: fop, status: considered}]'],
  ['genetics: {diagnosis: none}\ndifferential: [{diagnosis: fop, status: confirmed}]', 'warning'],
  ['genetics: {diagnosis: unknown}\ndifferential: [{diagnosis: fop, status: confirmed}]', 'warning'],
  ['genetics: {diagnosis: fop}\ndifferential: [{diagnosis: fop, status: confirmed}]'],
  [published + cause('class: traumatic, type: tbi'), 'warning'],
]);

const swollen = (site: string, rest: string, symptoms = 'pain, swelling') =>
  `presentation: {symptoms: [${symptoms}]}\nlesions: [{site: ${site}}]\n${rest}`;
const sci = cause('class: neurogenic, type: sci');
const dvt = (fields: string) => `differential: [{diagnosis: deep_vein_thrombosis, ${fields}}]\n`;
const scan = (fields: string) => `imaging: [{${fields}}]\n`;

rows('dvt-not-tested', [
  ...['hip', 'thigh', 'knee', 'lower_leg', 'ankle'].map((site) => [swollen(site, sci), 'warning'] as const),
  ...['elbow', 'foot', 'pelvis', 'not_stated'].map((site) => [swollen(site, sci)] as const),
  [swollen('hip', sci, 'pain, warmth')],
  [swollen('hip', sci).replace('symptoms', 'symptoms_absent')],
  [swollen('hip', 'neuro: {lesion: stroke}'), 'warning'],
  [swollen('hip', 'neuro: {lesion: none}')],
  ...['fracture', 'fracture_dislocation', 'arthroplasty', 'acetabular_surgery', 'hip_surgery', 'other_surgery'].map(
    (type) => [swollen('hip', cause(`class: traumatic, type: ${type}`)), 'warning'] as const,
  ),
  [swollen('hip', cause('class: traumatic, type: arthroscopy')), 'warning'],
  [swollen('hip', cause('class: other, type: prolonged_immobilisation')), 'warning'],
  [swollen('hip', cause('class: traumatic, type: soft_tissue_contusion'))],
  [swollen('hip', 'fractures: [{site: thigh, status: united}]'), 'warning'],
  [swollen('hip', 'surgery: [{type: fracture_fixation, role: index}]'), 'warning'],
  [swollen('hip', 'surgery: [{type: ho_excision}]')],
  [swollen('hip', 'critical_care: {immobile: yes}'), 'warning'],
  [swollen('hip', 'critical_care: {immobile: 6 weeks}'), 'warning'],
  [swollen('hip', 'critical_care: {immobile: no}')],
  [swollen('hip', 'critical_care: {immobile: unknown}')],
]);

rows('dvt-not-tested', [
  [swollen('hip', sci + dvt('status: confirmed'))],
  [swollen('hip', sci + dvt('status: pending'))],
  [swollen('hip', sci + dvt('status: considered')), 'warning'],
  [swollen('hip', sci + dvt('status: considered, reason: calf soft'))],
  [swollen('hip', sci + dvt('status: excluded')), 'warning'],
  [swollen('hip', sci + dvt('status: excluded, reason: calf soft')), 'warning'],
  [swollen('hip', sci + dvt('status: excluded, reason: Duplex clear'))],
  [swollen('hip', sci + dvt('status: excluded, evidence: us1') + scan('id: us1, modality: ultrasound'))],
  [swollen('hip', sci + dvt('status: excluded, evidence: us1') + scan('id: us2, modality: ultrasound')), 'warning'],
  [swollen('hip', sci + dvt('status: misdiagnosis, evidence: us1') + scan('id: us1, modality: xray'))],
  [swollen('hip', sci + dvt('status: misdiagnosis')), 'warning'],
  [swollen('hip', sci + dvt('status: excluded') + scan('modality: duplex_ultrasound, when: 2026'))],
  [swollen('hip', sci + dvt('status: excluded') + scan('modality: duplex_ultrasound')), 'warning'],
  [swollen('hip', sci + dvt('status: excluded') + scan('modality: mri, when: 2026')), 'warning'],
  [swollen('hip', sci + scan('modality: duplex_ultrasound, when: 2026')), 'warning'],
  [swollen('hip', `${sci}differential: not_stated`), 'warning'],
  [swollen('hip', `${sci}differential: [{diagnosis: thrombus, status: excluded}]`)],
  [published + swollen('hip', sci), 'information'],
  [published + swollen('hip', `${sci}differential: not_stated`)],
]);

const limb = (symptom: string, rest = '') => `presentation: {symptoms: [pain, ${symptom}]}\n${rest}`;
const injury = cause('class: traumatic, when: 2026-01-01');
const onset = (when: string) => `${injury}presentation: {symptoms: tense_compartment, onset: ${when}}\n`;
const pulse = (fields = '') => `nerves_vessels: [{structure: artery, status: pulse_absent${fields}}]\n`;

rows('limb-threat', [
  [limb('pain_out_of_proportion'), 'error'],
  [limb('tense_compartment'), 'error'],
  [limb('tense_compartment, pain_out_of_proportion'), 'error', 'error'],
  [limb('swelling')],
  [limb('tense_compartment').replace('symptoms', 'symptoms_absent')],
  [onset('2026-01-08'), 'error'],
  [onset('2026-01-09')],
  [onset('day 7'), 'error'],
  [onset('day 8')],
  [onset('about day 8'), 'error'],
  [onset('not_stated'), 'error'],
  [pulse(), 'error'],
  [pulse().replace('pulse_absent', 'compressed')],
  [pulse(', when: 2026-01-20') + injury, 'error'],
  [limb('tense_compartment') + pulse(), 'error', 'error'],
  [published + pulse()],
]);

const later = (when: string, side = '') =>
  `nerves_vessels: [{structure: artery, status: pulse_absent, when: 2026-01-02}, {structure: artery, status: recovered, when: ${when}${side}}]\n`;

rows('limb-threat', [
  [pulse() + 'referral: [{to: vascular, urgency: urgent}]'],
  [pulse() + 'referral: [{to: vascular, urgency: soon}]', 'error'],
  [pulse() + 'surgery: [{type: other, urgency: urgent}]'],
  [pulse() + 'surgery: [{type: other, urgency: emergency}]'],
  [pulse() + 'surgery: [{type: other, urgency: elective}]', 'error'],
  [pulse() + 'surgery: [{type: other, urgency: emergency, status: cancelled}]', 'error'],
  [later('2026-01-03')],
  [later('2026-01-01'), 'error'],
  [later('2026-01'), 'error'],
  [later('2026-01-03').replace('artery, status: recovered', 'vein, status: recovered'), 'error'],
  ['note_date: 2026-01-09\n' + pulse(', when: 2026-01-02'), 'error'],
  ['note_date: 2026-01-10\n' + pulse(', when: 2026-01-02'), 'information'],
  ['note_date: 2026-01-10\n' + pulse(), 'error'],
  ['note_date: 2026-01-10\n' + limb('tense_compartment, fever').replace('{', '{when: 2026-01-02, '), 'information'],
  ['note_date: 2026-01-09\n' + limb('tense_compartment, fever').replace('{', '{when: 2026-01-02, '), 'error'],
]);

describe('a limb in danger', () => {
  it('is told as an emergency now, or as one that was', () => {
    assert.match(told('limb-threat', pulse()), /^No pulse, .* Consider urgent assessment first/);
    assert.match(told('limb-threat', limb('tense_compartment')), /^A tense compartment, /);
    assert.match(told('limb-threat', limb('pain_out_of_proportion')), /^Pain out of proportion, /);
    assert.match(told('limb-threat', `note_date: 2026-02-01\n${pulse(', when: 2026-01-02')}`), /emergency then/);
  });

  it('says of a thrombosis what the note has of it', () => {
    assert.match(told('dvt-not-tested', swollen('hip', sci)), /is not in the differential/);
    assert.match(told('dvt-not-tested', swollen('hip', sci + dvt('status: excluded'))), /is excluded, without a study/);
    assert.match(told('dvt-not-tested', swollen('hip', sci + dvt('words: x'))), /is named, without a study/);
  });
});

describe('a class that does not fit', () => {
  const offered = (id: string, text: string) =>
    findings(ruleOf(id), text).flatMap(({ fixes = [] }) => fixes.map(({ title }) => title));

  it('is told with what the type or the section says', () => {
    const mismatch = (text: string) => told('class-cause-mismatch', text);
    assert.match(mismatch(cause('class: traumatic, type: infection')), /^infection is a cause of the class other, /);
    assert.match(mismatch(cause('class: traumatic, type: tbi')), /^tbi is a neurogenic cause, /);
    const confirmed = 'differential: [{diagnosis: fop, status: confirmed}]';
    assert.match(mismatch(confirmed), /genetics\.diagnosis is empty/);
    assert.match(mismatch(`genetics: {diagnosis: none}\n${confirmed}`), /genetics\.diagnosis is none/);
  });

  it('asks the department that fits the threat', () => {
    assert.ok(offered('limb-threat', pulse()).includes('Add a referral to vascular'));
    assert.ok(offered('limb-threat', limb('tense_compartment')).includes('Add a referral to orthopaedics'));
  });
});

rows('source-contradicts-itself', [
  ['source: {kind: publication, conflicts: left in the text and right in the table}', 'information'],
  ['source: {kind: publication, conflicts: [8 weeks or 8 months, man or woman]}', 'information', 'information'],
  ['source: {kind: publication, conflicts: none}'],
  ['source: {kind: publication, conflicts: unknown}'],
  ['source: {kind: publication}'],
  ['source: {kind: own_case, conflicts: left or right}', 'information'],
]);
