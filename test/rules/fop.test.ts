/** Fibrodysplasia ossificans progressiva (FOP): what is ahead, what is over, and how sure the disease is. */
import { rows } from './severities';

const fop = 'genetics: {diagnosis: fop}\n';
const published = 'source: {kind: publication}\n';
const day = 'note_date: 2026-05-01\n';
const sx = (fields: string) => `surgery: [{${fields}}]`;

rows('fop-no-biopsy', [
  [`${fop}${sx('type: biopsy, status: planned')}`, 'error'],
  [`genetics: {diagnosis: fop, certainty: suspected}\n${sx('type: biopsy, status: planned')}`, 'error'],
  [`genetics: {diagnosis: aho}\n${sx('type: biopsy, status: planned')}`],
  [`${fop}${sx('type: excision_biopsy')}`, 'error'],
  [`${fop}${sx('type: biopsy, urgency: emergency')}`, 'error'],
  [`${fop}${sx('type: nerve_release, status: planned')}`],
  [`${fop}${sx('type: biopsy, status: declined')}`],
  [`${fop}${sx('type: biopsy, status: done')}`, 'information'],
  [`${fop}${sx('type: ho_excision, status: done')}`],
  [`${fop}${sx('type: biopsy, status: done')}\ncomplications: none`],
  [`${fop}${sx('type: biopsy, status: done')}\ncomplications: [{type: flare_up}]`],
  [`${fop}${sx('type: biopsy, status: planned')}\ncomplications: none`, 'error'],
  [`${fop}${day}${sx('type: biopsy, when: 2026-04-01')}`, 'information'],
  [`${fop}${day}${sx('type: biopsy, when: 2026-06-01')}`, 'error'],
  [`${published}${fop}${sx('type: biopsy, status: planned')}`],
  [`${published}${fop}${sx('type: biopsy, status: done')}`, 'information'],
  [`cause: {class: genetic, type: FOP}\n${sx('type: biopsy, status: planned')}`, 'error'],
  [`diagnosis: {primary: fop}\n${sx('type: biopsy, status: planned')}`, 'error'],
]);

rows('fop-no-elective-surgery', [
  [`${fop}${sx('type: ho_excision, status: planned')}`, 'error'],
  [`${fop}${sx('type: arthroplasty, role: index')}`, 'error'],
  [`${fop}${sx('type: ho_excision, urgency: elective')}`, 'error'],
  [`${fop}${sx('type: ho_excision, urgency: urgent')}`, 'error'],
  [`${fop}${sx('type: ho_excision, urgency: emergency')}`],
  [`${fop}${sx('type: biopsy, status: planned')}`],
  [`${fop}${sx('type: excision_biopsy, status: planned')}`],
  [`${fop}${sx('type: manipulation_under_anaesthesia, status: planned')}`],
  [`${fop}${sx('type: ho_excision, status: cancelled')}`],
  [`${fop}${sx('type: ho_excision, status: done')}`, 'information'],
  [`${fop}${sx('type: biopsy, status: done')}`],
  [`${fop}${sx('type: ho_excision, status: done, urgency: emergency')}`],
  [`${fop}${sx('type: ho_excision, status: done')}\ncomplications: not_stated`],
  [`${published}${fop}${sx('type: ho_excision, status: done')}`, 'information'],
  [sx('type: ho_excision, status: planned')],
]);

rows('fop-no-im-injection', [
  ['diagnosis: {codes: icd10_cm M61.143}\ntreatment: [{therapy: vaccination, status: planned, route: im}]', 'error'],
  [
    'diagnosis: {codes: icd10_cm M61.143}\ntreatment: [{therapy: vaccination, status: given, route: im}]',
    'information',
  ],
  [`${fop}treatment: [{therapy: vaccination, route: im}]`, 'information'],
  [`${fop}treatment: [{therapy: vaccination, route: im}]\ncomplications: none`],
  [`${fop}treatment: [{therapy: vaccination, status: planned, route: sc}]`],
  [`${fop}treatment: [{therapy: vaccination, status: planned}]`, 'information'],
  [`${fop}treatment: [{therapy: vaccination, status: planned, route: unknown}]`, 'information'],
  [`${fop}treatment: [{therapy: vaccination, status: given}]`],
  [`${fop}treatment: [{therapy: analgesic, status: planned}]`],
  [`${fop}treatment: [{therapy: vaccination, status: declined, route: im}]`],
  [`${fop}treatment: [{therapy: corticosteroid, route: im}]`, 'error'],
  [`${fop}${day}treatment: [{therapy: corticosteroid, route: im, end: 2026-04-01}]`, 'information'],
  [`${fop}prophylaxis: [{therapy: nsaid, route: im, status: planned}]`, 'error'],
  [`${fop}treatment: [{therapy: botulinum_toxin, status: planned}]`, 'error'],
  [`${fop}treatment: [{therapy: botulinum_toxin, status: given}]`, 'information'],
  [`${published}${fop}treatment: [{therapy: vaccination, status: planned, route: im}]`],
  [`${published}${fop}treatment: [{therapy: vaccination, status: planned}]`],
  [`${published}${fop}treatment: [{therapy: corticosteroid, route: im}]`, 'information'],
  [`${fop}${sx('type: other, status: planned, procedures: nerve_block')}`, 'error'],
  [`${fop}${sx('type: other, procedures: [capsular_release, arterial_puncture]')}`, 'error'],
  [`${fop}${sx('type: other, status: done, procedures: mandibular_block')}`],
  ['treatment: [{therapy: vaccination, status: planned, route: im}]'],
]);

