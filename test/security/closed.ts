/** A world without network and other programs: whoever asks for them gets an error, and is remembered. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { newFolder } from '../cli/cli';
import { guardWays, waysOut } from '../host/doors';

/** Every way out of the process. */
export const ways = waysOut(createRequire(__filename));

/**
 * Does some work with every way out closed.
 * @returns the ways that it tried, by title
 */
export async function triedWhileClosed(work: () => unknown): Promise<string[]> {
  const tried: string[] = [];
  const open = guardWays(ways, (title) => tried.push(title) > 0);
  try {
    await work();
  } finally {
    open();
  }
  return tried;
}

/** Closes every way out of a process or a thread before its program begins, and writes down what happens. */
const preload = `
import { appendFileSync } from 'node:fs';
import { guardWays, waysOut } from './test/host/doors';
const tell = (line) => appendFileSync(process.env.HO_NOTES_TRIED, line + '\\n');
guardWays(waysOut(require), (title) => { tell('tried ' + title); return true; });
tell('guarded');
`;

/**
 * Runs a program of Node with every way out closed, in all its threads.
 * @returns what it printed, the ways that it tried, and how many threads were guarded, its first one included
 */
export async function runGuarded(args: readonly string[]) {
  const folder = newFolder();
  const [guard, diary] = [`${folder.path}/guard.cjs`, folder.file('diary.txt', '')];
  const stdin = { contents: preload, resolveDir: process.cwd() };
  await build({ stdin, bundle: true, platform: 'node', format: 'cjs', outfile: guard, logLevel: 'silent' });
  const { status, stdout } = spawnSync(process.execPath, ['--require', guard, ...args], {
    encoding: 'utf8',
    env: { ...process.env, HO_NOTES_TRIED: diary },
  });
  const lines = readFileSync(diary, 'utf8').split('\n');
  folder.remove();
  const tried = lines.filter((line) => line.startsWith('tried ')).map((line) => line.slice('tried '.length));
  return { status, stdout, tried, guarded: lines.filter((line) => line === 'guarded').length };
}
