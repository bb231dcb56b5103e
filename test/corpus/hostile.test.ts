/** Texts that are made to break a reader: every question is answered in time, and something is said of each text. */
import assert from 'node:assert/strict';
import type { Note } from '../../src/model/note';
import { diagnose, read, type Span } from '../../src/service/index';
import { noteAt } from '../../src/service/reading';
import { inquiry } from '../fuzz/inquiry';
import { places } from '../fuzz/judge';
import { local, offers, whole } from '../fuzz/questions';
import { config } from '../support/check';
import { hostile } from './hostile/index';

/** No question may take longer, in milliseconds of the processor. Most take a tenth; a search that runs away, hours. */
const longest = 2000;

/** What is the same wherever in a note one asks is asked once of each note. */
const ofNote: readonly string[] = ['all guidance'];

/** Of what can be done at a place, so many changes are worked out. */
const mostChosen = 20;

describe('a text that nobody writes', () => {
  // Mocha lets each error hold its whole stack; a reader that meets thousands of mistakes is slowed down only by that.
  const { stackTraceLimit } = Error;
  before(() => {
    Error.stackTraceLimit = 10;
  });
  after(() => {
    Error.stackTraceLimit = stackTraceLimit;
  });

  for (const [title, make] of Object.entries(hostile)) {
    it(`is answered for in time: ${title}`, () => {
      const { text, told } = make();
      const { ask, faults } = inquiry(longest);
      const put = <T>(question: string, run: () => T) => ask(question, run, (answer) => places(spansIn(answer), text));
      const reading = put('reading', () => read(text)) ?? assert.fail(title);
      const problems = put('the check', () => diagnose(reading, config)) ?? assert.fail(title);
      const rules = new Set(problems.map(({ rule }) => rule));
      assert.ok(!rules.has('rule-failed'), 'a check failed');
      assert.deepEqual(
        told.filter((rule) => !rules.has(rule)),
        [],
        `not told, but ${[...rules].join(', ')}`,
      );
      for (const { rule, message } of problems) if (told.includes(rule)) assert.match(message, /^["\w].{20,}[.?]$/s);
      const subject = { text, reading, problems, topic: 0 };
      const asked = new Set<Note | undefined>();
      for (const [question, run] of Object.entries(whole)) put(question, () => run(subject, 0));
      for (const at of [0, placeIn(text), text.length]) {
        for (const [question, run] of Object.entries(local)) put(`${question} at ${at}`, () => run(subject, at));
        const isFirstInNote = !asked.has(noteAt(reading, at));
        asked.add(noteAt(reading, at));
        for (const [question, run] of Object.entries(offers)) {
          if (ofNote.includes(question) && !isFirstInNote) continue;
          const actions = put(`${question} at ${at}`, () => run(subject, { start: at, end: at }));
          for (const action of actions?.slice(0, mostChosen) ?? []) put(action.title, () => action.edits());
        }
      }
      assert.deepEqual(faults, []);
    }).timeout(600_000);
  }
});

/** About the middle, but at no place where a cursor cannot be. */
function placeIn(text: string): number {
  const middle = Math.floor(text.length / 2);
  return [...places([{ start: middle, end: middle }], text)].length > 0 ? middle + 1 : middle;
}

/** Everything in an answer that looks like a place. */
function* spansIn(answer: unknown): Iterable<Span> {
  if (typeof answer !== 'object' || answer === null) return;
  const { start, end } = answer as Partial<Span>;
  if (typeof start === 'number' && typeof end === 'number') yield { start, end };
  else for (const part of Object.values(answer)) yield* spansIn(part);
}
