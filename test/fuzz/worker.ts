/** A process of its own that runs batches: a text at which the engine hangs or breaks down ends it, and not the run. */
import { type ChildProcess, fork } from 'node:child_process';
import { type Result, runBatch } from './batch';

/** A batch takes seconds, and minutes where texts are made small. One that takes so many milliseconds hangs. */
const longestBatch = 900_000;

export class Worker {
  readonly #process: ChildProcess;

  /** @param seed makes the texts, together with the number of the batch */
  constructor(readonly seed: number) {
    this.#process = fork(process.argv[1] ?? '', ['--worker', String(seed)]);
  }

  /** What came of a batch. It fails where the process does not come to an end with it. */
  run(batch: number): Promise<Result> {
    return new Promise((resolve, reject) => {
      const broke = (how: string) => () =>
        reject(new Error(`Batch ${batch} ${how}; see it with --seed ${this.seed + batch}.`));
      const guard = setTimeout(broke('hangs'), longestBatch);
      this.#process.once('exit', broke('broke down'));
      this.#process.once('message', (result) => {
        clearTimeout(guard);
        this.#process.removeAllListeners('exit');
        resolve(result as Result);
      });
      this.#process.send(batch);
    });
  }

  end(): void {
    this.#process.kill();
  }
}

/** What the process itself does: it waits for numbers of batches, and answers each with its result. */
export function serveBatches(seed: number): void {
  const known = new Set<string>();
  process.on('message', (batch: number) => {
    runBatch(seed, batch, known).then((result) => process.send?.(result));
  });
}
