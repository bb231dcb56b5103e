/** Genetic disease, and what is invasive: the edges of each concept that rules and needs share. */
import assert from 'node:assert/strict';
import { causeClasses } from '../../src/clinical/causes';
import { fopAt, fopClueAt, isFop, isFopExcluded, isFopNotExcluded } from '../../src/clinical/fop';
import { answeredEntries, childhoodDiseases, hasHormoneDisease } from '../../src/clinical/geneticDisease';
import { invasivePlans, pastOperations } from '../../src/clinical/invasive';
import { askAnyReferral, askEnd, askFields, askReferral, type Prompt } from '../../src/clinical/prompts';
import { hasWaitingTime } from '../../src/clinical/waiting';
import { entries } from '../../src/model/access';
import type { Note } from '../../src/model/note';
import { applyEdits } from '../../src/model/span';
import { read } from '../../src/service/index';

function note(text: string): Note {
  const [one] = read(text).notes;
  assert.ok(one, text);
  return one;
}

const rows = <T>(what: string, table: readonly (readonly [text: string, expected: T])[], ask: (note: Note) => T) => {
  for (const [text, expected] of table) it(`${what}: ${text}`, () => assert.deepEqual(ask(note(text)), expected));
};

const child = 'patient: {age: 9}\ncause: {class: idiopathic}\n';

describe('fibrodysplasia ossificans progressiva (FOP)', () => {
  rows<string | undefined>(
    'stands at',
    [
      ['genetics: {diagnosis: fop, certainty: suspected}', 'genetics.diagnosis'],
      ['genetics: {diagnosis: poh}', undefined],
      ['genetics: {gene: ACVR1, test: variant_found}', 'genetics.gene'],
      ['genetics: {gene: acvr1 (ALK2), test: variant_found, interpretation: vus}', 'genetics.gene'],
      ['genetics: {gene: ACVR1, test: pending}', undefined],
      ['genetics: {gene: ACVR1L, test: variant_found}', undefined],
      ['genetics: {gene: GNAS, test: variant_found}', undefined],
      ['genetics: {gene: ACVR1, test: variant_found, interpretation: benign}', undefined],
      ['genetics: {gene: ACVR1, test: variant_found, interpretation: likely_benign}', undefined],
      ['differential: [{diagnosis: gout, status: confirmed}, {diagnosis: fop, status: confirmed}]', 'differential.1'],
      ['differential: [{diagnosis: fop, status: considered}]', undefined],
      ['diagnosis: {codes: [hpo HP:0011986, icd10_cm M61.143]}', 'diagnosis.codes.1'],
      ['diagnosis: {codes: icd10_who M611}', 'diagnosis.codes.0'],
      ['diagnosis: {codes: M61.1}', 'diagnosis.codes.0'],
      ['diagnosis: {codes: icd10_who M61.5}', undefined],
      ['diagnosis: {codes: omim 135100 FOP}', 'diagnosis.codes.0'],
      ['diagnosis: {codes: omim 102576}', undefined],
      ['diagnosis: {codes: orpha ORPHA:337}', 'diagnosis.codes.0'],
      ['diagnosis: {codes: orpha ORPHA:3371}', undefined],
      ['diagnosis: {codes: mondo MONDO:0007606}', 'diagnosis.codes.0'],
      ['diagnosis: {primary: fop}', 'diagnosis.primary'],
      ['diagnosis: {primary: Fibrodysplasia ossificans progressiva (FOP)}', 'diagnosis.primary'],
      ['diagnosis: {primary: not FOP}', undefined],
      ['diagnosis: {certainty: fop}', undefined],
      ['cause: {class: genetic, type: fop_suspected}', 'cause.type'],
      ['cause: {class: genetic, type: poh}', undefined],
      ['cause: {class: genetic, type: [fop]}', undefined],
      ['other_causes: [{class: genetic, type: FOP}]', 'other_causes.0.type'],
    ],
    (one) => fopAt(one)?.join('.'),
  );

  rows(
    'is excluded',
    [
      ['genetics: {test: no_variant_found}', true],
      ['genetics: {test: not_done}', false],
      ['differential: [{diagnosis: fop, status: excluded, reason: normal toes}]', true],
      ['differential: [{diagnosis: fop, status: excluded, reason: not_stated}]', false],
      ['differential: [{diagnosis: fop, status: considered, reason: normal toes}]', false],
      ['differential: [{diagnosis: poh, status: excluded, reason: normal skin}]', false],
    ],
    ({ data }) => isFopExcluded(data),
  );

  rows<string | undefined>(
    'comes to mind at',
    [
      ['genetics: {great_toes: malformed}', 'genetics.great_toes'],
      ['genetics: {great_toes: malformed_both}', 'genetics.great_toes'],
      ['genetics: {great_toes: malformed_one}', undefined],
      ['genetics: {great_toes: malformed, test: no_variant_found}', undefined],
      ['genetics: {great_toes: malformed, diagnosis: fop}', undefined],
      [child, 'cause.class'],
      [`${child}fractures: [{site: hip}]`, undefined],
      [`${child}other_causes: [{class: other}]`, undefined],
      ['patient: {age: 9}\ncause: {class: genetic}', undefined],
      ['cause: {class: unknown}', undefined],
      ['differential: [{diagnosis: poh, status: pending}, {diagnosis: fop, status: pending}]', 'differential.1'],
      ['differential: [{diagnosis: fop, status: considered}]', 'differential.0'],
      ['differential: [{diagnosis: fop, status: misdiagnosis}]', undefined],
    ],
    (one) => {
      assert.equal(isFopNotExcluded(one), fopClueAt(one) !== undefined);
      return fopClueAt(one)?.join('.');
    },
  );

  it('has no waiting time, wherever it is named', () => {
    const slip = note('cause: {class: traumatic, type: fop}');
    assert.ok(isFop(slip));
    assert.equal(hasWaitingTime(slip), false);
    assert.equal(hasWaitingTime(note('cause: {class: traumatic, type: burn}')), true);
  });
});

