/** What is asked while one types is made in steps, so that VS Code can do its own work between two of them. */
import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import {
  advising,
  advisingIn,
  advisingOn,
  completeness,
  completing,
  diagnosing,
  fixAllEdits,
  fixesAt,
  foldsOf,
  formatEdits,
  guidancePage,
  hintsIn,
  hover,
  linksIn,
  nameAt,
  outline,
  type Problem,
  placingSnippets,
  type Reading,
  reading,
  type Steps,
  selectionsAt,
  sortEdits,
  topics,
} from '../../src/service/index';
import { editedNote, type State, states } from '../notes/edited';
import { config } from '../support/check';
import { effortOf } from '../support/effort';

/** As long as a note ever gets. */
const lines = 4000;

/** The shortest of so many tries counts: a machine that is busy with other things makes some of them long. */
const tries = 5;

/** The first ones, before the code has warmed up. */
const warmUp = 2;

/**
 * The most that a step may take, as a share of what bare YAML takes to read the same text, which is about 60
 * milliseconds: some 30 for what happens while one types, some 100 for a command.
 */
const most = { typing: 0.5, command: 1.7 } as const;

interface Subject {
  readonly text: string;
  readonly reading: Reading;
  readonly problems: readonly Problem[];
  /** Where the cursor is. */
  readonly at: number;
}

type Question = (subject: Subject) => Steps<unknown>;

/** Answered in one step. */
const askedFor = (ask: (subject: Subject) => unknown): Question =>
  function* (subject) {
    yield;
    return ask(subject);
  };

const surgery = ({ text }: Subject) => text.indexOf('\nsurgery:') + 3;

const typing: Readonly<Record<string, Question>> = {
  reading: ({ text }) => reading(text),
  'the check': ({ reading: own }) => diagnosing(own, config),
  suggestions: ({ reading: own, at }) => completing(own, at, config),
  snippets: ({ reading: own, at }) => placingSnippets(own, at),
  'guidance for the lightbulb': (subject) => {
    const span = { start: surgery(subject), end: surgery(subject) };
    return advising(subject.reading, span, config, subject.problems);
  },
  'the hover': askedFor(({ reading: own, at, problems }) => hover(own, at, { ...config, problems })),
  fixes: askedFor(({ reading: own, at, problems }) => fixesAt(own, problems, { start: at, end: at })),
  completeness: askedFor(({ reading: own }) => completeness(own)),
  'the outline': askedFor(({ reading: own }) => outline(own)),
  folds: askedFor(({ reading: own }) => foldsOf(own)),
  links: askedFor(({ reading: own }) => linksIn(own)),
  hints: askedFor(({ reading: own }) => hintsIn(own, { elapsedTime: true, arc: true, multiple: true })),
  selection: askedFor(({ reading: own, at }) => selectionsAt(own, at)),
  names: askedFor(({ reading: own, at }) => nameAt(own, at)),
  'all guidance': ({ reading: own, at }) => advisingIn(own, at, config),
};

const commands: Readonly<Record<string, Question>> = {
  layout: askedFor(({ reading: own }) => formatEdits(own)),
  sorting: askedFor(({ reading: own }) => sortEdits(own)),
  'all fixes': askedFor(({ reading: own, problems }) => fixAllEdits(own, problems)),
  'a fix': askedFor(({ reading: own, problems }) =>
    fixesAt(own, problems, { start: 0, end: Number.MAX_SAFE_INTEGER })[0]?.edits(),
  ),
  'the page of guidance': askedFor(({ reading: own }) => guidancePage(own, 1, config.today)),
  ...Object.fromEntries(
    topics.map(({ name }): [string, Question] => [
      `inserting ${name}`,
      ({ reading: own, at }) => advisingOn(own, at, name, config),
    ]),
  ),
};

/** The longest step, in milliseconds of the processor, and what comes of them all. */
function longestOf<T>(steps: Steps<T>): { longest: number; value: T } {
  let longest = 0;
  for (;;) {
    const made: IteratorResult<undefined, T>[] = [];
    longest = Math.max(
      longest,
      effortOf(() => {
        made.push(steps.next());
      }),
    );
    const [result] = made;
    if (result?.done) return { longest, value: result.value };
  }
}

/** The least of all tries by question; `yaml` is what bare YAML takes. */
function leastOf(state: State, number: (turn: number) => number): ReadonlyMap<string, number> {
  const least = new Map<string, number>();
  const note = (question: string, taken: number, turn: number) => {
    if (turn >= warmUp) least.set(question, Math.min(taken, least.get(question) ?? taken));
  };
  for (let turn = 0; turn < warmUp + tries; turn++) {
    const text = editedNote(state, lines, number(turn));
    note(
      'yaml',
      effortOf(() => parseDocument(text)),
      turn,
    );
    const { value: own } = longestOf(reading(text));
    const { value: problems } = longestOf(diagnosing(own, config));
    const subject = { text, reading: own, problems, at: Math.floor((text.length * (turn + 1)) / (warmUp + tries + 1)) };
    for (const [question, ask] of Object.entries({ ...typing, ...commands })) {
      note(question, longestOf(ask(subject)).longest, turn);
    }
  }
  return least;
}

/** How notes stand while one types, with the numbers of their texts. */
const kinds: readonly (readonly [string, State, (turn: number) => number])[] = [
  ...states.filter((state) => state !== 'half-typed').map((state) => [state, state, (turn: number) => turn] as const),
  ['with a key before its colon', 'half-typed', (turn) => 2 * turn],
  ['with an open quote', 'half-typed', (turn) => 2 * turn + 1],
];

describe('a step on a note of 4,000 lines', () => {
  for (const [what, state, number] of kinds) {
    it(`is short: ${what}`, () => {
      const least = leastOf(state, number);
      const yaml = least.get('yaml') ?? 0;
      const shares = (questions: object, limit: number) =>
        Object.keys(questions)
          .filter((question) => (least.get(question) ?? Number.POSITIVE_INFINITY) > limit * yaml)
          .map((question) => `${question}: ${least.get(question)} ms, bare YAML ${yaml} ms`);
      assert.deepEqual([...shares(typing, most.typing), ...shares(commands, most.command)], []);
    }).timeout(300_000);
  }
});
