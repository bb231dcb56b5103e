/** Runs another program that takes a while: tells what is being done and for how long, keeps the end of its output. */
import { spawn } from 'node:child_process';
import { CannotStart } from './failure';

const progressEvery = 10_000;
const linesKept = 15;

export interface Command {
  /** What is being done, as in "Installing VS Code 1.100.3". */
  title: string;
  program: string;
  args: string[];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Milliseconds after which it is ended. */
  limit?: number;
  /** Turns the last lines of a failed run into what to do about it; without an answer the lines themselves are shown. */
  advice?: (lastLines: string) => string | undefined;
}

/** Returns the output, or throws a sentence with the last lines. */
export async function run(command: Command): Promise<string> {
  const stopClock = announce(command.title);
  const { code, output } = await finished(command).finally(stopClock);
  if (code === 0) return output;
  const lines = lastLines(output);
  const advice = command.advice?.(lines);
  throw new CannotStart(`${command.title} failed. ${advice ?? `The last lines were:\n${lines}`}`);
}

/** Says what is being done, and again every few seconds while it lasts. Returns a way to stop saying it. */
export function announce(title: string): () => void {
  const started = Date.now();
  console.log(`  ${title} …`);
  const clock = setInterval(() => console.log(`  ${title} … ${seconds(started)} so far`), progressEvery);
  return () => clearInterval(clock);
}

/** The time since, as people read it. */
export function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

export function lastLines(output: string, count = linesKept): string {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}

function finished(command: Command): Promise<{ code: number; output: string }> {
  const limit = command.limit ?? 15 * 60_000;
  return new Promise((resolve, reject) => {
    const child = spawn(command.program, command.args, {
      cwd: command.cwd,
      env: command.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limit,
      killSignal: 'SIGKILL',
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-1_000_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => reject(new CannotStart(`${command.title} failed: ${error.message}.`)));
    child.once('close', (code, signal) => {
      if (signal) output += `\nEnded by ${signal} after at most ${limit / 1000} s.`;
      resolve({ code: code ?? 1, output });
    });
  });
}
