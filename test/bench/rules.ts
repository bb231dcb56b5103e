/** The clinical rules: how long all of them take on a note that has been read, and which of them take longest. */
import { usualThresholds } from '../../src/clinical/thresholds';
import type { Note } from '../../src/model/note';
import { rules } from '../../src/rules/index';
import type { Rule } from '../../src/rules/rule';
import { read } from '../../src/service/reading';
import { medianOf, milliseconds } from './measure';
import { noteOf } from './notes';
import type { Bar } from './report';

const circumstances = { local: usualThresholds, today: '2026-11-24' };

/** By the number of lines: the most that all rules together may take, in milliseconds; turns to warm up and to measure. */
const sizes: readonly (readonly [lines: number, limit: number, warmUp: number, turns: number])[] = [
  [300, 0.5, 200, 300],
  [4000, 5, 15, 40],
];

/** The slowest rules that are listed. */
const listed = 10;

export interface RuleTime {
  readonly id: string;
  /** Median of a turn, in milliseconds. */
  readonly median: number;
}

/** Measures every rule by itself, each turn on another note; what they share is worked out anew for each note. */
export function measureRules(): { slowest: RuleTime[]; bars: Bar[] } {
  const measured = sizes.map(([lines, limit, warmUp, turns]) => {
    const times = new Map(rules.map(({ id }) => [id, [] as number[]]));
    const totals: number[] = [];
    for (let turn = 0; turn < warmUp + turns; turn++) {
      const [note] = read(noteOf(lines, turn)).notes;
      const taken = note ? rules.map((rule) => timeOf(rule, note)) : [];
      if (turn < warmUp) continue;
      totals.push(taken.reduce((sum, one) => sum + one, 0));
      for (const [index, { id }] of rules.entries()) times.get(id)?.push(taken[index] ?? 0);
    }
    const value = medianOf(totals);
    const bar = { name: `all rules on ${lines} lines, in ms`, value, limit, ok: value <= limit };
    return { bar, times };
  });
  const last = [...(measured.at(-1)?.times ?? [])].map(([id, times]) => ({ id, median: medianOf(times) }));
  const slowest = last.sort((a, b) => b.median - a.median).slice(0, listed);
  return { slowest, bars: measured.map(({ bar }) => bar) };
}

const timeOf = (rule: Rule, note: Note): number => milliseconds(() => [...rule.check(note, circumstances)]);

/** The slowest rules as a table. */
export const rulesTable = (slowest: readonly RuleTime[]): string =>
  [
    `| Slowest rules on ${sizes.at(-1)?.[0]} lines | Median ms |`,
    '|---|---|',
    ...slowest.map(({ id, median }) => `| ${id} | ${median.toFixed(3)} |`),
  ].join('\n');
