/** What is worked out once: one answer for each thing, whoever asks. */
import assert from 'node:assert/strict';
import { entries } from '../../src/model/access';
import { once } from '../../src/model/once';
import { read } from '../../src/service/index';

describe('what is worked out once', () => {
  it('is asked of each thing one time only, also where there is no answer', () => {
    const asked: object[] = [];
    const answerOf = once((of: { readonly answer?: string }) => {
      asked.push(of);
      return of.answer;
    });
    const [a, b] = [{ answer: 'x' }, {}];
    assert.deepEqual([answerOf(a), answerOf(b), answerOf(a), answerOf(b)], ['x', undefined, 'x', undefined]);
    assert.deepEqual(asked, [a, b]);
  });

  it('is kept for each thing apart, also where they look alike', () => {
    const lengthOf = once((of: { readonly text: string }) => ({ length: of.text.length }));
    const first = { text: 'ab' };
    assert.equal(lengthOf(first), lengthOf(first));
    assert.notEqual(lengthOf(first), lengthOf({ text: 'ab' }));
  });

  it('leaves the thing as it was: neither its copies nor who looks at it see an answer', () => {
    const countOf = once((of: { readonly text: string }) => ({ count: of.text.length }));
    const thing: { readonly text: string } = { text: 'ab' };
    const answer = countOf(thing);
    assert.deepEqual(thing, { text: 'ab' });
    assert.deepEqual([JSON.stringify(thing), Object.entries(thing)], ['{"text":"ab"}', [['text', 'ab']]]);
    assert.notEqual(countOf({ ...thing }), answer);
    assert.equal(countOf(thing), answer);
  });

  it('gives the same entries and the same times, but of each note its own', () => {
    const text = 'rom:\n  - when: week 6\n    flexion: 90\n  -\n  - flexion: 100\nsurgery: none\n';
    const [one, other] = [read(text).notes[0], read(text).notes[0]];
    assert.ok(one && other);
    assert.deepEqual(
      entries(one.data, 'rom').map(({ path }) => path),
      [
        ['rom', 0],
        ['rom', 2],
      ],
    );
    assert.equal(entries(one.data, 'rom'), entries(one.data, 'rom'));
    assert.notEqual(entries(one.data, 'rom'), entries(other.data, 'rom'));
    assert.deepEqual(entries(one.data, 'surgery'), []);
    assert.equal(one.readTime('week 6'), one.readTime('week 6'));
    assert.notEqual(one.readTime('week 6'), one.readTime('week 7'));
  });
});
