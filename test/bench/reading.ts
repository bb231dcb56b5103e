/** The first full check of a note: from its text to all problems, beside what it takes others to read the bare YAML. */
import { load } from 'js-yaml';
import { parse } from 'yaml';
import { formProblems } from '../../src/service/diagnose';
import { read } from '../../src/service/reading';
import { noteOf } from '../notes/long';
import { bareYaml, config, ours, problemsOf } from './contenders';
import { type Contender, measure, type Size, sizesFor, type Times, timesOf } from './measure';
import { atMost, type Bar, type Part, type Row, timeCells, timeColumns } from './report';

const contenders: readonly Contender[] = [
  ours,
  { name: 'this program, without clinical rules', ready: (text) => () => formProblems(read(text), config) },
  bareYaml,
  { name: 'js-yaml, load', ready: (text) => () => load(text) },
  {
    name: 'JSON.parse of the same data',
    ready: (text) => {
      const json = JSON.stringify(parse(text));
      return () => JSON.parse(json);
    },
  },
];

/** A full check takes at most this part of the time that `yaml` takes for the bare text. */
const mostOfYaml = 0.6;

const usual: readonly Size[] = [
  [100, 1500, 300, 3000],
  [500, 300, 80, 1000],
  [4000, 20, 15, 150],
];

/** Measures every size. The notes must be clean: that is the common case, and the one with the fullest walk. */
export async function measureReading(isQuick: boolean, sizes: readonly Size[] = usual): Promise<Part> {
  const rows: Row[] = [];
  const bars: Bar[] = [];
  for (const { lines, warmUp, turns } of sizesFor(isQuick, sizes)) {
    const textOf = (turn: number) => noteOf(lines, turn);
    const [problem] = problemsOf(textOf(1));
    if (problem) throw new Error(`The measured note is not clean: ${problem.message}`);
    const times = await measure(contenders, { textOf, warmUp, turns });
    const ofYaml = (median: number) => median / timesOf(times, bareYaml.name).median;
    rows.push(...times.map((time) => [time.name, ...timeCells(lines, time), ofYaml(time.median)]));
    bars.push(barOf(lines, times));
  }
  const columns = ['What reads', ...timeColumns, 'Of bare yaml'];
  return { tables: [{ title: 'First full check of a clean note', columns, rows }], bars };
}

const barOf = (lines: number, times: readonly Times[]): Bar =>
  atMost(
    `full check of ${lines} lines, of the time of bare yaml`,
    timesOf(times, ours.name).median / timesOf(times, bareYaml.name).median,
    mostOfYaml,
  );
