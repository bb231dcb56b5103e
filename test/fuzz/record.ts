/** The record of the last long run: it is a part of the repository, and `npm test` tells of it. */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';

/** From so many calls on, a run is a long one. */
export const longRun = 1_000_000;

export interface LongRun {
  /** As `YYYY-MM-DD`. */
  readonly date: string;
  readonly seed: number;
  /** Of the sources that were run; with `+` where something in them was not committed. */
  readonly commit: string;
  readonly calls: number;
  readonly texts: number;
  readonly seconds: number;
  readonly failures: number;
}

const file = 'test/fuzz/lastLongRun.json';

export const lastLongRun = async (): Promise<LongRun> => JSON.parse(await readFile(file, 'utf8'));

/** Keeps what came of a long run that has just ended. */
export const keepLongRun = (run: LongRun): Promise<void> => writeFile(file, `${JSON.stringify(run, null, 2)}\n`);

/** The sources as they are now, before they may change: day and commit. */
export function version(): Pick<LongRun, 'date' | 'commit'> {
  const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim();
  const isChanged = git('status', '--porcelain', '--untracked-files=no', '--', 'src', 'test') !== '';
  const commit = git('rev-parse', '--short=12', 'HEAD') + (isChanged ? '+' : '');
  return { date: new Date().toISOString().slice(0, 10), commit };
}

/** As a sentence. */
export const inWords = ({ date, seed, commit, calls, texts, seconds, failures }: LongRun): string =>
  `Last long run: ${date}, seed ${seed}, commit ${commit}: ${calls} calls with ${texts} texts in ${seconds} s, ${failures} failures.`;