describe('genetic disease', () => {
  rows<readonly (string | undefined)[]>(
    'answered in the differential',
    [
      ['differential: [{diagnosis: fop, status: considered}, {diagnosis: gout, status: excluded}]', []],
      ['differential: [{diagnosis: fop}, {diagnosis: aho, status: excluded}]', ['aho']],
      ['differential: [{diagnosis: poh, status: considered, reason: skin}]', ['poh']],
      ['differential: [{diagnosis: poh, status: considered, evidence: [a]}]', ['poh']],
      ['differential: [{diagnosis: poh, status: unknown, reason: unknown, evidence: unknown}]', []],
    ],
    ({ data }) => answeredEntries(data, ...childhoodDiseases).map(({ value }) => value.diagnosis),
  );

  rows(
    'disturbs hormones',
    [
      ['genetics: {diagnosis: aho}', true],
      ['genetics: {diagnosis: php1a}', true],
      ['genetics: {diagnosis: php1c}', true],
      ['genetics: {diagnosis: pphp}', false],
      ['patient: {age: 9}', false],
    ],
    ({ data }) => hasHormoneDisease(data),
  );
});

describe('causes', () => {
  rows<readonly string[]>(
    'their classes',
    [
      ['cause: {class: traumatic}\nother_causes: [{class: neurogenic}, {type: burn}]', ['traumatic', 'neurogenic']],
      ['cause: {type: burn}', []],
    ],
    ({ data }) => causeClasses(data),
  );
});

const ahead = (text: string) => invasivePlans(note(text)).map(({ what, path }) => `${what} at ${path.join('.')}`);

