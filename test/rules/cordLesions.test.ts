/** What a lesion of the cord adds to the risk of an operation: crises of blood pressure, and bone that breaks easily. */
import { rows } from './severities';

const planned = 'surgery: [{id: sx1, type: ho_excision, status: planned}]';
const operation = (fields: string) => `surgery: [{id: sx1, type: ho_excision, ${fields}}]`;
const done = operation('status: done');
const published = 'source: {kind: publication}';
const urgent = 'referral: [{to: orthopaedics, urgency: urgent}]';

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
  [`${cord}\n${operation('status: planned, procedures: manipulation')}`, 'warning'],
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