rows('fop-no-passive-rom', [
  ...['passive_rom', 'gentle_stretch', 'dynamic_brace', 'static_progressive_brace'].map(
    (type) => [`${fop}rehabilitation: [{type: ${type}}]`, 'warning'] as const,
  ),
  ...['active_rom', 'rom_exercises', 'physiotherapy', 'cpm', 'night_splint'].map(
    (type) => [`${fop}rehabilitation: [{type: ${type}}]`] as const,
  ),
  [`${fop}${day}rehabilitation: [{type: passive_rom, end: 2026-04-30}]`],
  [`${fop}${day}rehabilitation: [{type: passive_rom, end: 2026-05-01}]`, 'warning'],
  [`${published}${fop}rehabilitation: [{type: passive_rom}]`],
  ['rehabilitation: [{type: passive_rom}]'],
]);

rows('fop-forced-motion', [
  [`${fop}rehabilitation: [{type: forceful_manipulation}]`, 'error'],
  [`${fop}rehabilitation: [{type: cpm}, {type: passive_rom}]`, 'error'],
  [`${fop}${day}rehabilitation: [{type: cpm, end: 2026-04-30}]`, 'information'],
  [`${fop}${day}rehabilitation: [{type: cpm, end: 2026-04-30}]\ncomplications: none`],
  [`${fop}rehabilitation: [{type: cpm}]\ncomplications: none`, 'error'],
  [`${fop}${sx('type: manipulation_under_anaesthesia, status: planned')}`, 'error'],
  [`${fop}${sx('type: other, procedures: [muscle_release, manipulation]')}`, 'error'],
  [`${fop}${sx('type: other, status: planned, procedures: manipulation')}`, 'error'],
  [`${fop}${sx('type: other, procedures: muscle_release')}`],
  [`${fop}${sx('type: manipulation_under_anaesthesia, status: done')}`, 'information'],
  [`${fop}${sx('type: other, status: done')}`],
  [`${fop}${sx('type: other, status: done, procedures: manipulation')}\ncomplications: none`],
  [`${fop}${sx('type: manipulation_under_anaesthesia, status: declined')}`],
  [`${published}${fop}rehabilitation: [{type: cpm}]`, 'information'],
  ['rehabilitation: [{type: cpm}]'],
]);

rows('fop-guidance-differs', [
  [`${fop}prophylaxis: [{therapy: indomethacin}]`, 'warning'],
  [`${fop}prophylaxis: [{therapy: radiotherapy, status: planned}]`, 'warning'],
  [`${fop}prophylaxis: [{therapy: etidronate}]`, 'warning'],
  [`${fop}prophylaxis: [{therapy: etidronate, status: declined}]`],
  [`${fop}prophylaxis: [{therapy: none, reason: fop}]`],
  [`${fop}prophylaxis: [{therapy: corticosteroid}, {therapy: palovarotene}, {id: a}]`],
  [`${fop}treatment: [{therapy: indomethacin}]`],
  [`${fop}${day}prophylaxis: [{therapy: indomethacin, end: 2026-04-30}]`, 'information'],
  [`${published}${fop}prophylaxis: [{therapy: indomethacin}]`, 'information'],
  ['prophylaxis: [{therapy: indomethacin}]'],
]);

