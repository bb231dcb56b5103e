/** What a differential must name, what of it counts as answered, and what excludes or confirms a diagnosis. */
import assert from 'node:assert/strict';
import { diagnose, read } from '../../src/service/index';
import { config, quiet } from '../support/check';
import { rows } from './severities';
import { told } from './told';

const published = 'source: {kind: publication}\n';
const note = (rest = '', type = 'initial') => `note_type: ${type}\n${rest}`;
const differential = (...entries: string[]) => `differential: [${entries.map((one) => `{${one}}`).join(', ')}]\n`;
const gout = 'diagnosis: gout, status: pending';
const parosteal = 'diagnosis: parosteal_osteosarcoma, status: pending';
const osteochondroma = 'diagnosis: osteochondroma, status: pending';
const myositis = 'diagnosis: myositis_ossificans, status: pending';
const tissue = (histology: string) => `surgery: [{type: biopsy, status: done, histology: ${histology}}]\n`;

rows('differential-missing', [
  [note(), 'warning'],
  [note('', 'case_report'), 'warning'],
  [note('', 'tumour_board'), 'warning'],
  [note('', 'series_entry')],
  [note('', 'follow_up')],
  ['lesions: [{site: hip}]'],
  [note('differential:'), 'warning'],
  [note('differential: []'), 'warning'],
  [note('differential: none'), 'warning'],
  [note('differential: not_stated')],
  [note('differential: unknown')],
  [note(`${published}differential: none`)],
  [note(published), 'warning'],
  [note(differential(gout))],
  [note('genetics: {diagnosis: fop, certainty: proven}')],
  [note('genetics: {diagnosis: fop, certainty: clinical}'), 'warning'],
  [note('genetics: {diagnosis: fop, certainty: not_stated}')],
]);

rows('differential-tumours-missing', [
  [note(differential(gout)), 'warning'],
  [note(differential(parosteal)), 'warning'],
  [note(differential(osteochondroma)), 'warning'],
  [note(differential(parosteal, osteochondroma))],
  [note()],
  [note('differential: not_stated')],
  [note(differential(gout), 'series_entry')],
  [note(differential(gout), 'follow_up')],
  [note(differential(gout) + tissue('mature_bone'))],
  [note(differential(gout) + tissue('[bone, zonal_pattern]'))],
  [note(differential(gout) + tissue('bone')), 'warning'],
  [note(`${differential(gout)}genetics: {certainty: proven}`)],
  [note(differential('diagnosis: not_stated, status: pending'))],
  [note(differential('diagnosis: parosteal, status: pending'))],
  ...['status: considered', 'words: x', 'status: considered, words: seen by two readers'].map(
    (fields) => [note(differential(parosteal, `diagnosis: osteochondroma, ${fields}`)), 'warning'] as const,
  ),
  ...[
    'status: considered, reason: no cap',
    'status: considered, reason: not_stated',
    'status: considered, evidence: ct1',
    'status: excluded',
    'status: not_stated',
    'reason: no cap',
  ].map((fields) => [note(differential(parosteal, `diagnosis: osteochondroma, ${fields}`))] as const),
  [note(differential('diagnosis: parosteal_osteosarcoma', 'diagnosis: osteochondroma')), 'warning', 'warning'],
  [note(differential('diagnosis: osteochondroma')), 'warning', 'warning'],
  [note(differential(parosteal, 'diagnosis: osteochondroma', osteochondroma))],
]);

rows('differential-mo-missing', [
  [note(differential(gout)), 'information'],
  [note(differential(myositis))],
  [note(differential('diagnosis: myositis_ossificans, status: considered')), 'information'],
  [note(differential('diagnosis: myositis_ossificans, reason: x'))],
  [note(`${differential(gout)}diagnosis: {primary: myositis_ossificans}`)],
  [note(`${differential(gout)}diagnosis: {primary: ho}`), 'information'],
  [note()],
  [note(differential(gout), 'follow_up')],
  [note(`${differential(gout)}genetics: {certainty: proven}`)],
]);

const inflamed = (symptoms: string, stage = 'early_inflammatory') =>
  `presentation: {stage: ${stage}, symptoms: [${symptoms}]}\n`;
const thrombosis = 'diagnosis: deep_vein_thrombosis, status: pending';

