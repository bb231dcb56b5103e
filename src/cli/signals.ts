/** What asks the program to end. */
import { setImmediate } from 'node:timers/promises';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs what must not be left half done: a request to end waits for it. */
export async function uninterrupted<T>(work: () => Promise<T>): Promise<T> {
  let asked: NodeJS.Signals | undefined;
  const wait = (signal: NodeJS.Signals) => {
    asked = signal;
  };
  for (const signal of signals) process.on(signal, wait);
  const done = await work();
  // A signal that came while the work held the thread is told of in the next turn.
  await setImmediate();
  for (const signal of signals) process.off(signal, wait);
  if (asked) process.kill(process.pid, asked);
  return done;
}
