/** Texts that are made to break a reader: every question is answered in time, and something is said of each text. */
import assert from 'node:assert/strict';
import {
  caseIds,
  complete,
  completeness,
  diagnose,
  fixAllEdits,
  fixesAt,
  foldsOf,
  formatEdits,
  guidanceAt,
  guidanceIn,
  guidancePage,
  guidanceSheet,
  hintsIn,
  hover,
  linksIn,
  nameAt,
  outline,
  type Problem,
  type Reading,
  read,
  renameAt,
  renameEdits,
  selectionsAt,
  snippetsAt,
  sortEdits,
} from '../../src/service/index';
import { config } from '../support/check';
import { effortOf } from '../support/effort';
import { hostile } from './hostileTexts';

/** No question may take longer, in milliseconds of the processor. Most take a tenth; a search that runs away, hours. */
const longest = 8000;

interface Subject {
  readonly reading: Reading;
  readonly problems: readonly Problem[];
}

/** What is asked about a whole text. */
const whole: Readonly<Record<string, (subject: Subject) => unknown>> = {
  completeness: ({ reading }) => completeness(reading),
  'names of cases': ({ reading }) => caseIds(reading),
  folds: ({ reading }) => foldsOf(reading),
  outline: ({ reading }) => outline(reading),
  links: ({ reading }) => linksIn(reading),
  hints: ({ reading }) => hintsIn(reading, { elapsedTime: true, arc: true, multiple: true }),
  layout: ({ reading }) => formatEdits(reading),
  sorting: ({ reading }) => sortEdits(reading),
  'all fixes': ({ reading, problems }) => fixAllEdits(reading, problems),
  'page of guidance': ({ reading }) => guidancePage(reading, 1, config.today),
  'sheet of guidance': ({ reading }) => guidanceSheet(reading.parsed.text, 'note.ho.yaml', config),
};

/** What is asked about a place. */
const local: Readonly<Record<string, (subject: Subject, offset: number) => unknown>> = {
  hover: ({ reading, problems }, offset) => hover(reading, offset, { ...config, problems }),
  suggestions: ({ reading }, offset) => complete(reading, offset, config)[0]?.documentation(),
  snippets: ({ reading }, offset) => snippetsAt(reading, offset),
  selection: ({ reading }, offset) => selectionsAt(reading, offset),
  names: ({ reading }, offset) => [nameAt(reading, offset), renameAt(reading, offset)],
  'another name': ({ reading }, offset) => renameEdits(reading, offset, 'zz9'),
  fixes: ({ reading, problems }, at) =>
    fixesAt(reading, problems, { start: at, end: at })
      .slice(0, 20)
      .map(({ edits }) => edits()),
  guidance: ({ reading, problems }, at) => guidanceAt(reading, { start: at, end: at }, config, problems),
  'all guidance': ({ reading }, offset) => guidanceIn(reading, offset, config).map(({ edits }) => edits()),
};

/** Asks, and names the question if it takes too long. */
function ask<T>(question: string, run: () => T): T {
  const answers: T[] = [];
  const taken = effortOf(() => {
    answers.push(run());
  });
  assert.ok(taken < longest, `${question} takes ${Math.round(taken)} ms`);
  return answers[0] as T;
}

describe('a text that nobody writes', () => {
  for (const [title, make] of Object.entries(hostile)) {
    it(`is answered for in time: ${title}`, () => {
      const { text, told } = make();
      const reading = ask('reading', () => read(text));
      const problems = ask('the check', () => diagnose(reading, config));
      const rules = new Set(problems.map(({ rule }) => rule));
      assert.ok(rules.has(told) && !rules.has('rule-failed'), `${[...rules].join(', ')} instead of ${told}`);
      for (const { rule, message } of problems) if (rule === told) assert.match(message, /^[A-Z"].{20,}[.?]$/s);
      const subject = { reading, problems };
      for (const [question, run] of Object.entries(whole)) ask(question, () => run(subject));
      for (const offset of [0, Math.floor(text.length / 2), text.length]) {
        for (const [question, run] of Object.entries(local))
          ask(`${question} at ${offset}`, () => run(subject, offset));
      }
    }).timeout(600_000);
  }
});
