/** What is missing is shown once, at its section, in plain words and at the right level. */
import assert from 'node:assert/strict';
import { diagnose, type Problem, read } from '../../src/service/index';
import { config } from '../support/check';

const gapsIn = (text: string): Problem[] =>
  diagnose(read(text), config).filter(({ rule }) => rule === 'section-incomplete');

/** `place severity: message`, one for each problem. */
const told = (text: string): string[] =>
  gapsIn(text).map(({ span, severity, message }) => `${text.slice(span.start, span.end)} ${severity}: ${message}`);

const messageAt = (text: string, place: string): string | undefined =>
  gapsIn(text).find(({ span }) => text.slice(span.start, span.end) === place)?.message;

const core = 'case_id: ELB-0043\nnote_type: initial\ncause:\n  class: traumatic\nlesions:\n  - site: elbow\n';

const twoMinutes = `case_id: ELB-0043
note_type: initial
patient:
  age: 52
  sex: male
cause:
  class: traumatic
  type: dislocation
  when: 2026-01-20
presentation:
  symptoms: [stiffness, swelling]
  pain: 3
lesions:
  - site: elbow
    side: left
rom:
  - when: week 6
    mode: active
    flexion: 100
    extension_deficit: 35
imaging:
  - modality: xray
    when: week 6
    ho_present: yes
plan:
  management: observation
`;

describe('a note that is not complete', () => {
  it('lacks in six lines what it lacks, told in three places', () => {
    assert.deepEqual(told(core), [
      'initial information: Sections not begun: privacy, patient, presentation, rom, imaging, differential, diagnosis, plan, rehabilitation, referral. Missing at the top: note_date. Begin them, or answer a whole section with one word, such as not_stated.',
      'cause information: Not yet filled in here: type, when, words. Fill them in, or write not_stated.',
      'lesions information: Not yet filled in here: side, tissue, grade. Fill them in, or write not_stated.',
    ]);
  });

  it('of two minutes is told one thing for each section', () => {
    assert.deepEqual(told(twoMinutes), [
      'initial information: Sections not begun: privacy, differential, diagnosis, rehabilitation, referral. Missing at the top: note_date. Begin them, or answer a whole section with one word, such as not_stated.',
      'patient information: Not yet filled in here: comorbidities. Fill it in, or write not_stated.',
      'cause information: Not yet filled in here: words. Fill it in, or write not_stated.',
      'presentation information: Not yet filled in here: onset, stage, function_impaired. Fill them in, or write not_stated.',
      'lesions information: Not yet filled in here: tissue, grade. Fill them in, or write not_stated.',
      'rom information: Not yet filled in here: pronation, supination. Fill them in, or write not_stated.',
      'imaging information: Not yet filled in here: maturity, words. Fill them in, or write not_stated.',
    ]);
  });

  it('is warned once it says that it is complete; without any imaging it is not final', () => {
    const levels = ['draft', 'complete', 'final', 'unknown'].map(
      (status) => new Set(gapsIn(`note_status: ${status}\n${core}`).map(({ severity }) => severity)),
    );
    assert.deepEqual(
      levels.map((set) => [...set].join()),
      ['information', 'warning', 'error,warning', 'information'],
    );
  });

  it('is not scolded for a published case, whatever its status, nor asked for what is ours alone', () => {
    const text = `note_status: final\nsource:\n  kind: publication\n${core}`;
    assert.deepEqual(new Set(gapsIn(text).map(({ severity }) => severity)), new Set(['information']));
    assert.match(messageAt(text, 'source') ?? '', /title, doi, text_read/);
    assert.doesNotMatch(told(text).join(), /privacy|referral|report/);
  });

  it('of an unknown type is asked for the core and for what makes an entry', () => {
    for (const type of ['', 'unknown', 'inital', 'not_stated']) {
      assert.deepEqual(told(core.replace('initial', type)), []);
      const bare = `${core.replace('initial', type)}labs:\n  - unit: mg/L\n`;
      assert.deepEqual(told(bare), [
        'labs information: Not yet filled in here: test. Fill it in, or write not_stated.',
      ]);
    }
  });

  it('is asked by its type', () => {
    const sections = (type: string) => (messageAt(core.replace('initial', type), type) ?? '').split('. ')[0];
    assert.equal(sections('follow_up'), 'Sections not begun: privacy, patient, rom, plan, follow_up');
    assert.equal(
      sections('series_entry'),
      'Sections not begun: privacy, patient, presentation, rom, imaging, diagnosis, series',
    );
    assert.equal(
      sections('tumour_board'),
      'Sections not begun: privacy, patient, presentation, imaging, differential, diagnosis, plan',
    );
    assert.match(sections('case_report') ?? '', /rehabilitation, report$/);
  });
});

