/** The values at which the key limits are tested, one by one: each on both sides, also as days and as vague times. */
import assert from 'node:assert/strict';
import { isFunctionalElbow } from '../../src/clinical/arcs';
import { applyEdits, diagnose, read } from '../../src/service/index';
import { config } from '../support/check';
import { findings } from './findings';
import { rows, ruleOf, severities } from './severities';

describe('the functional arc of the elbow', () => {
  for (const [flexion, extension_deficit, pronation, supination, isEnough] of [
    [130, 30, 50, 50, true],
    [140, -5, 80, 85, true],
    [129, 30, 50, 50, false],
    [130, 31, 50, 50, false],
    [130, 30, 49, 50, false],
    [130, 30, 50, 49, false],
  ] as const) {
    it(`${flexion}, ${extension_deficit}, ${pronation}, ${supination}: ${isEnough}`, () =>
      assert.equal(isFunctionalElbow({ flexion, extension_deficit, pronation, supination }), isEnough));
  }
});

const injury = 'cause: {class: traumatic, type: fracture, when: 2024-01-31}';
const removedAt = (when: string, rest = '') =>
  `${injury}\nsurgery: [{type: ho_excision, status: planned, when: ${when}}]${rest}`;

rows('surgery-before-4-months', [
  [removedAt('2024-05-30'), 'warning'],
  [removedAt('2024-05-31')],
  [removedAt('2024-04'), 'warning'],
  [removedAt('2024-06')],
  [removedAt('about 2024-05-20'), 'warning'],
  [removedAt('about 2024-06-10')],
  ...['day 121', 'week 15', 'about day 100'].map((when): [string, string] => [
    `cause: {class: traumatic}\nsurgery: [{type: ho_excision, when: ${when}}]`,
    'warning',
  ]),
  ...['day 122', 'week 18', 'after day 122'].map((when): [string] => [
    `cause: {class: traumatic}\nsurgery: [{type: ho_excision, when: ${when}}]`,
  ]),
  [`${injury}\nsurgery: [{type: fracture_fixation, role: index, status: done, when: 2024-02-02}]`],
  [`${injury}\nsurgery: [{type: arthroplasty, role: index, status: done, when: day 10}]`],
  [
    removedAt('2024-04-30', '\nnerves_vessels: [{structure: ulnar_nerve, status: progressive_deficit}]').replace(
      'type: ho_excision,',
      'type: ho_excision, indication: nerve_compression,',
    ),
    'information',
  ],
]);

const irradiated = (start: string) =>
  `surgery: [{id: sx1, type: ho_excision}]\nprophylaxis: [{therapy: radiotherapy, intent: secondary, start: ${start}}]`;
const after = (hours: number) => irradiated(`${hours} hours after sx1`);
const before = (hours: number) => irradiated(`${hours} hours before sx1`);

rows('rt-preop-late-window', [[before(4)], [before(5), 'information'], [before(24), 'information'], [before(25)]]);
rows('rt-timing-window', [[before(24)], [before(25), 'warning'], [after(72)], [after(73), 'warning']]);
rows('date-order', [
  [
    'surgery: [{id: sx1, type: ho_excision, when: 2024-06-02}]\nprophylaxis: [{therapy: radiotherapy, intent: secondary, start: 2024-06-01, end: 2024-06-01}]',
  ],
  [
    'surgery: [{id: sx1, type: ho_excision, when: 2024-06-02}]\nprophylaxis: [{therapy: radiotherapy, intent: secondary, start: 2024-06-02, end: 2024-06-01}]',
    'error',
  ],
]);

describe('the dose of radiotherapy', () => {
  const ids = ['rt-dose-unusual', 'rt-single-fraction-high', 'rt-unit-slip'];
  for (const [gy, fractions, ...expected] of [
    [7, 1],
    [8, 1],
    [5.9, 1, 'rt-dose-unusual: warning'],
    [10, 1, 'rt-dose-unusual: warning'],
    [10.1, 1, 'rt-single-fraction-high: error'],
    [99, 1, 'rt-single-fraction-high: error'],
    [100, 1, 'rt-unit-slip: error'],
    [700, 1, 'rt-unit-slip: error'],
    [17.5, 5],
    [20, 5],
    [9.9, 5, 'rt-dose-unusual: warning'],
    [20.1, 5, 'rt-dose-unusual: warning'],
  ] as const) {
    it(`${gy} Gy in ${fractions}: ${expected.join() || 'silent'}`, () => {
      const text = `prophylaxis: [{therapy: radiotherapy, total_gy: ${gy}, fractions: ${fractions}}]`;
      assert.deepEqual(
        ids.flatMap((id) => severities(id, text).map((severity) => `${id}: ${severity}`)),
        expected,
      );
    });
  }
});

const ofAge = (patient: string, rest = '') =>
  `patient: {${patient}}\nprophylaxis: [{therapy: radiotherapy, status: planned${rest}}]`;

rows('rt-in-child', [
  [ofAge('age: 17'), 'error'],
  [ofAge('age: 18')],
  [ofAge('age: 18, skeletally_mature: no'), 'error'],
  [ofAge('age: 18, skeletally_mature: yes')],
]);
rows('rt-under-40-counselling', [
  [ofAge('age: 18'), 'warning'],
  [ofAge('age: 39'), 'warning'],
  [ofAge('age: 18', ', counselled: yes')],
  [ofAge('age: 39', ', counselled: yes')],
  [ofAge('age: 40'), 'information'],
]);

