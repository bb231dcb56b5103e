/** What is true of every insertion: into samples in all renderings, cases, wrong notes and published reports. */
import assert from 'node:assert/strict';
import type { Topic } from '../../src/guidance/guidance';
import { filled, stated } from '../../src/guidance/statement';
import { notesIn } from '../corpus/texts';
import { renderings } from '../support/renderings';
import { wrongNotes } from '../wrong/wrongNotes';
import { cases } from './all';
import { faultsOf, type Insertion, inserted, insertionsInto, properties, topics } from './properties';

function check(insertions: readonly Insertion[], least: number): void {
  const faults = insertions.flatMap((one) =>
    faultsOf(one).map((fault) => `${fault}\n  ${one.topic} in\n${one.before}`),
  );
  assert.deepEqual(faults, []);
  assert.ok(insertions.length >= least, `only ${insertions.length}`);
}

/** Every topic in each of the texts. */
const all = (texts: readonly string[]): Insertion[] => texts.flatMap((text) => insertionsInto(text));

/** The topic whose turn it is, so that all are met by many texts. */
const inTurn = (index: number): Topic[] => topics.slice(index % topics.length).slice(0, 1);

describe('every insertion of guidance', function () {
  this.timeout(60_000);
  for (const [name, render] of Object.entries(renderings)) {
    it(`into a sample, written with ${name}`, () => check(all(notesIn('media/samples').map(render)), 30));
  }
  for (const insert of ['stubs', 'entry'] as const) {
    it(`into a sample, where only this is asked for: ${insert}`, () => {
      for (const sample of notesIn('media/samples')) {
        for (const topic of topics) {
          const after = inserted(sample, topic, insert);
          assert.equal(inserted(after, topic, insert), after);
          assert.ok(after.length <= inserted(sample, topic).length);
        }
      }
    });
  }
  it('of all topics is complete after one round, in samples and published cases', () => {
    const round = (note: string) => topics.reduce((after, topic) => inserted(after, topic), note);
    for (const note of [...notesIn('media/samples'), ...notesIn('test/cases')]) {
      const after = round(note);
      assert.equal(round(after), after);
    }
  });
  it('into a case of guidance: of its topics, and of one other in turn', () => {
    const insertions = cases.flatMap(({ note, expect }, index) =>
      insertionsInto(note, [...new Set([...(Object.keys(expect) as Topic[]), ...inTurn(index)])]),
    );
    check(insertions, 200);
  });
  it('into a published case', () => check(all(notesIn('test/cases')), 80));
  it('into a note with a mistake, each topic in turn', () => {
    const insertions = wrongNotes.flatMap(({ text }, index) => insertionsInto(text, inTurn(index)));
    check(insertions, 40);
  });
});

const text = `# Seen twice.
case_id: ELB-0101
note_type: initial
note_date: day 45
privacy:
  date_policy: relative
patient:
  age: 11
  egfr_ml_min: 25
cause:
  class: traumatic
lesions:
  - site: elbow
genetics:
  diagnosis: none
`;

const [sound = assert.fail('nothing to insert')] = insertionsInto(text, ['differential']);

describe('an insertion that', () => {
  /** What is done to a sound one, by the property that must notice it. */
  const planted: Readonly<Record<keyof typeof properties, readonly Partial<Insertion>[]>> = {
    'adds no error': [{ after: sound.after.replace('note_type: initial', 'note_type: first') }],
    'adds no mistake of YAML': [{ after: `${sound.after}  - "` }],
    'only adds lines': [
      { after: sound.after.replace('# Seen twice.\n', '') },
      { after: sound.after.replace('  age: 11\n  egfr_ml_min: 25\n', '  egfr_ml_min: 25\n  age: 11\n') },
      { before: 'lesions: [{site: elbow}]\n', after: 'lesions: [{site: hip}]\n' },
    ],
    'keeps every value': [{ after: sound.after.replace('site: elbow', 'site: hip') }],
    'adds nothing but one entry of guidance, and what is empty or considered': [
      { after: sound.after.replace('    reason: \n', '    reason: no pain\n') },
      { after: sound.after.replace('status: considered', 'status: excluded') },
      { after: `${sound.after}${sound.after.slice(sound.after.indexOf('  - topic:'))}` },
    ],
    'inserts nothing a second time': [{ after: sound.after.slice(0, sound.after.indexOf('guidance:')) }],
    'writes dates as the date policy allows': [{ after: sound.after.replace('when: day 45', 'when: 2026-11-24') }],
    'names no method that is ruled out': [
      { after: sound.after.replace('status: considered', 'status: radiotherapy') },
      { after: sound.after.replace('status: considered', 'status: indometacin') },
      { guidance: { ...sound.guidance, statements: [stated('option', 'S32')] } },
    ],
    'says nothing but its safety, and whom to ask, in FOP': ['fop', 'none'].flatMap((disease) => {
      const before = text.replace('diagnosis: none', `diagnosis: ${disease}\n  great_toes: malformed`);
      const stub = { section: 'prophylaxis', entry: { therapy: null }, comments: {} } as const;
      const none = { ...sound.guidance, statements: [], stubs: [] };
      return [
        { before, guidance: { ...none, stubs: [stub] } },
        { before, guidance: { ...none, statements: [filled('option', 'L82')] } },
        ...(disease === 'fop' ? [{ before, guidance: { ...none, statements: [stated('shown', 'S43')] } }] : []),
      ];
    }),
  };

  it('is sound has no fault', () => assert.deepEqual(faultsOf(sound), []));

  it('is not sound is noticed by every property', () => {
    assert.deepEqual(Object.keys(planted), Object.keys(properties));
    for (const [name, spoilt] of Object.entries(planted)) {
      for (const [index, change] of spoilt.entries()) {
        const faults = faultsOf({ ...sound, ...change });
        assert.ok(
          faults.some((fault) => fault.startsWith(`${name}: `)),
          `${name}, ${index}: ${faults}`,
        );
      }
    }
  });

  it('leaves FOP to its safety, and what is only suspected to the differential, has no fault', () => {
    for (const clue of ['diagnosis: fop', 'great_toes: malformed']) {
      const before = text.replace('diagnosis: none', clue);
      const found = insertionsInto(before);
      assert.ok(found.length > 0);
      assert.deepEqual(found.flatMap(faultsOf), [], clue);
    }
  });
});