/** A case copied from a paper, with answers for whole sections. */
const copied = `case_id: SER-0007
note_type: series_entry
note_status: complete
source:
  kind: publication
  title: (title of the paper)
  doi: 10.1000/example
  text_read: abstract
patient:
  age: 61
  sex: male
  comorbidities: not_stated
cause:
  class: traumatic
  type: arthroplasty
lesions:
  - site: hip
    side: right
    grade: brooker III
rom:
  - when: before sx1
    range: severely_limited
imaging: not_stated
labs: not_stated
differential: not_stated
diagnosis:
  primary: ho
prophylaxis: not_stated
surgery:
  - id: tha
    type: arthroplasty
    role: index
    status: done
    when: 2011
  - id: sx1
    type: ho_excision
    status: done
    when: at least 1 year after tha
    indication: functional_limitation
complications: none
follow_up:
  - when: 3 years after sx1
    course: improved
    recurrence: none
    words: Walks without a stick.
series:
  name: HIPSER
  protocol: doi 10.1000/protocol
`;

describe('a case copied from a paper', () => {
  it('lacks the one section that it does not answer', () => {
    assert.deepEqual(told(copied), [
      'series_entry information: Sections not begun: presentation. Begin it, or answer it with one word, such as not_stated.',
    ]);
    assert.deepEqual(told(`${copied}presentation: not_stated\n`), []);
  });
});

describe('an answer', () => {
  it('is one of two words, also for a whole section, or none for a list', () => {
    for (const word of ['not_stated', 'unknown']) {
      assert.equal(messageAt(`${core}rom: ${word}\npatient: ${word}\n`, 'rom'), undefined);
      assert.doesNotMatch(messageAt(`${core}rom: ${word}\npatient: ${word}\n`, 'initial') ?? '', / rom| patient/);
      assert.equal(
        messageAt(
          core.replace('class: traumatic', `class: traumatic\n  type: ${word}\n  when: ${word}\n  words: ${word}`),
          'cause',
        ),
        undefined,
      );
    }
    assert.doesNotMatch(messageAt(`${core}imaging: none\ndifferential: []\n`, 'initial') ?? '', /imaging|differential/);
  });

  it('is not an empty value: of a field, of a section, of an entry', () => {
    assert.match(messageAt(`${core}patient:\n  age:\n`, 'patient') ?? '', /: age, sex, comorbidities\./);
    assert.match(messageAt(`${core}patient:\n`, 'patient') ?? '', /: age, sex, comorbidities\./);
    assert.match(messageAt(`${core}rom:\n  -\n`, 'rom') ?? '', /: when, mode, flexion \(or instead range\)/);
    assert.match(messageAt(`${core}imaging:\n`, 'imaging') ?? '', /: modality, when, ho_present, words\./);
  });

  it('that does not fit is one mistake, not two', () => {
    const wrong = `${core}patient:\n  age: very old\n  sex: male\n  comorbidities: none\n`;
    assert.equal(messageAt(wrong, 'patient'), undefined);
    assert.match(
      messageAt(`${core}rom:\n  - when: week 6\n    flexion: very far\n`, 'rom') ?? '',
      /: mode, extension_deficit, pronation, supination\./,
    );
    assert.equal(messageAt(`${core}rom: bad\n`, 'rom'), undefined);
  });

  it('under a misspelt name is one mistake, not two', () => {
    assert.doesNotMatch(messageAt(`${core}    sidee: left\n`, 'lesions') ?? '', /side/);
    assert.match(messageAt(`${core}    zzzzz: left\n`, 'lesions') ?? '', /: side/);
    assert.doesNotMatch(messageAt(`${core}patiennt:\n  age: 4\n`, 'initial') ?? '', /patient/);
  });

  it('in keys of one\u2019s own is nothing to us', () => {
    assert.deepEqual(told(`${core}x_local:\n  age:\n`), told(core));
  });

  it('may stand where the text cannot be read', () => {
    assert.equal(messageAt(`${core}patient:\n  age: 4\n  sex male\n`, 'patient'), undefined);
    assert.match(messageAt(`${core}patient:\n  age: 4\nplan: a: b\n`, 'patient') ?? '', /sex/);
  });
});

describe('the entry of a list', () => {
  it('is named by its id or its number where there are several', () => {
    const text = `${core}surgery:\n  - id: sx1\n    type: biopsy\n    status: done\n  - type: skin_graft\n    role: other\n    when: day 9\n`;
    assert.match(messageAt(text, 'surgery') ?? '', /: sx1 \(when, histology\), entry 2 \(id, status\)\./);
    const [gap] = gapsIn(text).filter(({ message }) => message.includes('sx1'));
    assert.deepEqual(gap?.items[0], {
      rule: 'section-incomplete',
      message: 'sx1: When: missing.',
      path: ['surgery', 0, 'when'],
    });
  });

  it('that must be there is named', () => {
    const text = `${core}differential:\n  - diagnosis: osteochondroma\n    status: pending\n`;
    assert.equal(
      messageAt(text, 'differential'),
      'No entry yet for parosteal_osteosarcoma, myositis_ossificans. Add them.',
    );
  });

  it('is not asked twice for what a rule asks for', () => {
    const text = `${core.replace('traumatic', 'traumatic\n  when: 2026-01-20')}surgery:\n  - type: ho_excision\n    when: 2026-02-20\n`;
    assert.doesNotMatch(messageAt(text, 'surgery') ?? '', /timing_reason/);
    assert.match(messageAt(`source:\n  kind: publication\n${text}`, 'surgery') ?? '', /timing_reason/);
  });
});
