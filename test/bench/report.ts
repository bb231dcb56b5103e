/** What a run of measurements says: on which machine, whether the bars are held, and the same as JSON. */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';

/** Something that must not be slower, or larger, than a limit. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly ok: boolean;
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

/** The bars as a table. */
export function barTable(bars: readonly Bar[]): string {
  const rows = bars.map(
    ({ name, value, limit, ok }) =>
      `| ${name} | ${value.toFixed(2)} | ${limit.toFixed(2)} | ${ok ? 'held' : 'MISSED'} |`,
  );
  return ['| Bar | Measured | At most | |', '|---|---|---|---|', ...rows].join('\n');
}

/** Writes the bars where a script finds them. */
export const writeBars = (file: string, machine: string, bars: readonly Bar[]): Promise<void> =>
  writeFile(file, `${JSON.stringify({ machine, bars }, null, 2)}\n`);
