/** Guidance that is inserted adds no problem of form, and does not change what is said: a second time nothing is inserted. */
import assert from 'node:assert/strict';
import type { Topic } from '../../src/guidance/guidance';
import { advice } from '../../src/guidance/index';
import { applyEdits } from '../../src/model/span';
import { insertGuidance } from '../../src/service/guidance/insert';
import { diagnose, read } from '../../src/service/index';
import { config } from '../support/check';
import { cases } from './all';
import { today } from './case';

const inserted = (text: string, topic: Topic): string => {
  const note = read(text).notes.at(-1) ?? assert.fail('no note');
  const guidance = advice[topic]?.(note, today);
  return guidance ? applyEdits(text, insertGuidance(note, guidance, { today })) : text;
};

/** What is an error, by its rule. */
const errorsIn = (text: string): string[] =>
  diagnose(read(text), config)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule)
    .sort();

describe('guidance inserted twice', () => {
  for (const { name, note } of cases) {
    for (const topic of Object.keys(advice) as Topic[]) {
      it(`${topic}: ${name}`, () => {
        const after = inserted(note, topic);
        const { parsed, notes } = read(after);
        assert.deepEqual(parsed.faults, []);
        assert.deepEqual(
          notes.flatMap(({ misfits }) => misfits),
          read(note).notes.flatMap(({ misfits }) => misfits),
        );
        assert.deepEqual(errorsIn(after), errorsIn(note));
        assert.equal(inserted(after, topic), after);
      });
    }
  }
});
