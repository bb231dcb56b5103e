/** What belongs to an excision in a note: prevention, nerves, the capsule, the nervous system, and what came of it. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../src/model/span';
import { findings } from './findings';
import { rows, ruleOf, severities } from './severities';

const planned = 'surgery: [{id: sx1, type: ho_excision, status: planned}]';
const operation = (fields: string) => `surgery: [{id: sx1, type: ho_excision, ${fields}}]`;
const done = operation('status: done');
const doneIn2025 = operation('status: done, when: 2025-03-10');
const published = 'source: {kind: publication}';
const elbow = 'lesions: [{site: elbow}]';

const prevention = (fields: string) => `prophylaxis: [{${fields}}]`;

rows('excision-without-prophylaxis', [
  [planned, 'warning'],
  [done, 'information'],
  [operation('status: not_stated'), 'information'],
  [`prophylaxis: none\n${planned}`, 'warning'],
  [`prophylaxis: not_stated\n${planned}`],
  [`prophylaxis: unknown\n${planned}`],
  [`${prevention('therapy: nsaid, intent: secondary')}\n${planned}`],
  [`${prevention('therapy: nsaid')}\n${planned}`],
  [`${prevention('therapy: nsaid, intent: primary')}\n${planned}`, 'warning'],
  [`${prevention('therapy: nsaid, intent: primary, operation: sx1')}\n${planned}`],
  [`${prevention('therapy: nsaid, operation: not_stated')}\n${planned}`],
  [`${prevention('therapy: not_stated, intent: secondary')}\n${planned}`],
  [`${prevention('intent: secondary')}\n${planned}`, 'warning'],
  [`${prevention('therapy: none, intent: secondary')}\n${planned}`, 'warning'],
  [`${prevention('therapy: none, intent: secondary, reason: low_risk')}\n${planned}`],
  [`${prevention('therapy: none, intent: secondary, reason: not_stated')}\n${planned}`],
  [`${prevention('therapy: nsaid, status: declined')}\n${planned}`, 'warning'],
  [`${prevention('therapy: nsaid, status: declined, reason: patient_choice')}\n${planned}`],
  [
    'prophylaxis: [{therapy: nsaid, operation: sx1}]\nsurgery: [{id: sx1, type: ho_excision, status: planned}, {id: sx2, type: contracture_release, status: planned}]',
    'warning',
  ],
  [`genetics: {diagnosis: fop}\n${planned}`],
  [`genetics: {diagnosis: not_stated}\n${planned}`],
  [`genetics: {diagnosis: poh}\n${planned}`, 'information'],
  [`cause: {class: genetic}\n${planned}`, 'information'],
  [operation('status: declined')],
  ['surgery: [{type: excision_biopsy, status: planned}]'],
  [`${published}\n${planned}`],
]);

const nerve = (fields: string) => `nerves_vessels: [{structure: ulnar_nerve, ${fields}}]`;

rows('elbow-excision-no-ulnar-note', [
  [`${elbow}\n${done}`, 'information'],
  [operation('status: done, site: elbow'), 'information'],
  [`lesions: [{site: hip}]\n${done}`],
  [`${elbow}\n${planned}`],
  [`${elbow}\n${operation('status: not_stated')}`],
  [`${elbow}\nnote_date: 2026-01-10\n${operation('when: 2025-03-10')}`, 'information'],
  [`${elbow}\n${operation('status: done, procedures: [capsular_release, ulnar_nerve_transposition]')}`],
  [`${elbow}\n${operation('status: done, procedures: capsular_release')}`, 'information'],
  [`${elbow}\n${operation('status: done, procedures: not_stated')}`],
  [`${elbow}\n${nerve('status: intact')}\n${done}`],
  [`${elbow}\n${nerve('side: left')}\n${done}`, 'information'],
  [`${elbow}\nnerves_vessels: [{structure: not_stated}]\n${done}`],
  [`${elbow}\nnerves_vessels: [{structure: radial_nerve, status: intact}]\n${done}`, 'information'],
  [`${elbow}\nnerves_vessels: not_stated\n${done}`],
  [`${published}\n${elbow}\n${done}`],
]);

rows('elbow-excision-no-release', [
  [`${elbow}\n${planned}`, 'hint'],
  [`${elbow}\n${done}`, 'hint'],
  [`lesions: [{site: hip}]\n${planned}`],
  [`${elbow}\n${operation('procedures: capsular_release')}`],
  [`${elbow}\n${operation('procedures: not_stated')}`],
  [`${elbow}\n${operation('procedures: none')}`, 'hint'],
  ['lesions: [{site: elbow, tissue: intramuscular}]\nsurgery: [{type: ho_excision}]'],
  ['lesions: [{site: elbow, tissue: capsule}]\nsurgery: [{type: ho_excision}]', 'hint'],
  [`${elbow}\nsurgery: [{type: contracture_release}]`],
  [`${elbow}\nsurgery: [{type: ho_excision}, {type: contracture_release}]`],
  [`${published}\n${elbow}\n${planned}`],
]);

const visit = (...all: string[]) => `follow_up: [${all.map((one) => `{${one}}`).join(', ')}]`;
const noted = (day: string) => `note_date: ${day}`;

rows('excision-no-follow-up', [
  [`${noted('2025-09-10')}\n${doneIn2025}`],
  [`${noted('2025-09-11')}\n${doneIn2025}`, 'warning'],
  [`${noted('2025-09')}\n${doneIn2025}`],
  [`${noted('2025-10')}\n${doneIn2025}`, 'warning'],
  [doneIn2025],
  [`${noted('2026-01-10')}\n${done}`],
  [`${noted('2026-01-10')}\n${operation('when: 2025-03-10')}`, 'warning'],
  [`${noted('2026-01-10')}\n${operation('status: planned, when: 2025-03-10')}`],
  [`${noted('2026-01-10')}\n${operation('status: declined, when: 2025-03-10')}`],
  [`${noted('2026-01-10')}\nfollow_up: not_stated\n${doneIn2025}`],
  [`${noted('2026-01-10')}\nfollow_up: none\n${doneIn2025}`, 'warning'],
  [`${noted('2026-01-10')}\n${visit('when: 2025-09')}\n${doneIn2025}`],
  [`${noted('2026-01-10')}\n${visit('when: 2025-02')}\n${doneIn2025}`, 'warning'],
  [`${noted('2026-01-10')}\n${visit('when: before sx1')}\n${doneIn2025}`, 'warning'],
  [`${noted('2026-01-10')}\n${visit('when: not_stated')}\n${doneIn2025}`],
  [`${noted('2026-01-10')}\n${visit('course: improved')}\n${doneIn2025}`, 'warning'],
  [`${published}\n${noted('2026-01-10')}\n${doneIn2025}`],
]);

const year = 'when: 1 year after sx1';

rows('recurrence-undefined', [
  ...['radiographic', 'symptomatic', 'reoperated', 'kind_not_stated'].map((kind): [string, string] => [
    visit(`${year}, recurrence: ${kind}`),
    'warning',
  ]),
  [visit(`${year}, recurrence: none`)],
  [visit(`${year}, recurrence: not_assessed`)],
  [visit(`${year}, recurrence: not_stated`)],
  [visit(`${year}, recurrence: radiographic, recurrence_definition: new bone on a film`)],
  [visit(`${year}, recurrence: radiographic, recurrence_definition: not_stated`)],
  [visit(`${year}, recurrence: kind_not_stated, recurrence_definition: new bone`), 'warning'],
  [`${visit(`${year}, recurrence: radiographic`)}\nseries: {protocol: see there}`],
  [`${visit(`${year}, recurrence: radiographic`)}\nseries: {recurrence_definition: new bone}`],
  [`${visit(`${year}, recurrence: radiographic`)}\nseries: {protocol: not_stated}`, 'warning'],
  [`${visit(`${year}, recurrence: kind_not_stated`)}\nseries: {protocol: see there}`, 'warning'],
  [`${published}\n${visit(`${year}, recurrence: radiographic`)}`],
]);

rows('recurrence-check-missing', [
  [`${visit(year)}\n${doneIn2025}`, 'information'],
  [`${visit(`${year}, recurrence: none`)}\n${doneIn2025}`],
  [`${visit(`${year}, recurrence: not_stated`)}\n${doneIn2025}`],
  [`${visit(`${year}, recurrence: none`, 'when: 2 years after sx1')}\n${doneIn2025}`],
  [`${visit('when: before sx1')}\n${doneIn2025}`],
  [`${visit('when: after sx1')}\n${doneIn2025}`, 'information', 'information'],
  [`${visit('when: after sx1, recurrence: none')}\n${doneIn2025}`, 'information'],
  [`${visit('when: after sx1, recurrence: none', 'when: 1 day after sx1')}\n${doneIn2025}`],
  [`${visit('when: not_stated')}\n${doneIn2025}`],
  [`${visit('when: 2024')}\n${doneIn2025}`],
  [`${visit('when: 2025-03')}\n${doneIn2025}`],
  [`${visit('recurrence: none')}\n${doneIn2025}`],
  [doneIn2025],
  [`${visit(year)}\n${operation('status: planned, when: 2025-03-10')}`],
  [`${published}\n${visit(year)}\n${doneIn2025}`],
]);

rows('outcome-score-missing', [
  [visit(year), 'hint'],
  [visit(`${year}, scores: dash 12`)],
  [visit(`${year}, scores: none`)],
  [visit('when: 2025, scores: dash 12', 'when: 2026'), 'hint'],
  [visit('when: 2026, scores: dash 12', 'when: 2025')],
  [planned],
  [`${published}\n${visit(year)}`],
]);

const found = (...all: string[]) =>
  `nerves_vessels: [${all.map((one) => `{structure: sciatic_nerve, ${one}}`).join(', ')}]`;
const front = 'lesions: [{site: hip, position: anteromedial}]';

rows('nerve-status-missing', [
  [`${found('status: compressed, when: before sx1')}\n${done}`, 'information'],
  [`${found('status: intact, when: 1 day after sx1')}\n${done}`, 'information'],
  [`${found('status: intact, when: after sx1')}\n${done}`],
  [`${found('status: compressed, when: before sx1', 'status: intact, when: 1 day after sx1')}\n${done}`],
  [`${found('status: compressed, when: before sx1', 'status: intact, when: not_stated')}\n${done}`],
  [
    `${found('status: compressed, when: before sx1', 'status: compressed, when: 1 week before sx1')}\n${done}`,
    'information',
  ],
  [`nerves_vessels: [{status: compressed, when: before sx1}]\n${done}`],
  [`${found('status: compressed')}\n${done}`],
  [
    `${found('status: compressed, when: before sx1, side: left', 'status: intact, when: 1 day after sx1, side: right')}\n${done}`,
    'information',
    'information',
  ],
  [`${found('status: compressed, when: before sx1')}\n${planned}`],
  [`${front}\n${planned}`, 'information'],
  [`${front}\n${done}`, 'information'],
  [`${front}\n${found('status: intact')}\n${planned}`],
  [`${front}\n${found('side: left')}\n${planned}`, 'information'],
  [`${front}\nnerves_vessels: not_stated\n${planned}`],
  [`lesions: [{site: hip, grade: mavrogenis_hip 4a}]\n${planned}`, 'information'],
  [`lesions: [{site: hip, position: posterior}]\n${planned}`],
  [`complications: [{type: nerve_injury}]\n${done}`, 'information'],
  [`complications: [{type: vessel_injury}]\n${done}`, 'information'],
  [`complications: [{type: infection}]\n${done}`],
  ['complications: [{type: nerve_injury}]'],
  [`${published}\n${front}\n${planned}`],
]);

const brain = 'cause: {class: neurogenic, type: tbi}';

rows('neuro-recovery-missing', [
  [`${brain}\n${planned}`, 'information', 'information'],
  [`${brain}\n${done}`, 'information', 'information'],
  ['cause: {class: neurogenic}\nsurgery: [{type: ho_excision}]', 'information', 'information'],
  [`neuro: {lesion: sci}\n${planned}`, 'information', 'information'],
  [`neuro: {lesion: none}\n${planned}`],
  [`${brain}\nneuro: {recovery: partial}\n${planned}`, 'information'],
  [`${brain}\nneuro: {recovery: not_stated, spasticity_mas: not_stated}\n${planned}`],
  [`${brain}\nneuro: {spasticity_mas: 2}\n${planned}`, 'information'],
  [`${brain}\nneuro: {recovery: partial, words: no spasticity}\n${planned}`],
  [`${brain}\nneuro: {recovery: none}\npresentation: {symptoms: increased_spasticity}\n${planned}`],
  [`${brain}\nneuro: {recovery: none}\npresentation: {symptoms_absent: increased_spasticity}\n${planned}`],
  [`${brain}\nneuro: {recovery: none}\npresentation: {symptoms: not_stated}\n${planned}`],
  [`${brain}\nneuro: {recovery: none}\npresentation: {symptoms: pain}\n${planned}`, 'information'],
  [`${brain}\nneuro: not_stated\n${planned}`],
  [brain],
  [`cause: {class: traumatic}\n${planned}`],
  [`${published}\n${brain}\n${planned}`],
]);

describe('a question after an excision', () => {
  it('on prevention begins no drug, and stands until it is answered', () => {
    const text = 'surgery:\n  - id: sx1\n    type: ho_excision\n    status: planned\n';
    const [one, none] = findings(ruleOf('excision-without-prophylaxis'), text)[0]?.fixes ?? [];
    assert.match(applyEdits(text, one?.edits() ?? []), /- therapy:\s+intent: secondary\s+operation: sx1/);
    const refused = applyEdits(text, none?.edits() ?? []);
    assert.match(refused, /- therapy: none\s+intent: secondary\s+operation: sx1\s+reason:/);
    assert.deepEqual(severities('excision-without-prophylaxis', refused), ['warning']);
  });

  it('names the place where the answer is missing', () => {
    const missing = (id: string, text: string) => findings(ruleOf(id), text).map((one) => one.missing?.join('.'));
    assert.deepEqual(missing('excision-without-prophylaxis', planned), ['prophylaxis']);
    assert.deepEqual(missing('excision-without-prophylaxis', `${prevention('therapy: none')}\n${planned}`), [
      'prophylaxis.0.reason',
    ]);
    assert.deepEqual(missing('excision-without-prophylaxis', `${prevention('intent: secondary')}\n${planned}`), [
      'prophylaxis.0.therapy',
    ]);
    const defined = visit(`${year}, recurrence: kind_not_stated, recurrence_definition: new bone`);
    assert.deepEqual(missing('recurrence-undefined', defined), ['follow_up.0.recurrence']);
    assert.deepEqual(missing('recurrence-undefined', visit('recurrence: radiographic')), [
      'follow_up.0.recurrence_definition',
    ]);
  });
});
