/** Every question that an adapter can ask about a text that has been read and checked, once. */
import {
  type Action,
  caseIds,
  complete,
  completeness,
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
  renameAt,
  renameEdits,
  type Span,
  selectionsAt,
  snippetsAt,
  sortEdits,
  topicNames,
} from '../../src/service/index';
import { config } from '../support/check';

/** What is asked about. */
export interface Subject {
  readonly text: string;
  readonly reading: Reading;
  readonly problems: readonly Problem[];
  /** The topic whose sheet is asked for, by its number: all of them take long. */
  readonly topic: number;
}

/** Questions by name, each with the kind of its answer, so that a judge of the answers can have the same names. */
export type Questions<Answers> = { readonly [K in keyof Answers]: (subject: Subject, offset: number) => Answers[K] };

const named = <Answers>(questions: Questions<Answers>): Questions<Answers> => questions;

/** About a whole text. */
export const whole = named({
  outline: ({ reading }) => outline(reading),
  folding: ({ reading }) => foldsOf(reading),
  links: ({ reading }) => linksIn(reading),
  hints: ({ reading }) => hintsIn(reading, { elapsedTime: true, arc: true, multiple: true }),
  completeness: ({ reading }) => completeness(reading),
  'names of cases': ({ reading }) => caseIds(reading),
  format: ({ reading }) => formatEdits(reading) ?? [],
  sort: ({ reading }) => sortEdits(reading) ?? [],
  'fix all': ({ reading, problems }) => fixAllEdits(reading, problems),
  'guidance page': ({ reading }) => guidancePage(reading, 1, config.today),
  'guidance sheet': ({ text, topic }) => guidanceSheet(text, topicNames[topic] ?? '', config),
});

/** About a place. */
export const local = named({
  hover: ({ reading, problems }, offset) => hover(reading, offset, { ...config, problems }),
  complete: ({ reading }, offset) => {
    const list = complete(reading, offset, config);
    // One is taken: the likeliest, or whichever the place in the text points to.
    const taken = list[offset % 2 === 0 ? 0 : offset % list.length];
    return { list, taken, words: taken?.documentation() ?? '' };
  },
  snippets: ({ reading }, offset) => snippetsAt(reading, offset),
  selection: ({ reading }, offset) => selectionsAt(reading, offset),
  names: ({ reading }, offset) => nameAt(reading, offset),
  'names to change': ({ reading }, offset) => renameAt(reading, offset),
  rename: ({ reading }, offset) => renameEdits(reading, offset, 'zz9'),
});

/** What can be done at a place. The changes of each action are a question of their own. */
export const offers: Readonly<Record<string, (subject: Subject, span: Span) => readonly Action[]>> = {
  fix: ({ reading, problems }, span) => fixesAt(reading, problems, span),
  guidance: ({ reading, problems }, span) => guidanceAt(reading, span, config, problems),
  'all guidance': ({ reading }, { start }) => guidanceIn(reading, start, config),
};
