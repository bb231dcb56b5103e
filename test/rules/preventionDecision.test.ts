/** What is asked of prevention, of an NSAID in the early stage, of a course and of a diet: when it is open, and when not. */
import assert from 'node:assert/strict';
import { findings } from './findings';
import { rows, ruleOf } from './severities';
import { told } from './told';

const published = 'source: {kind: publication}\n';
const early = 'presentation: {stage: early_inflammatory}\n';

rows('early-no-nsaid-decision', [
  [early, 'information'],
  [`${early}source: {kind: own_case}`, 'information'],
  ['presentation: {stage: mature}'],
  ['presentation: {stage: progressing}'],
  ['presentation: {stage: not_stated}'],
  [published + early],
  [`${early}treatment: none`, 'information'],
  [`${early}treatment: not_stated`],
  [`${early}treatment: unknown`],
  [`${early}treatment: [{therapy: none}]`, 'information'],
  [`${early}treatment: [{therapy: none, reason: low_risk}]`],
  [`${early}treatment: [{therapy: none, reason: not_stated}]`],
  [`${early}prophylaxis: [{therapy: none, reason: low_risk}]`],
  [`${early}treatment: [{therapy: not_stated}]`],
  [`${early}treatment: [{therapy: indomethacin}]`],
  [`${early}prophylaxis: [{therapy: naproxen, status: planned}]`],
  [`${early}treatment: [{therapy: celecoxib, status: declined}]`],
  [`${early}treatment: [{therapy: analgesic}]`, 'information'],
  [`${early}treatment: [{therapy: diclofenac, route: topical}]`, 'information'],
  [`${early}patient: {medications: nsaid}`],
  [`${early}patient: {medications: ssri}`, 'information'],
  [`${early}genetics: {diagnosis: fop, certainty: suspected}`],
  [`${early}genetics: {diagnosis: poh}`, 'information'],
  [`${early}patient: {egfr_ml_min: 29}`],
  [`${early}patient: {egfr_ml_min: 30}`, 'information'],
  [`${early}patient: {comorbidities: gi_bleeding_active}`],
  [`${early}patient: {comorbidities: gi_ulcer_history}`, 'information'],
  [`${early}patient: {pregnancy: pregnant, gestation_weeks: 8}`],
  [`${early}patient: {pregnancy: pregnant}`],
  [`${early}patient: {pregnancy: not_pregnant}`, 'information'],
  [`${early}surgery: [{type: ho_excision, status: done}]`],
  [`${early}surgery: [{type: ho_excision, status: planned}]`, 'information'],
  [`${early}surgery: [{type: arthroplasty, role: index, status: done}]`, 'information'],
]);

const operation = (rest: string) => `surgery: [{type: arthroplasty, role: index, ${rest}}]\n`;
const hip = operation('site: hip');
const tbi = 'cause: {class: neurogenic, type: tbi}\n';
const fracture = 'fractures: [{site: thigh, status: healing}]\n';
const two =
  'surgery: [{id: a, type: arthroplasty, role: index, site: hip}, {id: b, type: other, role: index, site: elbow}]\n';

