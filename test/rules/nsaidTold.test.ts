/** What a finding about an NSAID says, what it points at, and what it offers. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../src/model/span';
import { findings } from './findings';
import { ruleOf } from './severities';

const first = (id: string, text: string) => {
  const [finding] = findings(ruleOf(id), text);
  assert.ok(finding, id);
  return finding;
};

const taken = (id: string, text: string): string[] =>
  (first(id, text).fixes ?? []).map((fix) => applyEdits(text, fix.edits()));

const at = (id: string, text: string): string => {
  const { start, end } = first(id, text).at;
  return text.slice(start, end);
};

describe('a finding about an NSAID', () => {
  const named = (therapy: string) =>
    first('nsaid-cabg', `patient: {comorbidities: recent_cabg}\ntreatment: [{therapy: ${therapy}}]`).message;

  it('names the drug as it is written', () => {
    assert.match(named('indomethacin_sr'), /^Indomethacin SR is recorded/);
    assert.match(named('naproxen'), /^Naproxen is recorded/);
    assert.match(named('nsaid'), /^An NSAID is recorded/);
    const longTerm = first('nsaid-cabg', 'patient: {comorbidities: recent_cabg, medications: nsaid}');
    assert.match(longTerm.message, /^A long-term NSAID is recorded/);
  });

  it('stands at the drug', () => {
    assert.equal(at('nsaid-cabg', 'patient: {comorbidities: recent_cabg, medications: [ssri, nsaid]}'), 'nsaid');
    assert.equal(
      at('nsaid-cabg', 'patient: {comorbidities: recent_cabg}\ntreatment: [{therapy: naproxen}]'),
      'naproxen',
    );
  });

  it('points at the other half where that is in the patient', () => {
    const related = (id: string, text: string) => (first(id, text).related ?? []).map(({ message }) => message);
    const drug = 'treatment: [{therapy: indomethacin}]';
    assert.deepEqual(related('nsaid-cabg', `patient: {comorbidities: recent_cabg}\n${drug}`), [
      'The illness is recorded here.',
    ]);
    assert.deepEqual(related('nsaid-bleeding-risk', `patient: {medications: ssri}\n${drug}`), [
      'The long-term drugs are recorded here.',
    ]);
    assert.deepEqual(related('nsaid-bleeding-risk', `patient: {comorbidities: bleeding_disorder}\n${drug}`), [
      'The illness is recorded here.',
    ]);
    assert.deepEqual(related('nsaid-renal-severe', `patient: {egfr_ml_min: 29}\n${drug}`), [
      'The eGFR is recorded here.',
    ]);
    assert.deepEqual(related('nsaid-renal-severe', `labs: [{test: egfr, value: 29}]\n${drug}`), []);
  });

  it('asks what came of a course that is over', () => {
    const text = `note_date: 2026-05-01
patient: {comorbidities: recent_cabg}
treatment: [{therapy: naproxen, start: 2026-01-01, end: 2026-02-01}]`;
    assert.match(first('nsaid-cabg', text).message, /It is over: record in words/);
  });

  it('names all that adds to bleeding, and all that is ill', () => {
    const drug = 'treatment: [{therapy: diclofenac}]';
    assert.match(
      first('nsaid-bleeding-risk', `patient: {medications: [ssri, antiplatelet]}\n${drug}`).message,
      /with an antiplatelet drug and an SSRI,/,
    );
    assert.match(
      first('nsaid-cv-specific', `patient: {comorbidities: [stroke_history, coronary_disease]}\n${drug}`).message,
      /so is coronary disease and an earlier stroke\./,
    );
    assert.match(
      first('nsaid-drug-interactions', `patient: {medications: [lithium, ace_inhibitor_or_arb, diuretic]}\n${drug}`)
        .message,
      /with lithium, and with an ACE inhibitor or ARB and a diuretic\./,
    );
    assert.match(
      first('nsaid-drug-interactions', `patient: {medications: ace_inhibitor_or_arb, egfr_ml_min: 59}\n${drug}`)
        .message,
      /at an eGFR below 60\./,
    );
  });
});

describe('a fix about an NSAID', () => {
  it('asks for words at the course, once', () => {
    const before = 'patient:\n  comorbidities: recent_cabg\ntreatment:\n  - therapy: naproxen\n';
    assert.deepEqual(taken('nsaid-cabg', before), [`${before}    words: \n`]);
    assert.deepEqual(taken('nsaid-cabg', `${before}    words: known\n`), []);
  });

  it('asks for words of the patient where the drug is a long-term one', () => {
    const before = 'patient:\n  comorbidities: gi_ulcer_history\n  medications: nsaid\n';
    assert.deepEqual(taken('nsaid-ulcer-history', before), [`${before}  words: \n`]);
  });

  it('asks for what would answer it', () => {
    const asked = (id: string, patient: string) =>
      (first(id, `${patient}treatment:\n  - therapy: naproxen\n`).fixes ?? []).map(({ title }) => title);
    const words = 'Add words: what was decided';
    assert.deepEqual(asked('nsaid-ulcer-history', 'patient:\n  comorbidities: gi_ulcer_history\n'), [
      'Add gastroprotection to fill in',
      words,
    ]);
    assert.deepEqual(asked('nsaid-ulcer-history', 'patient:\n  comorbidities: gi_ulcer_recurrent\n'), [words]);
    assert.deepEqual(asked('nsaid-renal-caution', 'patient:\n  comorbidities: renal_impairment\n'), [
      'Add egfr_ml_min to fill in',
      words,
    ]);
    assert.deepEqual(asked('nsaid-renal-caution', 'patient:\n  egfr_ml_min: 45\n'), [words]);
    assert.deepEqual(asked('nsaid-bleeding-risk', 'patient:\n  comorbidities: venous_thromboembolism\n'), [
      'Add medications to fill in',
      words,
    ]);
    assert.deepEqual(asked('nsaid-intracranial-bleed', 'cause:\n  class: neurogenic\n  type: tbi\n'), [
      'Add comorbidities to fill in',
      words,
    ]);
  });
});

describe('the dose of an NSAID', () => {
  const said = (therapy: string, dose: number) =>
    first('nsaid-dose-outside-reported', `prophylaxis: [{therapy: ${therapy}, dose_mg: ${dose}, times_per_day: 1}]`)
      .message;

  it('is held against the product text of its form, or against what trials used', () => {
    assert.match(said('indomethacin', 201), /at 201 mg a day\. That is above the 200 mg a day of the product text/);
    assert.match(said('indomethacin_sr', 151), /at 151 mg a day\. That is above the 150 mg a day of the product text/);
    assert.match(said('indomethacin', 160), /at 160 mg a day\. Trials of prevention used 50 to 150 mg a day/);
  });
});