const kidney = (egfr: number) =>
  `patient: {age: 50, egfr_ml_min: ${egfr}}\ntreatment: [{therapy: ibuprofen, status: planned}]`;

rows('nsaid-renal-severe', [[kidney(29), 'error'], [kidney(30)], [kidney(60)]]);
rows('nsaid-renal-caution', [[kidney(29)], [kidney(30), 'warning'], [kidney(59), 'warning'], [kidney(60)]]);

rows('fop-no-biopsy', [
  ['genetics: {diagnosis: fop}\nsurgery: [{type: biopsy, status: planned}]', 'error'],
  ['genetics: {diagnosis: fop, certainty: suspected}\nsurgery: [{type: biopsy, status: planned}]', 'error'],
  ['genetics: {diagnosis: poh}\nsurgery: [{type: biopsy, status: planned}]'],
]);
rows('fop-no-im-injection', [
  ['diagnosis: {codes: icd10_cm M61.143}\ntreatment: [{therapy: vaccination, route: im, status: planned}]', 'error'],
  ['diagnosis: {codes: icd10_cm M61.243}\ntreatment: [{therapy: vaccination, route: im, status: planned}]'],
]);

describe('a vaccination into the muscle that is over, in FOP', () => {
  const text = 'diagnosis: {codes: icd10_cm M61.143}\ntreatment: [{therapy: vaccination, route: im, status: given}]';
  it('is no error, and nothing offers to take it out', () => {
    assert.ok(!severities('fop-no-im-injection', text).includes('error'));
    const changed = findings(ruleOf('fop-no-im-injection'), text).flatMap(({ fixes = [] }) =>
      fixes.map((fix) => applyEdits(text, fix.edits())),
    );
    assert.deepEqual(
      changed.filter((one) => !one.includes('route: im')),
      [],
    );
  });
});

describe('a fix that begins an entry', () => {
  const inserted = (text: string) =>
    diagnose(read(text), config)
      .flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits().map((edit) => edit.text)))
      .join('\n');
  const excision = 'lesions: [{site: hip}]\nsurgery: [{type: ho_excision, status: planned, site: hip}]\n';
  const nsaids = /\b(?:nsaid|indomethacin|indometacin|ibuprofen|naproxen|celecoxib|diclofenac)\b/;

  it('never begins an NSAID at an eGFR of 29', () =>
    assert.doesNotMatch(inserted(`${excision}patient: {age: 50, egfr_ml_min: 29}\n`), nsaids));

  it('never begins radiotherapy in a child', () =>
    assert.doesNotMatch(inserted(`${excision}patient: {age: 12}\n`), /radiotherapy/));

  it('begins a referral alone in FOP, no therapy', () => {
    const text = inserted(`${excision}patient: {age: 30}\ngenetics: {diagnosis: fop}\n`);
    assert.match(text, /fop_expert/);
    assert.doesNotMatch(text, /therapy:/);
  });
});

describe('the neutral-zero method', () => {
  const written = (angles: string): string => {
    const text = `rom:\n  - when: week 6\n    flexion: ${angles}\n`;
    const [problem] = diagnose(read(text), config).filter(({ span }) => text.slice(span.start, span.end) === angles);
    return applyEdits(text, problem?.fixes[0]?.edits() ?? []);
  };
  it('means the same in either order', () => {
    assert.equal(written('130-30-0'), 'rom:\n  - when: week 6\n    flexion: 130\n    extension_deficit: 30\n');
    assert.equal(written('0-30-130'), written('130-30-0'));
    assert.equal(written('150-0-5'), 'rom:\n  - when: week 6\n    flexion: 150\n    extension_deficit: -5\n');
    assert.equal(written('5-0-150'), written('150-0-5'));
  });
});

const fixedHip = (rest: string) => `lesions: [{site: hip}]\nrom: [{${rest}, fixed: yes}]`;
for (const id of ['rom-impossible', 'rom-extension-over-flexion', 'rom-ankylosis-conflict']) {
  rows(id, [[fixedHip('flexion: -10, extension_deficit: -10')]]);
}
rows('rom-impossible', [[fixedHip('flexion: 200, extension_deficit: 200'), 'error', 'error']]);

const found = (cause: string, onset: string) =>
  `cause: {class: ${cause}}\npresentation: {onset: ${onset}}\nlesions: [{site: elbow}]`;
rows('onset-late', [
  [found('traumatic, type: burn', 'day 95')],
  [found('traumatic, type: fracture', 'day 95'), 'information'],
  [found('traumatic, type: fracture', 'day 80')],
]);

const heart = (drug: string) =>
  `patient: {comorbidities: coronary_disease}\ntreatment: [{therapy: ${drug}, status: planned}]`;
describe('an NSAID in coronary disease', () => {
  const worst = (drug: string) => ['nsaid-cardiac', 'nsaid-cv-specific'].flatMap((id) => severities(id, heart(drug)));
  it('is an error if it is diclofenac, a warning if it is naproxen', () => {
    assert.deepEqual(worst('diclofenac'), ['error']);
    assert.deepEqual(worst('naproxen'), ['warning']);
  });
});

const cord = (level: string) =>
  `neuro: {lesion: sci, sci_level: ${level}}\nsurgery: [{type: ho_excision, status: planned}]`;
rows('autonomic-dysreflexia', [[cord('T5'), 'warning'], [cord('T8')]]);
