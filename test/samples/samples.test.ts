/** The sample notes that ship: clean as far as is written beside them, and about what their names promise. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import type { CaseNote } from '../../src/knowledge/index';
import { read } from '../../src/service/index';
import { renderings } from '../support/renderings';
import { expectedFile, expectedOf, notesIn, problemsOf, readExpected, written } from './expected';
import { identifiersIn } from './identifiers';

const folder = 'media/samples';
const samples = notesIn(folder);

/** The data of a sample. A section of which nothing is known counts as empty. */
function dataOf(file: string): CaseNote {
  const [note] = read(samples.get(file) ?? '').notes;
  assert.ok(note, `There is no sample ${file}.`);
  assert.deepEqual(note.misfits, []);
  return note.data;
}

const listOf = <T>(section: string | readonly T[] | undefined): readonly T[] =>
  typeof section === 'object' ? section : [];

const mapOf = <T extends object>(section: string | T | undefined): Partial<T> =>
  typeof section === 'object' ? section : {};

describe('the samples', () => {
  it('are eight, one of them a draft', () => {
    assert.deepEqual(
      [...samples.keys()].filter((file) => file.startsWith('draft/')),
      ['draft/elbow-draft.ho.yaml'],
    );
    assert.equal(samples.size, 8);
    assert.equal(new Set([...samples.keys()].map((file) => dataOf(file).case_id)).size, 8);
  });

  for (const [file, text] of samples) {
    const known = expectedOf(`${folder}/${file}`);

    it(`${file} has the problems that are written beside it, and no other`, () => {
      const withoutReason = known.map((problem) => ({ ...problem, reason: '' }));
      assert.equal(written(problemsOf(text)), written(withoutReason));
    });

    it(`${file} has the same problems however it is laid out`, () => {
      for (const [name, render] of Object.entries(renderings)) {
        const found = problemsOf(render(text)).map(({ at, message }) => `${at.split(' ')[1]} ${message}`);
        const own = known.map(({ at, message }) => `${at.split(' ')[1]} ${message}`);
        const others = name === 'second of two documents' ? found.length - own.length : 0;
        assert.deepEqual(found.slice(others), own, name);
      }
    });

    it(`${file} is closed unless it is the draft`, () => {
      const { note_status } = dataOf(file);
      assert.equal(note_status, file.startsWith('draft/') ? undefined : 'complete');
    });

    it(`${file} is written as a clinician would write it`, () => {
      const lines = text.split('\n');
      const code = lines.filter((line) => !/^ *#/.test(line));
      assert.deepEqual(
        code.filter((line) => /[{}]|\s#|["']/.test(line)),
        [],
        'no braces, quotes, or comments behind a value',
      );
      assert.match(lines[0] ?? '', /^# /, 'begins with a word on what it is');
      assert.ok(lines.length <= 230, `${lines.length} lines`);
    });

    it(`${file} holds nothing that identifies a person`, () => assert.deepEqual(identifiersIn(text), []));
  }

  it('have no list of problems without a sample, and give a reason for each problem', () => {
    const lists = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
    const beside = [...samples.keys()].map(expectedFile);
    assert.deepEqual(
      lists.filter((file) => !beside.includes(file)),
      [],
    );
  });
});

describe('a list of problems', () => {
  it('is read with place, reason and message', () => {
    assert.deepEqual(readExpected('12:5 some-rule: the reason it may stand\n    What is wrong.\n'), [
      { at: '12:5 some-rule', reason: 'the reason it may stand', message: 'What is wrong.' },
    ]);
  });

  for (const wrong of ['12:5 some-rule: \n    What.\n', '12:5 some-rule: long enough a reason\n', 'some-rule: a\n']) {
    it(`is refused without one of them: ${JSON.stringify(wrong)}`, () => assert.throws(() => readExpected(wrong)));
  }
});

describe('what identifies a person', () => {
  for (const text of [
    'words: call 0171 555 0123',
    'words: ann@example.org',
    'words: see http://example.org/a',
    'words: seen by Dr. Miller',
    'words: MRN 123456',
    'words: lives at 12 Green Street',
    'words: born on 3 May 2011',
  ]) {
    it(`is found: ${text}`, () => assert.equal(identifiersIn(text).length, 1));
  }

  it('is not looked for in the source', () =>
    assert.deepEqual(identifiersIn('source:\n  url: http://example.org/a\n\npatient:\n  age: 9\n'), []));
});

describe('each sample covers what its name promises', () => {
  it('elbow-excision: a planned excision with everything that belongs before it', () => {
    const data = dataOf('elbow-excision.ho.yaml');
    const excision = listOf(data.surgery).find(({ type }) => type === 'ho_excision');
    assert.equal(excision?.status, 'planned');
    assert.ok(listOf(data.fractures).every(({ status }) => status === 'united'));
    assert.ok(listOf(data.prophylaxis).some(({ intent, therapy }) => intent === 'secondary' && therapy !== 'none'));
    assert.ok(listOf(data.nerves_vessels).some(({ structure }) => structure === 'ulnar_nerve'));
  });

  it('acetabular-prophylaxis: one method given with all its numbers, one declined after counselling', () => {
    const data = dataOf('acetabular-prophylaxis.ho.yaml');
    const [drug, radiation] = listOf(data.prophylaxis);
    for (const field of ['dose_mg', 'times_per_day', 'start', 'duration', 'gastroprotection'] as const) {
      assert.ok(drug?.[field] !== undefined, field);
    }
    assert.equal(radiation?.therapy, 'radiotherapy');
    assert.equal(radiation?.counselled, 'yes');
    assert.equal(mapOf(data.patient).pregnancy, 'not_pregnant');
    assert.ok(Number(mapOf(data.patient).egfr_ml_min) >= 60);
    assert.ok(listOf(data.surgery).some(({ site }) => site === 'acetabulum'));
    assert.ok(listOf(data.fractures).some(({ site, status }) => site === 'acetabulum' && status === 'united'));
  });

  it('spinal-cord-injury: no excision, thrombosis excluded by a study, bone scan in three phases, motion in a row', () => {
    const data = dataOf('spinal-cord-injury.ho.yaml');
    assert.ok(mapOf(data.neuro).sci_level && mapOf(data.neuro).ais_grade);
    assert.ok(listOf(data.surgery).every(({ role }) => role === 'index'));
    const clot = listOf(data.differential).find(({ diagnosis }) => diagnosis === 'deep_vein_thrombosis');
    assert.equal(clot?.status, 'excluded');
    assert.ok(clot?.evidence);
    const scan = listOf(data.imaging).find(({ modality }) => modality === 'bone_scan');
    assert.ok(scan?.flow && scan.blood_pool && scan.delayed);
    assert.deepEqual(
      ['alp', 'crp'].filter((test) => !listOf(data.labs).some((lab) => lab.test === test)),
      [],
    );
    assert.ok(listOf(data.rom).length >= 3);
    assert.ok(listOf(data.treatment).length > 0);
    assert.ok(listOf(data.examination).some(({ what }) => what?.includes('skin')));
  });

  it('child-brain-injury: toes looked at, FOP excluded with a reason, watched while the brain recovers', () => {
    const data = dataOf('child-brain-injury.ho.yaml');
    assert.ok(Number(mapOf(data.patient).age) < 18);
    assert.equal(mapOf(data.genetics).great_toes, 'normal');
    const fop = listOf(data.differential).find(({ diagnosis }) => diagnosis === 'fop');
    assert.equal(fop?.status, 'excluded');
    assert.ok(fop?.reason);
    assert.equal(mapOf(data.neuro).recovery, 'partial');
    assert.equal(mapOf(data.plan).management, 'observation');
    assert.ok(listOf(data.imaging).some(({ change }) => change === 'regression'));
    assert.ok(
      ![...listOf(data.treatment), ...listOf(data.prophylaxis)].some(({ therapy }) => therapy === 'radiotherapy'),
    );
  });

  it('fop: proven, in a flare-up, and nothing that could make new bone', () => {
    const data = dataOf('fop.ho.yaml');
    const { diagnosis, certainty, great_toes, gene, variant, flare_up } = mapOf(data.genetics);
    assert.deepEqual(
      [diagnosis, certainty, great_toes, gene, variant, flare_up],
      ['fop', 'proven', 'malformed_both', 'ACVR1', 'c.617G>A', 'yes'],
    );
    assert.equal(data.surgery, 'none');
    assert.ok(listOf(data.treatment).every(({ route }) => route !== 'im'));
    assert.ok(listOf(data.rehabilitation).every(({ type }) => type === 'active_rom'));
    assert.ok(listOf(data.rom).some(({ interincisal_mm }) => interincisal_mm !== undefined));
    assert.match(mapOf(data.plan).words ?? '', /Emergency/);
    assert.ok(listOf(data.referral).some(({ words }) => words?.includes('Dentistry')));
  });

  for (const file of ['published-elbow-boy.ho.yaml', 'published-hip-brain-injury.ho.yaml']) {
    it(`${file}: cites its source, and says where it is silent`, () => {
      const data = dataOf(file);
      const { kind, title, doi, url, text_read } = mapOf(data.source);
      assert.equal(kind, 'publication');
      assert.ok(title && (doi || url) && text_read);
      assert.ok((samples.get(file)?.match(/not_stated/g) ?? []).length > 5);
      assert.ok(listOf(data.surgery).some(({ type, status }) => type === 'ho_excision' && status === 'done'));
    });
  }

  it('draft: begun, and far from complete', () => {
    const data = dataOf('draft/elbow-draft.ho.yaml');
    assert.equal(data.note_type, 'initial');
    assert.equal(data.differential, undefined);
    assert.ok(expectedOf(`${folder}/draft/elbow-draft.ho.yaml`).length > 0, 'it has something to show');
  });
});
