/** The entries that a list must have: by the name under which each is missed. */
import assert from 'node:assert/strict';
import { neededSections } from '../../src/clinical/needs/needed';
import { read } from '../../src/service/index';

const missed = (section: string, note: string): string[] =>
  read(`note_type: initial\n${note}`)
    .notes.flatMap((one) => neededSections(one, 'open'))
    .filter(({ key }) => key === section)
    .flatMap(({ missing }) => missing.map(({ name }) => name));

const hip = (side: string) => `lesions: [{site: hip, side: ${side}}]\n`;
const tumours = ['parosteal_osteosarcoma', 'osteochondroma'];
const early = 'presentation: {stage: early_inflammatory, symptoms: [swelling]}\n';
const elbowExcision = 'lesions: [{site: elbow}]\nsurgery: [{id: sx, type: ho_excision';

const nerve = 'surgery: [{type: ho_excision, indication: nerve_compression}]\n';
const pressed = 'the nerve that is compressed';
const several =
  'surgery: [{id: a, type: ho_excision}, {id: b, type: ho_excision}]\nprophylaxis: [{therapy: none, operation: a}]';

const cases: readonly (readonly [what: string, section: string, note: string, missed: readonly string[]])[] = [
  ['a joint that is not measured', 'rom', hip('left'), ['hip left']],
  ['a joint that is measured', 'rom', `${hip('left')}rom: [{flexion: 90}]`, []],
  ['only the healthy side is measured', 'rom', `${hip('left')}rom: [{side: right, flexion: 90}]`, ['hip left']],
  ['one of two sides is measured', 'rom', `${hip('both')}rom: [{side: right, flexion: 90}]`, ['hip left']],
  ['both sides are measured at once', 'rom', `${hip('both')}rom: [{flexion: 90}]`, []],
  ['one of two joints', 'rom', 'lesions: [{site: hip}, {site: knee}]\nrom: [{joint: hip}]', ['knee']],
  ['no joint', 'rom', 'lesions: [{site: thigh}]\nrom: [{joint: knee}]', []],
  ['the tumours and myositis', 'differential', '', [...tumours, 'myositis_ossificans']],
  ['the diagnosis itself', 'differential', 'diagnosis: {primary: myositis_ossificans}', tumours],
  [
    'what is there',
    'differential',
    'differential: [{diagnosis: osteochondroma}]',
    ['parosteal_osteosarcoma', 'myositis_ossificans'],
  ],
  [
    'after mature bone was seen',
    'differential',
    'surgery: [{type: biopsy, histology: mature_bone}]',
    ['myositis_ossificans'],
  ],
  [
    'an early swollen limb',
    'differential',
    `${early}surgery: [{type: biopsy, histology: zonal_pattern}]`,
    ['myositis_ossificans', 'deep_vein_thrombosis', 'an infection, such as cellulitis or septic_arthritis'],
  ],
  [
    'an early swollen limb, thought of',
    'differential',
    `${early}differential: [{diagnosis: abscess}, {diagnosis: deep_vein_thrombosis}]`,
    [...tumours, 'myositis_ossificans'],
  ],
  ['an answer for the whole section', 'differential', 'differential: not_stated', []],
  ['inflammation before an excision', 'labs', 'surgery: [{type: ho_excision}]\nlabs: [{test: alp}]', ['crp']],
  ['inflammation is known', 'labs', 'surgery: [{type: ho_excision}]\nlabs: [{test: crp}]', []],
  ['hormones', 'labs', 'genetics: {diagnosis: aho}\nlabs: [{test: tsh}]', ['calcium', 'phosphate', 'pth']],
  ['the ulnar nerve', 'nerves_vessels', `${elbowExcision}}]`, ['ulnar nerve']],
  ['the ulnar nerve was moved', 'nerves_vessels', `${elbowExcision}, procedures: ulnar_nerve_transposition}]`, []],
  [
    'another nerve is recorded',
    'nerves_vessels',
    `${elbowExcision}, indication: nerve_compression}]\nnerves_vessels: [{structure: median_nerve}]`,
    ['ulnar nerve'],
  ],
  [
    'a vessel',
    'nerves_vessels',
    'surgery: [{type: ho_excision, indication: vessel_compression}]',
    ['the vessel that is compressed'],
  ],
  [
    'a nerve',
    'nerves_vessels',
    'surgery: [{type: ho_excision, indication: nerve_compression}]',
    ['the nerve that is compressed'],
  ],
  ['prevention', 'prophylaxis', `${elbowExcision}}]`, ['the decision for sx']],
  ['prevention is decided', 'prophylaxis', `${elbowExcision}}]\nprophylaxis: [{therapy: none, operation: sx}]`, []],
  [
    'prevention of something else',
    'prophylaxis',
    `${elbowExcision}}]\nprophylaxis: [{therapy: none, intent: primary}]`,
    ['the decision for sx'],
  ],
  ['prevention in FOP', 'prophylaxis', `genetics: {diagnosis: fop}\n${elbowExcision}}]`, []],
  [
    'prevention after the injury',
    'prophylaxis',
    'surgery: [{type: fracture_fixation, role: index, site: acetabulum}]',
    ['the decision for the index operation'],
  ],
  ['prevention where it is rare', 'prophylaxis', 'surgery: [{type: fracture_fixation, role: index, site: knee}]', []],
  ['a nerve that is recorded', 'nerves_vessels', `${nerve}nerves_vessels: [{structure: median_nerve}]`, []],
  ['a nerve, and a vessel is recorded', 'nerves_vessels', `${nerve}nerves_vessels: [{structure: vein}]`, [pressed]],
  ['a nerve, and nothing is named', 'nerves_vessels', `${nerve}nerves_vessels: [{status: intact}]`, [pressed]],
  [
    'a vessel that is recorded',
    'nerves_vessels',
    `${nerve.replace('nerve_', 'vessel_')}nerves_vessels: [{structure: vein}]`,
    [],
  ],
  ['early without swelling', 'differential', early.replace('swelling', 'pain'), [...tumours, 'myositis_ossificans']],
  [
    'swollen and no longer early',
    'differential',
    early.replace('early_inflammatory', 'mature'),
    [...tumours, 'myositis_ossificans'],
  ],
  [
    'bone was seen, beside something else',
    'differential',
    'surgery: [{type: biopsy, histology: [other, zonal_pattern]}]',
    ['myositis_ossificans'],
  ],
  ['a side in the midline', 'rom', `${hip('midline')}rom: [{side: left, flexion: 20}]`, []],
  ['prevention of several excisions', 'prophylaxis', several, ['the decision for b']],
  ['prevention without an intent', 'prophylaxis', `${elbowExcision}}]\nprophylaxis: [{therapy: none}]`, []],
];

