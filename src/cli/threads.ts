/** Threads of which each does one thing at a time. */
import type { Worker } from 'node:worker_threads';

export interface Threads {
  /** What a thread answers, as soon as one is free; undefined where it broke off, and a new one takes its place. */
  ask(message: unknown): Promise<unknown>;
  end(): Promise<void>;
}

export function threads(size: number, start: () => Worker): Threads {
  const all = new Set<Worker>();
  const free: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const add = (): Worker => {
    const worker = start();
    all.add(worker);
    return worker;
  };
  const release = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else free.push(worker);
  };
  for (let count = 0; count < size; count++) free.push(add());
  return {
    ask: async (message) => {
      const worker = free.pop() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
      const answer = await new Promise<unknown>((resolve) => {
        worker.once('message', resolve);
        worker.once('error', () => resolve(undefined));
        worker.postMessage(message);
      });
      worker.removeAllListeners('message').removeAllListeners('error');
      if (answer === undefined) all.delete(worker);
      release(answer === undefined ? add() : worker);
      return answer;
    },
    end: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