rows('prophylaxis-decision-missing', [
  [hip, 'information'],
  [operation('site: acetabulum'), 'information'],
  [operation('site: elbow'), 'information'],
  [operation('site: knee')],
  [`${operation('status: done')}lesions: [{site: hip}]`, 'information'],
  [`${operation('site: not_stated')}lesions: [{site: hip}]`],
  [operation('site: hip, status: cancelled')],
  ['surgery: [{type: arthroplasty, role: other, site: hip}]'],
  ['surgery: [{type: ho_excision, site: hip}]'],
  [published + hip],
  [`source: {kind: not_stated}\n${hip}`],
  [`${hip}genetics: {diagnosis: fop}`],
  [`${hip}prophylaxis: none`],
  [`${hip}prophylaxis: not_stated`],
  [`${hip}prophylaxis: unknown`],
  [`${hip}prophylaxis: [{therapy: none}]`],
  [`${hip}prophylaxis: [{therapy: indomethacin}]`],
  [`${hip}prophylaxis: [{therapy: indomethacin, intent: primary}]`],
  [`${hip}prophylaxis: [{therapy: not_stated}]`],
  [`${hip}prophylaxis: [{therapy: , intent: primary}]`, 'information'],
  [`${hip}prophylaxis: [{therapy: indomethacin, intent: secondary}]`, 'information'],
  [`${hip}treatment: [{therapy: indomethacin}]`, 'information'],
  [two, 'information', 'information'],
  [`${two}prophylaxis: [{therapy: none, operation: a}]`, 'information'],
  [`${two}prophylaxis: [{therapy: none, operation: b, intent: secondary}]`, 'information'],
  [`${two}prophylaxis: [{therapy: none, operation: a}, {therapy: naproxen, operation: b}]`],
  [`${two}prophylaxis: [{therapy: none, operation: not_stated}]`],
  [`${two}prophylaxis: [{therapy: none}]`],
  [`${operation('site: knee')}patient: {comorbidities: prior_ho}`, 'information'],
  [`${operation('site: knee')}patient: {comorbidities: [dish, ankylosing_spondylitis]}`, 'information'],
  [`${operation('site: knee')}patient: {comorbidities: hip_ankylosis}`, 'information'],
  [`${operation('site: knee')}patient: {comorbidities: dish}`],
  [`${hip}patient: {comorbidities: prior_ho}`, 'information'],
  ['patient: {comorbidities: prior_ho}'],
  [tbi + fracture, 'information'],
  [`other_causes: [{class: traumatic, type: fracture}]\n${tbi}`, 'information'],
  [`cause: {class: traumatic, type: fracture_dislocation}\nneuro: {lesion: tbi}`, 'information'],
  [`cause: {class: traumatic, type: dislocation}\nneuro: {lesion: tbi}`],
  [tbi],
  [fracture],
  [`cause: {class: neurogenic, type: sci}\n${fracture}`],
  [`${tbi}${fracture}prophylaxis: [{therapy: none}]`],
  [`${tbi}${fracture}prophylaxis: [{therapy: none, intent: secondary}]`, 'information'],
  [`${tbi}${fracture}prophylaxis: [{therapy: none, operation: x}]`, 'information'],
  [tbi + fracture + hip, 'information'],
  [tbi + fracture + operation('site: knee'), 'information'],
]);

rows('diet-without-reason', [
  ['lifestyle: {diet_restriction: yes}', 'information'],
  ['lifestyle: {diet_restriction: yes, diet_reason: }', 'information'],
  ['lifestyle: {diet_restriction: yes, diet_reason: not_stated}'],
  ['lifestyle: {diet_restriction: yes, diet_reason: gout}'],
  ['lifestyle: {diet_restriction: no}'],
  ['lifestyle: {diet_restriction: not_stated}'],
  ['lifestyle: {smoking: yes}'],
  [`${published}lifestyle: {diet_restriction: yes}`, 'information'],
]);

const full = 'dose_mg: 25, times_per_day: 3, start: day 1, duration: 6 weeks';
const course = (rest: string, therapy = 'indomethacin') =>
  `cause: {class: traumatic}\ntreatment: [{therapy: ${therapy}, ${rest}}]`;