rows('fop-toe-clue', [
  ['genetics: {great_toes: malformed_both}', 'warning'],
  ['genetics: {great_toes: malformed, diagnosis: none, test: not_done}', 'warning'],
  ['genetics: {great_toes: malformed, diagnosis: not_stated, test: unknown}', 'warning'],
  ['genetics: {great_toes: malformed_one}'],
  ['genetics: {great_toes: normal}'],
  ['genetics: {great_toes: malformed_both, diagnosis: poh}'],
  ['genetics: {great_toes: malformed_both, test: pending}'],
  ['genetics: {great_toes: malformed_both}\ndiagnosis: {codes: icd10_who M61.1}'],
  ['genetics: {great_toes: malformed_both}\ndifferential: [{diagnosis: fop, status: considered}]', 'warning'],
  ['genetics: {great_toes: malformed_both}\ndifferential: [{diagnosis: fop, status: pending}]'],
  ['genetics: {great_toes: malformed_both}\ndifferential: [{diagnosis: poh, status: pending}]', 'warning'],
  [`genetics: {great_toes: malformed_both}\n${sx('type: biopsy, status: planned')}`],
  [`genetics: {great_toes: malformed_both}\n${sx('type: biopsy, status: done')}`, 'warning'],
  [`${published}genetics: {great_toes: malformed_both}`, 'information'],
]);

const child = 'patient: {age: 4}\ncause: {class: idiopathic}\n';

rows('fop-not-excluded-invasive', [
  [`${child}${sx('type: biopsy, status: planned')}`, 'error'],
  [`patient: {age: child}\ncause: {class: unknown}\n${sx('type: ho_excision')}`, 'error'],
  [`patient: {age: 18}\ncause: {class: idiopathic}\n${sx('type: biopsy')}`],
  [`patient: {age: 4}\ncause: {class: other}\n${sx('type: biopsy')}`],
  [`${child}other_causes: [{class: traumatic}]\n${sx('type: biopsy')}`],
  [`${child}fractures: [{site: hip, status: united}]\n${sx('type: biopsy')}`],
  [`${child}${sx('type: biopsy, status: done')}`],
  [`${child}${sx('type: arthroscopy, status: planned')}`],
  [`${child}${sx('type: biopsy, urgency: emergency')}`, 'information'],
  [`${child}${sx('type: other, procedures: [nerve_block, mandibular_block, arterial_puncture]')}`, 'error', 'error'],
  [`${child}${sx('type: other, urgency: emergency, procedures: nerve_block')}`, 'information'],
  [`${child}treatment: [{therapy: vaccination, status: planned, route: im}]`, 'error'],
  [`${child}treatment: [{therapy: vaccination, status: given, route: im}]`],
  [`${child}prophylaxis: [{therapy: radiotherapy, status: planned}]`, 'error'],
  [`${child}prophylaxis: [{therapy: radiotherapy, status: given}]`],
  [`${child}genetics: {test: no_variant_found}\n${sx('type: biopsy')}`],
  [`${child}differential: [{diagnosis: fop, status: excluded, reason: toes normal}]\n${sx('type: biopsy')}`],
  [`${child}differential: [{diagnosis: fop, status: excluded}]\n${sx('type: biopsy')}`, 'error'],
  [`differential: [{diagnosis: fop, status: considered}]\n${sx('type: biopsy')}`, 'error'],
  [`${fop}${sx('type: biopsy')}`],
  [`${published}${child}${sx('type: biopsy')}`],
  [`${published}${child}prophylaxis: [{therapy: radiotherapy, status: planned}]`],
]);

rows('fop-airway-flare', [
  [`${fop}presentation: {symptoms: [pain, neck_or_jaw_swelling, breathing_difficulty]}`, 'error'],
  [`${fop}presentation: {symptoms: swallowing_difficulty}\nreferral: [{to: fop_expert, urgency: soon}]`, 'error'],
  [`${fop}presentation: {symptoms: swallowing_difficulty}\nreferral: [{to: other, urgency: urgent}]`],
  [`${fop}presentation: {symptoms: pain}`],
  [`${published}${fop}presentation: {symptoms: breathing_difficulty}`, 'information'],
  ['presentation: {symptoms: breathing_difficulty}'],
]);

rows('fop-emergency-override', [
  [`${fop}${sx('type: neurosurgery, urgency: emergency')}`, 'information'],
  [`${fop}${sx('type: neurosurgery, urgency: urgent')}`],
  [`${fop}${sx('type: neurosurgery, urgency: emergency, plan_airway: awake intubation')}`],
  [`${fop}${sx('type: neurosurgery, urgency: emergency, status: done')}`],
  [`${published}${fop}${sx('type: neurosurgery, urgency: emergency')}`],
  [sx('type: neurosurgery, urgency: emergency')],
]);
