/** New notes: typed through or left as they are, they say nothing of a patient and hold no mistake. */
import assert from 'node:assert/strict';
import { noteShape } from '../../src/knowledge/schema';
import { diagnose, newNote, noteKinds, read } from '../../src/service/index';
import { config } from '../support/check';
import { choice, leftAsIs } from '../support/snippets';

const problemsOf = (text: string) => diagnose(read(text), config);

describe('new notes', () => {
  it('can be begun in every way that the causes have, and from a paper', () => {
    assert.deepEqual(
      noteKinds.map(({ id }) => id),
      ['empty', 'minimal', 'traumatic', 'brain', 'cord', 'genetic', 'other', 'follow_up', 'case_report', 'published'],
    );
    for (const { label, detail } of noteKinds) assert.ok(label.length > 0 && detail.length > 0);
  });

  it('are empty of any other kind', () => assert.equal(newNote('no such kind'), '$0'));

  it('take a case id', () => {
    assert.equal(newNote('minimal', 'HIP-0001').split('\n')[0], `case_id: \${1:HIP-0001}`);
  });

  for (const { id } of noteKinds) {
    const snippet = newNote(id);

    it(`lack values, and nothing else, while they are not typed through: ${id}`, () => {
      for (const { kind, severity, message } of problemsOf(leftAsIs(snippet))) {
        assert.equal(kind, 'missing', message);
        assert.notEqual(severity, 'error', message);
      }
    });

    it(`offer only values that may stand there: ${id}`, () => {
      for (const { 0: stop, 1: values = '', index } of snippet.matchAll(choice)) {
        for (const value of values.split(',')) {
          const text = leftAsIs(snippet.slice(0, index) + value + snippet.slice(index + stop.length));
          const wrong = problemsOf(text).filter(({ kind }) => kind === 'form');
          assert.deepEqual(wrong, [], text);
        }
      }
    });

    it(`number their tab stops in the order of the text: ${id}`, () => {
      const stops = [...snippet.matchAll(/\$\{?(\d+)/g)].map(([, number]) => Number(number));
      assert.deepEqual(stops, [...Array.from(stops.slice(1), (_, index) => index + 1), 0]);
    });

    it(`follow the order of the format: ${id}`, () => {
      const order = Object.keys(noteShape.properties ?? {});
      const sections = [...snippet.matchAll(/^(\w+):/gm)].map(([, key = '']) => order.indexOf(key));
      assert.deepEqual(
        sections,
        [...sections].sort((a, b) => a - b),
      );
    });
  }

  it('leave blank what would be said of the patient', () => {
    const said = (id: string) =>
      [...leftAsIs(newNote(id)).matchAll(/^[ -]*(\w+): *(\S.*)$/gm)].map(([, key, value]) => [key, value]);
    assert.deepEqual(said('minimal'), [
      ['case_id', 'ELB-0042'],
      ['note_type', 'initial'],
    ]);
    assert.deepEqual(said('cord').slice(2), [
      ['class', 'neurogenic'],
      ['type', 'sci'],
    ]);
    assert.deepEqual(said('published').slice(1), [
      ['note_type', 'series_entry'],
      ['kind', 'publication'],
    ]);
  });

  it('ask for what the cause calls for', () => {
    const asks = (id: string, ...fields: string[]) => {
      for (const field of fields) assert.match(newNote(id), new RegExp(`^ +(- )?${field}: \\$`, 'm'));
    };
    asks('traumatic', 'type', 'when', 'flexion');
    asks('brain', 'type', 'gcs', 'coma', 'recovery');
    asks('cord', 'sci_level', 'ais_grade');
    asks('genetic', 'diagnosis', 'great_toes', 'flare_up');
    asks('other', 'class', 'type');
    asks('published', 'title', 'doi', 'text_read');
    asks('follow_up', 'course', 'recurrence', 'change');
    asks('case_report', 'title', 'patient_perspective', 'consent', 'reason');
  });
});
