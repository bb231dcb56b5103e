/** Reading a note: from its text to all problems of form, beside what it takes others to read the bare YAML. */
import { load } from 'js-yaml';
import { parse, parseDocument } from 'yaml';
import { diagnose, formProblems } from '../../src/service/diagnose';
import { read } from '../../src/service/reading';
import { type Contender, measure, type Times } from './measure';
import { noteOf } from './notes';
import type { Bar } from './report';

const config = { levels: {}, today: '2026-11-24' };

const bareYaml = 'yaml, parseDocument';
const withoutRules = 'this program, without clinical rules';

const contenders: readonly Contender[] = [
  { name: bareYaml, run: (text) => parseDocument(text) },
  { name: withoutRules, run: (text) => formProblems(read(text), config) },
  { name: 'this program', run: (text) => diagnose(read(text), config) },
  { name: 'js-yaml, load', run: (text) => load(text) },
  {
    name: 'JSON.parse of the same data',
    prepare: (text) => JSON.stringify(parse(text)),
    run: (text) => JSON.parse(text),
  },
];

/** Reading a note takes at most this part of the time that `yaml` takes for the bare text. */
const mostOfYaml = 0.6;

/** By the number of lines: turns before it is measured, then turns of a quick run and of a full one. */
const sizes: readonly (readonly [lines: number, warmUp: number, quick: number, full: number])[] = [
  [100, 1500, 500, 3000],
  [500, 150, 150, 1000],
  [4000, 15, 25, 150],
];

export interface Row {
  readonly lines: number;
  readonly times: readonly Times[];
}

/** Measures every size. The notes must be valid: a clean note is the common case, and the one with the fullest walk. */
export function measureReading(isQuick: boolean): { rows: Row[]; bars: Bar[] } {
  const rows = sizes.map(([lines, warmUp, quick, full]) => {
    const [problem] = formProblems(read(noteOf(lines, 1)), config);
    if (problem) throw new Error(`The measured note is not valid: ${problem.message}`);
    const plan = { textOf: (turn: number) => noteOf(lines, turn), warmUp, turns: isQuick ? quick : full };
    return { lines, times: measure(contenders, plan) };
  });
  return { rows, bars: rows.map(barOf) };
}

function barOf({ lines, times }: Row): Bar {
  const medianOf = (wanted: string) => times.find(({ name }) => name === wanted)?.median ?? Number.NaN;
  const value = medianOf(withoutRules) / medianOf(bareYaml);
  return {
    name: `reading ${lines} lines, of the time of bare yaml`,
    value,
    limit: mostOfYaml,
    ok: value <= mostOfYaml,
  };
}

/** The rows as a table, in milliseconds. */
export function readingTable(rows: readonly Row[]): string {
  const lines = rows.flatMap(({ lines, times }) =>
    times.map(({ name, median, p95 }) => {
      const part = median / (times.find((one) => one.name === bareYaml)?.median ?? Number.NaN);
      return `| ${lines} | ${name} | ${median.toFixed(3)} | ${p95.toFixed(3)} | ${part.toFixed(2)} |`;
    }),
  );
  return [
    '| Lines | What reads | Median ms | 95th percentile ms | Of bare yaml |',
    '|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}
