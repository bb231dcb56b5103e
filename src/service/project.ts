/** `.ho-notes.json`, the project file: what a project has agreed on, for the editor and the command line alike. */
import { type LocalThresholds, localThresholds } from '../clinical/thresholds';
import type { Span } from '../model/span';
import type { MapTree, Pair, Tree } from '../model/tree';
import { type Explanation, type Level, levels } from '../rules/rule';
import { levelsFor, settable } from './config';
import { formExplanations } from './form/explanations';
import { readJson } from './json';
import { nearest } from './nearest';
import { quote } from './problem';

/** The name of the file. The nearest one counts, in the folder of the note or in a folder above it. */
export const projectFile = '.ho-notes.json';

export interface Project {
  /** Levels by rule id; only those that may be set. */
  readonly levels: Readonly<Record<string, Level>>;
  /** Limits that the project sets to its own. */
  readonly thresholds: Readonly<Partial<LocalThresholds>>;
  /** What is wrong with the file, in the order of its text. What is right counts all the same. */
  readonly problems: readonly ProjectProblem[];
}

export interface ProjectProblem {
  readonly message: string;
  readonly span: Span;
}

/** The keys of the file, each with what it is for. */
export const projectKeys = {
  $schema: 'Where the schema of this file is. For editors; it changes nothing.',
  rules: 'Levels by rule id: off, hint, information, warning or error.',
  thresholds: 'Limits that follow local practice, as numbers.',
} as const;

/** Reads a project file, whatever its state. */
export function readProject(text: string): Project {
  const set: Settings = { levels: new Map(), thresholds: new Map() };
  const problems = text.length > largest ? [tooLarge] : [...readText(text, set)];
  return {
    levels: Object.fromEntries(set.levels),
    thresholds: Object.fromEntries(set.thresholds),
    problems: problems.sort((a, b) => a.span.start - b.span.start),
  };
}

/** What is right in the file. */
interface Settings {
  readonly levels: Map<string, Level>;
  readonly thresholds: Map<string, number>;
}

/** In UTF-16 units: many times what all rules together need. */
const largest = 1_000_000;
const tooLarge: ProjectProblem = {
  message: 'This file is too large to be a project file.',
  span: { start: 0, end: 0 },
};

/** Yields what is wrong, and fills in what is right on the way. */
function* readText(text: string, set: Settings): Iterable<ProjectProblem> {
  const { root, fault } = readJson(text);
  if (fault) yield fault;
  if (root?.kind === 'map') yield* readSettings(root, set);
  else if (root) yield refused(root.span, 'The whole file stands in one pair of braces, such as {"rules": {}}.');
}

function* readSettings({ pairs }: MapTree, set: Settings): Iterable<ProjectProblem> {
  yield* repeated(pairs);
  for (const { key, keySpan, value } of lastOfEach(pairs)) {
    if (!Object.hasOwn(projectKeys, key))
      yield refused(keySpan, `There is no setting ${quote(key)} here.${didYouMean(key, Object.keys(projectKeys))}`);
    if (key === 'rules') yield* readRules(value, set.levels);
    if (key === 'thresholds') yield* readThresholds(value, set.thresholds);
    if (key === '$schema' && (value.kind !== 'scalar' || typeof value.value !== 'string')) {
      yield refused(value.span, 'Write the address of the schema in double quotes.');
    }
  }
}

function* readRules(rules: Tree, set: Map<string, Level>): Iterable<ProjectProblem> {
  if (rules.kind !== 'map') {
    yield refused(rules.span, 'Write rules and their levels in braces, such as {"unknown-field": "information"}.');
    return;
  }
  yield* repeated(rules.pairs);
  for (const { key, keySpan, value } of lastOfEach(rules.pairs)) {
    const rule = settable.find(({ id }) => id === key);
    const level = levels.find((one) => value.kind === 'scalar' && value.value === one);
    if (!rule) yield refused(keySpan, unknownRule(key));
    else if (level && levelsFor(rule).includes(level)) set.set(key, level);
    else yield refused(value.span, wrongLevel(rule, value));
  }
}

function* readThresholds(thresholds: Tree, set: Map<string, number>): Iterable<ProjectProblem> {
  if (thresholds.kind !== 'map') {
    yield refused(thresholds.span, 'Write limits and their numbers in braces, such as {"severePain": 7}.');
    return;
  }
  yield* repeated(thresholds.pairs);
  for (const { key, keySpan, value } of lastOfEach(thresholds.pairs)) {
    const limit = Object.hasOwn(localThresholds, key) ? localThresholds[key as keyof LocalThresholds] : undefined;
    const number = value.kind === 'scalar' ? value.value : undefined;
    if (!limit)
      yield refused(keySpan, `There is no limit ${quote(key)}.${didYouMean(key, Object.keys(localThresholds))}`);
    else if (typeof number === 'number' && limit.least <= number && number <= limit.most) set.set(key, number);
    else yield refused(value.span, `Write a number of ${limit.unit} from ${limit.least} to ${limit.most}.`);
  }
}

function unknownRule(key: string): string {
  if (formExplanations.some(({ id }) => id === key)) {
    return `${quote(key)} is always an error: what cannot be read cannot be checked. Delete this line.`;
  }
  return `There is no rule ${quote(key)}.${
    didYouMean(
      key,
      settable.map(({ id }) => id),
    ) || ' Check the spelling.'
  }`;
}

function wrongLevel(rule: Explanation, value: Tree): string {
  const written = value.kind === 'scalar' ? String(value.value) : '';
  const allowed = levelsFor(rule);
  const why = levels.some((level) => level === written)
    ? 'This rule is about safety and cannot be set so low, so this does not count.'
    : `This is not a level, so it does not count.${didYouMean(written, allowed)}`;
  return `${why} Write ${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}.`;
}

/** Of a name that stands twice the last one counts, as everywhere in JSON. */
const lastOfEach = (pairs: readonly Pair[]) => new Map(pairs.map((pair) => [pair.key, pair])).values();

function* repeated(pairs: readonly Pair[]): Iterable<ProjectProblem> {
  const counted = new Set(lastOfEach(pairs));
  for (const pair of pairs) {
    if (!counted.has(pair))
      yield refused(
        pair.keySpan,
        `${quote(pair.key)} stands here again below, and only the last one counts. Delete one.`,
      );
  }
}

const refused = (span: Span, message: string): ProjectProblem => ({ message, span });

function didYouMean(written: string, allowed: readonly string[]): string {
  const word = nearest(written, allowed);
  return word === undefined ? '' : ` Did you mean ${word}?`;
}