rows('drug-course-incomplete', [
  [course(full)],
  [course(full.replace('dose_mg: 25, ', '')), 'information'],
  [course(full.replace('times_per_day: 3, ', '')), 'information'],
  [course(full.replace('start: day 1, ', '')), 'information'],
  [course(full.replace(', duration: 6 weeks', '')), 'information'],
  [course(full.replace('duration: 6 weeks', 'end: day 40'))],
  [course('mg_per_kg_day: 20, start: day 1, duration: 6 weeks', 'etidronate')],
  [course('mg_per_kg_day: 20, duration: 6 weeks', 'etidronate'), 'information'],
  [course('mg_per_kg_day: 20, start: day 1', 'alendronate'), 'information'],
  [course('dose_mg: not_stated, times_per_day: unknown, start: not_stated, duration: not_stated')],
  [course(full.replace('25', 'twenty'))],
  [course(full.replace('6 weeks', 'six weeks'))],
  [course('words: x'), 'information'],
  [course('status: planned'), 'information'],
  [course('status: declined')],
  [course('status: not_stated')],
  [course('intent: other_condition')],
  [course('intent: not_stated')],
  [course('intent: symptom_relief'), 'information'],
  [course('route: topical')],
  [course('words: x', 'analgesic')],
  [course('words: x', 'radiotherapy'), 'information'],
  [course('total_gy: 7, fractions: 1, start: day 3', 'radiotherapy')],
  [course('total_gy: not_stated, fractions: unknown, start: not_stated', 'radiotherapy')],
  [course('fractions: 1, start: day 3', 'radiotherapy'), 'information'],
  [course('total_gy: 7, start: day 3', 'radiotherapy'), 'information'],
  [course('total_gy: 7, fractions: 1', 'radiotherapy'), 'information'],
  [course('total_gy: 7 Gy, fractions: once, start: day 3', 'radiotherapy')],
  [course('intent: other_condition', 'radiotherapy')],
  [course('status: declined', 'radiotherapy')],
  [course('words: x').replace('treatment', 'prophylaxis'), 'information'],
  ['treatment: [{therapy: naproxen}, {therapy: pamidronate}]', 'information', 'information'],
  ['treatment: not_stated'],
  [`${published}treatment: [{therapy: naproxen}]`, 'information'],
]);

rows('therapy-purpose-missing', [
  ['treatment: [{therapy: naproxen}]', 'information'],
  ['prophylaxis: [{therapy: naproxen}]', 'information'],
  ['treatment: [{therapy: radiotherapy}]', 'information'],
  ['treatment: [{therapy: analgesic}, {therapy: etidronate}]', 'information', 'information'],
  ['treatment: [{therapy: naproxen, intent: other_condition}]'],
  ['treatment: [{therapy: naproxen, intent: unknown}]'],
  ['treatment: [{therapy: naproxen, intent: against pain}]'],
  ['treatment: [{therapy: naproxen, status: declined}]'],
  ['treatment: [{therapy: naproxen, status: unknown}]'],
  ['treatment: [{therapy: none}]'],
  ['treatment: [{therapy: conservative_care}]'],
  ['treatment: not_stated'],
  [`${published}treatment: [{therapy: naproxen}]`, 'information'],
]);

describe('what is asked of a therapy', () => {
  const naproxen = 'treatment: [{therapy: naproxen, times_per_day: 2}]';

  it('names the fields that are open, and the first of them is what is missing', () => {
    const [finding] = findings(ruleOf('drug-course-incomplete'), naproxen);
    assert.match(finding?.message ?? '', /^The course of naproxen lacks dose_mg, start, duration\. /);
    assert.deepEqual(finding?.missing, ['treatment', 0, 'dose_mg']);
  });

  it('asks for the purpose in the words of its section', () => {
    assert.match(told('therapy-purpose-missing', naproxen), /naproxen is not recorded: against pain, the bone or/);
    const prevention = naproxen.replace('treatment', 'prophylaxis');
    assert.match(told('therapy-purpose-missing', prevention), /: against the first bone or its return\./);
    const [finding] = findings(ruleOf('therapy-purpose-missing'), prevention);
    assert.deepEqual(finding?.missing, ['prophylaxis', 0, 'intent']);
  });
});

describe('the decision after an operation', () => {
  it('is asked for with the name of the operation, and says why it is risky', () => {
    const [first, second] = findings(ruleOf('prophylaxis-decision-missing'), two);
    assert.deepEqual(first?.missing, ['prophylaxis']);
    assert.match(first?.message ?? '', /^After an operation at hip, acetabulum or elbow/);
    const edits = second?.fixes?.[0]?.edits() ?? [];
    assert.match(edits.map((edit) => edit.text).join(''), /operation: b\n/);
  });

  it('says which illness or injury makes it risky', () => {
    const id = 'prophylaxis-decision-missing';
    assert.match(told(id, `${operation('site: knee')}patient: {comorbidities: prior_ho}`), /^HO in the past,/);
    assert.match(told(id, tbi + fracture), /^Brain injury together with a fracture/);
  });
});
