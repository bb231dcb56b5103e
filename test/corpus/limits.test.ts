/** Every limit of what is read and told, from both sides: so much is all there; of more the rest is left out, and it is said. */
import assert from 'node:assert/strict';
import type { Guidance } from '../../src/guidance/guidance';
import * as limits from '../../src/model/limits';
import { applyEdits } from '../../src/model/span';
import { gather } from '../../src/service/gather';
import { insertGuidance } from '../../src/service/guidance/insert';
import { diagnose, read } from '../../src/service/index';
import { problem } from '../../src/service/problem';
import { config } from '../support/check';
import { head, many } from './hostile/hostile';

/** By the name of the limit: a text with so many of something, and how it is said that there are more than are read. */
const texts: Readonly<Record<string, readonly [make: (count: number) => string, said: RegExp]>> = {
  mostSigns: [(count) => `${`${head}# `.padEnd(count - 1, 'x')}\n`, /longer than 500000 signs/],
  mostLevels: [
    // The note itself is the first level, and the value the last.
    (count) => `${head}x_a: ${'['.repeat(count - 2)}1${']'.repeat(count - 2)}\n`,
    /more than 100 levels deep in each other/,
  ],
  mostNotes: [
    (count) => many(count, (index) => `---\n${head.replace('0042', String(index))}`),
    /more than 100 notes\. From here on/,
  ],
  mostAliasNodes: [(count) => `${head}x_a: &a 1\nx_b:\n${many(count, () => '  - *a\n')}`, /repeats itself too often/],
  mostEntries: [
    (count) => `${head}surgery:\n${many(count, () => '  - type: ho_excision\n')}`,
    /From here on the list is not checked/,
  ],
  mostFaults: [(count) => `${head}x_a: 1\n${many(count, () => 'x_a: 1\n')}`, /at fault in more than 500 places/],
  mostProblems: [
    (count) => `${head.replace('initial', 'not_stated')}${many(count, (index) => `odd${index}: 1\n`)}`,
    /There are \d+ more problems/,
  ],
};

const isSaid = (text: string, said: RegExp): boolean =>
  diagnose(read(text), { ...config, levels: { 'section-incomplete': 'off' } }).some(({ message }) =>
    said.test(message),
  );

describe('a limit', () => {
  for (const [name, [make, said]] of Object.entries(texts)) {
    it(`leaves nothing out that is within it, and says so of what is beyond: ${name}`, () => {
      const most = Object.entries(limits).find(([limit]) => limit === name)?.[1];
      assert.ok(typeof most === 'number');
      assert.deepEqual(
        [most, most + 1].map((count) => isSaid(make(count), said)),
        [false, true],
      );
    });
  }

  it('leaves out empty fields of guidance beyond it, each of which would be told as a gap: mostStubs', () => {
    const text = `${head}surgery:\n${many(limits.mostStubs + 1, () => '  - type: ho_excision\n')}`;
    const [note] = read(text).notes;
    const inserted = (count: number): number => {
      const comment = { id: 'S42', role: 'question', slots: {}, text: 'Why now?', from: [] } as const;
      const stubs = Array.from({ length: count }, (_, index) => ({
        path: ['surgery', index, 'timing_reason'],
        comment,
      }));
      const guidance: Guidance = { topic: 'surgery_timing', statements: [comment], heldBack: [], basedOn: [], stubs };
      const edits = note ? insertGuidance(note, guidance, { today: config.today }) : assert.fail();
      return applyEdits(text, edits).match(/timing_reason: /g)?.length ?? 0;
    };
    const { mostStubs } = limits;
    assert.deepEqual([mostStubs - 1, mostStubs, mostStubs + 1].map(inserted), [mostStubs - 1, mostStubs, mostStubs]);
  });

  it('sums up the sentences beyond it in one: mostSentences', () => {
    const span = { start: 0, end: 1 };
    const told = (count: number): string => {
      const missing = Array.from({ length: count + 1 }, (_, index) => ({
        problem: problem({
          rule: 'imaging-missing',
          kind: 'missing',
          severity: 'warning',
          message: `Say ${index}.`,
          span,
        }),
        path: ['imaging', index, 'side'],
        document: span,
      }));
      const [all, ...others] = gather([], missing);
      assert.deepEqual([others.length, all?.items.length], [0, count + 1]);
      return all?.message ?? '';
    };
    // The first one begins the problem that the others are gathered in.
    assert.ok(told(limits.mostSentences).endsWith(`Say ${limits.mostSentences}.`));
    assert.ok(told(limits.mostSentences + 1).endsWith('1 more are missing of this kind.'));
  });

  it('is tested here, each of them', () => {
    const numbers = Object.entries(limits).flatMap(([name, value]) => (typeof value === 'number' ? [name] : []));
    assert.deepEqual(numbers.sort(), [...Object.keys(texts), 'mostStubs', 'mostSentences'].sort());
  });
});
