/** What can be done at a place: the fixes of the problems there, and the guidance that fits this case. */
import type { Topic } from '../guidance/guidance';
import { advice } from '../guidance/index';
import { alone } from '../model/document';
import type { Note } from '../model/note';
import { type Edit, type Span, touches } from '../model/span';
import { finish, type Steps } from '../model/steps';
import type { Fix } from '../rules/rule';
import type { Config } from './config';
import { entryToUpdate, inserting } from './guidance/insert';
import { harmless } from './harmless';
import type { Problem } from './problem';
import { noteAt, type Reading } from './reading';
import { isAskedFor, type NamedTopic, topics } from './topics';

export interface Action {
  /** Begins with a verb. */
  readonly title: string;
  /** A fix of a problem, or guidance on a topic. */
  readonly kind: Fix['kind'] | 'guidance';
  /** The name of the topic of guidance. */
  readonly topic?: string;
  readonly preferred: boolean;
  /** The problem that it fixes. */
  readonly problem?: Problem;
  /** The changes, worked out when the action is chosen. Empty where nothing is left to do. */
  edits(): readonly Edit[];
}

/** The fixes of those problems that touch the span. */
export const fixesAt = (reading: Reading, problems: readonly Problem[], span: Span): Action[] =>
  problems.filter((problem) => touches(problem.span, span)).flatMap((problem) => fixesOf(reading, problem));

const fixesOf = ({ parsed }: Reading, problem: Problem): Action[] =>
  problem.fixes.map(({ title, kind, preferred, edits }) => ({
    title,
    kind,
    preferred,
    problem,
    edits: () => harmless(parsed, edits()),
  }));

/** The guidance that the place asks for: by its section, or by one of the problems of the text. */
export const guidanceAt = (reading: Reading, span: Span, config: Config, problems: readonly Problem[]): Action[] =>
  finish(advising(reading, span, config, problems));

/** The same in steps. */
export const advising = (reading: Reading, span: Span, config: Config, problems: readonly Problem[]): Steps<Action[]> =>
  insertable(reading, span.start, config, (note, topic) => isAskedFor(note, topic, span, problems));

/** All guidance that can be inserted into the note at an offset, wherever in it that is. */
export const guidanceIn = (reading: Reading, offset: number, config: Config): Action[] =>
  finish(advisingIn(reading, offset, config));

/** The same in steps. */
export const advisingIn = (reading: Reading, offset: number, config: Config): Steps<Action[]> =>
  insertable(reading, offset, config, () => true);

/**
 * The guidance on one topic for the note at an offset.
 * @param name that of the topic, such as `surgeryTiming`
 * @returns undefined where the topic has nothing to say of the note; without edits where the note has it already
 */
export const guidanceOn = (reading: Reading, offset: number, name: string, config: Config): Action | undefined =>
  finish(advisingOn(reading, offset, name, config));

/** The same in steps. */
export function* advisingOn(reading: Reading, offset: number, name: string, config: Config): Steps<Action | undefined> {
  const note = noteAt(reading, offset);
  const named = topics.find((one) => one.name === name);
  const action = note && named && (yield* insertion(note, named, config));
  // What cannot be read could be what matters.
  return action && reading.parsed.faults.length > 0 ? { ...action, edits: () => [] } : action;
}

function* insertable(
  reading: Reading,
  offset: number,
  config: Config,
  isWanted: (note: Note, topic: Topic) => boolean,
): Steps<Action[]> {
  const note = noteAt(reading, offset);
  // Nothing is inserted into a text that is broken, and to find that out for each topic would take long.
  if (!note || reading.parsed.faults.length > 0) return [];
  const actions: Action[] = [];
  for (const named of topics.filter(({ topic }) => isWanted(note, topic))) {
    yield;
    const action = yield* insertion(note, named, config);
    if (action && action.edits().length > 0) actions.push(action);
  }
  return actions;
}

function* insertion(note: Note, { topic, name, title }: NamedTopic, config: Config): Steps<Action | undefined> {
  const guidance = advice[topic]?.(note, config.today);
  if (!guidance) return undefined;
  yield;
  const { note: own, inWhole } = alone(note);
  yield;
  const edits = inWhole(yield* inserting(own, guidance, config));
  yield;
  const verb = entryToUpdate(note, guidance) ? 'Update' : 'Insert';
  return {
    title: `${verb} ${title} for this case`,
    kind: 'guidance',
    topic: name,
    preferred: false,
    edits: () => edits,
  };
}
