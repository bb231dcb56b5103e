/** The clinical rules: how long all of them take on a note that has been read, and which of them take longest. */
import { usualThresholds } from '../../src/clinical/thresholds';
import type { Note } from '../../src/model/note';
import { rules } from '../../src/rules/index';
import { findingsOf } from '../../src/rules/rule';
import { read } from '../../src/service/reading';
import { noteOf } from '../notes/long';
import { medianOf, milliseconds } from './measure';
import type { Bar } from './report';

const circumstances = { local: usualThresholds, today: '2026-11-24' };

type Size = readonly [lines: number, limit: number, warmUp: number, turns: number];

/** By the number of lines: the most that all rules together may take, in milliseconds; turns to warm up and to measure. */
const sizes: readonly [Size, Size] = [
  [300, 0.5, 1500, 800],
  [4000, 5, 40, 60],
];

/** The slowest rules that are listed. */
const listed = 10;

export interface RuleTime {
  readonly id: string;
  /** Median of a turn, in milliseconds. */
  readonly median: number;
}

/** Measures all rules together, and on the longest note each by itself; every turn has another note. */
export function measureRules(): { slowest: RuleTime[]; bars: Bar[] } {
  return { bars: sizes.map(barOf), slowest: slowestOn(sizes.at(-1) ?? sizes[0]) };
}

function barOf(size: Size): Bar {
  const [lines, limit] = size;
  const all = (note: Note) => rules.map((rule) => findingsOf(rule, note, circumstances));
  const value = medianOf(eachTurn(size, (note) => milliseconds(() => all(note))));
  return { name: `all rules on ${lines} lines, in ms`, value, limit, ok: value <= limit };
}

/** What rules share is worked out anew for each note, by the first that asks. */
function slowestOn(size: Size): RuleTime[] {
  const turns = eachTurn(size, (note) =>
    rules.map((rule) => milliseconds(() => findingsOf(rule, note, circumstances))),
  );
  return rules
    .map(({ id }, index) => ({ id, median: medianOf(turns.map((turn) => turn[index] ?? Number.NaN)) }))
    .sort((a, b) => b.median - a.median)
    .slice(0, listed);
}

/** What comes out for each note, once everything has warmed up. */
function eachTurn<T>([lines, , warmUp, turns]: Size, work: (note: Note) => T): T[] {
  const all = [...Array(warmUp + turns).keys()].flatMap((turn) => read(noteOf(lines, turn)).notes.map(work));
  return all.slice(warmUp);
}