rows('early-lookalikes-missing', [
  ...['swelling', 'warmth', 'redness', 'fever'].map(
    (sign) => [note(inflamed(`pain, ${sign}`) + differential(gout)), 'warning'] as const,
  ),
  [note(inflamed('pain, stiffness') + differential(gout))],
  [note(inflamed('swelling', 'progressing') + differential(gout))],
  [note(inflamed('swelling', 'unknown') + differential(gout))],
  [note(inflamed('swelling'))],
  [note(`${inflamed('swelling')}differential: not_stated`)],
  [note(inflamed('swelling') + differential(thrombosis)), 'warning'],
  [note(inflamed('swelling') + differential('diagnosis: abscess, status: pending')), 'warning'],
  ...['cellulitis', 'abscess', 'septic_arthritis', 'osteomyelitis', 'implant_infection'].map(
    (infection) =>
      [note(inflamed('swelling') + differential(thrombosis, `diagnosis: ${infection}, status: excluded`))] as const,
  ),
  [note(inflamed('swelling') + differential(thrombosis, 'diagnosis: implant_loosening, status: excluded')), 'warning'],
  [note(inflamed('swelling') + differential(thrombosis, 'diagnosis: cellulitis')), 'warning'],
  [note(inflamed('swelling') + differential(thrombosis, 'diagnosis: cellulitis', 'diagnosis: abscess, reason: x'))],
  [note(inflamed('swelling') + differential(gout), 'series_entry')],
]);

const gouty = (fields: string) => differential(`diagnosis: gout, ${fields}`);

rows('excluded-without-reason', [
  [gouty('status: excluded'), 'warning'],
  [gouty('status: confirmed'), 'warning'],
  [gouty('status: considered')],
  [gouty('status: pending')],
  [gouty('status: not_stated')],
  [gouty('status: excluded, reason: urate normal')],
  [gouty('status: excluded, reason: not_stated')],
  [gouty('status: excluded, reason:'), 'warning'],
  [gouty('status: excluded, evidence: x')],
  [gouty('status: confirmed, evidence: x')],
  [gouty('status: excluded, evidence: none'), 'warning'],
  [gouty('status: misdiagnosis'), 'warning', 'warning'],
  [gouty('status: misdiagnosis, evidence: x'), 'warning', 'warning'],
  [gouty('status: misdiagnosis, reason: x'), 'warning'],
  [gouty('status: misdiagnosis, consequence: x'), 'warning'],
  [gouty('status: misdiagnosis, reason: x, consequence: x')],
  [differential('diagnosis: gout, status: excluded', 'diagnosis: crps, status: excluded'), 'warning', 'warning'],
]);

describe('what is missing in a differential', () => {
  const complete = (rest: string) => `case_id: ELB-0001\n${note(`note_status: complete\n${rest}`)}`;
  const gaps = (text: string) =>
    diagnose(read(text), config).filter(({ span }) => /^differential/.test(text.slice(span.start)));

  it('is told once, with the entries that the gaps name already', () => {
    const [gap, ...others] = gaps(complete(differential(gout)));
    assert.deepEqual(others, []);
    assert.equal(
      gap?.message,
      'No entry yet for parosteal_osteosarcoma, osteochondroma, myositis_ossificans. Add them.',
    );
    assert.deepEqual(
      gap?.items.map(({ rule }) => rule),
      ['differential-mo-missing', 'differential-tumours-missing'],
    );
  });

  it('is a warning in a complete note, and information in a draft', () => {
    const severity = (text: string) => gaps(text).map((gap) => gap.severity);
    assert.deepEqual(severity(complete(differential(gout))), ['warning']);
    assert.deepEqual(severity(complete(differential(gout)).replace('complete', 'draft')), ['information']);
    assert.deepEqual(severity(complete(differential(gout) + published)), ['information']);
  });

  it('adds to the gaps what they do not name: an entry that is only begun', () => {
    const text = complete(differential(parosteal, 'diagnosis: osteochondroma, status: considered'));
    assert.match(
      gaps(text)[0]?.message ?? '',
      /^No entry yet for myositis_ossificans\. Add it\. osteochondroma stands/,
    );
  });

  it('is not told to who has switched gaps off', () =>
    assert.deepEqual(
      diagnose(read(complete(differential(gout))), quiet).filter(({ rule }) => rule === 'section-incomplete'),
      [],
    ));

  it('names what applies', () => {
    assert.match(
      told('differential-missing', note()),
      /\(parosteal_osteosarcoma, osteochondroma, myositis_ossificans\)/,
    );
    assert.match(told('differential-missing', note(inflamed('fever'))), /deep_vein_thrombosis, an infection/);
    const settled = `${tissue('mature_bone')}diagnosis: {primary: myositis_ossificans}`;
    assert.match(told('differential-missing', note(settled)), /\(any other diagnosis considered\)/);
  });

  it('thinks of a fracture where feeling is lost', () => {
    const swollen = (symptoms: string) =>
      told('early-lookalikes-missing', note(inflamed(symptoms) + differential(gout)));
    assert.match(swollen('swelling, numbness'), /hidden fracture/);
    assert.doesNotMatch(swollen('swelling'), /fracture/);
  });
});
