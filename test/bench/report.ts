/** What a run of measurements says: on which machine, the tables, whether the bars are held, and the same as JSON. */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import type { Times } from './measure';

/** A figure that has to stay on one side of a limit. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly ok: boolean;
  /** The limit is the least, and otherwise the most, that is allowed. */
  readonly isLeast?: true;
}

export const atMost = (name: string, value: number, limit: number): Bar => ({ name, value, limit, ok: value <= limit });

export const atLeast = (name: string, value: number, limit: number): Bar => ({
  name,
  value,
  limit,
  ok: value >= limit,
  isLeast: true,
});

/** A number is printed with three digits; undefined stands for what is not there to be measured. */
export type Row = readonly (string | number | undefined)[];

/** Figures as they were measured, good or bad. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** The columns in which a table tells times, and the cells in them. */
export const timeColumns = ['Lines', 'Median ms', '95th percentile ms'];

export const timeCells = (lines: number, { median, p95 }: Times): Row => [lines, median, p95];

/** What one part of the measurements has to say. */
export interface Part {
  readonly tables: readonly Table[];
  readonly bars: readonly Bar[];
}

/** The machine and the versions that figures are worth nothing without. */
export async function conditions(): Promise<string> {
  const packages = await Promise.all(['yaml', 'js-yaml'].map(async (name) => `${name} ${await versionOf(name)}`));
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${cpus().length} × ${cpu?.model.trim()}, ${memory}, Node ${process.version}, ${packages.join(', ')}`;
}

async function versionOf(name: string): Promise<string> {
  return JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8')).version;
}

/** A table in Markdown. */
export function markdown({ title, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = columns.map((_, index) => (typeof rows[0]?.[index] === 'string' ? '---' : '---:'));
  return [`### ${title}`, '', line(columns), line(rule), ...rows.map((cells) => line(cells.map(shown)))].join('\n');
}

function shown(cell: string | number | undefined): string {
  if (typeof cell !== 'number') return cell ?? '–';
  if (Number.isInteger(cell)) return String(cell);
  return cell.toFixed(Math.max(0, 2 - Math.floor(Math.log10(Math.abs(cell)))));
}

/** The bars as a table; a missed one is hard to overlook. */
export const barTable = (bars: readonly Bar[]): Table => ({
  title: 'Bars',
  columns: ['Bar', 'Measured', 'Limit', ''],
  rows: bars.map(({ name, value, limit, ok, isLeast }) => [
    name,
    value.toFixed(2),
    `at ${isLeast ? 'least' : 'most'} ${limit}`,
    ok ? 'held' : 'MISSED',
  ]),
});

/** Writes everything where a script finds it. */
export const writeJson = (file: string, machine: string, { tables, bars }: Part): Promise<void> =>
  writeFile(file, `${JSON.stringify({ machine, tables, bars }, null, 2)}\n`);
