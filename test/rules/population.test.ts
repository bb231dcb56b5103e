/** What holds for every rule, whatever it is about: asked of each of its examples, and of every sample. */
import assert from 'node:assert/strict';
import { isPublished } from '../../src/clinical/published';
import { put } from '../../src/model/edit';
import { type Note, readNote } from '../../src/model/note';
import { parse } from '../../src/model/parse';
import { applyEdits, type Span } from '../../src/model/span';
import { rules } from '../../src/rules/index';
import { findingsOf, type Rule } from '../../src/rules/rule';
import { diagnose, read } from '../../src/service/index';
import { notesIn } from '../corpus/texts';
import { quiet } from '../support/check';
import { unmark } from '../support/marked';
import { circumstances, findings } from './findings';
import { watched } from './watched';

const badExamples = rules.flatMap((rule) => rule.examples.bad.map((example) => ({ rule, text: unmark(example).text })));

/** Contradictions within one value: with its unit, its system, its joint, or with itself. */
const ofOneValue: readonly string[] = [
  'icd-system-missing',
  'id-format',
  'lab-value-implausible',
  'rom-impossible',
  'rom-sign-suspect',
  'rom-unusual',
  'rt-unit-slip',
  'source-contradicts-itself',
];

/** The other part is not there: that is what is wrong. */
const isAboutNothing = /is empty|which nothing else in the note names/;

const errorsIn = (text: string): string[] =>
  diagnose(read(text), quiet)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);

/** Each fix of each wrong example, taken. */
const taken = badExamples.flatMap(({ rule, text }) =>
  findings(rule, text)
    .flatMap(({ at, fixes = [] }) => fixes.map((fix) => ({ at, fix })))
    .map((one) => ({
      ...one,
      name: `${rule.id}: ${one.fix.title}`,
      rule,
      text,
      after: applyEdits(text, one.fix.edits()),
    })),
);

/** The values of a note as they are written, by their places. */
const valuesIn = (text: string): Map<string, string> =>
  new Map((firstNote(text)?.leaves ?? []).map(({ path, tree }) => [path.join('.'), tree.source]));

/** The map or the list of values in which something stands. */
const surroundings = (text: string, at: Span): string =>
  firstNote(text)
    ?.leaves.find(({ tree }) => tree.span.start <= at.start && at.end <= tree.span.end)
    ?.path.slice(0, -1)
    .join('.') ?? 'nothing';

describe('every rule', function () {
  this.timeout(60_000);

  it('finds the same in the same note', () => {
    for (const { rule, text } of badExamples) {
      const told = () => findings(rule, text).map(({ at, message, level }) => ({ at, message, level }));
      assert.deepEqual(told(), told(), rule.id);
    }
  });

  it('marks both places where two parts of a note disagree', () => {
    const wrong = badExamples.flatMap(({ rule, text }) =>
      rule.kind !== 'contradiction' || ofOneValue.includes(rule.id)
        ? []
        : findings(rule, text).flatMap(({ message, related = [] }) =>
            related.length > 0 || isAboutNothing.test(message) ? [] : [`${rule.id}: ${message}`],
          ),
    );
    assert.deepEqual(wrong, []);
  });

  it('never corrects a note into an error', () => {
    const wrong = taken.flatMap(({ name, text, after }) => {
      const before = errorsIn(text);
      return errorsIn(after).flatMap((id) => (before.includes(id) ? [] : [`${name} gives ${id}`]));
    });
    assert.deepEqual(wrong, []);
  });

  it('takes nothing out of a note where it only asks', () => {
    const prompts = taken.filter(({ fix }) => fix.kind === 'prompt');
    assert.ok(prompts.length > 100, String(prompts.length));
    const wrong = prompts.flatMap(({ name, text, after }) => {
      // A single value may have become the first of a list: so the values count, and not their places.
      const before = [...valuesIn(text).values()];
      const now = [...valuesIn(after).values()];
      return before.every((value) => now.includes(value)) && now.length >= before.length ? [] : [name];
    });
    assert.deepEqual(wrong, []);
  });

  it('rewrites nothing but values that stand where it speaks', () => {
    const rewritten = taken.filter(({ fix }) => fix.kind === 'rewrite');
    assert.ok(rewritten.length >= 10, String(rewritten.length));
    const wrong = rewritten.flatMap(({ name, text, at, after }) => {
      const [before, now] = [valuesIn(text), valuesIn(after)];
      const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
        (path) => before.get(path) !== now.get(path),
      );
      const isHere = (path: string) => path.startsWith(`${surroundings(text, at)}.`);
      return changed.length > 0 && changed.every(isHere) ? [] : [`${name} changes ${changed.join()}`];
    });
    assert.deepEqual(wrong, []);
  });

  it('offers a fix once: taken, it is not offered again, or changes nothing more', () => {
    const wrong = taken.flatMap(({ name, rule, fix, after }) => {
      const again = findings(rule, after)
        .flatMap(({ fixes = [] }) => fixes)
        .find(({ title }) => title === fix.title);
      return again && applyEdits(after, again.edits()) !== after ? [name] : [];
    });
    assert.deepEqual(wrong, []);
  });
});

describe('a value that becomes not_stated', () => {
  const texts = [...notesIn('media/samples'), ...badExamples.map(({ text }) => text)];

  it('takes away only what was missing or what was read of it, and adds nothing but safety, in a case of one\u2019s own', () => {
    const wrong: string[] = [];
    for (const text of texts) {
      const note = firstNote(text);
      if (!note) continue;
      const before = new Map(rules.map((rule) => [rule, watched(note, rule, circumstances)]));
      for (const { path, shape } of note.leaves) {
        if (shape.reading === 'id' || path[0] === 'acknowledgements' || path[0] === 'guidance') continue;
        const after = firstNote(applyEdits(text, put(note, path, 'not_stated')));
        if (!after) continue;
        for (const [rule, { found, hasRead }] of before) {
          const now = messages(rule, after);
          const isLost = found.some((message) => !now.includes(message)) && rule.kind !== 'missing' && !hasRead(path);
          const isNew = now.some((message) => !found.includes(message)) && !hasRead(path);
          const isMore = now.length > found.length && (rule.kind !== 'safety' || isPublished(after.data));
          if (isLost || isNew || isMore) wrong.push(`${rule.id} ${isLost ? 'loses' : 'gains'} by ${path.join('.')}`);
        }
      }
    }
    assert.deepEqual([...new Set(wrong)], []);
  }).timeout(60_000);
});

function firstNote(text: string): Note | undefined {
  const [root] = parse(text).roots;
  return root && readNote(text, root);
}

const messages = (rule: Rule, note: Note): string[] =>
  findingsOf(rule, note, circumstances).map(({ message }) => message);
