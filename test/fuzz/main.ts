/**
 * `npm run fuzz`: asks the engine everything about a great many broken notes, and ends with 1 if anything goes wrong.
 * `--calls N` (a million unless said), `--seed S`, `--workers N` (as many as there are cores).
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { runProgram } from '../host/failure';
import type { Failure, Result } from './batch';
import { inWords, keepLongRun, lastLongRun, longRun, version } from './record';
import { serveBatches, Worker } from './worker';

const options = {
  calls: { type: 'string', default: String(longRun) },
  seed: { type: 'string', default: String(Math.floor(Date.now() / 1000)) },
  workers: { type: 'string', default: String(availableParallelism()) },
} as const;

async function main(): Promise<number> {
  const { values } = parseArgs({ options });
  const [wanted, seed, workers] = [Number(values.calls), Number(values.seed), Number(values.workers)];
  console.log(`${inWords(await lastLongRun())}\nNow: ${wanted} calls with seed ${seed}, in ${workers} processes.`);
  const sources = wanted >= longRun ? version() : undefined;
  const started = Date.now();
  const total = new Total();
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(seed);
    while (total.calls < wanted) total.add(await worker.run(next++));
    worker.end();
  };
  await Promise.all(Array.from({ length: workers }, work));
  const { calls, texts, failures } = total;
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${total.byQuestion()}\n${calls} calls with ${texts} texts in ${seconds} s, ${failures} failures.`);
  if (sources) await keepLongRun({ ...sources, seed, calls, texts, seconds, failures });
  return failures === 0 ? 0 : 1;
}

/** The sum of all batches. The first failure of each kind is printed at once, with its text. */
class Total {
  texts = 0;
  failures = 0;
  readonly #calls = new Map<string, number>();
  readonly #kinds = new Set<string>();

  get calls(): number {
    return [...this.#calls.values()].reduce((sum, count) => sum + count, 0);
  }

  add({ calls, texts, failures }: Result): void {
    for (const [question, count] of Object.entries(calls)) {
      this.#calls.set(question, (this.#calls.get(question) ?? 0) + count);
    }
    this.texts += texts;
    this.failures += failures.length;
    for (const failure of failures) if (!this.#kinds.has(failure.kind)) this.#tell(failure);
  }

  #tell({ kind, what, text, seed }: Failure): void {
    this.#kinds.add(kind);
    console.log(`FAIL  ${kind} (--seed ${seed})\n${what}\nin ${JSON.stringify(text)}\n`);
  }

  byQuestion = (): string => [...this.#calls].map(([question, count]) => `${question} ${count}`).join(', ');
}

if (process.argv[2] === '--worker') serveBatches(Number(process.argv[3]));
else runProgram(main);