describe('what is invasive', () => {
  rows<readonly string[]>(
    'and ahead',
    [
      ['surgery: [{type: biopsy}, {type: arthroscopy}]', ['This biopsy is not marked as done at surgery.0.type']],
      [
        'surgery: [{type: contracture_release, status: planned}]',
        ['This contracture_release is planned at surgery.0.type'],
      ],
      ['surgery: [{type: biopsy, status: cancelled}]', []],
      ['surgery: [{type: biopsy, status: done}]', []],
      [
        'surgery: [{type: other, procedures: [osteotomy, nerve_block]}]',
        ['This nerve_block is not marked as done at surgery.0.procedures.1'],
      ],
      [
        'treatment: [{therapy: botulinum_toxin, status: planned, route: unknown}]',
        ['This botulinum_toxin goes into a muscle at treatment.0.therapy'],
      ],
      ['treatment: [{therapy: botulinum_toxin, status: planned, route: sc}]', []],
      ['prophylaxis: [{therapy: nsaid, route: im}]', ['This nsaid goes into a muscle at prophylaxis.0.route']],
      ['prophylaxis: [{therapy: radiotherapy, status: planned}]', ['Radiotherapy is planned at prophylaxis.0.therapy']],
      ['prophylaxis: [{therapy: radiotherapy}]', []],
      ['source: {kind: dataset}\nprophylaxis: [{therapy: radiotherapy, status: planned}]', []],
    ],
    ({ text }) => ahead(text),
  );

  rows<readonly (string | undefined)[]>(
    'and over, or not known to be ahead',
    [
      [
        'surgery: [{type: biopsy, status: done}, {type: other}, {type: arthroscopy, status: unknown}]',
        ['biopsy', 'arthroscopy'],
      ],
      ['surgery: [{type: biopsy, status: declined}]', []],
      ['source: {kind: publication}\nsurgery: [{type: biopsy}, {type: other, status: planned}]', ['biopsy']],
    ],
    (one) => pastOperations(one).map(({ value }) => value.type),
  );
});

describe('a prompt', () => {
  const after = (text: string, prompts: readonly Prompt[]) => prompts.map(({ edits }) => applyEdits(text, edits()));

  it('adds only the fields that are not written yet', () => {
    const text = 'genetics:\n  test:\n';
    const asked = askFields(note(text), 'Add', ['genetics'], ['great_toes', 'test']);
    assert.deepEqual(after(text, asked), ['genetics:\n  great_toes: \n  test:\n']);
    assert.deepEqual(askFields(note(text), 'Add', ['genetics'], ['test']), []);
  });

  it('is not offered where something stands in the way', () => {
    assert.deepEqual(askFields(note('genetics: not_stated'), 'Add', ['genetics'], ['test']), []);
    assert.deepEqual(askReferral(note('referral: none'), 'genetics'), []);
  });

  it('asks for the end of what goes on, unless the note tells it', () => {
    const asked = (fields: string, head = '') => {
      const one = note(`${head}treatment: [{therapy: nsaid${fields}}]`);
      return entries(one.data, 'treatment')
        .flatMap((entry) => askEnd(one, entry))
        .map(({ title }) => title);
    };
    assert.deepEqual(asked(''), ['Add the end of nsaid']);
    assert.deepEqual(asked(', end: 2026-04-01'), []);
    assert.deepEqual(asked(', duration: 2 weeks'), []);
    assert.deepEqual(asked(', status: planned'), []);
    assert.deepEqual(asked('', 'source: {kind: publication}\n'), []);
  });

  it('begins a referral once', () => {
    assert.deepEqual(askReferral(note('referral: [{to: genetics}]'), 'genetics'), []);
    assert.equal(askReferral(note('referral: [{to: genetics}]'), 'burns')[0]?.title, 'Add a referral to burns');
    assert.deepEqual(askAnyReferral(note('referral: [{urgency: soon}]')), []);
    assert.equal(askAnyReferral(note('referral: [{to: genetics}]')).length, 1);
  });
});