describe('entries that a list must have', () => {
  for (const [what, section, note, names] of cases) {
    it(`${section}: ${what}`, () => assert.deepEqual(missed(section, note), names));
  }
});

describe('an entry that must be there', () => {
  const entryFor = (section: string, note: string) =>
    read(`note_type: initial\n${note}`)
      .notes.flatMap((one) => neededSections(one, 'open'))
      .filter(({ key }) => key === section)
      .flatMap(({ missing }) => missing.map(({ entry }) => entry));
  const blank = { when: null, mode: null };

  it('says of motion no more than is needed to tell which joint it is', () => {
    assert.deepEqual(entryFor('rom', hip('left')), [blank]);
    assert.deepEqual(entryFor('rom', `${hip('left')}rom: [{side: right}]`), [{ joint: 'hip', side: 'left', ...blank }]);
    assert.deepEqual(entryFor('rom', 'lesions: [{site: hip}, {site: knee}]\nrom: [{joint: hip}]'), [
      { joint: 'knee', ...blank },
    ]);
  });

  it('says of prevention to which operation it belongs, if that has a name', () => {
    assert.deepEqual(entryFor('prophylaxis', `${elbowExcision}}]`), [
      { therapy: null, intent: 'secondary', operation: 'sx' },
    ]);
    assert.deepEqual(entryFor('prophylaxis', 'surgery: [{type: ho_excision}]'), [
      { therapy: null, intent: 'secondary' },
    ]);
  });

  it('is left to the writer where it is not certain which', () => {
    assert.deepEqual(entryFor('nerves_vessels', nerve), [undefined]);
  });
});
